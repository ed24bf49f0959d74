/// What makes a set of nodes a set of key players (Borgatti 2006).
public enum KeyPlayerMeasure: Sendable, Hashable {
    /// F: of the ordered pairs of nodes that are left once the set is gone, the part that no path joins.
    case fragmentation
    /// dF: 1 less the mean of 1 / distance over the ordered pairs of nodes that are left; a pair without a path has 0.
    case distanceFragmentation
    /// m-reach: how many nodes some member of the set reaches within so many steps.
    case reach(steps: Int)
    /// dR: the mean over all nodes of 1 / distance to the nearest member; a node out of reach has 0.
    case distanceReach
}

/// Whether the members of a set count among those whom the set reaches.
public enum SetMembers: Sendable, CaseIterable {
    /// As in Borgatti 2006: a member is reached, and is worth 1 to the distance-weighted reach.
    case counted
    /// As in pyntacle: only others are reached, and only they divide the distance-weighted reach.
    case leftOut
}

extension Graph {
    /// What a set of nodes is worth as key players.
    ///
    /// Fragmentation forgets the direction of edges, and divides by what is left: NaN where fewer than two nodes are left.
    /// Reach is a number of nodes; the other three go from 0 to 1. Loops and parallel edges do not matter.
    ///
    /// - Parameters:
    ///   - set: the nodes; none is named twice.
    ///   - measure: what they are judged by.
    ///   - members: whether reach counts the set itself.
    ///   - direction: which way reach goes.
    /// - Precondition: no node is named twice.
    /// - Complexity: O(n + m) for fragmentation and reach, O(n · m) for distance-weighted fragmentation.
    /// - SeeAlso: S. P. Borgatti, Identifying sets of key players in a social network, Computational & Mathematical
    ///   Organization Theory 12 (2006).
    public func keyPlayerValue(
        of set: [Node], _ measure: KeyPlayerMeasure, members: SetMembers = .counted, direction: Direction = .outgoing
    ) -> Double {
        precondition(Set(set).count == set.count, "A node stands in a set once.")
        let score = KeyPlayerScore(
            self, candidates: set.map(\.index), measure: measure, members: members, direction: direction)
        var scratch = score.scratch()
        return score.value(of: Array(set.indices), &scratch)
    }
}
