/// Which nodes hang together, whichever way edges point: a forest in which every node but the first of its component
/// points to one before it.
///
/// Rows are in ascending order, so that the first arc of each leads to the least neighbour, and that is enough for most of
/// the work. Arcs are only all looked at where a node is still apart from the largest part: an arc between two parts has
/// an end outside the largest (Sutton, Ben-Nun & Barak's Afforest, 2018).
struct ComponentForest: ~Copyable {
    /// For each node itself, or one before it in the same component.
    private let parents: Scratch<UInt32>
    private var rootCount = 0

    init(_ graph: Graph) {
        parents = Scratch(uninitialized: graph.nodeCount)
        hookToLeastNeighbors(graph)
        if rootCount > 1 { joinToLastNeighbors(graph.outgoing) }
        if rootCount > 1 { joinOutsideLargest(graph) }
    }

    /// The components, numbered in the order of their first nodes.
    func components() -> Components {
        var labels = [Int](repeating: 0, count: parents.count)
        if rootCount == 1 { return Components(labels: labels, sizes: [parents.count]) }
        var sizes: [Int] = []
        for node in labels.indices {
            let parent = Int(parents[node])
            labels[node] = parent == node ? sizes.count : labels[parent]
            if parent == node { sizes.append(0) }
            sizes[labels[node]] += 1
        }
        return Components(labels: labels, sizes: sizes)
    }

    /// Hooks every node to its least neighbor, or rather to the root to which that was hooked before.
    private mutating func hookToLeastNeighbors(_ graph: Graph) {
        graph.outgoing.withRows { offsets, neighbors in
            graph.incoming.withRows { backOffsets, backNeighbors in
                for node in 0..<parents.count {
                    var least = UInt32(node)
                    if offsets[node] < offsets[node + 1] { least = min(least, neighbors[Int(offsets[node])]) }
                    if graph.isDirected, backOffsets[node] < backOffsets[node + 1] {
                        least = min(least, backNeighbors[Int(backOffsets[node])])
                    }
                    parents[node] = least == node ? least : parents[Int(least)]
                    rootCount += least == node ? 1 : 0
                }
            }
        }
    }

    /// Joins each node to its last neighbor, which is far off where the first one is near.
    private mutating func joinToLastNeighbors(_ rows: Adjacency) {
        rows.withRows { offsets, neighbors in
            for node in 0..<parents.count where offsets[node] < offsets[node + 1] {
                let last = neighbors[Int(offsets[node + 1]) - 1]
                if parents[node] != parents[Int(last)] { join(UInt32(node), last) }
            }
        }
    }

    /// Looks at all arcs of the nodes outside the largest tree.
    private mutating func joinOutsideLargest(_ graph: Graph) {
        // A node points to one before it, whose root is known by then.
        for node in 0..<parents.count { parents[node] = parents[Int(parents[node])] }
        let large = commonRoot()
        for rows in graph.isDirected ? [graph.outgoing, graph.incoming] : [graph.outgoing] {
            rows.withRows { offsets, neighbors in
                for node in 0..<parents.count where parents[node] != large {
                    for slot in Int(offsets[node])..<Int(offsets[node + 1]) { join(UInt32(node), neighbors[slot]) }
                }
            }
        }
    }

    private mutating func join(_ one: UInt32, _ other: UInt32) {
        let (first, second) = (root(of: one), root(of: other))
        if first == second { return }
        parents[Int(max(first, second))] = min(first, second)
        rootCount -= 1
    }

    private func root(of node: UInt32) -> UInt32 {
        var place = node
        while parents[Int(place)] != place {
            parents[Int(place)] = parents[Int(parents[Int(place)])]
            place = parents[Int(place)]
        }
        return place
    }

    /// The root that most of some nodes have, if more than half of them have one: any would do, and this one saves most.
    private func commonRoot() -> UInt32 {
        var (root, lead) = (parents[0], 0)
        for node in stride(from: 0, to: parents.count, by: max(1, parents.count / 256)) {
            if lead == 0 { root = parents[node] }
            lead += parents[node] == root ? 1 : -1
        }
        return root
    }
}
