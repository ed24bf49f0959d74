extension Graph {
    /// By how many independent routes a node hangs on to some sources.
    ///
    /// The most paths, each from a source of its own to the node, of which no two share a node but that one; by Menger's
    /// theorem also the fewest nodes, sources among them, without which no path is left. 0 if no path leads there, 1 if
    /// everything hangs on one node.
    ///
    /// A node that is a source itself is taken out of the sources: its routes are those from the others. Loops and
    /// parallel edges do not matter, since a second edge leads through the same nodes.
    ///
    /// - Parameters:
    ///   - sources: where routes begin.
    ///   - node: where they end.
    ///   - limit: how many routes are looked for at most; a low one saves time.
    ///   - direction: which way paths run, from the sources to the node.
    /// - Complexity: O(r · (n + m)) in time for r routes found, and less if they are short; O(n) in memory.
    /// - SeeAlso: L. R. Ford & D. R. Fulkerson, Maximal flow through a network, Canadian J. Mathematics 8 (1956); K.
    ///   Menger, Zur allgemeinen Kurventheorie, Fundamenta Mathematicae 10 (1927).
    public func disjointRouteCount(
        from sources: some Sequence<Node>, to node: Node, limit: Int = .max, direction: Direction = .outgoing
    ) -> Int {
        var search = routeSearch(from: sources, limit: limit, direction: direction, execution: .serial)
        return search.count(to: node.rawValue)
    }

    /// By how many independent routes each of several nodes hangs on to some sources, in the order of the nodes.
    ///
    /// Each is counted as ``disjointRouteCount(from:to:limit:direction:)`` does.
    ///
    /// - Parameters:
    ///   - sources: where routes begin.
    ///   - nodes: where they end, one count for each.
    ///   - limit: how many routes are looked for at most; a low one saves time.
    ///   - direction: which way paths run, from the sources to the nodes.
    ///   - execution: how the work is done.
    /// - Throws: `CancellationError` if the execution is cancelled.
    public func disjointRouteCounts(
        from sources: some Sequence<Node>, to nodes: [Node], limit: Int = .max, direction: Direction = .outgoing,
        execution: Execution = .allCores
    ) throws(CancellationError) -> [Int] {
        let search = routeSearch(from: sources, limit: limit, direction: direction, execution: execution)
        return try execution.suited(to: nodes.count * (nodeCount + edgeCount)).map(
            nodes.count, blank: 0, scratch: { search }
        ) { place, search in search.count(to: nodes[place].rawValue) }
    }

    private func routeSearch(
        from sources: some Sequence<Node>, limit: Int, direction: Direction, execution: Execution
    ) -> RouteSearch {
        precondition(limit >= 0, "A number of routes is at least 0.")
        let against =
            switch direction {
            case .outgoing: incoming
            case .incoming: outgoing
            case .both: adjacency(.both, execution: execution)
            }
        var isSource = [Bool](repeating: false, count: nodeCount)
        for source in sources { isSource[source.index] = true }
        return RouteSearch(adjacency: against, isSource: isSource, limit: limit)
    }
}

/// Flow from one node at a time back to the sources, one unit through each node, in memory that is kept.
///
/// Every node has two sides: a route comes in at its front and goes on from its back. While no route uses the node,
/// front leads to back. Once one does, coming in at the front means to push that route aside: the search goes on from
/// the back of the node before it, which may then take another way.
struct RouteSearch {
    let adjacency: Adjacency
    var isSource: [Bool]
    var limit: Int
    /// For each node the one before it on its route; `UInt32.max` if it is on none.
    private var previous: [UInt32]
    /// For each side (2 · node, and 1 more for the back) the side from which it was found, in the search of that number.
    private var found: [(from: UInt32, search: Int)]
    private var searches = 0
    private var queue: [UInt32] = []
    private var used: [UInt32] = []

    init(adjacency: Adjacency, isSource: [Bool], limit: Int) {
        precondition(isSource.count < 1 << 31, "Both sides of every node need a number.")
        self.adjacency = adjacency
        self.isSource = isSource
        self.limit = limit
        previous = [UInt32](repeating: .max, count: isSource.count)
        found = Array(repeating: (.max, 0), count: 2 * isSource.count)
    }

    mutating func count(to target: UInt32) -> Int {
        for node in used { previous[Int(node)] = .max }
        used.removeAll(keepingCapacity: true)
        var count = 0
        while count < limit, let source = findSource(from: target) {
            shiftRoutes(to: source, from: target)
            count += 1
        }
        return count
    }

    /// Finds a source that no route uses yet, and to which one more route can be led.
    private mutating func findSource(from target: UInt32) -> UInt32? {
        searches += 1
        queue.removeAll(keepingCapacity: true)
        find(2 * target, from: .max)
        find(2 * target + 1, from: .max)
        var next = 0
        // The front of the target is marked, so that nothing comes back to it; the walk starts at its back.
        while next < queue.count {
            let side = queue[next]
            next += 1
            let node = side / 2
            if side == 2 * target { continue }
            if side % 2 == 0 {
                if previous[Int(node)] != .max {
                    if previous[Int(node)] != target { find(2 * previous[Int(node)] + 1, from: side) }
                } else if isSource[Int(node)] {
                    return node
                } else {
                    find(side + 1, from: side)
                }
            } else {
                if node != target, previous[Int(node)] != .max { find(side - 1, from: side) }
                for slot in adjacency.row(Int(node)) { find(2 * adjacency.neighbors[slot], from: side) }
            }
        }
        return nil
    }

    private mutating func find(_ side: UInt32, from origin: UInt32) {
        if found[Int(side)].search == searches { return }
        found[Int(side)] = (origin, searches)
        queue.append(side)
    }

    /// Adds the route that was found, and leads those that it pushed aside another way.
    private mutating func shiftRoutes(to source: UInt32, from target: UInt32) {
        var sides = [2 * source]
        while let last = sides.last, found[Int(last)].from != .max { sides.append(found[Int(last)].from) }
        sides.reverse()
        for (side, next) in zip(sides, sides.dropFirst()) {
            let (node, nextNode) = (side / 2, next / 2)
            if side % 2 == 1, node == nextNode {
                // From the back to the front: the route through this node is pushed away from it.
                previous[Int(node)] = .max
            } else if side % 2 == 1 {
                previous[Int(nextNode)] = node
                used.append(nextNode)
            }
        }
    }
}
