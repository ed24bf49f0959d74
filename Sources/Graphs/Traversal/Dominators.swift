extension Graph {
    /// Who stands on every path from some sources to each node.
    ///
    /// A node d dominates v ≠ d if every path from any of the sources to v passes d: without d, v would be out of reach.
    /// The dominators of v lie in a row; the last before v is its immediate dominator. Those rows together are a tree,
    /// under a root that stands for all sources together. A source may dominate too, when it is the only way in; and a
    /// source that another one reaches is dominated by nothing, as it is reached from itself.
    ///
    /// Loops and parallel edges do not matter. A source named twice counts once; without sources nothing is reached.
    ///
    /// - Parameters:
    ///   - sources: the nodes from which everything hangs.
    ///   - direction: which way paths run. In an undirected graph every edge is walked both ways.
    /// - Complexity: O(m log n) in time, O(n) in memory.
    /// - SeeAlso: T. Lengauer & R. E. Tarjan, A fast algorithm for finding dominators in a flowgraph, ACM TOPLAS 1
    ///   (1979).
    public func dominators(
        from sources: some Sequence<Node>, direction: Direction = .outgoing
    ) -> DominatorTree {
        let along = adjacency(direction)
        let against =
            switch direction {
            case .outgoing: incoming
            case .incoming: outgoing
            case .both: along
            }
        let forest = DepthFirstForest(along, roots: sources.map(\.rawValue))
        var isSource = [Bool](repeating: false, count: nodeCount)
        for source in sources { isSource[source.index] = true }
        var finder = DominatorFinder(forest: forest)
        return DominatorTree(forest: forest, immediate: finder.run(against: against, isSource: isSource))
    }
}

/// The method of Lengauer and Tarjan, on numbers in depth-first order; 0 is the root above all sources.
private struct DominatorFinder {
    private let forest: DepthFirstForest
    /// The least number from which a path leads here over greater ones only.
    private var semidominators: [UInt32]
    /// The forest of what has been looked at, with its paths compressed; `UInt32.max` at its roots.
    private var ancestors: [UInt32]
    /// Of the compressed path above each number, the one of least semidominator.
    private var labels: [UInt32]
    private var path: [UInt32] = []

    init(forest: DepthFirstForest) {
        self.forest = forest
        let all = 0...UInt32(forest.preorder.count)
        semidominators = Array(all)
        labels = semidominators
        ancestors = all.map { _ in .max }
    }

    /// The immediate dominator of each number.
    mutating func run(against: Adjacency, isSource: [Bool]) -> [UInt32] {
        let count = forest.preorder.count
        var immediate = [UInt32](repeating: 0, count: count + 1)
        // Numbers that wait for their semidominator to be passed: a list for each, threaded through `next`.
        var first = [UInt32](repeating: .max, count: count + 1)
        var next = first
        for number in stride(from: count, to: 0, by: -1) {
            let node = Int(forest.preorder[number - 1])
            if isSource[node] {
                semidominators[number] = 0
            } else {
                for slot in against.row(node) {
                    let predecessor = forest.numbers[Int(against.neighbors[slot])]
                    if predecessor == .max { continue }
                    let least = label(above: predecessor + 1)
                    semidominators[number] = min(semidominators[number], semidominators[Int(least)])
                }
            }
            let semidominator = Int(semidominators[number])
            next[number] = first[semidominator]
            first[semidominator] = UInt32(number)

            let parent = forest.parents[node]
            let above = parent == .max ? 0 : forest.numbers[Int(parent)] + 1
            ancestors[number] = above
            var waiting = first[Int(above)]
            first[Int(above)] = .max
            while waiting != .max {
                let least = label(above: waiting)
                immediate[Int(waiting)] =
                    semidominators[Int(least)] < semidominators[Int(waiting)] ? least : above
                waiting = next[Int(waiting)]
            }
        }
        for number in stride(from: 1, through: count, by: 1) where immediate[number] != semidominators[number] {
            immediate[number] = immediate[Int(immediate[number])]
        }
        return immediate
    }

    /// Of a number and those above it, up to but without the root of its tree, the one of least semidominator.
    private mutating func label(above number: UInt32) -> UInt32 {
        if ancestors[Int(number)] == .max { return number }
        var place = number
        while ancestors[Int(ancestors[Int(place)])] != .max {
            path.append(place)
            place = ancestors[Int(place)]
        }
        while let lower = path.popLast() {
            let upper = ancestors[Int(lower)]
            if semidominators[Int(labels[Int(upper)])] < semidominators[Int(labels[Int(lower)])] {
                labels[Int(lower)] = labels[Int(upper)]
            }
            ancestors[Int(lower)] = ancestors[Int(upper)]
        }
        return labels[Int(number)]
    }
}
