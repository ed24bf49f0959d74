public import Community

/// How often parties stand between two others who have no tie of their own, by the groups of the three.
public struct BrokersReport: Codable, Sendable {
    /// The network that it speaks of.
    public var projection: Projection
    /// Whether ties have a direction; without, a tie leads both ways, and each pair counts twice.
    public var isDirected: Bool
    /// The groups; parties in none of them are left out, with their ties.
    public var groups: PartyGroups
    /// The parties that are in a group, by place, in ascending order.
    public var rows: [Row]
    /// For each group what its parties count together.
    public var byGroup: [Counts]

    /// A party and how often it brokers.
    public struct Row: Codable, Sendable {
        /// The party, by place.
        public var party: Int
        /// Its group.
        public var group: Int
        /// How often it brokers.
        public var counts: Counts
    }

    /// How often, in each role and in all.
    public struct Counts: Codable, Sendable {
        /// In each role, in the order of ``Role``.
        public var roles: [Count]
        /// All roles together.
        public var total: Count

        /// How often in a role.
        public subscript(role: Role) -> Count { roles[Role.allCases.firstIndex(of: role) ?? 0] }
    }

    /// How often, beside chance.
    public struct Count: Codable, Sendable {
        /// The number of ordered pairs.
        public var value: Int
        /// What chance would give.
        public var expected: Double?
        /// How many standard deviations it is above that; none where chance leaves no room, or is not known.
        public var z: Double?
    }

    /// What a party is to two others, by the groups of the three (Gould & Fernandez 1989).
    public enum Role: String, CaseIterable, Codable, Sendable {
        /// All three are of one group.
        case coordinator
        /// The two are of one group, the broker is not; also called consultant.
        case itinerant
        /// From the broker's own group to another.
        case representative
        /// From another group into the broker's own.
        case gatekeeper
        /// Three groups.
        case liaison
    }

    /// The rows in order of all roles together, the largest first, equals by place.
    public var ranking: [Row] {
        rows.sorted { ($1.counts.total.value, $0.party) < ($0.counts.total.value, $1.party) }
    }
}
