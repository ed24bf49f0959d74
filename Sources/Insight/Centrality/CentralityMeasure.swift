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
    /// The strengths of the ties that lead to a party, added up; without direction, ``strength``.
    case inStrength = "in-strength"
    /// The strengths of the ties that lead from a party, added up; without direction, ``strength``.
    case outStrength = "out-strength"
    /// How near all others are: Wasserman and Faust's closeness, 0 for a party that no other reaches. Normalised as it
    /// stands where a tie is a step.
    case closeness
    /// How near those are who can be reached at all: 1 / mean distance; undefined for a party that no other reaches.
    /// Normalised as it stands where a tie is a step.
    case closenessWithinReach = "closeness-within-reach"
    /// The sum of 1 / distance over all others. Normalised by n - 1 where a tie is a step.
    case harmonic
    /// The steps to all others within reach, added up: low is near. Not normalised.
    case farness
    /// The steps to the farthest of the others within reach: low is near. Not normalised.
    case eccentricity
    /// The number of others within some steps. Normalised by n - 1.
    case kReach = "k-reach"
    /// The number of others, each further step counting for a factor less. Normalised by n - 1.
    case betaReach = "beta-reach"
    /// How often a party is on a shortest path between two others. Normalised by the number of such pairs.
    case betweenness
    /// How near all others are over all paths at once, as current flows; undefined for a party without ties. Not
    /// normalised.
    case currentFlowCloseness = "current-flow-closeness"
    /// How central the neighbours are, in turn by theirs; the squares add up to 1. Normalised, without direction, by the
    /// most that the middle of a star can have: the square root of 1/2.
    case eigenvector
    /// The number of walks that end at a party, long ones counting for less. Not normalised.
    case katz
    /// How often a walker comes by who follows ties at random; all add up to 1. Not normalised.
    case pageRank = "pagerank"
    /// How far a party points to those that matter; all add up to 1. Not normalised.
    case hubs
    /// How far those point to a party who point to what matters; all add up to 1. Not normalised.
    case authorities
    /// The largest k for which a party is in the k-core. Normalised by n - 1.
    case core
    /// The number of pairs of neighbours that are tied themselves. Normalised by the number of pairs of others.
    case triangles
    /// The share of the pairs of neighbours that are tied themselves; undefined with fewer than two neighbours.
    case clustering
    /// Burt's constraint: how far a party's contacts are each other's contacts. Not normalised.
    case constraint
    /// Burt's effective size: the number of contacts that are not redundant. Not normalised.
    case effectiveSize = "effective-size"
    /// Effective size as a share of the number of contacts.
    case efficiency
    /// Burt's hierarchy: how far the constraint comes from a single contact.
    case hierarchy
    /// The share of the other mode that a party is tied to, in a network of two modes (Borgatti & Everett 1997).
    case twoModeDegree = "two-mode-degree"
    /// Closeness over the most that two modes allow.
    case twoModeCloseness = "two-mode-closeness"
    /// Betweenness over the most that two modes allow.
    case twoModeBetweenness = "two-mode-betweenness"

    /// Whether an option makes a difference for this measure.
    public func uses(_ option: CentralityOptions.Name) -> Bool { definition.options.contains(option) }
}
