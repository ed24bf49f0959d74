extension Graph {
    /// The parts of the graph between which no edge leads, directions forgotten (weak components).
    ///
    /// Two nodes are in one component if a path joins them, whichever way its edges point. An isolated node is a
    /// component; loops and parallel edges do not matter; a graph without nodes has none.
    ///
    /// - Complexity: O(n + m log n) at worst in time, and O(n) where most nodes are in one component; O(n) in memory.
    /// - SeeAlso: M. Sutton, T. Ben-Nun & A. Barak, Optimizing parallel graph connectivity computation via subgraph
    ///   sampling (2018).
    public func connectedComponents() -> Components {
        ComponentForest(self).components()
    }
}

/// Sets of nodes that together hold every node once, numbered in the order of their first nodes.
public struct Components: Sendable, Equatable {
    /// For each node the number of its component, from 0 up to ``count``. Component 0 holds node 0; each next one is
    /// that of the first node that is in none before.
    public let labels: NodeColumn<Int>
    /// The number of nodes in each component.
    public let sizes: [Int]

    init(labels: [Int], sizes: [Int]) {
        self.labels = NodeColumn(labels)
        self.sizes = sizes
    }

    /// Numbers sets that are each known by some node of theirs.
    init(nodeCount: Int, representative: (UInt32) -> UInt32) {
        var numberOf = [UInt32](repeating: .max, count: nodeCount)
        var labels = [Int](repeating: 0, count: nodeCount)
        var sizes: [Int] = []
        for node in 0..<nodeCount {
            let root = Int(representative(UInt32(node)))
            if numberOf[root] == .max {
                numberOf[root] = UInt32(sizes.count)
                sizes.append(0)
            }
            labels[node] = Int(numberOf[root])
            sizes[labels[node]] += 1
        }
        self.init(labels: labels, sizes: sizes)
    }

    /// The number of components.
    public var count: Int { sizes.count }

    /// The number of the largest component, the first of several; none if the graph has no nodes.
    public var largest: Int? { sizes.indices.max { sizes[$0] < sizes[$1] || sizes[$0] == sizes[$1] && $0 > $1 } }

    /// The nodes of one component, in ascending order. O(n).
    public func nodes(of component: Int) -> [Node] {
        precondition(sizes.indices.contains(component), "Components are numbered from 0 up to their count.")
        return labels.values.indices.filter { labels.values[$0] == component }.map { Node($0) }
    }

    /// The nodes of every component, each in ascending order. O(n).
    public func allNodes() -> [[Node]] {
        var parts = sizes.map { size in
            var nodes: [Node] = []
            nodes.reserveCapacity(size)
            return nodes
        }
        for (node, label) in labels.values.enumerated() { parts[label].append(Node(node)) }
        return parts
    }
}
