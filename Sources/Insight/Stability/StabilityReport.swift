public import Community

/// How far a ranking can be trusted when some of the network is not known.
public struct StabilityReport: Codable, Sendable {
    /// The network that it speaks of.
    public var projection: Projection
    /// What parties are ranked by.
    public var measure: CentralityMeasure
    /// The choices within the measure.
    public var options: CentralityOptions
    /// What part was left out each time.
    public var share: Double
    /// What was left out.
    public var omission: Omitted
    /// How often.
    public var runs: Int
    /// What decided which.
    public var seed: UInt64
    /// In what part of the runs the party that ranks first in the whole ranks first as well; of equals, any of them.
    public var firstStaysFirst: Double
    /// In what part of the runs that party is among the first three.
    public var firstStaysInFirstThree: Double
    /// The mean part that the first tenth in the whole and in a run have in common: shared over of either.
    public var firstTenthOverlap: Double
    /// The mean of Spearman's correlation of the ranks; none where all values are the same.
    public var rankCorrelation: Double?
    /// The mean of the squared correlation of the values; none where all values are the same.
    public var squaredCorrelation: Double?
    /// Every party, in order of rank, equals by place.
    public var rows: [Row]

    /// A party and where it ranks.
    public struct Row: Codable, Sendable {
        /// The party, by place.
        public var party: Int
        /// The value in the whole network; none where the measure is undefined.
        public var value: Double?
        /// The rank in the whole network, 1 for the largest value; equals have the mean of their ranks.
        public var rank: Double
        /// The least and the most rank in nine tenths of the runs in which it was left; none if it never was.
        public var ranks: ClosedRange<Double>?
    }

    /// What is left out.
    public enum Omitted: String, CaseIterable, Codable, Sendable {
        /// Parties, with their ties.
        case parties
        /// Ties.
        case ties
    }

    /// The standard error of a part of the runs: √(p (1 - p) / runs).
    ///
    /// - Parameter part: the part, from 0 to 1.
    /// - Returns: the standard error, from 0 up to one half.
    public func standardError(of part: Double) -> Double { (part * (1 - part) / Double(runs)).squareRoot() }
}
