extension Graph {
    /// A value for each node, made from the numbers of nodes at 0, 1, 2, ... steps from it.
    ///
    /// Measures that need no more than these numbers share this sweep over all nodes. O(n · (n + m)) in time,
    /// O(n) in memory for each thread.
    package func mapStepCounts<Value>(
        _ direction: Direction, within limit: Int = .max, blank: Value, execution: Execution,
        _ value: @Sendable (_ stepCounts: [Int]) -> Value
    ) throws(CancellationError) -> NodeColumn<Value> {
        let adjacency = adjacency(direction, execution: execution)
        let values = try execution.suited(to: nodeCount * (nodeCount + edgeCount)).map(
            nodeCount, blank: blank, scratch: { StepSearch(adjacency, within: limit) }
        ) { node, search in
            search.run(from: UInt32(node))
            return value(search.stepCounts)
        }
        return NodeColumn(values)
    }
}
