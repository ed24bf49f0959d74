public import Community

/// The parties who matter most together (Borgatti 2006).
public struct KeyPlayersReport: Codable, Sendable {
    /// The network that it speaks of.
    public var projection: Projection
    /// What a set is judged by.
    public var measure: KeyPlayersReport.Measure
    /// Within how many steps, for ``Measure/reach``.
    public var steps: Int
    /// How many parties could be chosen from.
    public var candidates: Int
    /// The set, by place, in ascending order.
    public var members: [Member]
    /// What the set is worth; reach counts the set itself, as in Borgatti 2006. None where too few parties are left.
    public var value: Double?
    /// The same if reach leaves the set itself out, as in pyntacle; none for what has no such choice.
    public var valueOfOthers: Double?
    /// What the network is worth without a set: how far it is in pieces already; none for reach.
    public var before: Double?
    /// What no set of this size is worth more than; none where nothing is known.
    public var upperBound: Double?
    /// Whether all sets of this size were tried.
    public var isExhaustive: Bool
    /// How often the search began anew, if not all sets were tried.
    public var restarts: Int
    /// What decided where it began.
    public var seed: UInt64

    /// One of the set.
    public struct Member: Codable, Sendable {
        /// The party, by place.
        public var party: Int
        /// What it is worth as a set of one, counted as ``KeyPlayersReport/value``.
        public var alone: Double?
        /// What the others of the set are worth without it; for a set of one, ``KeyPlayersReport/before``.
        public var withoutIt: Double?
    }

    /// What a set of parties is judged by.
    public enum Measure: String, CaseIterable, Codable, Sendable {
        /// F: the share of the pairs of those left between whom no path is left.
        case fragmentation
        /// dF: the same, a longer path counting for less.
        case distanceFragmentation = "distance-fragmentation"
        /// How many parties the set reaches within some steps.
        case reach = "m-reach"
        /// dR: the mean of 1 / distance to the nearest of the set.
        case distanceReach = "distance-reach"

        /// Whether it is about what is left when the set is gone.
        public var isFragmentation: Bool { self == .fragmentation || self == .distanceFragmentation }
    }
}
