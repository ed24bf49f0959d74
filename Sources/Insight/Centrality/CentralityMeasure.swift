/// A measure of how central a party is in a network.
///
/// To add one: a case here, a row in the table of definitions, its algorithm in Graphs, and what it is called in
/// Phrases; the compiler asks for each. The raw value is its identifier on the command line and in files.
public enum CentralityMeasure: String, CaseIterable, Codable, Sendable {
    /// The number of ties, a loop counting twice.
    case degree
    /// The number of ties that lead to a party; without direction, ``degree``.
    case inDegree = "in-degree"
    /// The number of ties that lead from a party; without direction, ``degree``.
    case outDegree = "out-degree"
    /// The strengths of the ties, added up, a loop counting twice.
    case strength
    /// How near all others are: Wasserman and Faust's closeness.
    case closeness
    /// The sum of 1 / distance over all others.
    case harmonic
    /// The number of others within some steps.
    case kReach = "k-reach"
    /// How often a party is on a shortest path between two others.
    case betweenness
}
