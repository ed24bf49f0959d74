public import Graphs

/// Which ties of a map count, and how: the network that an analysis speaks of.
///
/// Every analysis takes one, so that two reports never disagree about the network.
public struct Projection: Hashable, Codable, Sendable {
    /// The kinds of tie that count; none given means all.
    public var kinds: Set<TieKind>?
    /// The day on which a tie must be there to count; none given means that every tie counts.
    public var moment: Day?
    /// The least strength with which a tie counts, on the scale of the map; unknown counts as full.
    public var minimumStrength: Double?
    /// What becomes of the direction of ties.
    public var direction: Direction

    /// What becomes of the direction of ties.
    public enum Direction: String, CaseIterable, Codable, Sendable {
        /// Every tie leads both ways: contact is mutual.
        case ignored
        /// A tie leads the way that its row or kind says; one that leads both ways becomes an edge each way, unless
        /// all do: then the graph is undirected.
        case asRecorded
    }

    /// Makes a projection.
    public init(
        kinds: Set<TieKind>? = nil, moment: Day? = nil, minimumStrength: Double? = nil, direction: Direction = .ignored
    ) {
        self.kinds = kinds
        self.moment = moment
        self.minimumStrength = minimumStrength
        self.direction = direction
    }

    /// Whether a tie counts.
    ///
    /// - Parameters:
    ///   - tie: a tie of the map.
    ///   - unknownStrength: the strength of a tie of which it is not known.
    public func includes(_ tie: Tie, unknownStrength: Double) -> Bool {
        if let kinds, !kinds.contains(tie.kind) { return false }
        if let moment, !tie.isPresent(on: moment) { return false }
        if let minimumStrength, tie.strength ?? unknownStrength < minimumStrength { return false }
        return true
    }
}

/// A map seen through a ``Projection``: a graph with columns.
public struct Network: Sendable {
    /// What was counted.
    public let projection: Projection
    /// The graph; the node of a party has the party's place in the map, also when no tie of it counts.
    public let graph: Graph
    /// For each edge, the place of its tie in the map.
    public let ties: EdgeColumn<Int>
    /// For each edge, the strength of its tie, on the scale of the map; full where it is not known.
    public let strengths: EdgeColumn<Double>
}

extension Network {
    /// What is left of the network in a part of its graph; the node of a party then has the part's place, not the map's.
    package func part(_ subgraph: Subgraph) -> Network {
        Network(
            projection: projection, graph: subgraph.graph, ties: subgraph.parentEdge.map { ties[$0] },
            strengths: subgraph.parentEdge.map { strengths[$0] })
    }
}

extension NeighbourhoodMap {
    /// The network of the ties that count. Time and memory O(parties + ties).
    ///
    /// - Parameters:
    ///   - projection: which ties count, and how.
    ///   - execution: how many threads make the graph, which does not depend on it.
    /// - Returns: the graph with the ties that its edges are.
    public func network(_ projection: Projection, execution: Execution = .allCores) -> Network {
        let unknownStrength = settings.fullStrength ?? 1
        let counted = TieFilter(projection, ties: ties, unknownStrength: unknownStrength)
        let isDirected =
            projection.direction == .asRecorded
            && ties.indices.contains { ties.isDirected(at: $0) && counted.includes($0) }
        var builder = GraphBuilder(isDirected: isDirected)
        builder.addNodes(parties.count)
        builder.reserve(edges: ties.count)
        var places: [Int] = []
        var strengths: [Double] = []
        places.reserveCapacity(ties.count)
        strengths.reserveCapacity(ties.count)
        for place in ties.indices where counted.includes(place) {
            let (from, to) = ties.ends(at: place)
            let strength = ties.strength(at: place) ?? unknownStrength
            builder.addEdge(from: Node(from), to: Node(to))
            places.append(place)
            strengths.append(strength)
            if isDirected && from != to && !ties.isDirected(at: place) {
                builder.addEdge(from: Node(to), to: Node(from))
                places.append(place)
                strengths.append(strength)
            }
        }
        return Network(
            projection: projection, graph: builder.build(execution: execution), ties: EdgeColumn(places),
            strengths: EdgeColumn(strengths))
    }
}

/// ``Projection/includes(_:unknownStrength:)`` for a tie that stays in its list: each kind is looked up once.
private struct TieFilter {
    private let ties: TieList
    private let projection: Projection
    private let unknownStrength: Double
    private let countsKind: [Bool]?

    init(_ projection: Projection, ties: TieList, unknownStrength: Double) {
        self.ties = ties
        self.projection = projection
        self.unknownStrength = unknownStrength
        countsKind = projection.kinds.map { kinds in ties.kindsByCode.map(kinds.contains) }
    }

    func includes(_ place: Int) -> Bool {
        if let countsKind, !countsKind[ties.kindCode(at: place)] { return false }
        if let moment = projection.moment {
            let (since, until) = ties.period(at: place)
            if let since, moment < since { return false }
            if let until, until <= moment { return false }
        }
        if let least = projection.minimumStrength, ties.strength(at: place) ?? unknownStrength < least { return false }
        return true
    }
}
