public import Community

/// A measure of how central each party is.
public struct CentralityReport: Codable, Sendable {
    /// The network that it speaks of.
    public var projection: Projection
    /// The measure.
    public var measure: CentralityMeasure
    /// The choices that were made within the measure; those that it does not know are as they were given.
    public var options: CentralityOptions
    /// Every party, by place.
    public var rows: [Row]

    /// A party and how central it is.
    public struct Row: Codable, Sendable {
        /// The party, by place.
        public var party: Int
        /// The value; none where the measure is undefined.
        public var value: Double?
        /// The value on a scale from 0 to 1 that allows networks of different sizes to be compared, where the field has
        /// one for this measure; none where it has none or the value is undefined.
        public var normalised: Double?
        /// 1 + the number of parties with a larger value, so that equals share a rank; none where the value is
        /// undefined.
        public var rank: Int?
    }

    /// The parties in order of value, the largest first, equals by place; undefined ones last.
    public var ranking: [Row] {
        rows.sorted { a, b in (a.rank ?? .max, a.party) < (b.rank ?? .max, b.party) }
    }
}

/// The choices within a measure. A measure passes over those that mean nothing for it.
public struct CentralityOptions: Hashable, Codable, Sendable {
    /// The number of steps of ``CentralityMeasure/kReach``, at least 1.
    public var within: Int
    /// What the length of a tie is.
    public var length: Length
    /// Along which direction of ties paths are measured where the network has one.
    public var direction: Direction

    /// What the length of a tie is.
    public enum Length: String, CaseIterable, Codable, Sendable {
        /// Every tie is one step.
        case steps
        /// 1 / strength: strong is near.
        case inverseStrength
    }

    /// A direction of paths.
    public enum Direction: String, CaseIterable, Codable, Sendable {
        /// Paths that lead to the party: how well the party can be found.
        case incoming
        /// Paths that lead from the party: how well it finds others.
        case outgoing
    }

    /// Makes the choices that are usual.
    public init(within: Int = 2, length: Length = .steps, direction: Direction = .incoming) {
        self.within = within
        self.length = length
        self.direction = direction
    }
}
