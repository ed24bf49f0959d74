extension Graph {
    /// How many walks end at each node, long ones counting for less.
    ///
    /// The solution of x(v) = β + α Σ x(u), over the arcs u → v that enter v (undirected: all edges at v): β times the
    /// number of walks to v from anywhere, each step of a walk taking it times α. The walk of no steps counts, so that no
    /// value is below β. As in NetworkX with `normalized=False`; see ``NodeColumn/scaled(to:)`` for its default.
    ///
    /// Parallel edges count each, and an undirected loop twice.
    ///
    /// - Parameters:
    ///   - attenuation: α. Below 1 / λ, with λ the largest eigenvalue of the adjacency matrix; else the sum is infinite.
    ///   - base: β.
    ///   - limits: the tolerance is that on the mean of |β + (αAx)(v) - x(v)| over all nodes, as a share of β.
    ///   - execution: how the work is done.
    /// - Precondition: the attenuation is at least 0, and the base is above 0.
    /// - Throws: ``IterationError/attenuationTooLarge(attenuation:limit:)`` if α is not below 1 / λ, with about 1 / λ;
    ///   ``IterationError/didNotConverge(iterations:change:)``; `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n + m) in time for each iteration, O(n) in memory. Conjugate gradients on I - αA for an undirected
    ///   graph, walks of one step more each time for a directed one.
    /// - SeeAlso: L. Katz, A new status index derived from sociometric analysis, Psychometrika 18 (1953).
    public func katzCentrality(
        attenuation: Double, base: Double = 1, until limits: IterationLimits = .init(), execution: Execution = .allCores
    ) throws -> IteratedScores {
        try katzCentrality(attenuation, base, nil, limits, execution)
    }

    /// How many walks end at each node, long ones and those over weak edges counting for less.
    ///
    /// Like ``katzCentrality(attenuation:base:until:execution:)``, each step taking a walk times α and times the strength
    /// of its edge.
    ///
    /// - Precondition: one strength for each edge, finite and at least 0.
    public func katzCentrality(
        strengths: EdgeColumn<Double>, attenuation: Double, base: Double = 1, until limits: IterationLimits = .init(),
        execution: Execution = .allCores
    ) throws -> IteratedScores {
        check(strengths: strengths)
        return try katzCentrality(attenuation, base, strengths, limits, execution)
    }

    private func katzCentrality(
        _ attenuation: Double, _ base: Double, _ strengths: EdgeColumn<Double>?, _ limits: IterationLimits,
        _ execution: Execution
    ) throws -> IteratedScores {
        precondition(attenuation >= 0 && attenuation < .infinity, "Walks fade by a factor of at least 0.")
        precondition(base > 0 && base < .infinity, "Every node begins with something.")
        let matrix = ArcMatrix(incoming, strengths: strengths, execution: execution)
        if nodeCount == 0 { return IteratedScores(values: NodeColumn([]), iterations: 0, change: 0) }
        let found =
            isDirected
            ? try walks(matrix, attenuation, limits, execution) : try solve(matrix, attenuation, limits, execution)
        return IteratedScores(
            values: found.values.map { $0 * base }, iterations: found.iterations, change: found.change)
    }

    /// What is found is right if it is positive and fits the equations: positive x with αAx < x is there only if α is
    /// below 1 / λ.
    private func solve(
        _ matrix: ArcMatrix, _ attenuation: Double, _ limits: IterationLimits, _ execution: Execution
    ) throws -> IteratedScores {
        let ones = [Double](repeating: 1, count: nodeCount)
        let system = ConjugateGradients(matrix: matrix, diagonal: ones, factor: attenuation)
        let tolerance = limits.tolerance * Double(nodeCount)
        let outcome = try system.solve(ones, tolerance: tolerance, iterations: limits.iterations) { rest in
            try execution.checkCancellation()
            execution.report(rest / Double(nodeCount), of: limits.tolerance)
        }
        switch outcome {
        case .indefinite(let limit): throw IterationError.attenuationTooLarge(attenuation: attenuation, limit: limit)
        case .tooSlow(let iterations, let rest):
            throw IterationError.didNotConverge(iterations: iterations, change: rest / Double(nodeCount))
        case .solved(let values, let iterations):
            var image = values
            matrix.multiply(values, into: &image)
            var rest = 0.0
            for node in values.indices {
                let ahead = attenuation * image[node]
                rest += abs(1 + ahead - values[node])
                if values[node] > 0, ahead < values[node] { continue }
                let limit = dotProduct(values, values) / dotProduct(values, image)
                throw IterationError.attenuationTooLarge(attenuation: attenuation, limit: abs(limit))
            }
            return IteratedScores(
                values: NodeColumn(values), iterations: iterations + 1, change: rest / Double(nodeCount))
        }
    }

    /// Adds walks of one step more each time. They grow few if α is below 1 / λ, in the long run by the factor αλ.
    private func walks(
        _ matrix: ArcMatrix, _ attenuation: Double, _ limits: IterationLimits, _ execution: Execution
    ) throws -> IteratedScores {
        var sums = [Double](repeating: 1, count: nodeCount)
        var longest = sums
        var image = sums
        var total = Double(nodeCount)
        var growth = 0.0
        for iteration in 1...limits.iterations {
            try execution.checkCancellation()
            let next = attenuation * matrix.multiply(longest, into: &image)
            for node in sums.indices {
                longest[node] = attenuation * image[node]
                sums[node] += longest[node]
            }
            growth = next / total
            total = next
            let change = total / Double(nodeCount)
            if change <= limits.tolerance {
                return IteratedScores(values: NodeColumn(sums), iterations: iteration, change: change)
            }
            if !total.isFinite { break }
            execution.report(change, of: limits.tolerance)
        }
        if growth < 1 {
            throw IterationError.didNotConverge(iterations: limits.iterations, change: total / Double(nodeCount))
        }
        throw IterationError.attenuationTooLarge(attenuation: attenuation, limit: attenuation / growth)
    }
}
