extension Graph {
    /// The number of nodes within so many steps of each node (k-reach).
    ///
    /// |{ w ≠ v : d(v, w) <= k }|. The node itself is not counted, so that the most is n - 1; an isolated node has 0.
    /// Within 1 step it is the number of distinct neighbours. Loops and parallel edges do not matter.
    ///
    /// - Parameters:
    ///   - limit: the number of steps, k, at least 0.
    ///   - direction: ``Direction/outgoing`` counts whom v reaches, ``Direction/incoming`` by whom v is reached.
    ///   - execution: how the work is done.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n · (n + m)) in time, and less for few steps; O(n) in memory for each thread.
    /// - SeeAlso: S. P. Borgatti, Identifying sets of key players in a social network, Computational & Mathematical
    ///   Organization Theory 12 (2006), who counts the node too.
    public func reach(
        within limit: Int, direction: Direction = .outgoing, execution: Execution = .allCores
    ) throws(CancellationError) -> NodeColumn<Int> {
        precondition(limit >= 0, "A number of steps is at least 0.")
        return NodeColumn(try distanceTotals(direction, within: limit, execution: execution).reached)
    }
}
