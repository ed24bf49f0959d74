/// What happened when two maps of the same neighbourhood were merged. Parties and ties are named by their place in the
/// merged map.
public struct MergeReport: Sendable {
    /// The parties that are on both maps by their identifier.
    public internal(set) var matchedByID: [Int] = []
    /// The parties that are on both maps by their name.
    public internal(set) var matchedByName: [Int] = []
    /// The parties that are on the second map only.
    public internal(set) var added: [Int] = []
    /// Parties of the second map that could be one of the first, and were kept apart.
    public internal(set) var keptApart: [KeptApart] = []
    /// Where the maps contradict each other, in the order of settings, parties, ties, population.
    public internal(set) var conflicts: [Conflict] = []
    /// The number of ties that are on both maps.
    public internal(set) var tiesMatched = 0
    /// The number of ties that are on the second map only.
    public internal(set) var tiesAdded = 0
    /// The number of population figures that are on the second map only.
    public internal(set) var figuresAdded = 0

    /// Two parties that could be one.
    public struct KeptApart: Hashable, Sendable {
        /// The party of the first map.
        public let first: Int
        /// The party of the second map.
        public let second: Int
        /// Why they were not taken for one.
        public let reason: Reason

        /// Why parties were not taken for one.
        public enum Reason: String, Hashable, Sendable {
            /// They have one identifier, and names that do not look alike.
            case sameIDOtherName
            /// They have one name, and so has another party of one of the maps.
            case severalOfThatName
        }
    }

    /// Something of which the two maps say different things.
    public struct Conflict: Hashable, Sendable {
        /// What it is about.
        public let subject: Subject
        /// What of it.
        public let field: Field
        /// What the merged map says: as on the first map, but that a party is a resident if either map says so.
        public let kept: String
        /// What the other map says, which is kept beside it.
        public let other: String
    }

    /// What a conflict is about.
    public enum Subject: Hashable, Sendable {
        case map
        case party(Int)
        case tie(Int)
        case population(Int)
    }

    /// What of a party, tie, figure or map two maps disagree on.
    public enum Field: Hashable, Sendable {
        // parties
        case id, name, kind, role, sector, area, persons, capacity, coordinate, employer
        // ties
        case direction, strength, since, until, formal
        /// The ties of one kind between two parties have different periods: both are kept.
        case period
        // population
        case count
        // settings
        case title, source, moment, strengthScale, assetScheme, disclosureThreshold, audience, language
        /// A column or setting that Schakel does not know.
        case attribute(String)
    }
}
