extension Graph {
    /// How many more edges lie within groups than by chance: Newman's modularity.
    ///
    /// Undirected Q = Σ (w(g) / m - γ (k(g) / 2m)²) over the groups g: w(g) what the edges within g are worth, k(g) the
    /// strength of its nodes, m what all edges are worth, γ the resolution. Directed, Q = Σ (w(g) / m - γ out(g) in(g) / m²)
    /// (Leicht & Newman 2008). With γ = 1 it is at most 1, and 0 for one group of all.
    ///
    /// A loop lies within its group and counts twice in the strength of its node (directed: once out, once in); parallel
    /// edges count each. Without edges, or where all are worth 0, it is NaN.
    ///
    /// - Parameters:
    ///   - groups: for each node its group, by any numbers.
    ///   - strengths: what each edge is worth; 1 without.
    ///   - resolution: above 1 for smaller groups, below 1 for larger.
    /// - Precondition: one group for each node; one strength for each edge, finite and at least 0.
    /// - Complexity: O(n + m).
    /// - SeeAlso: M. E. J. Newman & M. Girvan, Finding and evaluating community structure in networks, Physical
    ///   Review E 69 (2004); E. A. Leicht & M. E. J. Newman, Community structure in directed networks, Physical Review
    ///   Letters 100 (2008).
    public func modularity(
        of groups: NodeColumn<Int>, strengths: EdgeColumn<Double>? = nil, resolution: Double = 1
    ) -> Double {
        precondition(groups.count == nodeCount, "There is one group for each node.")
        if let strengths { check(strengths: strengths) }
        let membership = Communities(groups)
        let places = membership.membership.values
        var within = [Double](repeating: 0, count: membership.count)
        var leaving = within
        var entering = within
        var total = 0.0
        for edge in 0..<edgeCount {
            let weight = strengths?.values[edge] ?? 1
            let (tail, head) = (places[Int(tails[edge])], places[Int(heads[edge])])
            total += weight
            leaving[tail] += weight
            entering[head] += weight
            if tail == head { within[tail] += weight }
        }
        if total == 0 { return .nan }
        return within.indices.reduce(0) { sum, group in
            let chance =
                isDirected
                ? leaving[group] * entering[group]
                : (leaving[group] + entering[group]) * (leaving[group] + entering[group]) / 4
            return sum + within[group] / total - resolution * chance / total / total
        }
    }
}
