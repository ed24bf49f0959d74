public import Community

/// Something that is missing in a neighbourhood, with the figures that show it, and a connection that could mend it.
public struct Gap: Codable, Sendable {
    /// What is missing.
    public var kind: Kind
    /// How urgent it is.
    public var severity: Severity
    /// The voice that it is about, if it is about one.
    public var voice: Voice?
    /// The parties that it is about, by place, in ascending order.
    public var parties: [Int]
    /// The people that it is about, if it is about residents.
    public var persons: Int?
    /// The figures that show it.
    public var evidence: Evidence
    /// A connection that could be made.
    public var proposal: Proposal?

    /// What can be missing.
    public enum Kind: String, CaseIterable, Codable, Sendable {
        /// More people of a voice live here than are on the map.
        case notRecorded
        /// Residents on the map have no tie at all.
        case isolated
        /// Residents have ties, but no source within the steps.
        case outOfReach
        /// Residents are tied to the sources by way of one party only.
        case onASingleThread
        /// Nothing that serves a voice is within the steps of residents who have it.
        case noOffer
        /// Ties that nobody has confirmed for a year.
        case stale
        /// A professional has more residents than they can be there for.
        case overload
    }

    /// How urgent a gap is.
    public enum Severity: Int, Comparable, Codable, Sendable {
        case low = 1
        case medium, high
        public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    /// The figures that show a gap.
    public enum Evidence: Codable, Sendable {
        /// So many on the map of so many who live here.
        case recorded(persons: Int, population: Int)
        /// So many without any tie, of so many on the map.
        case withoutTies(persons: Int, of: Int)
        /// So many without a source within the steps, of so many on the map; for so many there is no path at all.
        case beyond(steps: Int, persons: Int, of: Int, withoutPath: Int)
        /// So many who are tied by way of the party at this place only.
        case dependsOn(party: Int, persons: Int)
        /// So many without an offer within the steps, of so many on the map; so many parties serve the voice.
        case withoutOffer(steps: Int, persons: Int, of: Int, offers: Int)
        /// So many ties of so many not confirmed since a day.
        case unconfirmed(ties: Int, of: Int, since: Day)
        /// So many residents against a capacity.
        case load(residents: Int, capacity: Int)
    }

    /// A connection that could mend a gap, between parties by place.
    public enum Proposal: Codable, Sendable {
        /// Let these two meet, through the one in between who knows both, if there is one.
        case introduce(Int, to: Int, via: Int?)
        /// Ask this party who is near to look for people who are not on the map.
        case lookOut(Int)
        /// Let this party take over some residents of that one.
        case share(of: Int, with: Int)
        /// Ask these parties whether their ties are still there.
        case confirm([Int])
    }
}

/// All gaps of a map, most urgent first.
public struct GapReport: Codable, Sendable {
    /// The network that it speaks of.
    public var projection: Projection
    /// The parties from which contact comes, by place.
    public var sources: [Int]
    /// The number of steps within which people count as reached.
    public var within: Int
    /// The gaps: by severity, then by people, then by kind.
    public var gaps: [Gap]
}
