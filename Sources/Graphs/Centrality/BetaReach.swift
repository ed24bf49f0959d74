extension Graph {
    /// How many nodes each node reaches, those farther off counting for less with every step.
    ///
    /// R(v) = Σ β^(d(v, u) - 1) over the other nodes u to which a path leads from v: each neighbour counts 1, those at two
    /// steps β, at three β². With β = 0 it is the number of neighbours, with β = 1 the number of all nodes that v reaches;
    /// β · R(v) is what M. O. Jackson calls decay centrality. Loops and parallel edges do not matter.
    ///
    /// - Parameters:
    ///   - beta: β, from 0 to 1.
    ///   - direction: which way edges are followed from v.
    ///   - execution: how the work is done.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n · (n + m)) in time, 512 searches at once; O(n) in memory for each thread.
    /// - SeeAlso: S. P. Borgatti, Identifying sets of key players in a social network, Computational & Mathematical
    ///   Organization Theory 12 (2006), for reach weighted by distance; M. O. Jackson, Social and Economic Networks (2008).
    public func betaReach(
        _ beta: Double, direction: Direction = .outgoing, execution: Execution = .allCores
    ) throws(CancellationError) -> NodeColumn<Double> {
        precondition(beta >= 0 && beta <= 1, "Reach fades by a factor from 0 to 1.")
        // No distance is longer than there are nodes.
        var powers = [1.0]
        for _ in 1..<max(2, nodeCount) { powers.append(powers[powers.count - 1] * beta) }
        let worth = powers
        return NodeColumn(try distanceTotals(direction, worth: { worth[$0 - 1] }, execution: execution).nearness)
    }
}
