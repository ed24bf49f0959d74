extension Graph {
    /// Betweenness by steps, over unordered pairs of an undirected graph and ordered pairs of a directed one, the fast
    /// way: what can be said without searching, then 32 sources at a time in lanes of doubles.
    ///
    /// Of an undirected graph, exactly and in this order (Sariyüce et al. 2013):
    /// - A path between two blocks passes the cut points between them, whatever it does inside. So each block is
    ///   counted by itself, its cut points standing for all that lies behind them. Trees that hang on the graph are
    ///   blocks of one edge, in which nothing lies between.
    /// - Nodes with the same neighbours count as one.
    ///
    /// - Returns: none where there are more shortest paths than a double can count, 10³⁰⁸.
    func laneBetweenness(execution: Execution) throws(CancellationError) -> [Double]? {
        try execution.checkCancellation()
        if isDirected {
            let scores = try LaneGraph(self).dependencies(execution: execution).nodes
            return scores.allSatisfy(\.isFinite) ? scores : nil
        }
        let tree = BlockCutTree(self)
        var scores = crossings(tree)
        let blocks = (0..<tree.count).filter { tree.edges(of: $0).count > 2 }
        try LaneGraph.forEachBlock(of: self, tree, blocks, execution: execution) { block in
            let twins = TwinClasses(block.graph)
            return (twins.merged(block.graph), twins)
        } collect: { block, twins, dependencies in
            var own = twins.classOf.map { dependencies.nodes[Int($0)] / 2 }
            twins.addPathsWithinClasses(of: block.graph, to: &own)
            for (place, node) in block.nodes.enumerated() { scores[Int(node)] += own[place] }
        }
        // A node with too many paths to count has a score that is no number.
        return scores.allSatisfy(\.isFinite) ? scores : nil
    }

    /// Edge betweenness by steps, with the same pairs and the same blocks; edges have no twins.
    func laneEdgeBetweenness(execution: Execution) throws(CancellationError) -> [Double]? {
        try execution.checkCancellation()
        var scores = [Double](repeating: 0, count: edgeCount)
        var isCounted = true
        if isDirected {
            let whole = LaneGraph(self)
            let dependencies = try whole.dependencies(ofArcs: true, execution: execution)
            for (arc, edge) in whole.origins.enumerated() { scores[Int(edge)] += dependencies.arcs[arc] }
            return dependencies.nodes.allSatisfy(\.isFinite) ? scores : nil
        }
        let tree = BlockCutTree(self)
        try LaneGraph.forEachBlock(of: self, tree, Array(0..<tree.count), ofArcs: true, execution: execution) { block in
            (block.graph, ())
        } collect: { block, _, dependencies in
            isCounted = isCounted && dependencies.nodes.allSatisfy(\.isFinite)
            for (arc, origin) in block.graph.origins.enumerated() {
                scores[Int(block.edges[block.edges.startIndex + Int(origin)])] += dependencies.arcs[arc] / 2
            }
        }
        return isCounted ? scores : nil
    }

    /// For each node, the pairs of nodes that it holds together: on different sides of it, no other way round.
    private func crossings(_ tree: BlockCutTree) -> [Double] {
        // Sides: one for each block below the node, and one for all that is above it.
        var squares = [Double](repeating: 0, count: nodeCount)
        for block in 0..<tree.count { squares[Int(tree.tops[block])] += Double(tree.below[block] * tree.below[block]) }
        return (0..<nodeCount).map { node in
            let others = Double(tree.componentSizes[node] - 1)
            let above = others - Double(tree.hanging[node])
            return (others * others - squares[node] - above * above) / 2
        }
    }
}

extension LaneGraph {
    /// Counts blocks one after another, a large one on all threads, small ones many at a time.
    ///
    /// - Parameters:
    ///   - reduce: makes of a block the graph that is counted, and what `collect` needs to go back.
    ///   - collect: gets each block with its dependencies, in the order of the blocks.
    fileprivate static func forEachBlock<Way>(
        of whole: Graph, _ tree: BlockCutTree, _ blocks: [Int], ofArcs: Bool = false, execution: Execution,
        reduce: (LaneBlock) -> (LaneGraph, Way), collect: (LaneBlock, Way, Dependencies) -> Void
    ) throws(CancellationError) {
        var next = 0
        while next < blocks.count {
            var group: [(block: LaneBlock, reduced: LaneGraph, way: Way)] = []
            var edgeCount = 0
            while next < blocks.count, edgeCount < 1 << 20 {
                let block = LaneBlock(whole, tree: tree, block: blocks[next])
                let (reduced, way) = reduce(block)
                group.append((block, reduced, way))
                edgeCount += block.edges.count
                next += 1
            }
            let graphs = group.map(\.reduced)
            let small = graphs.indices.filter { graphs[$0].batchCount <= 1 }
            let ofSmall = try dependencies(ofSmall: small.map { graphs[$0] }, ofArcs: ofArcs, execution: execution)
            var placeInSmall = 0
            for place in group.indices {
                let isSmall = graphs[place].batchCount <= 1
                let own =
                    isSmall
                    ? ofSmall[placeInSmall] : try graphs[place].dependencies(ofArcs: ofArcs, execution: execution)
                if isSmall { placeInSmall += 1 }
                collect(group[place].block, group[place].way, own)
            }
        }
    }
}
