/// The largest parts of a graph that stay connected whichever one node is taken from them.
public struct BiconnectedComponents: Sendable, Equatable {
    /// For each edge the number of the component that it is in, in the order of their first edges; none for a loop.
    public let labels: EdgeColumn<Int?>
    /// The nodes of each component, in ascending order: two or more.
    public let nodes: [[Node]]

    /// The number of components.
    public var count: Int { nodes.count }

    /// The edges of every component, each in ascending order. O(m).
    public func allEdges() -> [[Edge]] {
        var parts = [[Edge]](repeating: [], count: count)
        for (edge, label) in labels.values.enumerated() {
            if let label { parts[label].append(Edge(edge)) }
        }
        return parts
    }
}

extension Graph {
    /// The parts that hang together by more than one node: the biconnected components, or blocks.
    ///
    /// Every edge but a loop is in one component: two edges are in the same one if a cycle passes both. A bridge is a
    /// component by itself, with its two nodes. Two components share one node at most, and a node is in more than one just
    /// when it is among the ``articulationPoints()``; a node without edges to others is in none, as in igraph and
    /// NetworkX. Directions are forgotten; parallel edges are in one component.
    ///
    /// - Complexity: O(n + m log m) in time, O(n + m) in memory; no recursion.
    /// - SeeAlso: J. Hopcroft & R. Tarjan, Efficient algorithms for graph manipulation, Comm. ACM 16 (1973).
    public func biconnectedComponents() -> BiconnectedComponents {
        let tree = BlockCutTree(self)
        var labels = [Int?](repeating: nil, count: edgeCount)
        for block in 0..<tree.count {
            for edge in tree.edges(of: block) { labels[Int(edge)] = block }
        }
        // Numbered anew, by their first edges.
        var numbers = [Int?](repeating: nil, count: tree.count)
        var nodes: [[Node]] = []
        for (edge, label) in labels.enumerated() {
            guard let block = label else { continue }
            if numbers[block] == nil {
                numbers[block] = nodes.count
                nodes.append(ends(of: tree.edges(of: block)))
            }
            labels[edge] = numbers[block]
        }
        return BiconnectedComponents(labels: EdgeColumn(labels), nodes: nodes)
    }

    /// The nodes that some edges touch, once each, in ascending order.
    private func ends(of edges: ArraySlice<UInt32>) -> [Node] {
        var ends = edges.flatMap { [tails[Int($0)], heads[Int($0)]] }
        ends.sort()
        var nodes: [Node] = []
        for end in ends where nodes.last?.rawValue != end { nodes.append(Node(rawValue: end)) }
        return nodes
    }
}
