extension Graph {
    /// The fewest nodes without which the graph falls apart, or only one node is left.
    ///
    /// n - 1 if every node is joined to every other; 0 if the graph is in pieces already, or has fewer than two nodes. A
    /// directed graph falls apart when some node can no longer reach some other. Loops and parallel edges do not matter.
    ///
    /// - Throws: `CancellationError` if the execution is cancelled. The work is done on one thread.
    /// - Complexity: O(k n · m √n) in time with k the answer, O(n + m) in memory: k + 1 nodes cannot all be among those
    ///   that are taken away, so that a flow from each of them to every other is enough.
    /// - SeeAlso: S. Even, An algorithm for determining whether the connectivity of a graph is at least k, SIAM J.
    ///   Computing 4 (1975).
    public func nodeConnectivity(execution: Execution = .serial) throws(CancellationError) -> Int {
        if nodeCount < 2 { return 0 }
        if isFallenApart { return 0 }
        if hasNodeWithOneNeighbor { return 1 }
        let simple = simplified().graph
        var fewest = nodeCount - 1
        for node in simple.nodes {
            fewest = min(fewest, simple.degree(of: node, .outgoing), simple.degree(of: node, .incoming))
        }
        // Most networks of people have a node that all paths pass.
        if fewest <= 1 || !isDirected && !articulationPoints().isEmpty { return 1 }
        // Nodes of many neighbors first: the others find routes to those by themselves.
        let order = simple.nodes.sorted { simple.degree(of: $0) > simple.degree(of: $1) }
        fewest = try simple.fewestBetween(order.prefix(fewest), atMost: fewest, execution)
        return try simple.fewestRoutesBack(order, from: fewest, execution)
    }

    /// The fewest nodes that part one of some nodes from another, or a lower limit.
    private func fewestBetween(
        _ nodes: some Collection<Node>, atMost limit: Int, _ execution: Execution
    ) throws(CancellationError) -> Int {
        var fewest = limit
        var split = SplitNetwork(self)
        for first in nodes {
            try execution.checkCancellation()
            for second in nodes where first != second && (isDirected || first < second) {
                if hasEdge(from: first, to: second) { continue }
                fewest = min(fewest, split.flow(from: first, to: second, limit: fewest))
            }
        }
        return fewest
    }

    /// The fewest routes from a node to those before it in an order, no two of them sharing a node, or a lower limit.
    ///
    /// If k nodes part some two, take the first in the order that they part from one before it. One of those before it is
    /// not among the k, once there are more than k; so no more than k routes lead from that node to those before it.
    private func fewestRoutesBack(
        _ order: [Node], from limit: Int, _ execution: Execution
    ) throws(CancellationError) -> Int {
        var fewest = limit
        let isSource = [Bool](repeating: false, count: nodeCount)
        var searches = (isDirected ? [outgoing, incoming] : [outgoing]).map {
            RouteSearch(adjacency: $0, isSource: isSource, limit: limit)
        }
        for (place, node) in order.enumerated() {
            try execution.checkCancellation()
            for search in searches.indices {
                if place >= limit {
                    searches[search].limit = fewest
                    fewest = min(fewest, searches[search].count(to: node.rawValue))
                }
                searches[search].isSource[node.index] = true
            }
            if place % 1024 == 0 { execution.onProgress?(Double(place) / Double(nodeCount)) }
        }
        return fewest
    }

    /// Whether some node is joined to a single other one, one way or the other.
    private var hasNodeWithOneNeighbor: Bool {
        (isDirected ? [outgoing, incoming] : [outgoing]).contains { rows in
            (0..<nodeCount).contains { node in
                let row = rows.row(node)
                guard let first = row.first(where: { rows.neighbors[$0] != node }) else { return false }
                return rows.neighbors[row.last { rows.neighbors[$0] != node }!] == rows.neighbors[first]
            }
        }
    }

    /// Whether some node cannot reach some other.
    private var isFallenApart: Bool {
        isDirected ? stronglyConnectedComponents().count > 1 : connectedComponents().count > 1
    }
}
