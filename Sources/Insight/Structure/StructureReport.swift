public import Community

/// What a network is made of: its size, its parts, and the parties and ties that hold the parts together.
public struct StructureReport: Codable, Sendable {
    /// The network that it speaks of.
    public var projection: Projection
    /// Whether the network has a direction.
    public var isDirected: Bool
    /// The number of parties, n.
    public var parties: Int
    /// The people among the parties: residents, by the number that each stands for.
    public var residents: Headcount
    /// The number of ties that count; several between the same two parties count one each.
    public var ties: Int
    /// The number of pairs of different parties with at least one tie (ordered pairs where the network has a
    /// direction).
    public var pairs: Int
    /// The number of ties that lead from a party to itself.
    public var loops: Int
    /// ``pairs`` / the number of pairs that there could be: n (n - 1) / 2, or n (n - 1) where the network has a
    /// direction; none if there are fewer than two parties.
    public var density: Double?
    /// The share of the ordered pairs with a tie that have one back as well; none without direction or ties.
    public var reciprocity: Double?
    /// The number of parts within which every party can be reached from every other along the direction of ties; without
    /// direction that of ``components``.
    public var strongComponents: Int
    /// The number of parts that hang together whichever one party is taken from them; direction forgotten. A tie on no
    /// circle is such a part with its two ends; a party without ties to others is in none.
    public var biconnectedComponents: Int
    /// For each party, the largest k for which it is in the k-core of the network in which several ties between two are
    /// one, and direction is forgotten.
    public var coreNumbers: [Int]
    /// The longest of all shortest paths, in steps along the direction of ties, over the pairs that a path joins.
    public var diameter: Int?
    /// The mean number of steps over the pairs that a path joins, along the direction of ties; none if there are none.
    public var averagePathLength: Double?
    /// The number of triples of parties that are tied all three; direction forgotten.
    public var triangles: Int
    /// The share of the pairs of neighbours of a common party that are tied themselves; none if there are no such pairs.
    public var transitivity: Double?
    /// The mean over all parties of the share of their pairs of neighbours that are tied, 0 for one with fewer than two.
    public var averageClustering: Double?
    /// The parts within which every party can be reached from every other when direction is forgotten: most parties
    /// first, then by first place.
    public var components: [Component]
    /// Parties without whom their part would fall apart, by place, in ascending order; direction forgotten.
    public var articulationPoints: [Int]
    /// Ties without which their part would fall apart, by place in the map's ties, in ascending order; direction
    /// forgotten. A tie beside another between the same two parties never is one.
    public var bridges: [Int]
    /// Parties without a tie to another, by place, in ascending order.
    public var isolates: [Int]

    /// A connected part of a network.
    public struct Component: Codable, Sendable {
        /// Its parties, by place, in ascending order.
        public var parties: [Int]
        /// The residents among them.
        public var residents: Headcount
    }
}
