public import Community

/// Who would lose all contact with the sources if one party left: the dominators of each resident.
///
/// Contact comes from all sources together, along the ties that count. A resident who is a source, or to whom no path
/// leads, depends on nobody and does not stand in it: see ``ReachReport`` for those.
public struct DependenceReport: Codable, Sendable {
    /// The network that it speaks of.
    public var projection: Projection
    /// How the sources were chosen.
    public var selection: SourceSelection
    /// The parties from which contact comes, by place, in ascending order.
    public var sources: [Int]
    /// The voice that it speaks of; none means all residents.
    public var voice: Voice?
    /// The residents of the voice who are in contact with the sources without being one: those of ``residents``.
    public var inContact: Headcount
    /// How many of them are on a single thread: depend on at least one party.
    public var fragile: Headcount
    /// Parties on whom someone depends: most persons first, then by place. A source is among them when it is someone's
    /// only way in.
    public var pillars: [Pillar]
    /// Each resident of the voice in contact with the sources, by place: on what thread, and by how many independent
    /// routes.
    public var residents: [Footing]

    /// A party that others depend on.
    public struct Pillar: Codable, Sendable {
        /// The party, by place.
        public var party: Int
        /// The residents who would lose all contact if it left, itself not counted.
        public var dependents: Headcount
        /// Those residents, by place, in ascending order.
        public var residents: [Int]
    }

    /// How a resident is held.
    public struct Footing: Codable, Sendable {
        /// The resident, by place.
        public var party: Int
        /// The parties that every path from the sources passes, from the sources on; empty when there is no such one.
        public var thread: [Int]
        /// The number of paths, each from another source, that share no party but the resident: 1 is a single thread,
        /// and then, and only then, ``thread`` is not empty.
        public var independentRoutes: Int
    }
}
