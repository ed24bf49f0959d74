extension Graph {
    /// The share of the pairs of nodes that an edge joins, from 0 to 1; none if there are fewer than two nodes.
    ///
    /// (number of joined pairs) / (n (n - 1) / 2), directed / (n (n - 1)), where a pair counts by its order. Parallel edges
    /// join a pair once, and loops join none: a density of 1 is a graph in which everybody is joined to everybody. (igraph
    /// and NetworkX count every edge, which differs where there are such; with neither it is the same.)
    ///
    /// - Complexity: O(n + m).
    public func density() -> Double? {
        if nodeCount < 2 { return nil }
        return Double(joinedPairCount()) / (Double(nodeCount) * Double(nodeCount - 1))
    }

    /// The number of ordered pairs of different nodes of which an edge leads from the first to the second; each pair of
    /// an undirected graph counts twice.
    package func joinedPairCount() -> Int {
        (0..<nodeCount).reduce(0) { total, node in
            var count = 0
            outgoing.forEachOther(of: node) { _ in count += 1 }
            return total + count
        }
    }
}
