extension Graph {
    /// The steps from some nodes to every other: how far, from which, and by what path.
    ///
    /// Each node is reached from the nearest of the sources; of several equally near ones, from the one named first.
    /// A source named twice counts once; without sources nothing is reached. Loops and parallel edges do not matter,
    /// save that the path takes the first edge that leads on.
    ///
    /// - Parameters:
    ///   - sources: the nodes at distance 0.
    ///   - direction: which way edges are followed. ``Direction/incoming`` gives the steps *to* the sources.
    ///   - limit: how many steps are taken at most; nodes farther off are not reached.
    /// - Complexity: O(n + m) in time, O(n) in memory. ``Direction/both`` of a directed graph sorts its edges first:
    ///   ask ``undirected()`` for that once if it is to be walked often.
    /// - SeeAlso: E. F. Moore, The shortest path through a maze (1959).
    public func breadthFirst(
        from sources: some Sequence<Node>, direction: Direction = .outgoing, within limit: Int = .max
    ) -> BreadthFirstTree {
        precondition(limit >= 0, "A number of steps is at least 0.")
        var tree = BreadthFirstTree(of: self)
        for source in sources { tree.start(at: source.rawValue) }
        tree.spread(over: adjacency(direction), within: limit)
        return tree
    }

    /// The steps from one node to every other.
    ///
    /// Like ``breadthFirst(from:direction:within:)`` with that source only.
    public func breadthFirst(
        from source: Node, direction: Direction = .outgoing, within limit: Int = .max
    ) -> BreadthFirstTree {
        breadthFirst(from: CollectionOfOne(source), direction: direction, within: limit)
    }
}

/// How every node is reached in the fewest steps from the nearest of some sources.
public struct BreadthFirstTree: Sendable {
    private let graph: Graph
    /// `UInt32.max` where no path leads.
    private var steps: [UInt32]
    private var origins: [UInt32]
    private var arrivals: [UInt32]
    fileprivate var order: [UInt32] = []

    fileprivate init(of graph: Graph) {
        self.graph = graph
        steps = [UInt32](repeating: .max, count: graph.nodeCount)
        origins = steps
        arrivals = steps
    }

    fileprivate mutating func start(at source: UInt32) {
        if steps[Int(source)] == 0 { return }
        steps[Int(source)] = 0
        origins[Int(source)] = source
        order.append(source)
    }

    /// Goes on from level to level.
    fileprivate mutating func spread(over rows: Adjacency, within limit: Int) {
        let queue = Scratch<UInt32>(uninitialized: steps.count)
        for (place, node) in order.enumerated() { queue[place] = node }
        var count = order.count
        steps.withUnsafeMutableBufferPointer { steps in
            origins.withUnsafeMutableBufferPointer { origins in
                arrivals.withUnsafeMutableBufferPointer { arrivals in
                    rows.edges.withUnsafeBufferPointer { edges in
                        rows.withRows { offsets, neighbors in
                            var level = 0..<count
                            var step: UInt32 = 0
                            while !level.isEmpty, step < limit {
                                step += 1
                                for place in level {
                                    let node = Int(queue[place])
                                    let origin = origins[node]
                                    for slot in Int(offsets[node])..<Int(offsets[node + 1]) {
                                        let neighbor = neighbors[slot]
                                        if steps[Int(neighbor)] != .max { continue }
                                        steps[Int(neighbor)] = step
                                        origins[Int(neighbor)] = origin
                                        arrivals[Int(neighbor)] = edges[slot]
                                        queue[count] = neighbor
                                        count += 1
                                    }
                                }
                                level = level.upperBound..<count
                            }
                        }
                    }
                }
            }
        }
        order = Array(UnsafeBufferPointer(start: queue.base, count: count))
    }

    /// The number of steps from the nearest source to a node; none if no path leads there within the limit.
    public func distance(to node: Node) -> Int? {
        let count = steps[node.index]
        return count == .max ? nil : Int(count)
    }

    /// The source that is nearest to a node; none if no path leads there within the limit.
    public func nearestSource(of node: Node) -> Node? {
        let origin = origins[node.index]
        return origin == .max ? nil : Node(rawValue: origin)
    }

    /// The edges of a shortest path from the nearest source to a node, in the order in which they are walked; empty for
    /// a source, none if no path leads there within the limit. O(length).
    public func path(to node: Node) -> [Edge]? {
        steps[node.index] == .max ? nil : graph.path(to: node, arrivals: arrivals)
    }

    /// The nodes that are reached, nearest first, the sources themselves included.
    public var reached: [Node] { order.map(Node.init(rawValue:)) }

    /// The number of nodes that are reached, the sources themselves included.
    public var reachedCount: Int { order.count }
}
