extension Graph {
    /// How far the friends of friends are friends in the graph as a whole; none if nobody has two.
    ///
    /// 3 · (number of triangles) / (number of pairs of neighbours of a common node), from 0 to 1: also called the global
    /// clustering. Directions and loops are forgotten, and parallel edges count as one, as in igraph; igraph says NaN and
    /// NetworkX 0 where there is no such pair.
    ///
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(m · √m) in time, O(n + m) in memory and O(n) more for each thread.
    /// - SeeAlso: M. E. J. Newman, D. J. Watts & S. H. Strogatz, Random graph models of social networks, PNAS 99 (2002).
    public func transitivity(execution: Execution = .allCores) throws(CancellationError) -> Double? {
        let oriented = OrientedAdjacency(self, execution: execution)
        let pairs = oriented.neighborCounts.reduce(0.0) { $0 + Double($1) * (Double($1) - 1) / 2 }
        if pairs == 0 { return nil }
        let corners = try oriented.triangles(execution: execution).reduce(0, +)
        return Double(corners) / pairs
    }
}
