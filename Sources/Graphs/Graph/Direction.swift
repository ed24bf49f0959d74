/// Which way edges are followed. In an undirected graph all three are the same.
public enum Direction: CaseIterable, Sendable {
    /// From the source of an edge to its target.
    case outgoing
    /// From the target of an edge to its source.
    case incoming
    /// Either way, as if the graph were undirected.
    case both
}

extension Direction {
    /// The other way.
    var reversed: Direction {
        switch self {
        case .outgoing: .incoming
        case .incoming: .outgoing
        case .both: .both
        }
    }
}

extension Graph {
    /// The rows to walk along. O(1), but O(n + m) for both ways of a directed graph, which are sorted anew.
    package func adjacency(_ direction: Direction, execution: Execution = .allCores) -> Adjacency {
        switch direction {
        case .outgoing: outgoing
        case .incoming: incoming
        case .both where isDirected:
            Adjacency(nodeCount: nodeCount, arcs: [(tails, heads), (heads, tails)], execution: execution)
        case .both: outgoing
        }
    }
}
