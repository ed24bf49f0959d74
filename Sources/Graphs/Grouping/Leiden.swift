extension Graph {
    /// Communities by the Leiden method (Traag, Waltman & van Eck 2019).
    ///
    /// Each iteration moves nodes between communities, divides the communities into parts that hold together, makes a
    /// node of each part, and goes on with those until nothing moves. Every community that comes out is connected, and
    /// no two of them are better together; quality never falls from one iteration to the next.
    ///
    /// The direction of edges does not matter. Parallel edges add up; loops count in the strength of their node only.
    /// A node without edges is a community of its own. The same seed gives the same communities on every machine.
    ///
    /// - Parameters:
    ///   - quality: what makes a division good.
    ///   - strengths: what each edge is worth; 1 without.
    ///   - iterations: how often to go through it all; two is enough as a rule. Ends early once nothing changes.
    ///   - randomness: how readily a part is joined that is not the best: the differences in gain, in units of an edge,
    ///     that do not matter much.
    ///   - seed: what decides the order of the nodes and each draw.
    /// - Precondition: one strength for each edge, finite and at least 0; at least one iteration; randomness above 0.
    /// - Complexity: about O(m) in time for each iteration, O(n + m) in memory.
    /// - SeeAlso: V. A. Traag, L. Waltman & N. J. van Eck, From Louvain to Leiden: guaranteeing well-connected
    ///   communities, Scientific Reports 9 (2019).
    public func leidenCommunities(
        _ quality: CommunityQuality = .modularity(), strengths: EdgeColumn<Double>? = nil, iterations: Int = 2,
        randomness: Double = 0.01, seed: UInt64
    ) -> Communities {
        precondition(iterations > 0 && randomness > 0, "Leiden takes an iteration and some randomness.")
        if let strengths { check(strengths: strengths) }
        var generator = SeededGenerator(seed: seed)
        let order = visitingOrder(using: &generator)
        let base = LevelGraph(self, strengths: strengths, quality: quality, order: order)
        let membership = Scratch<UInt32>(0..<UInt32(nodeCount))
        let room = (LevelGraph(roomFor: base), LevelGraph(roomFor: base))
        for _ in 0..<iterations {
            if !base.improve(membership, randomness: randomness, room: room, using: &generator) { break }
        }
        var labels = [Int](repeating: 0, count: nodeCount)
        for (rank, node) in order.enumerated() { labels[Int(node)] = Int(membership[rank]) }
        return Communities(NodeColumn(labels))
    }

    /// The nodes in random order; those of a large graph with neighbours near each other, so that what is looked at
    /// together lies together.
    ///
    /// Breadth-first from random nodes; shuffled in blocks that fit the nearest memory.
    func visitingOrder(using generator: inout SeededGenerator) -> [UInt32] {
        var starts = (0..<UInt32(nodeCount)).map { $0 }
        generator.shuffle(&starts)
        if nodeCount <= 1 << 14 { return starts }
        let (rows, block) = (adjacency(.both), 1 << 12)
        var order: [UInt32] = []
        order.reserveCapacity(nodeCount)
        let isFound = Scratch(repeating: false, count: nodeCount)
        for start in starts where !isFound[Int(start)] {
            isFound[Int(start)] = true
            var next = order.count
            order.append(start)
            while next < order.count {
                for slot in rows.row(Int(order[next])) {
                    let neighbor = rows.neighbors[slot]
                    if isFound[Int(neighbor)] { continue }
                    isFound[Int(neighbor)] = true
                    order.append(neighbor)
                }
                next += 1
            }
        }
        for start in stride(from: 0, to: nodeCount, by: block) {
            let end = min(start + block, nodeCount)
            for last in stride(from: end - 1, to: start, by: -1) {
                order.swapAt(last, start + generator.index(below: last - start + 1))
            }
        }
        return order
    }
}

extension LevelGraph {
    /// One iteration of Leiden.
    ///
    /// - Parameters:
    ///   - membership: for each node its community, from 0 up; replaced by better ones.
    ///   - room: for the levels, turn by turn.
    /// - Returns: whether anything changed.
    fileprivate func improve(
        _ membership: borrowing Scratch<UInt32>, randomness: Double, room: (LevelGraph, LevelGraph),
        using generator: inout SeededGenerator
    ) -> Bool {
        var (level, next, last) = (self, room.0, room.1)
        // For each node of the base the node of the level that stands for it.
        let standIn = Scratch<UInt32>(0..<UInt32(nodeCount))
        var communities = Scratch(UnsafeBufferPointer(start: membership.base, count: membership.count))
        while true {
            level.moveNodes(communities)
            let count = communities.renumber()
            if count == level.nodeCount { break }
            let parts = level.refined(communities, randomness: randomness, using: &generator)
            let partCount = parts.renumber()
            // By chance every node may stay alone; then the next draw decides.
            if partCount == level.nodeCount { continue }
            let communitiesOfParts = Scratch<UInt32>(uninitialized: partCount)
            for node in 0..<level.nodeCount { communitiesOfParts[Int(parts[node])] = communities[node] }
            for node in 0..<nodeCount { standIn[node] = parts[Int(standIn[node])] }
            next.merge(level, parts, groupCount: partCount)
            (level, next, last) = (next, last, next)
            communities = communitiesOfParts
        }
        var hasChanged = false
        let seen = Scratch<UInt32>(repeating: .max, count: nodeCount)
        for node in 0..<nodeCount {
            let community = communities[Int(standIn[node])]
            // The same division under other numbers is no change.
            if seen[Int(community)] == .max { seen[Int(community)] = membership[node] }
            if seen[Int(community)] != membership[node] { hasChanged = true }
        }
        for node in 0..<nodeCount { membership[node] = communities[Int(standIn[node])] }
        return hasChanged
    }
}

extension Scratch<UInt32> {
    /// Numbers the values from 0 up, in the order in which they are first met.
    ///
    /// - Returns: how many different ones there are.
    func renumber() -> Int {
        let numbers = Scratch<UInt32>(repeating: .max, count: count)
        var next: UInt32 = 0
        for place in 0..<count {
            let value = Int(self[place])
            if numbers[value] == .max {
                numbers[value] = next
                next += 1
            }
            self[place] = numbers[value]
        }
        return Int(next)
    }
}
