public import Community
public import Graphs

extension NeighbourhoodMap {
    /// The set of so many parties that matters most together: whose leaving would break most, or who reach most.
    ///
    /// All sets are tried where that takes a few seconds at most; else the best one at a time, and swaps from there and
    /// from random sets. Reach goes along the direction of ties, if they have one.
    ///
    /// - Parameters:
    ///   - measure: what a set is judged by.
    ///   - size: how many parties, at least 1.
    ///   - steps: within how many steps, for `m-reach`.
    ///   - candidates: the places of those who can be chosen.
    ///   - seed: what decides the random sets.
    ///   - projection: the ties that count.
    ///   - execution: on how many threads, and when to give up.
    /// - Returns: the set, what it is worth, and how sure it is that there is none better.
    /// - Throws: ``KeyPlayersError/tooLarge(candidates:)`` if there are not so many to choose from; `CancellationError`.
    /// - Complexity: that of `Graph.keyPlayers`.
    public func keyPlayers(
        by measure: KeyPlayersReport.Measure, size: Int, steps: Int = 2, among candidates: [Int], seed: UInt64 = 1,
        projection: Projection, execution: Execution = .allCores
    ) throws -> KeyPlayersReport {
        precondition(size >= 1 && steps >= 1, "A set has a party, and reach a step.")
        guard size <= candidates.count else { throw KeyPlayersError.tooLarge(candidates: candidates.count) }
        let graph = network(projection).graph
        let judged = measure.ofGraph(steps: steps)
        let search = KeyPlayerSearch(exhaustiveLimit: measure.affordableSets(of: size, in: graph), seed: seed)
        let found = try graph.keyPlayers(
            size, by: judged, among: candidates.map { Node($0) }, search: search, execution: execution)
        func value(_ set: [Node], _ members: SetMembers = .counted) -> Double? {
            graph.keyPlayerValue(of: set, judged, members: members).ifDefined
        }
        return KeyPlayersReport(
            projection: projection, measure: measure, steps: steps, candidates: candidates.count,
            members: found.nodes.map { node in
                .init(party: node.index, alone: value([node]), withoutIt: value(found.nodes.filter { $0 != node }))
            },
            value: found.value.ifDefined,
            valueOfOthers: measure.isFragmentation ? nil : value(found.nodes, .leftOut),
            before: measure.isFragmentation ? value([]) : nil, upperBound: found.upperBound?.ifDefined,
            isExhaustive: found.isExhaustive, restarts: search.restarts, seed: seed)
    }
}

/// Why there is no set of key players.
public enum KeyPlayersError: Error, Equatable {
    /// There are not so many to choose from.
    case tooLarge(candidates: Int)
}

extension KeyPlayersReport.Measure {
    fileprivate func ofGraph(steps: Int) -> KeyPlayerMeasure {
        switch self {
        case .fragmentation: .fragmentation
        case .distanceFragmentation: .distanceFragmentation
        case .reach: .reach(steps: steps)
        case .distanceReach: .distanceReach
        }
    }

    /// How many sets can be judged in a few seconds: some thousand million small steps, over what one set takes.
    fileprivate func affordableSets(of size: Int, in graph: Graph) -> Int {
        let (nodes, edges) = (graph.nodeCount, graph.edgeCount)
        let steps =
            switch self {
            case .fragmentation: nodes + 2 * edges
            case .distanceFragmentation: 32 * (nodes + 2 * edges) * (1 + nodes / 256)
            case .reach: size * (1 + nodes / 64)
            case .distanceReach: size * nodes
            }
        return min(5_000_000, 2_000_000_000 / max(1, steps))
    }
}
