public import Community

/// Something that is missing in a neighbourhood, with the figures that show it, and connections that could mend it.
///
/// A gap is about a voice, a party on whom others lean, or the map as a whole; it never ranks people.
public struct Gap: Codable, Sendable {
    /// What is missing.
    public var kind: Kind
    /// How urgent it is.
    public var severity: Severity
    /// The share that ``severity`` follows from, from 0 to 1: of the people (or ties) that this could be said of, the
    /// share of whom it is true.
    public var share: Double
    /// The voice that it is about; none for residents of whom no voice is known, and for gaps that are not about one.
    public var voice: Voice?
    /// The parties that it is about, by place, in ascending order; empty for people who are not on the map. Of a single
    /// thread, those who hang directly under the party that holds it: residents, and parties on whom others depend.
    public var parties: [Int]
    /// The people that it is about, on a single thread directly or not; none if it is not about residents.
    public var persons: Int?
    /// The figures that show it.
    public var evidence: Evidence
    /// Connections that could be made: in the order of ``parties`` where they are about one of them each, and none for
    /// a party for whom none was found.
    public var proposals: [Proposal]

    /// What can be missing.
    public enum Kind: String, CaseIterable, Codable, Sendable {
        /// More people of a voice live here than are on the map.
        case notRecorded
        /// Residents on the map have no tie to another party.
        case isolated
        /// Residents have ties, but no source within the steps.
        case outOfReach
        /// Residents are tied to the sources by way of one party only.
        case onASingleThread
        /// Nothing that serves a voice is within the steps of residents who have it.
        case noOffer
        /// Ties that nobody has confirmed for a year.
        case stale
        /// A party has more residents than it can be there for.
        case overload
    }

    /// How urgent a gap is: ``high`` from a half of those that it could be said of, ``medium`` from a fifth, ``low``
    /// below. One rule for all kinds.
    public enum Severity: String, CaseIterable, Comparable, Codable, Sendable {
        /// Less than a fifth.
        case low
        /// From a fifth, less than a half.
        case medium
        /// A half or more.
        case high

        /// The severity of a share.
        public init(share: Double) { self = share >= 0.5 ? .high : share >= 0.2 ? .medium : .low }

        /// Whether the first is less urgent.
        public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.order < rhs.order }

        private var order: Int {
            switch self {
            case .low: 0
            case .medium: 1
            case .high: 2
            }
        }
    }

    /// The figures that show a gap.
    public enum Evidence: Hashable, Codable, Sendable {
        /// So many on the map of so many who live here. Share: those not on the map / population.
        case recorded(persons: Int, population: Int)
        /// So many without any tie, of so many on the map.
        case withoutTies(persons: Int, of: Int)
        /// So many with ties but without a source within the steps, of so many on the map; for `withoutPath` of them
        /// there is no path at all.
        case beyond(steps: Int, persons: Int, of: Int, withoutPath: Int)
        /// So many who are tied by way of the party at this place only, of so many who are in contact at all.
        case dependsOn(party: Int, persons: Int, of: Int)
        /// So many with ties but without an offer within the steps, of so many on the map; `offers` parties serve the
        /// voice.
        case withoutOffer(steps: Int, persons: Int, of: Int, offers: Int)
        /// So many ties not confirmed since a day, of so many of which any day is known; `undated` more say nothing.
        case unconfirmed(ties: Int, of: Int, since: Day, undated: Int)
        /// So many residents against a capacity. Share: those beyond the capacity / residents.
        case load(residents: Int, capacity: Int)
    }

    /// A connection that could mend a gap, between parties by place.
    public enum Proposal: Hashable, Codable, Sendable {
        /// Let these two meet, through the one in between who knows both, if there is one.
        case introduce(party: Int, to: Int, via: Int?)
        /// Ask this party, who is near to the voice, to look for people who are not on the map.
        case lookOut(party: Int)
        /// Ask this party, who is near, to be there for the voice too.
        case open(party: Int)
        /// Let this party take over some residents of that one.
        case share(of: Int, with: Int)
        /// Ask these parties whether their ties are still there: every tie in doubt has one of them.
        case confirm(parties: [Int])
    }
}
