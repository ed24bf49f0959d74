extension Graph {
    /// The number of edges at each node.
    ///
    /// deg(v) = number of arcs that leave v (``Direction/outgoing``), enter it (``Direction/incoming``), or their sum
    /// (``Direction/both``). In an undirected graph every edge at v counts once, whatever the direction asked.
    ///
    /// A loop counts twice (directed: once out and once in), parallel edges count each, an isolated node has 0: as in
    /// igraph and in NetworkX's multigraphs. The sum over all nodes of ``Direction/both`` is 2m.
    ///
    /// - Complexity: O(n).
    public func degree(_ direction: Direction = .both) -> NodeColumn<Int> {
        NodeColumn(nodes.map { degree(of: $0, direction) })
    }

    /// The number of edges at one node, counted as ``degree(_:)`` does. O(1).
    public func degree(of node: Node, _ direction: Direction = .both) -> Int {
        switch direction {
        case .outgoing: outgoing.row(node.index).count
        case .incoming: incoming.row(node.index).count
        case .both where isDirected: outgoing.row(node.index).count + incoming.row(node.index).count
        case .both: outgoing.row(node.index).count
        }
    }
}
