/// The arcs of one node: the neighbour and the edge of each, by ascending neighbour.
public struct Arcs: RandomAccessCollection, Sendable {
    @usableFromInline let adjacency: Adjacency
    @usableFromInline let row: Range<Int>

    @inlinable
    init(_ adjacency: Adjacency, _ node: Node) {
        self.adjacency = adjacency
        row = adjacency.row(node.index)
    }

    /// The place of the first arc.
    @inlinable public var startIndex: Int { row.lowerBound }
    /// One past the place of the last arc.
    @inlinable public var endIndex: Int { row.upperBound }

    /// The arc at a place.
    @inlinable
    public subscript(position: Int) -> (neighbor: Node, edge: Edge) {
        precondition(row.contains(position), "No arc of this node stands there.")
        return (Node(rawValue: adjacency.neighbors[position]), Edge(rawValue: adjacency.edges[position]))
    }
}
