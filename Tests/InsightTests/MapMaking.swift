import Community
import Graphs
import Insight

extension Party {
    static func resident(_ name: String, _ voices: Voice..., persons: Int = 1, area: String? = nil) -> Party {
        var party = Party(name: name, kind: .resident)
        party.voices = voices
        party.persons = persons
        party.area = area
        return party
    }

    static func professional(_ name: String, role: String? = nil, capacity: Int? = nil) -> Party {
        var party = Party(name: name, kind: .professional)
        party.role = role
        party.capacity = capacity
        return party
    }

    static func of(_ kind: PartyKind?, _ name: String, serves voices: Voice..., area: String? = nil) -> Party {
        var party = Party(name: name, kind: kind)
        party.serves = voices
        party.area = area
        return party
    }
}

extension NeighbourhoodMap {
    /// A map of parties and of ties between them by name.
    init(
        _ parties: [Party], ties: [(String, String)] = [], population: [PopulationFigure] = [],
        settings: MapSettings = MapSettings(), adjusting: (inout Tie) -> Void = { _ in }
    ) throws {
        let place = Dictionary(uniqueKeysWithValues: parties.enumerated().map { ($1.name, $0) })
        let ties = ties.map { from, to in
            var tie = Tie(from: place[from]!, to: place[to]!)
            adjusting(&tie)
            return tie
        }
        try self.init(settings: settings, parties: parties, ties: TieList(ties), population: population)
    }

    /// The place of a party by its name.
    func place(_ name: String) -> Int { place(ofID: name)! }

    /// A map of parties of all kinds with ties at random, some of them doubled, looped or one-way.
    static func random(seed: UInt64, parties count: Int = 24, ties tieCount: Int = 26) throws -> NeighbourhoodMap {
        var generator = SeededGenerator(seed: seed)
        let kinds: [PartyKind?] = [
            .resident, .resident, .resident, nil, .professional, .group, .activity, .organisation,
        ]
        let areas = ["north", "south", nil]
        let parties = (0..<count).map { number in
            var party = Party(name: "party \(number)", kind: kinds[generator.index(below: kinds.count)])
            party.area = areas[generator.index(below: areas.count)]
            if party.isPerson {
                party.persons = [1, 1, 1, 7][generator.index(below: 4)]
                party.voices = Voice.builtIn.prefix(3).filter { _ in generator.index(below: 3) == 0 }
            } else {
                party.serves = Voice.builtIn.prefix(3).filter { _ in generator.index(below: 4) == 0 }
                if party.kind == .professional {
                    party.role = ["opbouwwerker", "wijkagent"][generator.index(below: 2)]
                    party.capacity = [nil, 1, 2, 8][generator.index(below: 4)]
                }
            }
            return party
        }
        let ties = (0..<tieCount).map { _ in
            var tie = Tie(from: generator.index(below: count), to: generator.index(below: count))
            tie.direction = generator.index(below: 2) == 0 ? .oneWay : .bothWays
            return tie
        }
        return try NeighbourhoodMap(parties: parties, ties: TieList(ties))
    }
}

extension NeighbourhoodMap {
    /// The steps between any two parties, worked out the slow way; some parties can be left out.
    func slowDistances(_ projection: Projection, without gone: Set<Int> = []) -> [[Int?]] {
        var steps = [[Int?]](repeating: [Int?](repeating: nil, count: parties.count), count: parties.count)
        for place in parties.indices where !gone.contains(place) { steps[place][place] = 0 }
        let network = network(projection)
        for edge in network.graph.edges {
            let (a, b) = (network.graph.source(of: edge).index, network.graph.target(of: edge).index)
            if a == b || gone.contains(a) || gone.contains(b) { continue }
            steps[a][b] = 1
            if !network.graph.isDirected { steps[b][a] = 1 }
        }
        for via in parties.indices {
            for a in parties.indices {
                for b in parties.indices {
                    if let first = steps[a][via], let second = steps[via][b] {
                        steps[a][b] = min(steps[a][b] ?? .max, first + second)
                    }
                }
            }
        }
        return steps
    }
}

extension NeighbourhoodMap {
    /// The gaps of one kind.
    func gaps(
        _ kind: Gap.Kind, within steps: Int = 2, projection: Projection = Projection(), day: Day? = nil
    ) throws -> [Gap] {
        try gaps(within: steps, projection: projection, day: day).gaps.filter { $0.kind == kind }
    }

    /// This map with some parties introduced to each other, both ways.
    func adding(introductions: [Gap.Proposal]) throws -> NeighbourhoodMap {
        var ties = ties
        for case .introduce(let party, let other, _) in introductions {
            var tie = Tie(from: party, to: other)
            tie.direction = .bothWays
            ties.append(tie)
        }
        return try NeighbourhoodMap(settings: settings, parties: parties, ties: ties, population: population)
    }
}
