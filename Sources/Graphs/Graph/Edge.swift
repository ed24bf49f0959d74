/// An edge of a graph: its place among the graph's edges in the order in which they were added, from 0 up to `edgeCount`.
///
/// An edge means nothing without its graph. It is kept apart from ``Node`` so that the two cannot be mixed up.
public struct Edge: Hashable, Comparable, Sendable {
    /// The place of this edge among the edges of its graph.
    public let rawValue: UInt32

    /// Makes the edge at a place.
    @inlinable
    public init(_ index: Int) { rawValue = UInt32(index) }

    @inlinable
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The place of this edge, as an index into a ``EdgeColumn``.
    @inlinable
    public var index: Int { Int(rawValue) }

    /// Whether one edge comes before another in the order of their graph.
    @inlinable
    public static func < (lhs: Edge, rhs: Edge) -> Bool { lhs.rawValue < rhs.rawValue }
}

extension Edge: CustomStringConvertible {
    /// `e` and the index, as in `e12`.
    public var description: String { "e\(rawValue)" }
}
