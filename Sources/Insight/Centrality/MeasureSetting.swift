internal import Community
internal import Graphs

/// The choices within a measure, in one network: what they select is known as nodes.
@dynamicMemberLookup
struct MeasureSetting: Sendable {
    let options: CentralityOptions
    /// Where paths begin, or a walker starts anew; none means at every node.
    let from: [Node]?
    /// Where paths end; none means at every node.
    let to: [Node]?

    /// The choices in the network of a whole map, where the node of a party has the party's place.
    init(_ options: CentralityOptions, in map: NeighbourhoodMap) {
        self.options = options
        from = options.from.map { map.places(of: $0).map { Node($0) } }
        to = options.to.map { map.places(of: $0).map { Node($0) } }
    }

    private init(_ options: CentralityOptions, from: [Node]?, to: [Node]?) {
        (self.options, self.from, self.to) = (options, from, to)
    }

    /// The same choices in a part of the network; who was chosen and is not in it, is passed over.
    func part(_ part: Subgraph) -> MeasureSetting {
        MeasureSetting(
            options, from: from.map { $0.compactMap(part.node) }, to: to.map { $0.compactMap(part.node) })
    }

    subscript<Value>(dynamicMember choice: KeyPath<CentralityOptions, Value>) -> Value { options[keyPath: choice] }
}
