extension Graph {
    /// The nodes without which their component would fall apart (cut points), in ascending order.
    ///
    /// v is an articulation point if the graph without v has more components than before: so neither an isolated node
    /// nor the end of a single edge. Directions are forgotten; loops and parallel edges do not matter.
    ///
    /// - Complexity: O(n + m) in time, O(n) in memory, and O(m) for a directed graph.
    /// - SeeAlso: J. Hopcroft & R. Tarjan, Efficient algorithms for graph manipulation, Comm. ACM 16 (1973).
    public func articulationPoints() -> [Node] {
        let points = LowPoints(of: self)
        let forest = points.forest
        var isPoint = [Bool](repeating: false, count: nodeCount)
        var hasChild = isPoint
        for node in forest.preorder {
            let parent = forest.parents[Int(node)]
            if parent == .max { continue }
            if forest.parents[Int(parent)] == .max {
                // Above a root there is nothing to part from: it holds its subtrees together if there are several.
                if hasChild[Int(parent)] { isPoint[Int(parent)] = true }
                hasChild[Int(parent)] = true
            } else if points.low[Int(node)] >= forest.numbers[Int(parent)] {
                isPoint[Int(parent)] = true
            }
        }
        return nodes.filter { isPoint[$0.index] }
    }
}
