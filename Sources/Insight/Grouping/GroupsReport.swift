public import Community

/// The groups that the ties themselves make: parties with more ties among each other than with the rest.
public struct GroupsReport: Codable, Sendable {
    /// The network that it speaks of.
    public var projection: Projection
    /// How they were found.
    public var search: GroupSearch
    /// The resolution that was used: the one that was given, or else the usual one.
    public var resolution: Double
    /// Newman's modularity of the groups, direction forgotten, resolution 1; none without ties.
    public var modularity: Double?
    /// What the method made as large as it could; none for one that makes nothing large.
    public var quality: Double?
    /// For ties, the share of the first runs in which both ends were in one group, as far as that is from half and half:
    /// 1 if every run gave the same, 0 if it was a toss for every tie. None if there was one run.
    public var agreement: Double?
    /// The groups of at least two parties, the largest first, equals by first place.
    public var groups: [Group]
    /// The parties that are in no such group, by place, in ascending order.
    public var alone: [Int]
    /// For each party, its group; none for one that is alone.
    public var membership: [Int?]
    /// The parties with ties to other groups than their own, by place: those that reach most groups first, then those
    /// with most ties to other groups.
    public var bridges: [Bridge]

    /// Parties that belong together by their ties.
    public struct Group: Codable, Sendable {
        /// The parties, by place, in ascending order.
        public var parties: [Int]
        /// The residents among them.
        public var residents: Headcount
        /// The ties within the group.
        public var ties: Int
        /// What most of its parties have in common, and the rest of the map less.
        public var traits: [Trait]
        /// What most of its parties have in common that are no persons.
        public var traitsOfOthers: [Trait]
    }

    /// Something that parties have in common.
    public struct Trait: Codable, Sendable {
        /// What it is: the sector, the area, or a column of the map.
        public var criterion: GroupCriterion
        /// The identifier of a sector, or the word of the map.
        public var label: String
        /// How many parties have it.
        public var parties: Int
        /// Out of how many of whom it is known.
        public var known: Int
    }

    /// A party with ties to other groups than its own.
    public struct Bridge: Codable, Sendable {
        /// The party, by place.
        public var party: Int
        /// The other groups that it has ties with, in ascending order.
        public var groups: [Int]
        /// How many ties it has with other groups.
        public var ties: Int
    }
}

/// How groups are sought.
public struct GroupSearch: Codable, Hashable, Sendable {
    /// By what method.
    public var method = Method.leiden
    /// What is made as large as it can be; label propagation makes nothing large.
    public var quality = Quality.modularity
    /// Above the usual for smaller groups, below it for larger; none is the usual: 1 for modularity, the density of the
    /// network for the constant Potts model.
    public var resolution: Double?
    /// Whether a tie counts for its strength.
    public var isWeighted = false
    /// How many runs of Leiden are made to agree; 1 is a single run.
    public var runs = 1
    /// What decides every draw.
    public var seed: UInt64 = 1

    /// Makes the usual choices.
    public init() {}

    /// A method to find groups.
    public enum Method: String, CaseIterable, Codable, Sendable {
        /// Traag, Waltman and van Eck 2019.
        case leiden
        /// Blondel and others 2008.
        case louvain
        /// Label propagation: Raghavan, Albert and Kumara 2007.
        case labels
    }

    /// What makes groups good.
    public enum Quality: String, CaseIterable, Codable, Sendable {
        /// Newman's modularity.
        case modularity
        /// The constant Potts model.
        case cpm
    }
}
