/// The choices within a measure. A measure passes over those that mean nothing for it: see
/// ``CentralityMeasure/uses(_:)``.
public struct CentralityOptions: Hashable, Codable, Sendable {
    /// The number of steps of ``CentralityMeasure/kReach``, at least 1.
    public var within: Int
    /// What the length of a tie is.
    public var length: Length
    /// Along which direction of ties paths are measured where the network has one; none means what is usual for the
    /// measure: incoming for closeness and harmonic closeness, outgoing for k-reach.
    public var direction: Direction?
    /// Whether a path counts for the two parties at its ends, in betweenness.
    public var endpoints: Endpoints

    /// The names of the choices.
    public enum Name: String, CaseIterable, Sendable {
        case within, length, direction, endpoints
    }

    /// What the length of a tie is.
    public enum Length: String, CaseIterable, Codable, Sendable {
        /// Every tie is one step.
        case steps
        /// 1 / strength, on the scale of the map: strong is near.
        case inverseStrength
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
