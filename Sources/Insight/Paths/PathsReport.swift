public import Community

/// The ways from one party to another.
public struct PathsReport: Codable, Sendable {
    /// The network that it speaks of.
    public var projection: Projection
    /// The party at which the paths begin.
    public var from: Int
    /// The party at which they end.
    public var to: Int
    /// Which paths were sought.
    public var choice: Choice
    /// The paths, the best one first; none if there is no way.
    public var paths: [Path]
    /// Whether ties of unknown strength are on the map; they count as full.
    public var hasUnknownStrengths: Bool

    /// Which paths are sought.
    public enum Choice: String, CaseIterable, Codable, Sendable {
        /// Those of fewest steps.
        case shortest
        /// As many as there can be that share no party but the two at their ends.
        case disjoint
        /// Those with the largest product of strengths, each the chance that contact passes on.
        case mostReliable
    }

    /// A way from one party to another.
    public struct Path: Codable, Sendable {
        /// The parties in the order in which they are passed, by place, the two ends included.
        public var parties: [Int]
        /// The ties in the order in which they are followed, by place; the strongest where two parties have several.
        public var ties: [Int]
        /// The product of the strengths as shares of full strength; none where strengths have no most.
        public var reliability: Double?
        /// The number of ties.
        public var steps: Int { ties.count }
    }
}
