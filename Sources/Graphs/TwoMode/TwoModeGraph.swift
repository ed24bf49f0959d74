/// A graph of two kinds of nodes in which every edge joins one kind with the other: people and what they take part in.
public struct TwoModeGraph: Sendable {
    /// One of the two kinds.
    public enum Mode: CaseIterable, Sendable {
        /// The nodes that are not said to be of the second kind.
        case first
        /// The others.
        case second
    }

    /// The graph, without direction, one edge for each pair that has any.
    public let graph: Graph
    /// For each node its kind.
    public let modes: NodeColumn<Mode>

    /// Takes a graph for one of two modes; the direction of its edges is forgotten, parallel ones become one.
    ///
    /// - Precondition: every edge joins a node of the second mode with one of the first.
    public init(_ graph: Graph, second: some Sequence<Node>) {
        var modes = NodeColumn(repeating: Mode.first, count: graph.nodeCount)
        for node in second { modes[node] = .second }
        precondition(
            graph.edges.allSatisfy { modes[graph.source(of: $0)] != modes[graph.target(of: $0)] },
            "An edge of a two-mode graph joins one mode with the other.")
        self.graph = graph.undirected().simplified().graph
        self.modes = modes
    }

    /// The nodes of one mode, ascending.
    public func nodes(of mode: Mode) -> [Node] { graph.nodes.filter { modes[$0] == mode } }
}

extension Graph {
    /// The nodes of the second mode, if the graph can be taken for one of two modes: each piece of it divided so that every
    /// edge joins one side with the other, its lowest node on the first side. `nil` if a cycle of odd length, or a loop,
    /// is in the way.
    ///
    /// - Complexity: O(n + m).
    public func secondMode() -> [Node]? {
        let rows = adjacency(.both)
        var isSecond = [Bool?](repeating: nil, count: nodeCount)
        var queue: [Int] = []
        for start in 0..<nodeCount where isSecond[start] == nil {
            isSecond[start] = false
            queue = [start]
            while let node = queue.popLast() {
                guard let side = isSecond[node] else { continue }
                for slot in rows.row(node) {
                    let neighbor = Int(rows.neighbors[slot])
                    if isSecond[neighbor] == side { return nil }
                    if isSecond[neighbor] == nil {
                        isSecond[neighbor] = !side
                        queue.append(neighbor)
                    }
                }
            }
        }
        return nodes.filter { isSecond[$0.index] == true }
    }
}
