extension Graph {
    /// A value for each node, made from the distances between it and all nodes that it reaches.
    ///
    /// Measures of distance share this sweep over all nodes. O(n · m log n) in time, O(n + m) in memory for each thread.
    package func mapDistances<Value>(
        _ distances: EdgeColumn<Double>, _ direction: Direction, blank: Value, execution: Execution,
        _ value: @Sendable (_ search: DistanceSearch) -> Value
    ) throws(CancellationError) -> NodeColumn<Value> {
        check(positiveDistances: distances)
        let search = DistanceSearch(adjacency(direction, execution: execution), distances: distances)
        let values = try execution.suited(to: nodeCount * (nodeCount + edgeCount)).map(
            nodeCount, blank: blank, scratch: { search }
        ) { node, search in
            search.run(from: UInt32(node))
            return value(search)
        }
        return NodeColumn(values)
    }
}
