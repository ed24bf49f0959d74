extension Graph {
    /// How much each node stands between some nodes and some others.
    ///
    /// B(v) = Σ σ(s, t | v) / σ(s, t) over the sources s and targets t, s ≠ v ≠ t, with σ(s, t) the number of shortest paths
    /// from s to t and σ(s, t | v) the number of those through v. Pairs are ordered, in an undirected graph too: with all
    /// nodes as sources and targets it is twice ``betweenness(endpoints:execution:)`` there. (NetworkX halves it always.)
    ///
    /// A node may be source and target; named twice it counts once. Parallel edges are paths of their own; loops are on no
    /// shortest path.
    ///
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(s · (n + m)) in time for s sources, O(n) in memory for each thread.
    /// - SeeAlso: U. Brandes, On variants of shortest-path betweenness centrality, Social Networks 30 (2008).
    public func betweenness(
        from sources: some Sequence<Node>, to targets: some Sequence<Node>, execution: Execution = .allCores
    ) throws(CancellationError) -> NodeColumn<Double> {
        try betweenness(StepSearch(outgoing), Array(sources), Array(targets), execution)
    }

    /// How much each node stands between some nodes and some others, on paths over edges of different lengths.
    ///
    /// Like ``betweenness(from:to:execution:)``, two paths being equally long if their lengths differ by no more than
    /// 1e-10 of them.
    ///
    /// - Precondition: one distance for each edge, finite and above 0.
    public func betweenness(
        from sources: some Sequence<Node>, to targets: some Sequence<Node>, distances: EdgeColumn<Double>,
        execution: Execution = .allCores
    ) throws(CancellationError) -> NodeColumn<Double> {
        check(positiveDistances: distances)
        return try betweenness(
            DistanceSearch(outgoing, distances: distances), Array(sources), Array(targets), execution)
    }

    private func betweenness(
        _ search: some PathSearch, _ sources: [Node], _ targets: [Node], _ execution: Execution
    ) throws(CancellationError) -> NodeColumn<Double> {
        var isTarget = [Bool](repeating: false, count: nodeCount)
        for target in targets { isTarget[target.index] = true }
        let starts = Set(sources).sorted()
        let sums = try execution.suited(to: starts.count * (nodeCount + edgeCount)).sum(
            starts.count, width: nodeCount
        ) { [isTarget] in
            TargetDependencies(search, isTarget)
        } _: { place, paths, sums in
            paths.run(from: starts[place].rawValue)
            for node in paths.search.order.dropFirst() { sums[Int(node)] += paths.dependencies[Int(node)] }
        }
        return NodeColumn(sums)
    }
}

/// How much the paths from one source at a time to some targets depend on each node: Brandes' recurrence, in which only a
/// target begins with something.
private struct TargetDependencies<Search: PathSearch> {
    private(set) var search: Search
    private(set) var dependencies: [Double]
    private var counts: [PathCount]
    private let isTarget: [Bool]

    init(_ search: Search, _ isTarget: [Bool]) {
        self.search = search
        self.isTarget = isTarget
        dependencies = [Double](repeating: 0, count: isTarget.count)
        counts = [PathCount](repeating: PathCount(0), count: isTarget.count)
    }

    mutating func run(from source: UInt32) {
        search.run(from: source)
        search.countPaths(from: source, into: &counts)
        for node in search.order.reversed() {
            let tail = Int(node)
            var dependency = 0.0
            for slot in search.adjacency.row(tail) {
                let head = Int(search.adjacency.neighbors[slot])
                if search.isShortest(slot: slot, from: tail, to: head) {
                    dependency += counts[tail] / counts[head] * ((isTarget[head] ? 1 : 0) + dependencies[head])
                }
            }
            dependencies[tail] = dependency
        }
    }
}
