/// The choices within a measure. A measure passes over those that mean nothing for it: see
/// ``CentralityMeasure/uses(_:)``.
public struct CentralityOptions: Hashable, Codable, Sendable {
    /// The number of steps of ``CentralityMeasure/kReach``, at least 1.
    public var within = 2
    /// What the length of a tie is.
    public var length = Length.steps
    /// Along which direction of ties paths are measured where the network has one; none means what is usual for the
    /// measure: incoming for closeness and harmonic closeness, outgoing for k-reach.
    public var direction: Direction?
    /// Whether a path counts for the two parties at its ends, in betweenness.
    public var endpoints = Endpoints.excluded
    /// What a tie is worth.
    public var worth = Worth.one
    /// The network that the holes are sought in.
    public var model = Model.wholeNetwork
    /// The chance that a walker goes on (PageRank, at least 0 and below 1), or what each step takes a walk times (Katz,
    /// above 0); none means 0.85 for PageRank, and 1 / (1 + the largest degree) for Katz, which is always small enough.
    public var alpha: Double?
    /// What each step after the first takes times in ``CentralityMeasure/betaReach``, from 0 to 1.
    public var beta = 0.5
    /// How small the last change is to be of a measure that is found by getting ever nearer, above 0.
    public var tolerance = 1e-12
    /// How often such a measure goes through all ties before it gives up, at least 1.
    public var iterations = 10_000

    /// Where the paths of ``CentralityMeasure/betweenness`` begin, or a walker starts anew (``CentralityMeasure/pageRank``,
    /// then called personalised); none means at every party. In betweenness with ends that were chosen, pairs are
    /// ordered, also in a network without direction: a party that is chosen as both counts both ways.
    public var from: SourceSelection?
    /// Where the paths of ``CentralityMeasure/betweenness`` end; none means at every party.
    public var to: SourceSelection?

    /// The names of the choices.
    public enum Name: String, CaseIterable, Sendable {
        case within, length, direction, endpoints, worth, model, alpha, beta, tolerance, iterations, from, to
    }

    /// What the length of a tie is.
    public enum Length: String, CaseIterable, Codable, Sendable {
        /// Every tie is one step.
        case steps
        /// 1 / strength, on the scale of the map: strong is near.
        case inverseStrength
        /// The strength itself, in files whose weights are distances: strong is far.
        case strength
    }

    /// A direction of paths.
    public enum Direction: String, CaseIterable, Codable, Sendable {
        /// Paths that lead to the party: how well others find it.
        case incoming
        /// Paths that lead from the party: how well it finds others.
        case outgoing
    }

    /// Whether a path counts for its ends.
    public enum Endpoints: String, CaseIterable, Codable, Sendable {
        /// For the parties between its ends only.
        case excluded
        /// For its ends as well.
        case included
    }

    /// What a tie is worth.
    public enum Worth: String, CaseIterable, Codable, Sendable {
        /// Every tie counts the same.
        case one
        /// A tie counts for its strength, on the scale of the map.
        case strength
    }

    /// The network that structural holes are sought in.
    public enum Model: String, CaseIterable, Codable, Sendable {
        /// All ties, as igraph and NetworkX do.
        case wholeNetwork
        /// A party, its contacts and the ties among them, as UCINET does.
        case egoNetwork
    }

    /// Makes the choices that are usual.
    public init(
        within: Int = 2, length: Length = .steps, direction: Direction? = nil, endpoints: Endpoints = .excluded
    ) {
        self.within = within
        self.length = length
        self.direction = direction
        self.endpoints = endpoints
    }
}
