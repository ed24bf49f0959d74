public import Community
public import Graphs

extension NeighbourhoodMap {
    /// The ways from one party to another, the best one first.
    ///
    /// Several ties between the same two parties are one step, and make no paths of their own. Of paths that are as good,
    /// the more reliable one comes first, then the one over parties that come first in the map.
    ///
    /// - Parameters:
    ///   - from: the party at which the paths begin, by place.
    ///   - to: another, at which they end.
    ///   - count: how many are sought at most; disjoint ones are as many as there are if it is not given, others 1.
    ///   - choice: which paths are sought.
    ///   - projection: the ties that count.
    ///   - execution: on how many threads, and when to give up.
    /// - Throws: ``PathsError/strengthsHaveNoMost`` if the most reliable ones are sought and strengths are no chances;
    ///   `CancellationError`.
    /// - Complexity: O(parties + ties) for one path or disjoint ones times the root of the number of parties, and k times
    ///   parties times as much for k paths.
    public func paths(
        from: Int, to: Int, count: Int? = nil, choice: PathsReport.Choice = .shortest, projection: Projection,
        execution: Execution = .allCores
    ) throws -> PathsReport {
        precondition(from != to, "A path leads from one party to another.")
        let network = network(projection)
        let strongest = network.strongestTies
        let chances = chances(network).map { all in strongest.parentEdge.map { all[$0] } }
        let (source, target) = (Node(from), Node(to))
        let found: [[Edge]]
        switch choice {
        case .shortest:
            found = try strongest.graph.shortestSimplePaths(
                from: source, to: target, count: count ?? 1, execution: execution
            ).map(\.edges)
        case .disjoint:
            found = strongest.graph.nodeDisjointPaths(from: source, to: target)
        case .mostReliable:
            guard let chances else { throw PathsError.strengthsHaveNoMost }
            found = try strongest.graph.mostReliablePaths(
                from: source, to: target, count: count ?? 1, strengths: chances, execution: execution
            ).map(\.edges)
        }
        let paths = found.map { edges in
            PathsReport.Path(
                parties: strongest.graph.nodes(along: edges, from: source).map(\.index),
                ties: edges.map { network.ties[strongest.parentEdge[$0]] },
                reliability: chances.map { chances in edges.reduce(1) { $0 * chances[$1] } })
        }
        let order = paths.sorted { a, b in
            let (p, q) = (a.reliability ?? 0, b.reliability ?? 0)
            if choice == .mostReliable, p != q { return p > q }
            if a.steps != b.steps { return a.steps < b.steps }
            return p == q ? a.parties.lexicographicallyPrecedes(b.parties) : p > q
        }
        return PathsReport(
            projection: projection, from: from, to: to, choice: choice,
            paths: Array(order.prefix(count ?? order.count)),
            hasUnknownStrengths: network.graph.edges.contains { ties.strength(at: network.ties[$0]) == nil })
    }

    /// For each edge the chance that contact passes on; none where strengths have no most and one is above 1.
    private func chances(_ network: Network) -> EdgeColumn<Double>? {
        let full = settings.fullStrength ?? 1
        let chances = network.strengths.map { $0 / full }
        return chances.values.allSatisfy { $0 > 0 && $0 <= 1 } ? chances : nil
    }
}

/// Why paths are not to be had.
public enum PathsError: Error, Equatable, Sendable {
    /// Strengths are weights without a most: they are no chances.
    case strengthsHaveNoMost
}

extension Network {
    /// One edge for each pair of parties that have any: the strongest, of equals the first; no loops.
    fileprivate var strongestTies: Subgraph {
        var best: [[Int]: Edge] = [:]
        for edge in graph.edges {
            let (tail, head) = (graph.source(of: edge).index, graph.target(of: edge).index)
            if tail == head { continue }
            let pair = graph.isDirected || tail < head ? [tail, head] : [head, tail]
            if let other = best[pair], strengths[other] >= strengths[edge] { continue }
            best[pair] = edge
        }
        let kept = Set(best.values.map(\.index))
        return graph.removing(edges: graph.edges.filter { !kept.contains($0.index) })
    }
}

extension Graph {
    /// The nodes that edges pass, in the order in which they are walked.
    fileprivate func nodes(along edges: [Edge], from source: Node) -> [Node] {
        edges.reduce(into: [source]) { nodes, edge in
            let here = nodes[nodes.count - 1]
            nodes.append(self.source(of: edge) == here ? target(of: edge) : self.source(of: edge))
        }
    }
}
