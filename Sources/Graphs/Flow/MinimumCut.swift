/// A set of nodes, and what has to be cut to part it from the others.
public struct GraphCut: Equatable, Sendable {
    /// The sum of the capacities of the edges that are cut; without capacities their number.
    public let value: Double
    /// The nodes on one side, in ascending order.
    public let side: [Node]
    /// The edges that lead from that side to the other (undirected: that join the two), in ascending order.
    public let edges: [Edge]

    /// Names a cut by its parts.
    public init(value: Double, side: [Node], edges: [Edge]) {
        self.value = value
        self.side = side
        self.edges = edges
    }
}

extension Graph {
    /// The most that can flow from one node to another, each edge carrying one; and the fewest edges whose removal
    /// parts them, as many.
    ///
    /// That is also the number of ways from one to the other that share no edge (Menger). An undirected edge carries one
    /// either way, not both. Parallel edges carry one each; loops carry nothing. The cut that is named is the one that is
    /// nearest to the source.
    ///
    /// - Precondition: the nodes are different.
    /// - Complexity: O(m √m) in time, and after a look at every edge mostly far less if the flow is small: the search goes
    ///   out from both ends. O(n + m) in memory, of which a byte for each way through an edge.
    /// - SeeAlso: L. R. Ford & D. R. Fulkerson, Maximal flow through a network, Canadian J. Mathematics 8 (1956); E. A.
    ///   Dinic, Algorithm for solution of a problem of maximum flow in networks (1970).
    public func minimumCut(from source: Node, to sink: Node) -> GraphCut {
        minimumCut(from: source, to: sink, OneEach())
    }

    /// The most that can flow from one node to another through edges of such capacities; and the edges of least capacity
    /// whose removal parts them, as much.
    ///
    /// Like ``minimumCut(from:to:)``. The value is exact where the capacities are whole numbers or quarters, say; else it
    /// is off by rounding.
    ///
    /// - Precondition: the nodes are different; one capacity for each edge, finite and at least 0.
    /// - Complexity: O(n² m) at worst in time, O(n + m) in memory.
    public func minimumCut(from source: Node, to sink: Node, capacities: EdgeColumn<Double>) -> GraphCut {
        check(capacities: capacities)
        return minimumCut(from: source, to: sink, capacities)
    }

    private func minimumCut(from source: Node, to sink: Node, _ capacities: some FlowCapacities) -> GraphCut {
        precondition(source != sink, "A flow leads from one node to another.")
        var network = FlowNetwork(self, capacities)
        let value = network.maximumFlow(from: source, to: sink)
        return cut(value, network.sourceSide())
    }

    /// What is cut when some nodes are parted from the others.
    func cut(_ value: Double, _ side: [Node]) -> GraphCut {
        var isInside = [Bool](repeating: false, count: nodeCount)
        for node in side { isInside[node.index] = true }
        var edges: [Edge] = []
        for edge in tails.indices {
            let (tail, head) = (isInside[Int(tails[edge])], isInside[Int(heads[edge])])
            if tail == head || isDirected && head { continue }
            edges.append(Edge(edge))
        }
        return GraphCut(value: value, side: side, edges: edges)
    }
}
