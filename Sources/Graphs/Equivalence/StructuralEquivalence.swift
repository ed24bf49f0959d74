extension Graph {
    /// How far two nodes are from having the same ties with the same others: 0 where they are structurally equivalent.
    ///
    /// √ Σ (x(i, k) - x(j, k))² over all other nodes k, and directed also (x(k, i) - x(k, j))²; x is what the edges from one to
    /// the other are worth. What i and j have with each other, and loops, are left out. In the unit of the strengths.
    ///
    /// - Parameters:
    ///   - first: a node.
    ///   - second: another.
    ///   - strengths: what each edge is worth; 1 without.
    /// - Precondition: one strength for each edge, finite and at least 0.
    /// - Complexity: O(degree of both).
    /// - SeeAlso: R. S. Burt, Positions in networks, Social Forces 55 (1976); S. Wasserman & K. Faust, Social Network
    ///   Analysis (1994), formula 9.1.
    public func structuralDistance(
        between first: Node, and second: Node, strengths: EdgeColumn<Double>? = nil
    ) -> Double {
        let profile = StructuralProfile(self, first, second, strengths)
        return max(0, profile.squares.0 + profile.squares.1 - 2 * profile.products).squareRoot()
    }

    /// How alike two nodes are in whom they have ties with: Pearson's correlation of the numbers of
    /// ``structuralDistance(between:and:strengths:)``, from -1 to 1. NaN where a node has the same with all others.
    ///
    /// - Parameters:
    ///   - first: a node.
    ///   - second: another.
    ///   - strengths: what each edge is worth; 1 without.
    /// - Precondition: one strength for each edge, finite and at least 0.
    /// - Complexity: O(degree of both).
    /// - SeeAlso: S. Wasserman & K. Faust, Social Network Analysis (1994), formula 9.2.
    public func structuralCorrelation(
        of first: Node, and second: Node, strengths: EdgeColumn<Double>? = nil
    ) -> Double {
        let profile = StructuralProfile(self, first, second, strengths)
        let count = Double(nodeCount - 2) * (isDirected ? 2 : 1)
        let spreads = (
            profile.squares.0 - profile.sums.0 * profile.sums.0 / count,
            profile.squares.1 - profile.sums.1 * profile.sums.1 / count
        )
        // What is left of a spread by rounding is none.
        if count <= 0 || spreads.0 <= 1e-12 * profile.squares.0 || spreads.1 <= 1e-12 * profile.squares.1 {
            return .nan
        }
        return (profile.products - profile.sums.0 * profile.sums.1 / count) / (spreads.0 * spreads.1).squareRoot()
    }
}

/// Sums over what two nodes have with all others.
private struct StructuralProfile {
    var sums = (0.0, 0.0)
    var squares = (0.0, 0.0)
    var products = 0.0

    init(_ graph: Graph, _ first: Node, _ second: Node, _ strengths: EdgeColumn<Double>?) {
        if let strengths { graph.check(strengths: strengths) }
        add(graph.outgoing, first.rawValue, second.rawValue, strengths)
        if graph.isDirected { add(graph.incoming, first.rawValue, second.rawValue, strengths) }
    }

    private mutating func add(
        _ rows: Adjacency, _ first: UInt32, _ second: UInt32, _ strengths: EdgeColumn<Double>?
    ) {
        func ties(_ node: UInt32) -> [UInt32: Double] {
            rows.row(Int(node)).reduce(into: [:]) { ties, slot in
                let other = rows.neighbors[slot]
                if other == first || other == second { return }
                ties[other, default: 0] += strengths?.values[Int(rows.edges[slot])] ?? 1
            }
        }
        let (own, others) = (ties(first), ties(second))
        for node in Set(own.keys).union(others.keys).sorted() {
            let (a, b) = (own[node] ?? 0, others[node] ?? 0)
            sums = (sums.0 + a, sums.1 + b)
            squares = (squares.0 + a * a, squares.1 + b * b)
            products += a * b
        }
    }
}
