public import Community

/// Which groups have ties with which, beside what chance would give.
public struct MixingReport: Codable, Sendable {
    /// The network that it speaks of.
    public var projection: Projection
    /// Whether ties have a direction.
    public var isDirected: Bool
    /// Whether a tie counts for its strength.
    public var isWeighted: Bool
    /// The groups; parties in none of them are left out, with their ties.
    public var groups: PartyGroups
    /// The ties from one group to another, by `[from][to]`; without direction the table is symmetric, and a tie within a
    /// group stands once.
    public var ties: [[Cell]]
    /// The ties within groups, added up.
    public var within: Double
    /// The ties between groups, added up.
    public var between: Double
    /// The figures of the table as a whole, in the order of ``Measure``.
    public var figures: [Figure]
    /// For each group, Coleman's homophily and the mean of Echenique and Fryer's spectral segregation.
    public var segregation: [Segregation]
    /// Newman's assortativity of numbers; none where the attribute is not one of numbers.
    public var numeric: Chance?
    /// In how many random orders the groups were put on the parties.
    public var permutations: Int
    /// What decided those orders.
    public var seed: UInt64

    /// A place in the table.
    public struct Cell: Codable, Sendable {
        /// What chance says of the ties.
        public var chance: Chance
        /// How many ties there would be if only the sizes of the groups mattered.
        public var expected: Double?
    }

    /// A figure of the table as a whole.
    public struct Figure: Codable, Sendable {
        /// Which one.
        public var measure: Measure
        /// Its value, and what chance says of it.
        public var chance: Chance
    }

    /// A measure of how groups mix.
    public enum Measure: String, CaseIterable, Codable, Sendable {
        /// (between - within) / (between + within), from -1 to 1.
        case eiIndex
        /// The same of densities: the sizes of the groups do not matter.
        case rescaledEIIndex
        /// Newman's assortativity.
        case assortativity
        /// The measure of Gupta, Anderson and May.
        case guptaAndersonMay
        /// Freeman's segregation.
        case freemanSegregation
        /// How many times the odds of a tie within a group are those of a tie between groups.
        case oddsRatio
        /// Yule's Q: the odds ratio between -1 and 1.
        case yulesQ
    }

    /// What is said of one group.
    public struct Segregation: Codable, Sendable {
        /// Coleman's homophily, from -1 to 1.
        public var homophily: Chance
        /// The mean of Echenique and Fryer's index over the parties of the group, from 0 to 1; none where it was not
        /// found.
        public var spectral: Double?
    }

    /// A value beside those of random orders.
    public struct Chance: Codable, Sendable {
        /// The value; none where it is undefined.
        public var value: Double?
        /// The mean over random orders.
        public var mean: Double?
        /// The probability of a value as far out, on either side; none where the value is undefined.
        public var pValue: Double?
        /// The standard error of that probability, from the number of random orders.
        public var standardError: Double?
        /// The probability of this much or more; none where the value is undefined.
        public var pMore: Double?
    }

    /// The figure of a measure.
    ///
    /// - Parameter measure: the measure.
    public subscript(measure: Measure) -> Chance {
        figures.first { $0.measure == measure }?.chance ?? Chance()
    }
}
