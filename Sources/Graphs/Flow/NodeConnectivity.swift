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
        let simple = simplified().graph
        var fewest = nodeCount - 1
        for node in simple.nodes {
            fewest = min(fewest, simple.degree(of: node, .outgoing), simple.degree(of: node, .incoming))
        }
        // Most networks of people have someone with one neighbour, or a node that all paths pass.
        if fewest <= 1 || !isDirected && !articulationPoints().isEmpty { return 1 }
        var split = SplitNetwork(simple)
        // Nodes of many neighbours need the fewest flows, since those are never cut off from them.
        let order = simple.nodes.sorted { simple.degree(of: $0) > simple.degree(of: $1) }
        var place = 0
        while place <= fewest, place < nodeCount {
            try execution.checkCancellation()
            execution.onProgress?(Double(place) / Double(fewest + 1))
            let first = order[place]
            // Those before it have had theirs.
            for second in order[(place + 1)...] {
                if !simple.hasEdge(from: first, to: second) {
                    fewest = min(fewest, split.flow(from: first, to: second, limit: fewest))
                }
                if isDirected, !simple.hasEdge(from: second, to: first) {
                    fewest = min(fewest, split.flow(from: second, to: first, limit: fewest))
                }
            }
            place += 1
        }
        return fewest
    }

    /// Whether some node cannot reach some other.
    private var isFallenApart: Bool {
        isDirected ? stronglyConnectedComponents().count > 1 : connectedComponents().count > 1
    }
}
