public import Community

/// How many people of a voice are reached from some parties, within so many steps, and who is not.
///
/// Counts speak of people (``Party/persons``) and of parties beside them. Nothing in it is held back: what may be shown
/// to whom is decided where it is shown.
public struct ReachReport: Codable, Sendable {
    /// The network that it speaks of.
    public var projection: Projection
    /// The voice; none means all residents.
    public var voice: Voice?
    /// The parties from which people are reached, by place.
    public var sources: [Int]
    /// The number of steps that was asked about.
    public var within: Int
    /// Reach of the residents of the voice.
    public var residents: ReachedGroup
    /// Reach of all other residents.
    public var others: ReachedGroup
    /// The difference between the two, and whether it could be chance; none if either group is empty.
    public var parity: Parity?
    /// What is known of the number of people of the voice who live here; none if nothing is.
    public var population: Coverage?
    /// For each source that reaches anyone of the voice within the steps, whom; most people first.
    public var reachers: [Reacher]
    /// For each resident of the voice, by place: the steps to the nearest source, or none if no path leads there.
    public var distances: [ResidentDistance]

    /// A group of residents and how they are reached.
    public struct ReachedGroup: Codable, Sendable {
        /// How many there are on the map.
        public var total: Headcount
        /// How many are reached within 1, 2, 3 and, last, any number of steps (`within` is none); the number that was
        /// asked about is always among them.
        public var steps: [StepReach]
        /// How many have ties, but no path from any source.
        public var unreachable: Headcount
        /// How many have no tie at all.
        public var isolated: Headcount
    }

    /// People, and the parties that stand for them.
    public struct Headcount: Codable, Hashable, Sendable {
        public var persons: Int
        public var parties: Int
        public init(persons: Int = 0, parties: Int = 0) {
            self.persons = persons
            self.parties = parties
        }
    }

    /// How many are reached within some steps.
    public struct StepReach: Codable, Sendable {
        /// The number of steps; none means any.
        public var within: Int?
        public var reached: Headcount
        /// Persons reached / persons in the group; none if the group is empty.
        public var share: Double?
    }

    /// The share of the voice reached against the share of the other residents, at ``ReachReport/within``.
    public struct Parity: Codable, Sendable {
        /// Share of the voice - share of the others, from -1 to 1.
        public var difference: Double
        /// Share of the voice / share of the others; none if none of the others is reached.
        public var ratio: Double?
        /// How often a difference at least this large, either way, comes about when voices are dealt out at random
        /// among the residents: (1 + number of permutations at least as extreme) / (1 + permutations).
        public var pValue: Double
        /// The standard error of ``pValue`` from drawing permutations.
        public var standardError: Double
        public var permutations: Int
        public var seed: UInt64
    }

    /// People on the map beside people who live here.
    public struct Coverage: Codable, Sendable {
        /// The number of people of the voice who live here.
        public var population: Int
        public var source: String?
        public var year: Int?
        /// Persons on the map / population; above 1 if more are on the map than live here.
        public var recordedShare: Double?
        /// Persons reached within the steps / population.
        public var reachedShare: Double?
        /// Population - persons on the map, at least 0: not on the map, which is not the same as not connected.
        public var notRecorded: Int
    }

    /// A source and whom it reaches.
    public struct Reacher: Codable, Sendable {
        /// The source, by place.
        public var party: Int
        /// How many of the voice it reaches within the steps.
        public var reached: Headcount
        /// How many of them no other source reaches within the steps.
        public var only: Headcount
    }

    /// A resident and how near the nearest source is.
    public struct ResidentDistance: Codable, Sendable {
        /// The resident, by place.
        public var party: Int
        /// Steps to the nearest source; none if there is no path.
        public var steps: Int?
        /// Whether the resident has any tie that counts.
        public var isTied: Bool
    }
}
