extension Graph {
    /// Communities by the Louvain method (Blondel et al. 2008): nodes move to the community where the quality gains most,
    /// then each community becomes a node, until nothing moves.
    ///
    /// Offered to compare with what others found: a community may turn out to be badly connected, or not at all, which
    /// ``leidenCommunities(_:strengths:iterations:randomness:seed:)`` rules out. Direction, parallel edges, loops and
    /// isolated nodes count as they do there.
    ///
    /// - Parameters:
    ///   - quality: what makes a division good.
    ///   - strengths: what each edge is worth; 1 without.
    ///   - seed: what decides the order of the nodes.
    /// - Precondition: one strength for each edge, finite and at least 0.
    /// - Complexity: about O(m) in time, O(n + m) in memory.
    /// - SeeAlso: V. D. Blondel, J.-L. Guillaume, R. Lambiotte & E. Lefebvre, Fast unfolding of communities in large
    ///   networks, Journal of Statistical Mechanics (2008).
    public func louvainCommunities(
        _ quality: CommunityQuality = .modularity(), strengths: EdgeColumn<Double>? = nil, seed: UInt64
    ) -> Communities {
        if let strengths { check(strengths: strengths) }
        var generator = SeededGenerator(seed: seed)
        let order = visitingOrder(using: &generator)
        var level = LevelGraph(self, strengths: strengths, quality: quality, order: order)
        var (next, last) = (LevelGraph(roomFor: level), LevelGraph(roomFor: level))
        let membership = Scratch<UInt32>(0..<UInt32(nodeCount))
        while true {
            let communities = Scratch<UInt32>(0..<UInt32(level.nodeCount))
            level.moveNodes(communities)
            let count = communities.renumber()
            if count == level.nodeCount { break }
            for node in 0..<nodeCount { membership[node] = communities[Int(membership[node])] }
            next.merge(level, communities, groupCount: count)
            (level, next, last) = (next, last, next)
        }
        var labels = [Int](repeating: 0, count: nodeCount)
        for (rank, node) in order.enumerated() { labels[Int(node)] = Int(membership[rank]) }
        return Communities(NodeColumn(labels))
    }
}
