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
struct SplitNetwork: ~Copyable {
    /// The way in of a node is its number doubled, the way out is the next.
    private let split: Graph
    private var network: FlowNetwork<OneEach>
    /// The edge that each edge between different nodes stands for.
    private let edges: [Edge]

    init(_ graph: Graph) {
        precondition(graph.nodeCount < 1 << 31, "Both sides of every node need a number.")
        var (tails, heads): ([UInt32], [UInt32]) = ([], [])
        var edges: [Edge] = []
        for edge in graph.edges {
            let (tail, head) = (graph.source(of: edge).rawValue, graph.target(of: edge).rawValue)
            if tail == head { continue }
            tails.append(2 * tail + 1)
            heads.append(2 * head)
            edges.append(edge)
            if graph.isDirected { continue }
            tails.append(2 * head + 1)
            heads.append(2 * tail)
            edges.append(edge)
        }
        for node in 0..<UInt32(graph.nodeCount) {
            tails.append(2 * node)
            heads.append(2 * node + 1)
        }
        self.edges = edges
        split = Graph(
            nodeCount: 2 * graph.nodeCount, isDirected: true, tails: tails, heads: heads, execution: .serial)
        network = FlowNetwork(split, OneEach())
    }

    /// The number of paths that share no node but their ends, or a lower limit.
    mutating func flow(from source: Node, to target: Node, limit: Int = .max) -> Int {
        Int(
            network.maximumFlow(
                from: Node(2 * source.index + 1), to: Node(2 * target.index), limit: Double(limit)))
    }

    /// The paths of the last flow.
    func routes(from source: Node, to target: Node) -> [[Edge]] {
        steps(from: source).map { start in
            var (node, edge) = start
            var route = [edge]
            while node != target {
                // What comes in goes out, by one edge only.
                (node, edge) = steps(from: node)[0]
                route.append(edge)
            }
            return route
        }
    }

    /// Where the paths of the last flow go on from a node, and by which edges.
    private func steps(from node: Node) -> [(node: Node, edge: Edge)] {
        split.arcs(from: Node(2 * node.index + 1)).filter { network.passes($0.edge) }.map {
            (Node($0.neighbor.index / 2), edges[$0.edge.index])
        }
    }
}
