/// How far up its depth-first tree each node is held: the least number that it, or anyone below it, is joined to by an
/// edge outside the tree. Directions are forgotten. O(n + m).
struct LowPoints {
    let forest: DepthFirstForest
    /// For each node the least number that its subtree is joined to.
    private(set) var low: [UInt32]

    init(of graph: Graph) {
        let adjacency = graph.adjacency(.both)
        forest = DepthFirstForest(adjacency, roots: 0..<UInt32(graph.nodeCount))
        low = forest.numbers
        for node in forest.preorder.reversed() {
            let arrival = forest.arrivals[Int(node)]
            // Only the edge itself is left out, not the parent: a parallel edge holds as well.
            for slot in adjacency.row(Int(node)) where adjacency.edges[slot] != arrival {
                low[Int(node)] = min(low[Int(node)], forest.numbers[Int(adjacency.neighbors[slot])])
            }
            let parent = forest.parents[Int(node)]
            if parent != .max { low[Int(parent)] = min(low[Int(parent)], low[Int(node)]) }
        }
    }
}
