public import Community

/// How central each tie is: how often it is on a shortest path between two parties.
public struct TieCentralityReport: Codable, Sendable {
    /// The network that it speaks of.
    public var projection: Projection
    /// What the length of a tie is.
    public var length: CentralityOptions.Length
    /// What has to be known of the values.
    public var cautions: [CentralityCaution]
    /// Every tie that counts, by place.
    public var rows: [Row]

    /// A tie and how central it is.
    public struct Row: Codable, Sendable {
        /// The tie, by its place in the map's ties.
        public var tie: Int
        /// Its betweenness; of a tie that leads both ways in a network with a direction, that of both ways together.
        public var value: Double
        /// The value as a share of all pairs of parties; none where there are no pairs.
        public var normalised: Double?
        /// 1 + the number of ties with a larger value; values that differ by no more than 1e-9 of them are equal.
        public var rank: Int

        /// Makes a row.
        public init(tie: Int, value: Double, normalised: Double?, rank: Int) {
            self.tie = tie
            self.value = value
            self.normalised = normalised
            self.rank = rank
        }
    }

    /// The ties in order of value, the largest first, equals by place.
    public var ranking: [Row] { rows.sorted { a, b in (a.rank, a.tie) < (b.rank, b.tie) } }
}
