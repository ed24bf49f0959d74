public import Community

/// Who would lose all contact with the sources if one party left: the dominators of each resident.
public struct DependenceReport: Codable, Sendable {
    /// The network that it speaks of.
    public var projection: Projection
    /// The parties from which contact comes, by place.
    public var sources: [Int]
    /// The voice that it speaks of; none means all residents.
    public var voice: Voice?
    /// Parties on whom someone depends: most persons first. A source is among them when it is someone's only way in.
    public var pillars: [Pillar]
    /// Each resident in contact with the sources, by place: on what thread, and by how many independent routes.
    public var residents: [Footing]

    /// A party that others depend on.
    public struct Pillar: Codable, Sendable {
        /// The party, by place.
        public var party: Int
        /// The residents who would lose all contact if it left, itself not counted.
        public var dependents: ReachReport.Headcount
        /// Those residents, by place, in ascending order.
        public var residents: [Int]
    }

    /// How a resident is held.
    public struct Footing: Codable, Sendable {
        /// The resident, by place.
        public var party: Int
        /// The parties that every path from the sources passes, from the sources on; empty when there is no such one.
        public var thread: [Int]
        /// The number of paths from the sources that share no party but the resident, counting one path per source:
        /// 1 is a single thread.
        public var independentRoutes: Int
    }
}
