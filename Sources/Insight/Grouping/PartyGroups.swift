public import Community
internal import Graphs
internal import OrderedCollections

/// What parties are sorted into groups by, each party in one.
public enum GroupCriterion: Hashable, Codable, Sendable {
    /// The world that their sector belongs to.
    case world
    /// The sector that counts for them.
    case sector
    /// The area that they belong to.
    case area
    /// What they are.
    case kind
    /// Their function, in the words of the map.
    case role
    /// A column of the map that Schakel does not know, by its header.
    case attribute(String)
}

/// The parties of a map in groups.
public struct PartyGroups: Codable, Sendable {
    /// What they are sorted by.
    public var criterion: GroupCriterion
    /// The groups: worlds, sectors and kinds in the order of the model, others in the order of the file.
    public var groups: [Group]
    /// The parties of which it is not known, by place, in ascending order; they are in no group.
    public var unknown: [Int]

    /// Parties that are alike.
    public struct Group: Codable, Sendable {
        /// What they have in common: the identifier of a world, sector or kind, or the word of the map.
        public var label: String
        /// The parties, by place, in ascending order; at least one.
        public var parties: [Int]
        /// The residents among them.
        public var residents: Headcount
    }
}

extension NeighbourhoodMap {
    /// Sorts the parties into groups. Words of the map are taken as they are, capitals included. O(parties).
    ///
    /// - Parameter criterion: what they are sorted by.
    /// - Returns: the groups, and the parties that are in none.
    public func groups(by criterion: GroupCriterion) -> PartyGroups {
        PartyGroups(
            criterion: criterion, groups: groups(by: criterion, of: Array(parties.indices)),
            unknown: parties.indices.filter { label(of: $0, by: criterion) == nil })
    }

    /// Sorts some parties into groups.
    func groups(by criterion: GroupCriterion, of places: [Int]) -> [PartyGroups.Group] {
        var order = criterion.knownLabels
        var members: [String: [Int]] = Dictionary(uniqueKeysWithValues: order.map { ($0, []) })
        for place in places {
            guard let label = label(of: place, by: criterion) else { continue }
            if members[label] == nil { order.append(label) }
            members[label, default: []].append(place)
        }
        return order.compactMap { label in
            guard let places = members[label], !places.isEmpty else { return nil }
            return PartyGroups.Group(
                label: label, parties: places, residents: headcount(places.filter { parties[$0].isPerson }))
        }
    }

    /// The numbers of an attribute, with a decimal comma or point, by place, where every party that has it has a number;
    /// else none.
    func numbers(of criterion: GroupCriterion, in groups: PartyGroups) -> [Int: Double]? {
        guard case .attribute = criterion else { return nil }
        var numbers: [Int: Double] = [:]
        for group in groups.groups {
            guard let number = Double(String(group.label.map { $0 == "," ? "." : $0 })), number.isFinite else {
                return nil
            }
            for place in group.parties { numbers[place] = number }
        }
        return numbers.isEmpty ? nil : numbers
    }

    private func label(of place: Int, by criterion: GroupCriterion) -> String? {
        let party = parties[place]
        let label: String? =
            switch criterion {
            case .world: world(of: place).rawValue
            case .sector: sector(of: place).rawValue
            case .area: party.area
            case .kind: party.kind?.rawValue
            case .role: party.role
            case .attribute(let header): party.attributes[header]
            }
        return label.flatMap { $0.isEmpty ? nil : $0 }
    }
}

extension GroupCriterion {
    /// The labels that the model knows, in its order.
    fileprivate var knownLabels: [String] {
        switch self {
        case .world: World.allCases.map(\.rawValue)
        case .sector: Sector.allCases.map(\.rawValue)
        case .kind: PartyKind.allCases.map(\.rawValue)
        case .area, .role, .attribute: []
        }
    }
}

/// The part of a network that is in groups.
struct GroupedNetwork {
    /// The network of the parties that are in a group.
    let network: Network
    /// For each node of it the party, by place in the map.
    let places: [Int]
    /// For each node of it the group.
    let membership: NodeColumn<Int>

    init(_ whole: Network, _ groups: PartyGroups) {
        var group = [Int](repeating: 0, count: whole.graph.nodeCount)
        for (number, one) in groups.groups.enumerated() {
            for place in one.parties { group[place] = number }
        }
        let part = whole.graph.removing(groups.unknown.map { Node($0) })
        network = whole.part(part)
        places = part.parentNode.values.map(\.index)
        membership = NodeColumn(places.map { group[$0] })
    }
}
