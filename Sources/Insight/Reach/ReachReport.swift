public import Community

/// How many people of a voice are reached from some parties, within so many steps, and who is not.
///
/// Residents are the parties that are persons (`Party.isPerson`): a party of unknown kind is one. Every
/// party counts as a step, be it a place, a group or an activity. Counts speak of people, and of parties beside them.
/// Four things are kept apart: reached; not reached, though a path leads there; tied, but without any path; without
/// any tie. That people are not on the map at all is a fifth: ``population``.
///
/// Nothing in it is held back: what may be shown to whom is decided where it is shown.
public struct ReachReport: Codable, Sendable {
    /// The network that it speaks of.
    public var projection: Projection
    /// The voice; none means all residents.
    public var voice: Voice?
    /// How the sources were chosen.
    public var selection: SourceSelection
    /// The parties from which people are reached, by place, in ascending order.
    public var sources: [Int]
    /// The number of steps that was asked about.
    public var within: Int
    /// Reach of the residents of the voice.
    public var residents: ReachedGroup
    /// Reach of all other residents; nobody if the voice is none.
    public var others: ReachedGroup
    /// The difference between the two, and whether it could be chance; none if either group is empty.
    public var parity: Parity?
    /// What is known of the number of people of the voice who live here; none if nothing is.
    public var population: Coverage?
    /// The sources that reach anyone of the voice within the steps: most people first, then by place.
    public var reachers: [Reacher]
    /// For each resident of the voice, by place: the steps to the nearest source, or none if no path leads there.
    public var distances: [ResidentDistance]

    /// A group of residents and how they are reached.
    public struct ReachedGroup: Codable, Sendable {
        /// How many there are on the map.
        public var total: Headcount
        /// How many are sources themselves: they are in contact at 0 steps, and count as reached.
        public var areSources: Headcount
        /// How many are reached within 1, 2, 3 and, last, any number of steps (`within` is none); the number that was
        /// asked about is always among them, in ascending order.
        public var steps: [StepReach]
        /// How many have ties, but no path from any source.
        public var unreachable: Headcount
        /// How many have no tie to another party, and are not sources themselves.
        public var isolated: Headcount

        /// How many are reached within some steps (none means any), if that is among ``steps``.
        public func reached(within steps: Int?) -> StepReach? { self.steps.first { $0.within == steps } }
    }

    /// How many are reached within some steps.
    public struct StepReach: Codable, Sendable {
        /// The number of steps; none means any.
        public var within: Int?
        /// Those who are reached.
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
        /// How often a difference at least this large, either way, comes about when the voice is dealt out at random
        /// to as many of the resident parties: p = (1 + b) / (1 + B), b of B permutations being at least as extreme.
        /// None if no permutation was asked for.
        public var pValue: Double?
        /// The standard error of ``pValue`` from drawing permutations: √(p (1 - p) / B).
        public var standardError: Double?
        /// The number of permutations, B.
        public var permutations: Int
        /// The seed that they were drawn with.
        public var seed: UInt64
    }

    /// People on the map beside people who live here.
    public struct Coverage: Codable, Sendable {
        /// The number of people of the voice who live here.
        public var population: Int
        /// The figures that this number rests on: the latest for the whole area of the map, or, where there is none,
        /// the latest of each area, added up.
        public var figures: [PopulationFigure]
        /// Persons on the map / population; above 1 if more are on the map than live here by the figures; none if by
        /// the figures nobody does.
        public var recordedShare: Double?
        /// Persons reached within the steps / population; none if by the figures nobody lives here.
        public var reachedShare: Double?
        /// Population - persons on the map, at least 0: not on the map, which is not the same as not connected.
        public var notRecorded: Int
    }

    /// A source and how many it reaches.
    public struct Reacher: Codable, Sendable {
        /// The source, by place.
        public var party: Int
        /// How many of the voice it reaches within the steps; itself, if it is one of them, not counted.
        public var reached: Headcount
        /// How many of them no other source reaches within the steps, and who are not sources themselves.
        public var only: Headcount
    }

    /// A resident and how near the nearest source is.
    public struct ResidentDistance: Codable, Sendable {
        /// The resident, by place.
        public var party: Int
        /// Steps to the nearest source, 0 for a source; none if there is no path.
        public var steps: Int?
        /// How many sources reach them within the steps that were asked about; themselves not counted.
        public var reachedBy: Int
        /// Whether the resident has any tie to another party.
        public var isTied: Bool
    }
}
