/// A measure of how central a party is in a network.
///
/// To add one: a case here, a row in the table of definitions, its algorithm in Graphs, and what it is called in
/// Phrases; the compiler asks for each. The raw value is its identifier on the command line and in files.
public enum CentralityMeasure: String, CaseIterable, Codable, Sendable {
    /// The number of ties, a loop counting twice. Normalised by n - 1, as igraph and NetworkX do: above 1 where a party
    /// has several ties with another, or ties both ways.
    case degree
    /// The number of ties that lead to a party; without direction, ``degree``. Normalised by n - 1.
    case inDegree = "in-degree"
    /// The number of ties that lead from a party; without direction, ``degree``. Normalised by n - 1.
    case outDegree = "out-degree"
    /// The strengths of the ties, added up, a loop counting twice. Not normalised.
    case strength
    /// How near all others are: Wasserman and Faust's closeness, 0 for a party that no other reaches. Normalised as it
    /// stands where a tie is a step.
    case closeness
    /// How near those are who can be reached at all: 1 / mean distance; undefined for a party that no other reaches.
    /// Normalised as it stands where a tie is a step.
    case closenessWithinReach = "closeness-within-reach"
    /// The sum of 1 / distance over all others. Normalised by n - 1 where a tie is a step.
    case harmonic
    /// The number of others within some steps. Normalised by n - 1.
    case kReach = "k-reach"
    /// How often a party is on a shortest path between two others. Normalised by the number of such pairs.
    case betweenness

    /// Whether an option makes a difference for this measure.
    public func uses(_ option: CentralityOptions.Name) -> Bool { definition.options.contains(option) }
}
