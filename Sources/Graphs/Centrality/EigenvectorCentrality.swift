extension Graph {
    /// How central each node is by having central neighbours.
    ///
    /// The vector x of the largest eigenvalue λ of the adjacency matrix: λ x(v) = Σ x(u) over the arcs u → v that enter v
    /// (undirected: all edges at v), as in NetworkX and igraph; no value is negative. ``reversed()`` gives the centrality
    /// by what leaves.
    ///
    /// Parallel edges count each, and an undirected loop twice, as in igraph. In a graph of several components only those
    /// with the largest λ have values above 0 (of several such, in the proportions that growth from equal beginnings
    /// gives them, as in NetworkX). Bipartite graphs are no exception: it is λ that counts and not -λ. An undirected graph without
    /// edges has the same value everywhere, an acyclic directed one (λ = 0) has 0 everywhere, as in igraph.
    ///
    /// - Parameters:
    ///   - scale: what the values add up to.
    ///   - limits: the tolerance is that on |Ax - λx| / λ, both with |x| = 1; for a directed graph, where the matrix is
    ///     not symmetric, that on Σ |x'(v) - x(v)| with Σ x(v) = 1, x' being the next vector of the iteration.
    ///   - execution: how the work is done.
    /// - Throws: ``IterationError/didNotConverge(iterations:change:)``, which is to be expected on a long path or cycle
    ///   with pendants, where many eigenvalues are all but equal; `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n + m) in time for each iteration. Undirected: Lanczos, most social networks take 20 to 60
    ///   iterations, twice as many where more vectors are made than are kept: 16, or what fits in 16 MiB. Directed: powers
    ///   of A + I. O(n + m) in memory.
    /// - SeeAlso: P. Bonacich, Power and centrality: a family of measures, American J. Sociology 92 (1987).
    public func eigenvectorCentrality(
        scale: ScoreScale = .euclidean, until limits: IterationLimits = .init(), execution: Execution = .allCores
    ) throws -> IteratedScores {
        try eigenvectorCentrality(nil, scale, limits, execution)
    }

    /// How central each node is by having strong ties to central neighbours.
    ///
    /// Like ``eigenvectorCentrality(scale:until:execution:)``, with the strengths for the ones of the adjacency matrix.
    ///
    /// - Precondition: one strength for each edge, finite and at least 0.
    public func eigenvectorCentrality(
        strengths: EdgeColumn<Double>, scale: ScoreScale = .euclidean, until limits: IterationLimits = .init(),
        execution: Execution = .allCores
    ) throws -> IteratedScores {
        check(strengths: strengths)
        return try eigenvectorCentrality(strengths, scale, limits, execution)
    }

    private func eigenvectorCentrality(
        _ strengths: EdgeColumn<Double>?, _ scale: ScoreScale, _ limits: IterationLimits, _ execution: Execution
    ) throws -> IteratedScores {
        let matrix = ArcMatrix(incoming, strengths: strengths, execution: execution)
        let start = [Double](repeating: 1, count: nodeCount)
        if matrix.rowSums().allSatisfy({ $0 == 0 }) {
            let values = NodeColumn(repeating: isDirected ? 0.0 : 1.0, count: nodeCount)
            return IteratedScores(values: values.scaled(to: scale), iterations: 0, change: 0)
        }
        if isDirected { return try growth(matrix, strengths, scale, limits, execution) }
        var lanczos = Lanczos(start: start) { matrix.multiply($0, into: &$1) }
        let (vector, _, rest) = try lanczos.largest(limits) { rest in
            try execution.checkCancellation()
            execution.report(rest, of: limits.tolerance)
        }
        return IteratedScores(
            values: positive(vector).scaled(to: scale), iterations: lanczos.iterations, change: rest)
    }

    /// The limit of (A + I)ᵏ 1, scaled anew each time: with I, no cycle can make it swing.
    private func growth(
        _ matrix: ArcMatrix, _ strengths: EdgeColumn<Double>?, _ scale: ScoreScale, _ limits: IterationLimits,
        _ execution: Execution
    ) throws -> IteratedScores {
        if !hasCycle(strengths) {
            return IteratedScores(values: NodeColumn(repeating: 0, count: nodeCount), iterations: 0, change: 0)
        }
        var values = [Double](repeating: 1 / Double(nodeCount), count: nodeCount)
        var next = values
        var change = Double.infinity
        for iteration in 1...limits.iterations {
            try execution.checkCancellation()
            let total = matrix.multiply(values, into: &next, addingOwn: 1)
            change = 0
            for node in next.indices {
                next[node] /= total
                change += abs(next[node] - values[node])
            }
            swap(&values, &next)
            if change <= limits.tolerance {
                return IteratedScores(
                    values: NodeColumn(values).scaled(to: scale), iterations: iteration, change: change)
            }
            execution.report(change, of: limits.tolerance)
        }
        throw IterationError.didNotConverge(iterations: limits.iterations, change: change)
    }

    /// Whether edges of a strength above 0 lead from some node back to it.
    private func hasCycle(_ strengths: EdgeColumn<Double>?) -> Bool {
        guard let strengths else { return isCyclic }
        return removing(edges: edges.filter { strengths[$0] == 0 }).graph.isCyclic
    }
}

/// The vector or its opposite, whichever is positive, without the rounding that is left where it is 0.
func positive(_ vector: [Double]) -> NodeColumn<Double> {
    let sign: Double = vector.reduce(0, +) < 0 ? -1 : 1
    return NodeColumn(vector.map { max(0, sign * $0) })
}

extension ArcMatrix {
    /// Puts the product of this matrix, and of so many times the identity, with a vector in place; returns its sum.
    @discardableResult
    func multiply(_ vector: [Double], into image: inout [Double], addingOwn share: Double = 0) -> Double {
        image.withUnsafeMutableBufferPointer { image in
            nonisolated(unsafe) let image = image
            return vector.withUnsafeBufferPointer { vector in
                nonisolated(unsafe) let vector = vector
                guard let start = vector.baseAddress else { return 0 }
                return forEachProduct(with: start) { node, product in
                    let value = product + share * vector[node]
                    image[node] = value
                    return value
                }
            }
        }
    }
}
