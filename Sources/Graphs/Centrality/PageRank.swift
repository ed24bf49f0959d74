extension Graph {
    /// How often a walker comes by each node who follows edges at random, and now and then starts anew.
    ///
    /// The solution of x(v) = α Σ x(u) / d(u) + (1 - α + α · D) p(v), the sum over the arcs u → v, with d(u) the number of
    /// arcs that leave u, D the sum of x over the nodes that none leave, and p the share of the starts that are at v. It
    /// adds up to 1. In an undirected graph edges are followed both ways.
    ///
    /// Parallel edges count each, and an undirected loop twice, as in igraph (NetworkX counts it once). From a node that
    /// no edge leaves the walker starts anew, at a place drawn from p, as in both.
    ///
    /// - Parameters:
    ///   - damping: α, the chance that the walker goes on.
    ///   - personalization: how many of the starts are at each node, up to a factor; evenly if not given.
    ///   - limits: the tolerance is that on Σ |x'(v) - x(v)|, the change that another step of the walk makes; x is then
    ///     off by no more than α / (1 - α) times that.
    ///   - execution: how the work is done.
    /// - Precondition: α is at least 0 and below 1; shares are finite, at least 0, and not all 0.
    /// - Throws: ``IterationError/didNotConverge(iterations:change:)``; `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n + m) in time for each iteration, O(n) in memory. An undirected graph is solved by conjugate
    ///   gradients on D - αA, about 40 iterations at the defaults; a directed one by following the walk, about 140.
    /// - SeeAlso: S. Brin & L. Page, The anatomy of a large-scale hypertextual web search engine (1998); D. F. Gleich,
    ///   PageRank beyond the web, SIAM Review 57 (2015).
    public func pageRank(
        damping: Double = 0.85, personalization: NodeColumn<Double>? = nil, until limits: IterationLimits = .init(),
        execution: Execution = .allCores
    ) throws -> IteratedScores {
        try pageRank(damping, personalization, nil, limits, execution)
    }

    /// How often a walker comes by each node who follows strong edges more often than weak ones.
    ///
    /// Like ``pageRank(damping:personalization:until:execution:)``, with for each arc its share of the strength that
    /// leaves its node. A node that only edges of strength 0 leave is one that none leave.
    ///
    /// - Precondition: one strength for each edge, finite and at least 0.
    public func pageRank(
        strengths: EdgeColumn<Double>, damping: Double = 0.85, personalization: NodeColumn<Double>? = nil,
        until limits: IterationLimits = .init(), execution: Execution = .allCores
    ) throws -> IteratedScores {
        check(strengths: strengths)
        return try pageRank(damping, personalization, strengths, limits, execution)
    }

    private func pageRank(
        _ damping: Double, _ personalization: NodeColumn<Double>?, _ strengths: EdgeColumn<Double>?,
        _ limits: IterationLimits, _ execution: Execution
    ) throws -> IteratedScores {
        precondition(damping >= 0 && damping < 1, "The chance to go on is at least 0 and below 1.")
        if nodeCount == 0 { return IteratedScores(values: NodeColumn([]), iterations: 0, change: 0) }
        let starts = startShares(personalization)
        let walk = RandomWalk(self, strengths, damping: damping, starts: starts, execution: execution)
        var iterations = 0
        var values = starts
        if !isDirected {
            (values, iterations) = try walk.solve(limits, execution)
        }
        while true {
            try execution.checkCancellation()
            let (next, change) = walk.step(from: values)
            iterations += 1
            if change <= limits.tolerance {
                return IteratedScores(values: NodeColumn(next), iterations: iterations, change: change)
            }
            if iterations >= limits.iterations {
                throw IterationError.didNotConverge(iterations: iterations, change: change)
            }
            values = next
        }
    }

    private func startShares(_ personalization: NodeColumn<Double>?) -> [Double] {
        guard let shares = personalization?.values else {
            return [Double](repeating: 1 / Double(nodeCount), count: nodeCount)
        }
        precondition(shares.count == nodeCount, "There is one share for each node.")
        let total = shares.reduce(0, +)
        precondition(
            shares.allSatisfy { $0 >= 0 } && total > 0 && total < .infinity, "Shares are at least 0, not all 0.")
        return shares.map { $0 / total }
    }
}

/// A walk along edges that now and then starts anew.
private struct RandomWalk {
    private let matrix: ArcMatrix
    /// The strength that leaves each node.
    private let leaving: [Double]
    private let damping: Double
    private let starts: [Double]

    init(
        _ graph: Graph, _ strengths: EdgeColumn<Double>?, damping: Double, starts: [Double], execution: Execution
    ) {
        matrix = ArcMatrix(graph.incoming, strengths: strengths, execution: execution)
        leaving =
            graph.isDirected
            ? ArcMatrix(graph.outgoing, strengths: strengths, execution: execution).rowSums() : matrix.rowSums()
        self.damping = damping
        self.starts = starts
    }

    /// Where the walker is one step later, and by how much that differs in all.
    func step(from values: [Double]) -> (next: [Double], change: Double) {
        var carried = values
        let lost = carried.withUnsafeMutableBufferPointer { carried in
            nonisolated(unsafe) let carried = carried
            return matrix.sum { nodes in
                var lost = 0.0
                for node in nodes {
                    if leaving[node] > 0 {
                        carried[node] /= leaving[node]
                    } else {
                        lost += carried[node]
                        carried[node] = 0
                    }
                }
                return lost
            }
        }
        let anew = 1 - damping + damping * lost
        var change = 0.0
        let next = [Double](unsafeUninitializedCapacity: values.count) { next, initializedCount in
            initializedCount = values.count
            nonisolated(unsafe) let next = next
            change = carried.withUnsafeBufferPointer { carried in
                matrix.forEachProduct(with: carried.baseAddress!) { node, product in
                    let value = damping * product + anew * starts[node]
                    next[node] = value
                    return abs(value - values[node])
                }
            }
        }
        return (next, change)
    }

    /// Where the walker is in the long run, in an undirected graph.
    ///
    /// With y = D z and (D - αA) z = p, x is y over its sum: what a walk that ends at nodes without edges leaves behind
    /// comes back in the proportions of p.
    func solve(_ limits: IterationLimits, _ execution: Execution) throws -> (values: [Double], iterations: Int) {
        let diagonal = leaving.map { $0 > 0 ? $0 : 1 }
        let system = ConjugateGradients(matrix: matrix, diagonal: diagonal, factor: damping)
        // The sum of y is at least 1, and the change of a step at most twice what is left of the equations.
        let outcome = try system.solve(starts, tolerance: limits.tolerance / 4, iterations: limits.iterations) { rest in
            try execution.checkCancellation()
            execution.report(rest, of: limits.tolerance / 4)
        }
        guard case .solved(let solution, let iterations) = outcome else {
            guard case .tooSlow(let iterations, let rest) = outcome else {
                preconditionFailure("D - αA is positive definite where α is below 1.")
            }
            throw IterationError.didNotConverge(iterations: iterations, change: 2 * rest)
        }
        var values = zip(solution, diagonal).map { $0 * $1 }
        let total = values.reduce(0, +)
        for node in values.indices { values[node] /= total }
        return (values, iterations)
    }
}
