/// Gathers nodes and edges, and sorts them once into a ``Graph``.
public struct GraphBuilder: Sendable {
    /// Whether edges will lead one way only.
    public let isDirected: Bool
    /// The number of nodes so far.
    public private(set) var nodeCount = 0
    private var tails: [UInt32] = []
    private var heads: [UInt32] = []

    /// Makes an empty builder.
    public init(isDirected: Bool = false) { self.isDirected = isDirected }

    /// The number of edges so far.
    public var edgeCount: Int { tails.count }

    /// Makes room for edges, so that adding them does not move the ones before.
    public mutating func reserve(edges count: Int) {
        tails.reserveCapacity(count)
        heads.reserveCapacity(count)
    }

    /// Adds a node.
    @discardableResult
    public mutating func addNode() -> Node {
        addNodes(1)
        return Node(nodeCount - 1)
    }

    /// Adds nodes.
    public mutating func addNodes(_ count: Int) {
        precondition(count >= 0 && nodeCount + count < UInt32.max, "A graph has fewer than 2^32 - 1 nodes.")
        nodeCount += count
    }

    /// Adds an edge; parallel edges and loops are kept.
    ///
    /// - Precondition: both nodes have been added.
    @discardableResult
    public mutating func addEdge(from tail: Node, to head: Node) -> Edge {
        precondition(tail.index < nodeCount && head.index < nodeCount, "An edge joins nodes that have been added.")
        precondition(tails.count < UInt32.max - 1, "A graph has fewer than 2^32 - 1 edges.")
        tails.append(tail.rawValue)
        heads.append(head.rawValue)
        return Edge(tails.count - 1)
    }

    /// Sorts what was added into a graph. Time and memory O(n + m).
    public consuming func build(execution: Execution = .allCores) -> Graph {
        Graph(nodeCount: nodeCount, isDirected: isDirected, tails: tails, heads: heads, execution: execution)
    }
}
