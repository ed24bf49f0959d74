/// What makes a division into communities a good one.
public enum CommunityQuality: Sendable, Equatable {
    /// Newman's modularity: more edges within than by chance, given the strengths of the nodes. The resolution is 1 as a
    /// rule; above it communities are smaller.
    case modularity(resolution: Double = 1)
    /// The constant Potts model (Traag, Van Dooren & Nesterov 2011): within a community the density is at least the
    /// resolution, between two of them at most. Free of the resolution limit: it does not merge small communities
    /// because the graph is large.
    case constantPotts(resolution: Double)

    var resolution: Double {
        switch self {
        case .modularity(let resolution), .constantPotts(let resolution): resolution
        }
    }
}

extension Graph {
    /// How good a division into groups is.
    ///
    /// ``CommunityQuality/modularity(resolution:)`` is ``modularity(of:strengths:resolution:)`` of the graph with the
    /// direction of its edges forgotten. ``CommunityQuality/constantPotts(resolution:)`` is Σ (w(g) - γ n(g) (n(g) - 1) / 2)
    /// over the groups g: w(g) what the edges within it are worth, n(g) the number of its nodes, γ the resolution.
    ///
    /// - Precondition: one group for each node; one strength for each edge, finite and at least 0.
    /// - Complexity: O(n + m).
    public func quality(
        of groups: NodeColumn<Int>, _ quality: CommunityQuality, strengths: EdgeColumn<Double>? = nil
    ) -> Double {
        switch quality {
        case .modularity(let resolution):
            return undirected().modularity(of: groups, strengths: strengths, resolution: resolution)
        case .constantPotts(let resolution):
            precondition(groups.count == nodeCount, "There is one group for each node.")
            if let strengths { check(strengths: strengths) }
            let sizes = Communities(groups).sizes
            let chance = sizes.reduce(0) { $0 + resolution * Double($1) * Double($1 - 1) / 2 }
            return (0..<edgeCount).reduce(-chance) { sum, edge in
                groups.values[Int(tails[edge])] == groups.values[Int(heads[edge])]
                    ? sum + (strengths?.values[edge] ?? 1) : sum
            }
        }
    }
}
