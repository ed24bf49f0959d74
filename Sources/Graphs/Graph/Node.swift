/// A node of a graph: its place among the graph's nodes, from 0 up to `nodeCount`.
///
/// A node means nothing without its graph. It is kept apart from ``Edge`` so that the two cannot be mixed up.
public struct Node: Hashable, Comparable, Sendable {
    /// The place of this node among the nodes of its graph.
    public let rawValue: UInt32

    /// Makes the node at a place.
    @inlinable
    public init(_ index: Int) { rawValue = UInt32(index) }

    @inlinable
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The place of this node, as an index into a ``NodeColumn``.
    @inlinable
    public var index: Int { Int(rawValue) }

    /// Whether one node comes before another in the order of their graph.
    @inlinable
    public static func < (lhs: Node, rhs: Node) -> Bool { lhs.rawValue < rhs.rawValue }
}

extension Node: CustomStringConvertible {
    /// `n` and the index, as in `n12`.
    public var description: String { "n\(rawValue)" }
}
