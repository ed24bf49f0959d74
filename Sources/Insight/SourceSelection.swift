public import Community

/// The parties from which people can be reached: every party that meets at least one of some criteria.
///
/// ``usual`` is what a community worker starts with: the professionals and the government. Encoded, it says which
/// parties were meant in the words of the choice, as in `[{"kind":"professional"},{"world":"government"}]`.
public struct SourceSelection: Hashable, Sendable {
    /// The criteria, in the order in which they were given; none of them selects nobody.
    public var criteria: [Criterion]

    /// Selects every party that meets at least one of some criteria.
    public init(_ criteria: [Criterion]) { self.criteria = criteria }

    /// All professionals, and the parties of the world of government that are not persons.
    public static let usual = SourceSelection([.kind(.professional), .world(.government)])

    /// One way of choosing parties.
    public enum Criterion: Hashable, Sendable {
        /// Those of a kind.
        case kind(PartyKind)
        /// Those of a world that are not persons: see `Party.isPerson`.
        case world(World)
        /// Those of a sector that are not persons.
        case sector(Sector)
        /// Those with a role, in whatever case it is written.
        case role(String)
        /// Those that work towards something.
        case purpose(Purpose)
        /// Those with a tag, in whatever case it is written.
        case tag(String)
        /// The party at a place.
        case party(Int)
    }
}

extension NeighbourhoodMap {
    /// The places of the parties that a selection chooses, in ascending order. O(parties x criteria).
    ///
    /// - Precondition: the map has every party that is named by its place.
    public func places(of selection: SourceSelection) -> [Int] {
        for case .party(let place) in selection.criteria {
            precondition(parties.indices.contains(place), "A party that is named is on the map.")
        }
        return parties.indices.filter { place in selection.criteria.contains { meets($0, at: place) } }
    }

    private func meets(_ criterion: SourceSelection.Criterion, at place: Int) -> Bool {
        let party = parties[place]
        return switch criterion {
        case .kind(let kind): party.kind == kind
        case .world(let world): !party.isPerson && self.world(of: place) == world
        case .sector(let sector): !party.isPerson && self.sector(of: place) == sector
        case .role(let role): party.role?.lowercased() == role.lowercased()
        case .purpose(let purpose): party.purposes.contains(purpose)
        case .tag(let tag): party.tags.contains { $0.lowercased() == tag.lowercased() }
        case .party(let named): place == named
        }
    }
}

extension SourceSelection: Codable {
    /// Reads the criteria as a list.
    public init(from decoder: any Decoder) throws {
        criteria = try decoder.singleValueContainer().decode([Criterion].self)
    }

    /// Writes the criteria as a list.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(criteria)
    }
}

extension SourceSelection.Criterion: Codable {
    private enum Key: String, CodingKey, CaseIterable { case kind, world, sector, role, purpose, tag, party }

    /// Reads a criterion from an object with one key.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        guard let key = container.allKeys.first, container.allKeys.count == 1 else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: container.codingPath, debugDescription: "A criterion has one key."))
        }
        self =
            switch key {
            case .kind: .kind(try container.decode(PartyKind.self, forKey: key))
            case .world: .world(try container.decode(World.self, forKey: key))
            case .sector: .sector(try container.decode(Sector.self, forKey: key))
            case .role: .role(try container.decode(String.self, forKey: key))
            case .purpose: .purpose(try container.decode(Purpose.self, forKey: key))
            case .tag: .tag(try container.decode(String.self, forKey: key))
            case .party: .party(try container.decode(Int.self, forKey: key))
            }
    }

    /// Writes a criterion as an object with one key.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .kind(let kind): try container.encode(kind, forKey: .kind)
        case .world(let world): try container.encode(world, forKey: .world)
        case .sector(let sector): try container.encode(sector, forKey: .sector)
        case .role(let role): try container.encode(role, forKey: .role)
        case .purpose(let purpose): try container.encode(purpose, forKey: .purpose)
        case .tag(let tag): try container.encode(tag, forKey: .tag)
        case .party(let place): try container.encode(place, forKey: .party)
        }
    }
}
