/// Whether a path counts for the two nodes at its ends.
public enum PathEndpoints: CaseIterable, Sendable {
    /// A path counts for the nodes between its ends only.
    case excluded
    /// A path counts for its ends as well.
    case included
}

extension Graph {
    /// How much each node stands between others: the share of the shortest paths that pass through it, summed over pairs.
    ///
    /// B(v) = Σ σ(s, t | v) / σ(s, t) over pairs s ≠ v ≠ t, with σ(s, t) the number of shortest paths from s to t and
    /// σ(s, t | v) the number of those through v. Pairs are unordered in an undirected graph (half of the ordered sum)
    /// and ordered in a directed one. It is not normalised: see ``normalized(betweenness:endpoints:)``.
    ///
    /// A pair without a path adds nothing; isolated nodes have 0. Parallel edges are paths of their own, as in igraph
    /// (NetworkX merges them: ask ``simplified()``); loops are on no shortest path.
    ///
    /// - Parameters:
    ///   - endpoints: with the ends ``PathEndpoints/included``, each node gets 1 more for every pair that it is an
    ///     end of and that a path joins.
    ///   - execution: how the work is done.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n · (n + m)) in time, O(n) in memory for each thread.
    /// - SeeAlso: U. Brandes, A faster algorithm for betweenness centrality, J. Mathematical Sociology 25 (2001); L. C.
    ///   Freeman, A set of measures of centrality based on betweenness, Sociometry 40 (1977).
    public func betweenness(
        endpoints: PathEndpoints = .excluded, execution: Execution = .allCores
    ) throws(CancellationError) -> NodeColumn<Double> {
        guard var scores = try laneBetweenness(execution: execution) else {
            return try plainBetweenness(endpoints: endpoints, execution: execution)
        }
        if endpoints == .included {
            let ends = try reachedPairs(execution: execution)
            for node in scores.indices { scores[node] += Double(ends[node]) }
        }
        return NodeColumn(scores)
    }

    /// How much each node stands between others, on paths over edges of different lengths.
    ///
    /// Like ``betweenness(endpoints:execution:)``. Two paths are equally long if their lengths differ by no more than
    /// 1e-10 of them, so that rounding does not part them; an edge shorter than that part of a path to it is lost.
    ///
    /// - Precondition: one distance for each edge, finite and above 0. (With edges of length 0, how many paths there are
    ///   would depend on the order of the nodes.)
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n · m log n) in time, O(n + m) in memory for each thread.
    public func betweenness(
        distances: EdgeColumn<Double>, endpoints: PathEndpoints = .excluded, execution: Execution = .allCores
    ) throws(CancellationError) -> NodeColumn<Double> {
        check(positiveDistances: distances)
        return try betweenness(DistanceSearch(outgoing, distances: distances), endpoints, execution)
    }

    /// Betweenness as a share of the most that a node can have.
    ///
    /// Divided by the number of pairs that a node can stand between, (n - 1)(n - 2) ordered or half of that unordered;
    /// with the ends included by the number of all pairs, n(n - 1) or half of it. n counts every node, isolated ones too.
    /// The centre of a star has 1. NaN where there are no such pairs.
    public func normalized(
        betweenness: NodeColumn<Double>, endpoints: PathEndpoints = .excluded
    ) -> NodeColumn<Double> {
        precondition(betweenness.count == nodeCount, "There is one value for each node.")
        let count = Double(nodeCount)
        let ordered = endpoints == .included ? count * (count - 1) : (count - 1) * (count - 2)
        let pairs = isDirected ? ordered : ordered / 2
        return betweenness.map { pairs > 0 ? $0 / pairs : .nan }
    }

    /// ``betweenness(endpoints:execution:)`` the plain way, one source at a time: what the fast way is held against.
    package func plainBetweenness(
        endpoints: PathEndpoints = .excluded, execution: Execution = .allCores
    ) throws(CancellationError) -> NodeColumn<Double> {
        try betweenness(StepSearch(outgoing), endpoints, execution)
    }

    /// For each node, the pairs that it is an end of and that a path joins.
    private func reachedPairs(execution: Execution) throws(CancellationError) -> [Int] {
        if !isDirected { return BlockCutTree(self).componentSizes.map { $0 - 1 } }
        let to = try distanceTotals(.incoming, execution: execution).reached
        let from = try distanceTotals(.outgoing, execution: execution).reached
        return zip(to, from).map { $0 + $1 }
    }

    private func betweenness(
        _ search: some PathSearch, _ endpoints: PathEndpoints, _ execution: Execution
    ) throws(CancellationError) -> NodeColumn<Double> {
        let sums = try execution.suited(to: nodeCount * (nodeCount + edgeCount)).sum(
            nodeCount, width: nodeCount, scratch: { PathDependencies(search) }
        ) { source, paths, sums in
            paths.run(from: UInt32(source)) { _, _ in }
            let others = paths.search.order.dropFirst()
            for node in others { sums[Int(node)] += paths.dependencies[Int(node)] }
            if endpoints == .included {
                for node in others { sums[Int(node)] += 1 }
                sums[source] += Double(others.count)
            }
        }
        return NodeColumn(isDirected ? sums : sums.map { $0 / 2 })
    }
}
