extension Graph {
    /// The nodes without which their component would fall apart (cut points), in ascending order.
    ///
    /// v is an articulation point if the graph without v has more components than before: so neither an isolated node
    /// nor the end of a single edge. Directions are forgotten; loops and parallel edges do not matter.
    ///
    /// - Complexity: O(n + m) in time, O(n) in memory, and O(m) for a directed graph.
    /// - SeeAlso: J. Hopcroft & R. Tarjan, Efficient algorithms for graph manipulation, Comm. ACM 16 (1973).
    public func articulationPoints() -> [Node] {
        CutSearch(self).points
    }
}
