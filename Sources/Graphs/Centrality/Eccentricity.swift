extension Graph {
    /// How many steps each node is from the one that is farthest from it, of those within its reach.
    ///
    /// e(v) = max d(v, u) over the nodes u to which a path leads. In a graph in pieces, or where not all nodes reach each
    /// other, that is the farthest one that *is* reached, as in igraph (NetworkX throws there). 0 for a node that reaches
    /// no other. The largest of all is the ``diameter(execution:)``; where all nodes reach each other, the smallest is the
    /// radius. Loops and parallel edges do not matter.
    ///
    /// - Parameters:
    ///   - direction: ``Direction/outgoing`` measures distances *from* v, as igraph and NetworkX do; ``Direction/incoming``
    ///     *to* v.
    ///   - execution: how the work is done.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n · (n + m)) operations on bits, 512 of them at once; O(n) in memory for each thread.
    /// - SeeAlso: F. Harary, Graph Theory (1969), chapter 4; P. Hage & F. Harary, Eccentricity and centrality in networks,
    ///   Social Networks 17 (1995).
    public func eccentricity(
        direction: Direction = .outgoing, execution: Execution = .allCores
    ) throws(CancellationError) -> NodeColumn<Int> {
        NodeColumn(try distanceTotals(direction, execution: execution).eccentricity)
    }

    /// How far each node is from the one that is farthest from it, over edges of different lengths.
    ///
    /// Like ``eccentricity(direction:execution:)``; of parallel edges the shortest counts.
    ///
    /// - Parameters:
    ///   - distances: the length of each edge.
    ///   - direction: whether distances are measured from a node or to it.
    ///   - execution: how the work is done.
    /// - Precondition: one distance for each edge, finite and above 0.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n · m log n) in time, O(n + m) in memory for each thread.
    public func eccentricity(
        distances: EdgeColumn<Double>, direction: Direction = .outgoing, execution: Execution = .allCores
    ) throws(CancellationError) -> NodeColumn<Double> {
        try mapDistances(distances, direction, blank: 0, execution: execution) { search in
            // The farthest is settled last.
            search.order.last.map { search.distances[Int($0)] } ?? 0
        }
    }
}
