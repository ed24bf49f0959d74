extension Graph {
    /// As many paths from one node to another as there can be that share no node but those two.
    ///
    /// Their number is the fewest nodes (and direct edges) without which there is no path (Menger's theorem). Each edge
    /// that joins the two directly is a path by itself, parallel ones too; other parallel edges and loops do not matter.
    /// Each path visits no node twice. The shortest come first; that all together are as short as can be is not promised.
    ///
    /// - Returns: the edges of each path, in the order in which they are walked.
    /// - Precondition: the nodes are different.
    /// - Complexity: O(m √n) in time, O(n + m) in memory.
    /// - SeeAlso: K. Menger, Zur allgemeinen Kurventheorie, Fundamenta Mathematicae 10 (1927); S. Even & R. E. Tarjan,
    ///   Network flow and testing graph connectivity, SIAM J. Computing 4 (1975).
    public func nodeDisjointPaths(from source: Node, to target: Node) -> [[Edge]] {
        precondition(source != target, "Paths lead from one node to another.")
        var split = SplitNetwork(self)
        _ = split.flow(from: source, to: target)
        var paths = split.routes(from: source, to: target)
        // A stable order: the shortest first, of equally long ones that whose edges come first.
        paths.sort { $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1) }
        return paths
    }
}

/// A network in which every node has a way in and a way out, with room for one path between the two.
struct SplitNetwork {
    private var network: FlowNetwork
    /// The edge of each arc between nodes.
    private var edges: [Edge] = []

    init(_ graph: Graph) {
        precondition(graph.nodeCount < 1 << 31, "Both sides of every node need a number.")
        var arcs: [(tail: UInt32, head: UInt32, there: Double, back: Double)] = []
        for edge in graph.edges {
            let (tail, head) = (graph.source(of: edge).rawValue, graph.target(of: edge).rawValue)
            if tail == head { continue }
            arcs.append((2 * tail + 1, 2 * head, 1, 0))
            edges.append(edge)
            if graph.isDirected { continue }
            arcs.append((2 * head + 1, 2 * tail, 1, 0))
            edges.append(edge)
        }
        for node in 0..<UInt32(graph.nodeCount) { arcs.append((2 * node, 2 * node + 1, 1, 0)) }
        network = FlowNetwork(nodeCount: 2 * graph.nodeCount, arcs: arcs)
    }

    /// The number of paths that share no node but their ends, or a lower limit.
    mutating func flow(from source: Node, to target: Node, limit: Int = .max) -> Int {
        Int(
            network.maximumFlow(
                from: 2 * source.rawValue + 1, to: 2 * target.rawValue, limit: Double(limit)))
    }

    /// The paths of the last flow.
    func routes(from source: Node, to target: Node) -> [[Edge]] {
        network.flows(from: 2 * source.index + 1).filter { $0.pair < edges.count }.map { start in
            var (place, pair) = start
            var route = [edges[pair]]
            while place != 2 * target.rawValue {
                // What comes in goes out, by one edge only.
                (place, pair) = network.flows(from: Int(place) + 1).first { $0.pair < edges.count }!
                route.append(edges[pair])
            }
            return route
        }
    }
}
