extension Graph {
    /// How near each node is to all others, as the sum of the inverse distances.
    ///
    /// H(v) = Σ 1 / d over the *other* nodes between which and v a path leads, d in steps; a node out of reach adds 0.
    /// It is not normalised: at most n - 1, which divides it into a share. An isolated node has 0.
    ///
    /// Loops and parallel edges do not matter.
    ///
    /// - Parameters:
    ///   - direction: ``Direction/incoming`` measures distances *to* v, as NetworkX does; ``Direction/outgoing``
    ///     *from* v.
    ///   - execution: how the work is done.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n · (n + m)) in time, O(n) in memory for each thread.
    /// - SeeAlso: Y. Rochat, Closeness centrality extended to unconnected graphs: the harmonic centrality index (2009).
    public func harmonicCloseness(
        direction: Direction = .incoming, execution: Execution = .allCores
    ) throws(CancellationError) -> NodeColumn<Double> {
        NodeColumn(try distanceTotals(direction, execution: execution).nearness)
    }

    /// How near each node is to all others, as the sum of the inverse distances over edges of different lengths.
    ///
    /// Like ``harmonicCloseness(direction:execution:)``, in the unit 1 / distance; of parallel edges the shortest counts.
    ///
    /// - Precondition: one distance for each edge, finite and above 0.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n · m log n) in time, O(n + m) in memory for each thread.
    public func harmonicCloseness(
        distances: EdgeColumn<Double>, direction: Direction = .incoming, execution: Execution = .allCores
    ) throws(CancellationError) -> NodeColumn<Double> {
        try mapDistances(distances, direction, blank: 0, execution: execution) { search in
            search.order.dropFirst().reduce(0) { $0 + 1 / search.distances[Int($1)] }
        }
    }
}
