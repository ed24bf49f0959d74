extension TwoModeGraph {
    /// The part of the other mode that a node has an edge with: degree over the size of the other mode, from 0 to 1.
    ///
    /// NaN where there is no other mode.
    ///
    /// - Complexity: O(n).
    /// - SeeAlso: S. P. Borgatti & M. G. Everett, Network analysis of 2-mode data, Social Networks 19 (1997).
    public func degree() -> NodeColumn<Double> {
        mapWithSizes { node, _, other in Double(graph.arcs(from: node).count) / Double(other) }
    }

    /// How near a node is to all others, of both modes, against the least that two modes allow: the other mode one step
    /// away and its own mode two.
    ///
    /// (other + 2 (own - 1)) / Σ distance, times the part of all other nodes that can be reached, as NetworkX has it for
    /// graphs in pieces. From 0, for an isolated node, to 1.
    ///
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n · (n + m)).
    /// - SeeAlso: S. P. Borgatti & M. G. Everett, Network analysis of 2-mode data, Social Networks 19 (1997).
    public func closeness(execution: Execution = .allCores) throws(CancellationError) -> NodeColumn<Double> {
        // (r / S) · (r / (n - 1)), the part of which with r / S is to be replaced.
        let closeness = try graph.closeness(.wassermanFaust, execution: execution)
        let withinReach = try graph.closeness(.withinReach, execution: execution)
        let count = Double(graph.nodeCount - 1)
        return mapWithSizes { node, own, other in
            if closeness[node] == 0 { return 0 }
            let share = closeness[node] / withinReach[node]
            let total = share * count / withinReach[node]
            return Double(other + 2 * (own - 1)) / total * share
        }
    }

    /// How often a node lies on shortest paths, of pairs of both modes, against the most that two modes allow.
    ///
    /// Betweenness of unordered pairs, over the most that a node of its mode can have given the sizes of the modes. From 0
    /// to 1; NaN where no node of its mode can lie between others.
    ///
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n · m).
    /// - SeeAlso: S. P. Borgatti & M. G. Everett, Network analysis of 2-mode data, Social Networks 19 (1997).
    public func betweenness(execution: Execution = .allCores) throws(CancellationError) -> NodeColumn<Double> {
        let betweenness = try graph.betweenness(execution: execution)
        return mapWithSizes { node, own, other in
            if other == 0 { return .nan }
            let (each, rest) = (own - 1).quotientAndRemainder(dividingBy: other)
            let most =
                other * other * (each + 1) * (each + 1) + other * (each + 1) * (2 * rest - each - 1)
                - rest * (2 * each - rest + 3)
            return betweenness[node] / (Double(most) / 2)
        }
    }

    private func mapWithSizes(_ value: (Node, _ own: Int, _ other: Int) -> Double) -> NodeColumn<Double> {
        let second = modes.values.count { $0 == .second }
        let first = graph.nodeCount - second
        return NodeColumn(
            graph.nodes.map { node in
                modes[node] == .first ? value(node, first, second) : value(node, second, first)
            })
    }
}
