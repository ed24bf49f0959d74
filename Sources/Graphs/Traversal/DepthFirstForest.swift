/// Trees that hold every node which some roots reach, each arc followed as far as it goes before the next.
///
/// Where every arc has its counterpart, an arc that is not in a tree joins a node to one above it.
/// O(n + m) in time, O(n) in memory; nothing recurses.
package struct DepthFirstForest {
    /// The nodes in the order in which they are first met.
    package private(set) var preorder: [UInt32] = []
    /// For each node its place in ``preorder``; `UInt32.max` for what is not reached.
    package private(set) var numbers: [UInt32]
    /// For each node the one from which it is first met; `UInt32.max` for roots and for what is not reached.
    package private(set) var parents: [UInt32]
    /// For each node the edge by which it is first met; `UInt32.max` for roots and for what is not reached.
    package private(set) var arrivals: [UInt32]

    /// The nodes in the order in which the walk is done with them: each after those below it.
    package private(set) var postorder: [UInt32] = []

    /// Walks from each root that no earlier one reaches.
    package init(_ adjacency: Adjacency, roots: some Sequence<UInt32>) {
        numbers = [UInt32](repeating: .max, count: adjacency.nodeCount)
        parents = numbers
        arrivals = numbers
        // The slot that comes next in the row of each node on the way down.
        var cursors = adjacency.offsets
        for root in roots where numbers[Int(root)] == .max {
            meet(root)
            var node = root
            while node != .max {
                let slot = cursors[Int(node)]
                if slot == adjacency.offsets[Int(node) + 1] {
                    postorder.append(node)
                    node = parents[Int(node)]
                    continue
                }
                cursors[Int(node)] += 1
                let neighbor = adjacency.neighbors[slot]
                if numbers[Int(neighbor)] == .max {
                    meet(neighbor)
                    parents[Int(neighbor)] = node
                    arrivals[Int(neighbor)] = adjacency.edges[slot]
                    node = neighbor
                }
            }
        }
    }

    private mutating func meet(_ node: UInt32) {
        numbers[Int(node)] = UInt32(preorder.count)
        preorder.append(node)
    }
}
