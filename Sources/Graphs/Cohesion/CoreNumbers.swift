extension Graph {
    /// How deep each node lies in the densest parts of the graph: the largest k for which it is in the k-core.
    ///
    /// The k-core is the largest part of the graph in which every node has degree k or more *within that part*.
    ///
    /// The degree is that of ``degree(_:)``: a loop counts twice, parallel edges count each, as in igraph (NetworkX
    /// refuses loops; ask ``simplified()`` for the core numbers of the simple graph). An isolated node has 0. Of a
    /// directed graph, ``Direction/both`` adds what leaves and what enters; the other two count one of them only.
    ///
    /// - Parameter direction: which edges at a node make up its degree.
    /// - Complexity: O(n + m) in time, O(n) in memory: level by level, each node that remains is looked at once more, and
    ///   a node remains for no more levels than it has edges.
    /// - SeeAlso: S. B. Seidman, Network structure and minimum degree, Social Networks 5 (1983); V. Batagelj & M.
    ///   Zaveršnik, An O(m) algorithm for cores decomposition of networks (2003); H. Kabir & K. Madduri, Parallel k-core
    ///   decomposition on multicore platforms (2017), for the peeling by levels without positions.
    public func coreNumbers(_ direction: Direction = .both) -> NodeColumn<Int> {
        var left = (0..<nodeCount).map { UInt32(degree(of: Node($0), direction)) }
        switch direction {
        case .outgoing: peel(&left, along: [incoming])
        case .incoming: peel(&left, along: [outgoing])
        case .both: peel(&left, along: isDirected ? [outgoing, incoming] : [outgoing])
        }
        return NodeColumn(left.map { Int($0) })
    }

    /// Takes away the nodes of least degree until none is left, and puts in place of each degree the level at which its
    /// node was taken.
    ///
    /// - Parameter rows: for each node, those whose degree goes down with it.
    private func peel(_ left: inout [UInt32], along rows: [Adjacency]) {
        var remaining = Array(0..<UInt32(nodeCount))
        // Every node is queued once, so that the queue never outgrows its room; one place is for what is not counted.
        var queue = [UInt32](repeating: 0, count: nodeCount + 1)
        var level: UInt32 = 0
        left.withUnsafeMutableBufferPointer { left in
            queue.withUnsafeMutableBufferPointer { queue in
                while !remaining.isEmpty {
                    var (next, queued) = (UInt32.max, 0)
                    remaining.removeAll { node in
                        let degree = left[Int(node)]
                        if degree > level {
                            next = min(next, degree)
                            return false
                        }
                        if degree == level {
                            queue[queued] = node
                            queued += 1
                        }
                        return true
                    }
                    if queued == 0 {
                        // Nothing at this level, and all that came before is gone.
                        level = next
                        continue
                    }
                    take(level, left, queue, queued, rows)
                    // Nodes of this level that were queued on the way are dropped at the next one.
                    level += 1
                }
            }
        }
    }

    /// Takes the queued nodes, and those that come down to the level with them.
    private func take(
        _ level: UInt32, _ left: UnsafeMutableBufferPointer<UInt32>, _ queue: UnsafeMutableBufferPointer<UInt32>,
        _ queued: Int, _ rows: [Adjacency]
    ) {
        var (place, end) = (0, queued)
        while place < end {
            let node = Int(queue[place])
            place += 1
            for adjacency in rows {
                adjacency.neighbors.withUnsafeBufferPointer { neighbors in
                    for slot in adjacency.row(node) {
                        // Half of the neighbours are gone already, and nobody foresees which: so there is no branch.
                        let neighbor = neighbors[slot]
                        let degree = left[Int(neighbor)]
                        left[Int(neighbor)] = degree &- (degree > level ? 1 : 0)
                        queue[end] = neighbor
                        end &+= degree == level + 1 ? 1 : 0
                    }
                }
            }
        }
    }
}
