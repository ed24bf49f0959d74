/// A path, and the chance that all of its edges hold.
public struct ReliablePath: Equatable, Sendable {
    /// The edges in the order in which they are walked; none from a node to itself.
    public let edges: [Edge]
    /// The product of their strengths, in the order of the path; 1 for the path without edges.
    public let reliability: Double

    /// Names a path by its edges and their product.
    public init(edges: [Edge], reliability: Double) {
        self.edges = edges
        self.reliability = reliability
    }
}

extension Graph {
    /// The path over which something is most likely to arrive; none if there is no path.
    ///
    /// The path from one node to another with the largest product of strengths, each the chance that its edge holds. An
    /// edge of strength 0 is no edge. Of paths whose products differ by rounding only, one of those; the product that is
    /// reported is that of its strengths, without logarithms. Of parallel edges the strongest counts.
    ///
    /// - Precondition: one strength for each edge, from 0 to 1.
    /// - Complexity: O((n + m) log n) in time, O(n + m) in memory.
    /// - SeeAlso: E. W. Dijkstra, A note on two problems in connexion with graphs, Numerische Mathematik 1 (1959), on the
    ///   distances -log(strength).
    public func mostReliablePath(
        from source: Node, to target: Node, strengths: EdgeColumn<Double>
    ) -> ReliablePath? {
        precondition(strengths.count == edgeCount, "There is one strength for each edge.")
        precondition(strengths.values.allSatisfy { $0 >= 0 && $0 <= 1 }, "A chance is from 0 to 1.")
        // -log 1 is -0.
        let distances = strengths.map { $0 == 1 ? 0 : -naturalLogarithm($0) }
        var search = PointToPointSearch(self, distances)
        guard let edges = search.route(from: source.rawValue, to: target.rawValue) else { return nil }
        return ReliablePath(edges: edges, reliability: edges.reduce(1) { $0 * strengths[$1] })
    }

    /// The paths over which something is most likely to arrive, up to a number of them, that visit no node twice: the most
    /// reliable first.
    ///
    /// Like ``mostReliablePath(from:to:strengths:)``, and of its alternatives; parallel edges make paths of their own.
    ///
    /// - Precondition: one strength for each edge, above 0 and at most 1.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: that of ``shortestSimplePaths(from:to:count:distances:execution:)``.
    public func mostReliablePaths(
        from source: Node, to target: Node, count: Int, strengths: EdgeColumn<Double>, execution: Execution = .serial
    ) throws(CancellationError) -> [ReliablePath] {
        precondition(strengths.count == edgeCount, "There is one strength for each edge.")
        precondition(strengths.values.allSatisfy { $0 > 0 && $0 <= 1 }, "A chance is above 0, and at most 1.")
        let distances = strengths.map { $0 == 1 ? 0 : -naturalLogarithm($0) }
        return try shortestSimplePaths(
            from: source, to: target, count: count, distances: distances, execution: execution
        ).map { path in
            ReliablePath(edges: path.edges, reliability: path.edges.reduce(1) { $0 * strengths[$1] })
        }
    }
}
