extension Graph {
    /// The edges without which their component would fall apart, in ascending order.
    ///
    /// e is a bridge if the graph without e has more components than before, which is so if e is on no cycle. Of parallel
    /// edges none is a bridge, nor is a loop. Directions are forgotten: two edges that lead opposite ways are parallel.
    ///
    /// - Complexity: O(n + m) in time, O(n) in memory, and O(m) for a directed graph.
    /// - SeeAlso: R. E. Tarjan, A note on finding the bridges of a graph, Information Processing Letters 2 (1974).
    public func bridges() -> [Edge] {
        CutSearch(self).bridges
    }
}
