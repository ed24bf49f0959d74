extension Graph {
    /// Whether nodes have ties with others of like value: Pearson's correlation of the values at both ends of the edges
    /// (Newman 2003).
    ///
    /// From -1 to 1. An undirected edge counts both ways; directed, the value at the source goes with that at the target.
    /// Loops are left out, parallel edges count each. NaN where all values at one end are the same, or there are no edges.
    ///
    /// - Parameter values: a number for each node.
    /// - Precondition: one number for each node.
    /// - Complexity: O(n + m).
    /// - SeeAlso: M. E. J. Newman, Mixing patterns in networks, Physical Review E 67 (2003), formula 21.
    public func assortativity(of values: NodeColumn<Double>) -> Double { assortativity(values, values) }

    /// Whether nodes of high degree have ties with others of high degree: ``assortativity(of:)`` of the degrees.
    ///
    /// Directed, the out-degree at the source goes with the in-degree at the target, as in NetworkX and igraph. Loops are
    /// left out of edges and degrees alike.
    ///
    /// - Complexity: O(n + m).
    /// - SeeAlso: M. E. J. Newman, Assortative mixing in networks, Physical Review Letters 89 (2002).
    public func degreeAssortativity() -> Double {
        var leaving = [Double](repeating: 0, count: nodeCount)
        var entering = leaving
        for edge in 0..<edgeCount where tails[edge] != heads[edge] {
            leaving[Int(tails[edge])] += 1
            entering[Int(heads[edge])] += 1
        }
        if isDirected { return assortativity(NodeColumn(leaving), NodeColumn(entering)) }
        return assortativity(of: NodeColumn(leaving.indices.map { leaving[$0] + entering[$0] }))
    }

    private func assortativity(_ ofSource: NodeColumn<Double>, _ ofTarget: NodeColumn<Double>) -> Double {
        precondition(ofSource.count == nodeCount && ofTarget.count == nodeCount, "There is one number for each node.")
        var pairs: [(Double, Double)] = []
        for edge in 0..<edgeCount where tails[edge] != heads[edge] {
            let (tail, head) = (Int(tails[edge]), Int(heads[edge]))
            pairs.append((ofSource.values[tail], ofTarget.values[head]))
            if !isDirected { pairs.append((ofSource.values[head], ofTarget.values[tail])) }
        }
        return correlation(pairs)
    }
}

/// Pearson's correlation of pairs; NaN where all firsts, or all seconds, are the same.
func correlation(_ pairs: some Collection<(Double, Double)>) -> Double {
    guard let start = pairs.first else { return .nan }
    if pairs.allSatisfy({ $0.0 == start.0 }) || pairs.allSatisfy({ $0.1 == start.1 }) { return .nan }
    let count = Double(pairs.count)
    let means = pairs.reduce((0.0, 0.0)) { ($0.0 + $1.0 / count, $0.1 + $1.1 / count) }
    var (both, first, second) = (0.0, 0.0, 0.0)
    for pair in pairs {
        let (a, b) = (pair.0 - means.0, pair.1 - means.1)
        both += a * b
        first += a * a
        second += b * b
    }
    return both / (first.squareRoot() * second.squareRoot())
}
