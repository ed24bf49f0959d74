extension Graph {
    /// The shortest paths from some nodes to every other, over edges of different lengths.
    ///
    /// Each node is reached from the nearest of the sources; of several exactly as near ones, from the one named first.
    /// A source named twice counts once; without sources nothing is reached. Loops do not matter; of parallel edges the
    /// shortest counts. A path longer than the largest `Double` counts as none.
    ///
    /// - Parameters:
    ///   - sources: the nodes at distance 0.
    ///   - distances: the length of each edge.
    ///   - direction: which way edges are followed. ``Direction/incoming`` gives the distances *to* the sources.
    /// - Precondition: one distance for each edge, finite and at least 0.
    /// - Complexity: O(n + m log m) in time, O(n + m) in memory.
    /// - SeeAlso: E. W. Dijkstra, A note on two problems in connexion with graphs, Numerische Mathematik 1 (1959).
    public func shortestPaths(
        from sources: some Sequence<Node>, distances: EdgeColumn<Double>, direction: Direction = .outgoing
    ) -> ShortestPathTree {
        check(distances: distances)
        let adjacency = adjacency(direction)
        var tree = ShortestPathTree(of: self, sources: Array(sources))
        while let (node, distance, origin) = tree.settleNearest() {
            for slot in adjacency.row(Int(node)) {
                let edge = adjacency.edges[slot]
                tree.offer(
                    adjacency.neighbors[slot], at: distance + distances.values[Int(edge)], from: origin, by: edge)
            }
        }
        return tree
    }

    /// The shortest paths from one node to every other, over edges of different lengths.
    ///
    /// Like ``shortestPaths(from:distances:direction:)`` with that source only.
    public func shortestPaths(
        from source: Node, distances: EdgeColumn<Double>, direction: Direction = .outgoing
    ) -> ShortestPathTree {
        shortestPaths(from: CollectionOfOne(source), distances: distances, direction: direction)
    }
}

/// How every node is reached by the shortest path from the nearest of some sources.
public struct ShortestPathTree: Sendable {
    private let graph: Graph
    private let sources: [Node]
    /// Infinite where no path leads.
    private var distances: [Double]
    /// The place of the nearest source among the sources.
    private var origins: [UInt32]
    private var arrivals: [UInt32]
    private var queue = DistanceQueue()
    private var order: [UInt32] = []

    fileprivate init(of graph: Graph, sources: [Node]) {
        self.graph = graph
        self.sources = sources
        distances = [Double](repeating: .infinity, count: graph.nodeCount)
        origins = [UInt32](repeating: .max, count: graph.nodeCount)
        arrivals = origins
        for (place, source) in sources.enumerated() {
            offer(source.rawValue, at: 0, from: UInt32(place), by: .max)
        }
    }

    /// Takes a way to a node if it is shorter than the best one so far, or as short from a source named earlier.
    fileprivate mutating func offer(_ node: UInt32, at distance: Double, from origin: UInt32, by edge: UInt32) {
        let best = distances[Int(node)]
        guard distance < best || distance == best && distance < .infinity && origin < origins[Int(node)] else { return }
        distances[Int(node)] = distance
        origins[Int(node)] = origin
        arrivals[Int(node)] = edge
        queue.push(DistanceQueue.Entry(distance: distance, origin: origin, node: node))
    }

    fileprivate mutating func settleNearest() -> (node: UInt32, distance: Double, origin: UInt32)? {
        while let entry = queue.popNearest() {
            // An entry that a better way has overtaken since is passed over.
            if entry.distance == distances[Int(entry.node)], entry.origin == origins[Int(entry.node)] {
                order.append(entry.node)
                return (entry.node, entry.distance, entry.origin)
            }
        }
        queue = DistanceQueue()
        return nil
    }

    /// The distance from the nearest source to a node; none if no path leads there.
    public func distance(to node: Node) -> Double? {
        let distance = distances[node.index]
        return distance == .infinity ? nil : distance
    }

    /// The source that is nearest to a node; none if no path leads there.
    public func nearestSource(of node: Node) -> Node? {
        let origin = origins[node.index]
        return origin == .max ? nil : sources[Int(origin)]
    }

    /// The edges of a shortest path from the nearest source to a node, in the order in which they are walked; empty for
    /// a source, none if no path leads there. O(length).
    public func path(to node: Node) -> [Edge]? {
        origins[node.index] == .max ? nil : graph.path(to: node, arrivals: arrivals)
    }

    /// The nodes that are reached, nearest first, the sources themselves included.
    public var reached: [Node] { order.map(Node.init(rawValue:)) }

    /// The number of nodes that are reached, the sources themselves included.
    public var reachedCount: Int { order.count }
}
