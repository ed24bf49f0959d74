/// One value for every node of a graph, in the order of the nodes.
public struct NodeColumn<Value> {
    /// The values, in the order of the nodes.
    public var values: [Value]

    /// Makes a column from values in the order of the nodes.
    @inlinable
    public init(_ values: [Value]) { self.values = values }

    /// Makes a column with the same value at every node.
    @inlinable
    public init(repeating value: Value, count: Int) { values = Array(repeating: value, count: count) }

    /// The value at a node.
    @inlinable
    public subscript(node: Node) -> Value {
        get { values[node.index] }
        set { values[node.index] = newValue }
    }

    /// The number of nodes.
    @inlinable
    public var count: Int { values.count }

    /// A column with every value transformed.
    @inlinable
    public func map<Other, Failure>(
        _ transform: (Value) throws(Failure) -> Other
    ) throws(Failure) -> NodeColumn<Other> {
        NodeColumn<Other>(try values.map(transform))
    }
}

extension NodeColumn: Sendable where Value: Sendable {}
extension NodeColumn: Equatable where Value: Equatable {}
