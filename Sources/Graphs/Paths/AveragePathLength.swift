extension Graph {
    /// The mean number of steps between two nodes that a path joins; none if no path joins any.
    ///
    /// Σ d(u, v) / (number of pairs), over the ordered pairs u ≠ v of which the first can reach the second; each unordered
    /// pair of an undirected graph counts alike. Pairs without a path are left out, as in igraph: a graph that falls into
    /// small pieces has short paths. Loops and parallel edges do not matter.
    ///
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n · (n + m)) operations on bits, 512 of them at once; O(n) in memory for each thread.
    /// - SeeAlso: D. J. Watts & S. H. Strogatz, Collective dynamics of 'small-world' networks, Nature 393 (1998).
    public func averagePathLength(execution: Execution = .allCores) throws(CancellationError)
        -> Double?
    {
        let (pairs, steps) = try stepTotals(execution: execution)
        return pairs == 0 ? nil : Double(steps) / Double(pairs)
    }

    /// The number of ordered pairs of different nodes that a path joins, and the sum of their distances in steps.
    package func stepTotals(execution: Execution) throws(CancellationError) -> (
        pairs: Int, steps: Int
    ) {
        let totals = try distanceTotals(.outgoing, execution: execution)
        return (totals.reached.reduce(0, +), totals.farness.reduce(0, +))
    }
}
