extension Graph {
    /// The sum of the strengths of the edges at each node: the degree, each edge counting for what it is worth.
    ///
    /// s(v) = Σ strength(e) over the arcs that leave v (``Direction/outgoing``), enter it (``Direction/incoming``), or
    /// both (``Direction/both``). In an undirected graph every edge at v counts once, whatever the direction asked.
    ///
    /// A loop counts twice (directed: once out and once in), parallel edges count each, an isolated node has 0. The unit
    /// is that of the strengths; with all of them 1 it is ``degree(_:)``. Sums go by ascending neighbour.
    ///
    /// - Precondition: one strength for each edge, finite and at least 0.
    /// - Complexity: O(n + m).
    /// - SeeAlso: A. Barrat, M. Barthélemy, R. Pastor-Satorras & A. Vespignani, The architecture of complex weighted
    ///   networks, PNAS 101 (2004).
    public func strength(strengths: EdgeColumn<Double>, direction: Direction = .both) -> NodeColumn<Double> {
        check(strengths: strengths)
        func sum(_ adjacency: Adjacency, _ node: Int) -> Double {
            adjacency.row(node).reduce(0) { $0 + strengths.values[Int(adjacency.edges[$1])] }
        }
        return NodeColumn(
            (0..<nodeCount).map { node in
                switch direction {
                case .outgoing: sum(outgoing, node)
                case .incoming: sum(incoming, node)
                case .both where isDirected: sum(outgoing, node) + sum(incoming, node)
                case .both: sum(outgoing, node)
                }
            })
    }
}
