/// What a tie is worth between two nodes of one mode that share nodes of the other.
public enum SharedWorth: CaseIterable, Sendable {
    /// The number of nodes that they share.
    case count
    /// Each node that they share is worth 1 / (its degree - 1): meeting in a small circle is worth more (Newman 2001).
    case newman
}

/// The nodes of one mode of a two-mode graph, joined where they share a node of the other.
public struct TwoModeProjection: Sendable {
    /// The nodes of the mode, ascending, with an edge for each pair that shares a node.
    public let graph: Graph
    /// What each edge is worth.
    public let strengths: EdgeColumn<Double>
    /// For each node which one of the two-mode graph it is.
    public let parentNode: NodeColumn<Node>
}

extension TwoModeGraph {
    /// Joins the nodes of one mode that share a node of the other.
    ///
    /// - Parameters:
    ///   - mode: the mode that stays.
    ///   - worth: what a tie is worth.
    /// - Complexity: O(Σ degree²) over the nodes of the other mode.
    /// - SeeAlso: M. E. J. Newman, Scientific collaboration networks II, Physical Review E 64 (2001).
    public func projection(onto mode: Mode, worth: SharedWorth = .count) -> TwoModeProjection {
        let kept = nodes(of: mode)
        var places = NodeColumn(repeating: -1, count: graph.nodeCount)
        for (place, node) in kept.enumerated() { places[node] = place }
        var edges: [(Int, Int)] = []
        var strengths: [Double] = []
        var sums = [Double](repeating: 0, count: kept.count)
        for (place, node) in kept.enumerated() {
            var found: [Int] = []
            for shared in graph.successors(of: node) {
                let degree = graph.arcs(from: shared).count
                let share = worth == .count || degree < 2 ? 1 : 1 / Double(degree - 1)
                for other in graph.successors(of: shared) where places[other] > place {
                    if sums[places[other]] == 0 { found.append(places[other]) }
                    sums[places[other]] += share
                }
            }
            for other in found.sorted() {
                edges.append((place, other))
                strengths.append(sums[other])
                sums[other] = 0
            }
        }
        return TwoModeProjection(
            graph: Graph(nodeCount: kept.count, edges: edges), strengths: EdgeColumn(strengths),
            parentNode: NodeColumn(kept))
    }
}
