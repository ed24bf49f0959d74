/// How good each node is at pointing to good nodes, and at being pointed to by them.
public struct HubsAndAuthorities: Sendable, Equatable {
    /// The value of each node by those that it points to.
    public let hubs: NodeColumn<Double>
    /// The value of each node by those that point to it.
    public let authorities: NodeColumn<Double>
    /// How many times all edges were gone through.
    public let iterations: Int
    /// The change that was left, at most the tolerance.
    public let change: Double
}

extension Graph {
    /// Which nodes point to the nodes that matter, and which are pointed to by those that do so (HITS).
    ///
    /// a(v) = Σ h(u) over the arcs u → v, and h(u) in proportion to Σ a(v) over the same arcs: the vectors of the largest
    /// singular value of the adjacency matrix, none of them negative. Of several such vectors, as a graph in pieces can
    /// have, those that growth from equal beginnings gives. Without edges all values are 0.
    ///
    /// Parallel edges count each. In an undirected graph every edge points both ways, and hubs and authorities are alike.
    ///
    /// - Parameters:
    ///   - scale: what the values of either add up to.
    ///   - limits: the tolerance is that on |AᵀA a - λ a| / λ, both with |a| = 1.
    ///   - execution: how the work is done.
    /// - Throws: ``IterationError/didNotConverge(iterations:change:)``; `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n + m) in time for each iteration (restarted Lanczos), O(n + m) in memory with 16 vectors.
    /// - SeeAlso: J. M. Kleinberg, Authoritative sources in a hyperlinked environment, J. ACM 46 (1999).
    public func hubsAndAuthorities(
        scale: ScoreScale = .sum, until limits: IterationLimits = .init(), execution: Execution = .allCores
    ) throws -> HubsAndAuthorities {
        try hubsAndAuthorities(nil, scale, limits, execution)
    }

    /// Which nodes point strongly to the nodes that matter, and which are strongly pointed to by those that do so.
    ///
    /// Like ``hubsAndAuthorities(scale:until:execution:)``, each arc counting for its strength.
    ///
    /// - Precondition: one strength for each edge, finite and at least 0.
    public func hubsAndAuthorities(
        strengths: EdgeColumn<Double>, scale: ScoreScale = .sum, until limits: IterationLimits = .init(),
        execution: Execution = .allCores
    ) throws -> HubsAndAuthorities {
        check(strengths: strengths)
        return try hubsAndAuthorities(strengths, scale, limits, execution)
    }

    private func hubsAndAuthorities(
        _ strengths: EdgeColumn<Double>?, _ scale: ScoreScale, _ limits: IterationLimits, _ execution: Execution
    ) throws -> HubsAndAuthorities {
        let forward = ArcMatrix(outgoing, strengths: strengths, execution: execution)
        let back = ArcMatrix(incoming, strengths: strengths, execution: execution)
        var halfway = [Double](repeating: 0, count: nodeCount)
        if back.rowSums().allSatisfy({ $0 == 0 }) {
            let none = NodeColumn(halfway)
            return HubsAndAuthorities(hubs: none, authorities: none, iterations: 0, change: 0)
        }
        var start = halfway
        back.multiply([Double](repeating: 1, count: nodeCount), into: &start)
        var lanczos = Lanczos(start: start) { vector, image in
            forward.multiply(vector, into: &halfway)
            back.multiply(halfway, into: &image)
        }
        let (vector, _, rest) = try lanczos.largest(limits) { rest in
            try execution.checkCancellation()
            execution.report(rest, of: limits.tolerance)
        }
        let authorities = positive(vector)
        var hubs = authorities.values
        forward.multiply(authorities.values, into: &hubs)
        return HubsAndAuthorities(
            hubs: NodeColumn(hubs).scaled(to: scale), authorities: authorities.scaled(to: scale),
            iterations: 2 * lanczos.iterations, change: rest)
    }
}
