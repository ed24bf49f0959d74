extension Graph {
    /// The share of the nodes outside a group that some member of it is joined to; none if there are none outside.
    ///
    /// (number of nodes outside with an edge to or from a member) / (n - size of the group), from 0 to 1. Loops and
    /// parallel edges do not matter; a member named twice counts once.
    ///
    /// - Parameters:
    ///   - group: its members.
    ///   - direction: whether the edges lead from the group (as NetworkX counts), to it, or either.
    /// - Complexity: O(n + the degrees of the members).
    /// - SeeAlso: M. G. Everett & S. P. Borgatti, The centrality of groups and classes, J. Mathematical Sociology 23 (1999).
    public func groupDegree(of group: some Sequence<Node>, direction: Direction = .outgoing) -> Double? {
        let isMember = marks(of: group)
        var isReached = [Bool](repeating: false, count: nodeCount)
        for node in nodes where isMember[node.index] {
            if direction != .incoming { for arc in arcs(from: node) { isReached[arc.neighbor.index] = true } }
            if direction != .outgoing { for arc in arcs(to: node) { isReached[arc.neighbor.index] = true } }
        }
        let outside = isMember.count { !$0 }
        let reached = zip(isReached, isMember).count { $0 && !$1 }
        return outside == 0 ? nil : Double(reached) / Double(outside)
    }

    /// How near a group is to the nodes outside it, in steps to the nearest member; none if there are none outside.
    ///
    /// With o the number of nodes outside, r the number of those that a path joins to the group and S the sum of their
    /// distances: (r / o) · (r / S), or r / S, as the ``ClosenessFormula`` says; o / S if all are joined. 0 or NaN if none
    /// is. (NetworkX takes o / S always, so that nodes out of reach make a group *more* central.)
    ///
    /// - Parameters:
    ///   - group: its members.
    ///   - formula: what becomes of it where not all nodes can be reached.
    ///   - direction: ``Direction/incoming`` measures distances *to* the group, as NetworkX does.
    /// - Complexity: O(n + m).
    /// - SeeAlso: M. G. Everett & S. P. Borgatti, The centrality of groups and classes, J. Mathematical Sociology 23 (1999).
    public func groupCloseness(
        of group: some Sequence<Node>, _ formula: ClosenessFormula = .wassermanFaust, direction: Direction = .incoming
    ) -> Double? {
        let isMember = marks(of: group)
        let members = nodes.filter { isMember[$0.index] }
        let outside = nodeCount - members.count
        if outside == 0 { return nil }
        let tree = breadthFirst(from: members, direction: direction)
        let distances = tree.reached.map { tree.distance(to: $0)! }
        return formula.value(
            reached: distances.count - members.count, total: Double(distances.reduce(0, +)), nodeCount: outside + 1)
    }

    /// How much a group stands between the nodes outside it: the share of the shortest paths that pass through any
    /// member, summed over pairs.
    ///
    /// Σ (1 - σ'(s, t) / σ(s, t)) over pairs of different nodes outside that a path joins, with σ(s, t) the number of
    /// shortest paths and σ'(s, t) the number of those that pass no member. Pairs are unordered in an undirected graph and
    /// ordered in a directed one; it is not normalised. A group of one has the betweenness of its member. Parallel edges
    /// are paths of their own.
    ///
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n · (n + m)) in time, O(n) in memory for each thread.
    /// - SeeAlso: M. G. Everett & S. P. Borgatti, The centrality of groups and classes, J. Mathematical Sociology 23 (1999).
    public func groupBetweenness(
        of group: some Sequence<Node>, execution: Execution = .allCores
    ) throws(CancellationError) -> Double {
        let isMember = marks(of: group)
        let sums = try execution.suited(to: nodeCount * (nodeCount + edgeCount)).sum(nodeCount, width: 1) {
            AvoidingPaths(StepSearch(outgoing), isMember)
        } _: { source, paths, sums in
            if !isMember[source] { sums[0] += paths.shareThroughGroup(from: UInt32(source)) }
        }
        return isDirected ? sums[0] : sums[0] / 2
    }

    private func marks(of group: some Sequence<Node>) -> [Bool] {
        var isMember = [Bool](repeating: false, count: nodeCount)
        for node in group { isMember[node.index] = true }
        return isMember
    }
}

/// Counts the shortest paths from one node at a time, and those among them that pass no member of a group.
private struct AvoidingPaths {
    private var search: StepSearch
    private let isMember: [Bool]
    private var counts: [PathCount]
    private var avoiding: [PathCount]

    init(_ search: StepSearch, _ isMember: [Bool]) {
        self.search = search
        self.isMember = isMember
        counts = [PathCount](repeating: PathCount(0), count: isMember.count)
        avoiding = counts
    }

    /// Σ over the nodes outside the group of the share of the shortest paths there that pass a member.
    mutating func shareThroughGroup(from source: UInt32) -> Double {
        search.run(from: source)
        for node in search.order {
            counts[Int(node)] = PathCount(0)
            avoiding[Int(node)] = PathCount(0)
        }
        counts[Int(source)] = PathCount(1)
        avoiding[Int(source)] = PathCount(1)
        var share = 0.0
        for node in search.order {
            let tail = Int(node)
            if isMember[tail] { avoiding[tail] = PathCount(0) } else { share += 1 - avoiding[tail] / counts[tail] }
            for slot in search.adjacency.row(tail) {
                let head = Int(search.adjacency.neighbors[slot])
                if !search.isShortest(slot: slot, from: tail, to: head) { continue }
                counts[head] += counts[tail]
                avoiding[head] += avoiding[tail]
            }
        }
        return share
    }
}
