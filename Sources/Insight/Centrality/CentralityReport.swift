public import Community

/// How central each party is, by one measure.
public struct CentralityReport: Codable, Sendable {
    /// The network that it speaks of.
    public var projection: Projection
    /// The measure.
    public var measure: CentralityMeasure
    /// The choices that were made within the measure, the usual direction and alpha filled in; those that it does not use are as
    /// they were given.
    public var options: CentralityOptions
    /// How often all ties were gone through, for a measure that is found by getting ever nearer.
    public var iterations: Int?
    /// What has to be known of the values.
    public var cautions: [CentralityCaution]
    /// Every party, by place.
    public var rows: [Row]

    /// A party and how central it is.
    public struct Row: Codable, Sendable {
        /// The party, by place.
        public var party: Int
        /// The value; none where the measure is undefined.
        public var value: Double?
        /// The value as a share of the most that it can be in a simple network of this size, where the field has that
        /// for this measure: see ``CentralityMeasure``. None where it has not, or the value is undefined.
        public var normalised: Double?
        /// 1 + the number of parties with a larger value, so that equals share a rank; values that differ by no more
        /// than 1e-9 of them are equal. None where the value is undefined.
        public var rank: Int?
    }

    /// The parties in order of value, the largest first, equals by place; undefined ones last.
    public var ranking: [Row] {
        rows.sorted { a, b in (a.rank ?? .max, a.party) < (b.rank ?? .max, b.party) }
    }
}
