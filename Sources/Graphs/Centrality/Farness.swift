extension Graph {
    /// The steps between each node and all others within its reach, added up.
    ///
    /// F(v) = Σ d(u, v) over the other nodes u from which a path leads to v; what does not reach v adds nothing, so that
    /// only values of nodes in one component can be compared. 0 for an isolated node. Loops and parallel edges do not
    /// matter.
    ///
    /// - Parameters:
    ///   - direction: ``Direction/incoming`` adds distances *to* v, as closeness does; ``Direction/outgoing`` *from* v.
    ///   - execution: how the work is done.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n · (n + m)) operations on bits, 512 of them at once; O(n) in memory for each thread.
    /// - SeeAlso: G. Sabidussi, The centrality index of a graph, Psychometrika 31 (1966).
    public func farness(
        direction: Direction = .incoming, execution: Execution = .allCores
    ) throws(CancellationError) -> NodeColumn<Int> {
        NodeColumn(try distanceTotals(direction, execution: execution).farness)
    }
}
