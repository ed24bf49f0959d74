extension Graph {
    /// How much each edge lies between nodes: the share of the shortest paths that run over it, summed over pairs.
    ///
    /// B(e) = Σ σ(s, t | e) / σ(s, t) over pairs s ≠ t, with σ(s, t) the number of shortest paths from s to t and
    /// σ(s, t | e) the number of those over e. Pairs are unordered in an undirected graph and ordered in a directed one.
    /// It is not normalised: see ``normalized(edgeBetweenness:)``.
    ///
    /// A pair without a path adds nothing. Parallel edges are paths of their own and share what runs between their nodes;
    /// loops have 0.
    ///
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n · (n + m)) in time, O(n + m) in memory for each thread.
    /// - SeeAlso: U. Brandes, On variants of shortest-path betweenness centrality and their generic computation, Social
    ///   Networks 30 (2008); M. Girvan & M. E. J. Newman, Community structure in social and biological networks, PNAS 99
    ///   (2002).
    public func edgeBetweenness(execution: Execution = .allCores) throws(CancellationError) -> EdgeColumn<Double> {
        guard let scores = try laneEdgeBetweenness(execution: execution) else {
            return try plainEdgeBetweenness(execution: execution)
        }
        return EdgeColumn(scores)
    }

    /// How much each edge lies between nodes, on paths over edges of different lengths.
    ///
    /// Like ``edgeBetweenness(execution:)``. Two paths are equally long if their lengths differ by no more than 1e-10 of
    /// them, so that rounding does not part them; an edge shorter than that part of a path to it is lost.
    ///
    /// - Precondition: one distance for each edge, finite and above 0.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n · m log n) in time, O(n + m) in memory for each thread.
    public func edgeBetweenness(
        distances: EdgeColumn<Double>, execution: Execution = .allCores
    ) throws(CancellationError) -> EdgeColumn<Double> {
        check(positiveDistances: distances)
        return try edgeBetweenness(DistanceSearch(outgoing, distances: distances), execution)
    }

    /// Edge betweenness as a share of the number of pairs of nodes: n(n - 1) ordered or half of that unordered. n counts
    /// every node, isolated ones too.
    public func normalized(edgeBetweenness: EdgeColumn<Double>) -> EdgeColumn<Double> {
        precondition(edgeBetweenness.count == edgeCount, "There is one value for each edge.")
        let ordered = Double(nodeCount) * Double(nodeCount - 1)
        let pairs = isDirected ? ordered : ordered / 2
        return edgeBetweenness.map { pairs > 0 ? $0 / pairs : .nan }
    }

    /// ``edgeBetweenness(execution:)`` the plain way, one source at a time: what the fast way is held against.
    package func plainEdgeBetweenness(
        execution: Execution = .allCores
    ) throws(CancellationError) -> EdgeColumn<Double> {
        try edgeBetweenness(StepSearch(outgoing), execution)
    }

    private func edgeBetweenness(
        _ search: some PathSearch, _ execution: Execution
    ) throws(CancellationError) -> EdgeColumn<Double> {
        let sums = try execution.suited(to: nodeCount * (nodeCount + edgeCount)).sum(
            nodeCount, width: edgeCount, scratch: { PathDependencies(search) }
        ) { source, paths, sums in
            paths.run(from: UInt32(source)) { edge, dependency in sums[edge] += dependency }
        }
        return EdgeColumn(isDirected ? sums : sums.map { $0 / 2 })
    }
}
