extension Graph {
    /// The share of the ties that are returned; none if no edge joins two nodes.
    ///
    /// (number of ordered pairs u ≠ v with an edge each way) / (number of those with an edge from u to v), from 0 to 1.
    /// Parallel edges count once and loops do not, as in NetworkX's and igraph's simple graphs. An undirected graph has 1.
    ///
    /// - Complexity: O(n + m).
    /// - SeeAlso: S. Wasserman & K. Faust, Social Network Analysis (1994), chapter 13.
    public func reciprocity() -> Double? {
        let pairs = joinedPairCount()
        if pairs == 0 { return nil }
        var returned = 0
        for node in 0..<nodeCount {
            // Both rows are in ascending order, so that one walk along the two is enough.
            var back = incoming.row(node)
            outgoing.forEachOther(of: node) { head in
                while let slot = back.first, incoming.neighbors[slot] < head { back = back.dropFirst() }
                if let slot = back.first, incoming.neighbors[slot] == head { returned += 1 }
            }
        }
        return Double(returned) / Double(pairs)
    }
}
