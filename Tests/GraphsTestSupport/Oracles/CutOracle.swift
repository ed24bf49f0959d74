package import Graphs

extension Graph {
    /// The fewest nodes, others than the target, without which no path leads to it from sources other than itself: every
    /// set of nodes is tried, the small ones first.
    package func smallestCut(from sources: [Node], to target: Node, direction: Direction) -> Int {
        let others = nodes.filter { $0 != target }
        let starts = sources.filter { $0 != target }
        let sets = (0..<1 << others.count).sorted { $0.nonzeroBitCount < $1.nonzeroBitCount }
        return sets.first { set in
            let gone = Set(others.indices.filter { set >> $0 & 1 == 1 }.map { others[$0] })
            return !flooded(from: starts, direction: direction, without: gone).contains(target)
        }!.nonzeroBitCount
    }
}
