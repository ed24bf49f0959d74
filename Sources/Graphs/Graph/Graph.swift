/// An immutable graph in compressed sparse rows.
///
/// The graph holds topology only; what is known of nodes and edges stands beside it in a ``NodeColumn`` or
/// ``EdgeColumn``. Both directions are stored, so that successors and predecessors are equally near; an undirected
/// graph shares one adjacency for both. Parallel edges and loops are kept: an undirected loop counts twice at its
/// node, as it does in the degree.
///
/// Building takes time and memory O(n + m); a graph has fewer than 2³² − 1 nodes and as many edges. Copies are free.
public struct Graph: Sendable {
    /// Whether an edge leads one way only.
    public let isDirected: Bool
    /// Where each edge comes from.
    @usableFromInline package let tails: [UInt32]
    /// Where each edge leads to.
    @usableFromInline package let heads: [UInt32]
    /// For each node the arcs that leave it (undirected: all that touch it).
    @usableFromInline package let outgoing: Adjacency
    /// For each node the arcs that enter it (undirected: the same as ``outgoing``).
    @usableFromInline package let incoming: Adjacency

    package init(
        nodeCount: Int, isDirected: Bool, tails: [UInt32], heads: [UInt32], execution: Execution = .allCores
    ) {
        precondition(nodeCount < UInt32.max && tails.count < UInt32.max, "Nodes and edges number fewer than 2^32 - 1.")
        self.isDirected = isDirected
        self.tails = tails
        self.heads = heads
        if isDirected {
            outgoing = Adjacency(nodeCount: nodeCount, arcs: [(tails, heads)], execution: execution)
            incoming = Adjacency(nodeCount: nodeCount, arcs: [(heads, tails)], execution: execution)
        } else {
            outgoing = Adjacency(nodeCount: nodeCount, arcs: [(tails, heads), (heads, tails)], execution: execution)
            incoming = outgoing
        }
    }

    /// Makes a graph from pairs of node indices.
    ///
    /// - Precondition: every index is at least 0 and below `nodeCount`.
    public init(nodeCount: Int, isDirected: Bool = false, edges: [(Int, Int)]) {
        var builder = GraphBuilder(isDirected: isDirected)
        builder.addNodes(nodeCount)
        builder.reserve(edges: edges.count)
        for (tail, head) in edges { builder.addEdge(from: Node(tail), to: Node(head)) }
        self = builder.build()
    }

    /// The number of nodes, n.
    @inlinable
    public var nodeCount: Int { outgoing.nodeCount }

    /// The number of edges, m; parallel edges and loops count one each.
    @inlinable
    public var edgeCount: Int { tails.count }

    /// All nodes, in ascending order.
    @inlinable
    public var nodes: some RandomAccessCollection<Node> { (0..<nodeCount).lazy.map { Node($0) } }

    /// All edges, in the order in which they were added.
    @inlinable
    public var edges: some RandomAccessCollection<Edge> { (0..<edgeCount).lazy.map { Edge($0) } }

    /// The node that an edge comes from; of an undirected edge, the one that was named first.
    @inlinable
    public func source(of edge: Edge) -> Node { Node(rawValue: tails[edge.index]) }

    /// The node that an edge leads to; of an undirected edge, the one that was named second.
    @inlinable
    public func target(of edge: Edge) -> Node { Node(rawValue: heads[edge.index]) }

    /// The arcs that leave a node (undirected: all that touch it), by ascending neighbour.
    @inlinable
    public func arcs(from node: Node) -> Arcs { Arcs(outgoing, node) }

    /// The arcs that enter a node (undirected: all that touch it), by ascending neighbour.
    @inlinable
    public func arcs(to node: Node) -> Arcs { Arcs(incoming, node) }

    /// The nodes that edges from a node lead to, in ascending order, once per edge.
    @inlinable
    public func successors(of node: Node) -> some RandomAccessCollection<Node> { arcs(from: node).lazy.map(\.neighbor) }

    /// The nodes from which edges lead to a node, in ascending order, once per edge.
    @inlinable
    public func predecessors(of node: Node) -> some RandomAccessCollection<Node> { arcs(to: node).lazy.map(\.neighbor) }

    /// Whether an edge leads from one node to another. O(log degree).
    public func hasEdge(from tail: Node, to head: Node) -> Bool {
        var row = outgoing.row(tail.index)
        while !row.isEmpty {
            let middle = row.lowerBound + row.count / 2
            let found = outgoing.neighbors[middle]
            if found == head.rawValue { return true }
            row = found < head.rawValue ? middle + 1..<row.upperBound : row.lowerBound..<middle
        }
        return false
    }
}
