/// One block of an undirected graph, its nodes numbered anew: near each other in memory when they are in the graph, and
/// each standing for what lies behind it.
struct LaneBlock {
    /// The nodes of the whole that it holds.
    let nodes: [UInt32]
    /// The edges of the whole that it holds; the origins of arcs in ``graph`` count along them.
    let edges: ArraySlice<UInt32>
    /// The block.
    let graph: LaneGraph

    init(_ whole: Graph, tree: BlockCutTree, block: Int) {
        edges = tree.edges(of: block)
        var numbers: [UInt32: UInt32] = [:]
        var found: [UInt32] = []
        func number(_ node: UInt32) -> UInt32 {
            if let known = numbers[node] { return known }
            numbers[node] = UInt32(found.count)
            found.append(node)
            return UInt32(found.count - 1)
        }
        let pairs = edges.map { (number(whole.tails[Int($0)]), number(whole.heads[Int($0)])) }
        let ones = [Double](repeating: 1, count: found.count)
        let order = LaneGraph(nodeCount: found.count, pairs: pairs, weights: ones, multiplicities: ones)
            .breadthFirstOrder()
        var place = [UInt32](repeating: 0, count: found.count)
        for (new, old) in order.enumerated() { place[Int(old)] = UInt32(new) }
        nodes = order.map { found[Int($0)] }
        graph = LaneGraph(
            nodeCount: nodes.count, pairs: pairs.map { (place[Int($0.0)], place[Int($0.1)]) },
            weights: nodes.map { node in
                let isTop = node == tree.tops[block]
                return Double(isTop ? tree.componentSizes[Int(node)] - tree.below[block] : 1 + tree.hanging[Int(node)])
            },
            multiplicities: ones)
    }
}
