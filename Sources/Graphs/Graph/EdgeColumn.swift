/// One value for every edge of a graph, in the order of the edges.
public struct EdgeColumn<Value> {
    /// The values, in the order of the edges.
    public var values: [Value]

    /// Makes a column from values in the order of the edges.
    @inlinable
    public init(_ values: [Value]) { self.values = values }

    /// Makes a column with the same value at every edge.
    @inlinable
    public init(repeating value: Value, count: Int) { values = Array(repeating: value, count: count) }

    /// The value at an edge.
    @inlinable
    public subscript(edge: Edge) -> Value {
        get { values[edge.index] }
        set { values[edge.index] = newValue }
    }

    /// The number of edges.
    @inlinable
    public var count: Int { values.count }

    /// A column with every value transformed.
    @inlinable
    public func map<Other, Failure>(
        _ transform: (Value) throws(Failure) -> Other
    ) throws(Failure) -> EdgeColumn<Other> {
        EdgeColumn<Other>(try values.map(transform))
    }
}

extension EdgeColumn: Sendable where Value: Sendable {}
extension EdgeColumn: Equatable where Value: Equatable {}
