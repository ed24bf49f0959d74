/// A graph made from some nodes and edges of another, with the way back.
public struct Subgraph: Sendable {
    /// The part, with nodes and edges of its own.
    public let graph: Graph
    /// For each node of the part, the node of the whole that it is.
    public let parentNode: NodeColumn<Node>
    /// For each edge of the part, the edge of the whole that it is.
    public let parentEdge: EdgeColumn<Edge>
    private let ownNode: [UInt32]

    fileprivate init(of whole: Graph, nodes: [Node], keeping isKept: (Edge) -> Bool) {
        var ownNode = [UInt32](repeating: .max, count: whole.nodeCount)
        for (index, node) in nodes.enumerated() {
            precondition(ownNode[node.index] == .max, "A node stands in a subgraph once.")
            ownNode[node.index] = UInt32(index)
        }
        var tails: [UInt32] = []
        var heads: [UInt32] = []
        var kept: [Edge] = []
        for edge in whole.edges where isKept(edge) {
            let tail = ownNode[whole.source(of: edge).index]
            let head = ownNode[whole.target(of: edge).index]
            if tail == .max || head == .max { continue }
            tails.append(tail)
            heads.append(head)
            kept.append(edge)
        }
        graph = Graph(nodeCount: nodes.count, isDirected: whole.isDirected, tails: tails, heads: heads)
        parentNode = NodeColumn(nodes)
        parentEdge = EdgeColumn(kept)
        self.ownNode = ownNode
    }

    /// The node of the part that a node of the whole has become, if it is in the part.
    public func node(for parent: Node) -> Node? {
        let own = ownNode[parent.index]
        return own == .max ? nil : Node(rawValue: own)
    }
}

extension Graph {
    /// The part of this graph that some nodes span: those nodes, in the given order, and every edge between two of
    /// them. O(n + m).
    ///
    /// - Precondition: no node is named twice.
    public func subgraph(of nodes: [Node]) -> Subgraph { Subgraph(of: self, nodes: nodes) { _ in true } }

    /// This graph without some nodes and without the edges that touch them. O(n + m).
    public func removing(_ nodes: some Sequence<Node>) -> Subgraph {
        var isGone = [Bool](repeating: false, count: nodeCount)
        for node in nodes { isGone[node.index] = true }
        return subgraph(of: self.nodes.filter { !isGone[$0.index] })
    }

    /// All nodes of this graph, without some edges. O(n + m).
    public func removing(edges: some Sequence<Edge>) -> Subgraph {
        var isGone = [Bool](repeating: false, count: edgeCount)
        for edge in edges { isGone[edge.index] = true }
        return Subgraph(of: self, nodes: Array(nodes)) { !isGone[$0.index] }
    }

    /// All nodes of this graph and one edge for each pair of nodes that have any: the first that was added; no loops.
    /// O(n + m).
    public func simplified() -> Subgraph {
        var isFirst = [Bool](repeating: false, count: edgeCount)
        for node in nodes {
            var last = node
            for (neighbor, edge) in arcs(from: node) where neighbor != last && neighbor != node {
                last = neighbor
                isFirst[edge.index] = true
            }
        }
        return Subgraph(of: self, nodes: Array(nodes)) { isFirst[$0.index] }
    }

    /// This graph with more edges, which come after the ones that it has. O(n + m).
    public func adding(_ newEdges: [(Node, Node)]) -> Graph {
        for (tail, head) in newEdges {
            precondition(tail.index < nodeCount && head.index < nodeCount, "An edge joins nodes of the graph.")
        }
        return Graph(
            nodeCount: nodeCount, isDirected: isDirected,
            tails: tails + newEdges.map(\.0.rawValue), heads: heads + newEdges.map(\.1.rawValue))
    }

    /// This graph with every edge turned round; an undirected graph is its own. O(n + m).
    public func reversed() -> Graph {
        isDirected ? Graph(nodeCount: nodeCount, isDirected: true, tails: heads, heads: tails) : self
    }

    /// This graph with the direction of its edges forgotten; the edges stay the same ones, so that two that led
    /// opposite ways become parallel. O(n + m).
    public func undirected() -> Graph {
        isDirected ? Graph(nodeCount: nodeCount, isDirected: false, tails: tails, heads: heads) : self
    }
}
