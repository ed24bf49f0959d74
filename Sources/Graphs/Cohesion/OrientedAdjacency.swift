/// Each pair of joined nodes once, as an arc from the one with fewer neighbours to the one with more; of two that have
/// as many, from the first to the second. Directions and loops are forgotten, parallel edges are one.
///
/// No row is longer than the square root of twice the number of pairs, however many neighbours a node has; and every
/// triangle has one corner from which two arcs leave.
struct OrientedAdjacency: Sendable {
    /// Where each node's row begins; one more than there are nodes.
    let offsets: [Int]
    /// The node at the head of each arc, ascending within a row.
    let heads: [UInt32]
    /// The number of other nodes that each node is joined to.
    let neighborCounts: [UInt32]

    init(_ graph: Graph, execution: Execution) {
        let adjacency = graph.adjacency(.both, execution: execution)
        let nodeCount = graph.nodeCount
        let blocks = NodeBlocks(nodeCount, work: nodeCount + adjacency.neighbors.count)
        var counts = [UInt32](repeating: 0, count: nodeCount)
        counts.withUnsafeMutableBufferPointer { counts in
            nonisolated(unsafe) let counts = counts
            execution.forEachUninterrupted(blocks.count) { block in
                for node in blocks[block] {
                    var count: UInt32 = 0
                    adjacency.forEachOther(of: node) { _ in count += 1 }
                    counts[node] = count
                }
            }
        }
        neighborCounts = counts

        var offsets = [Int](repeating: 0, count: nodeCount + 1)
        offsets.withUnsafeMutableBufferPointer { offsets in
            nonisolated(unsafe) let offsets = offsets
            execution.forEachUninterrupted(blocks.count) { [counts] block in
                counts.withUnsafeBufferPointer { counts in
                    for node in blocks[block] {
                        var length = 0
                        adjacency.forEachLarger(of: node, counts) { _ in length += 1 }
                        offsets[node + 1] = length
                    }
                }
            }
            for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
        }
        heads = [UInt32](unsafeUninitializedCapacity: offsets[nodeCount]) { [offsets] heads, initializedCount in
            initializedCount = offsets[nodeCount]
            nonisolated(unsafe) let heads = heads
            execution.forEachUninterrupted(blocks.count) { [counts] block in
                counts.withUnsafeBufferPointer { counts in
                    for node in blocks[block] {
                        var slot = offsets[node]
                        adjacency.forEachLarger(of: node, counts) { head in
                            heads[slot] = head
                            slot += 1
                        }
                    }
                }
            }
        }
        self.offsets = offsets
    }
}

extension Adjacency {
    /// Visits each other node in a row once, in ascending order.
    @inline(__always)
    func forEachOther(of node: Int, _ visit: (UInt32) -> Void) {
        neighbors.withUnsafeBufferPointer { neighbors in
            var last = UInt32(node)
            for slot in row(node) {
                let neighbor = neighbors[slot]
                if neighbor == last || Int(neighbor) == node { continue }
                last = neighbor
                visit(neighbor)
            }
        }
    }

    /// Visits each other node in a row that has more neighbours, or as many and comes later.
    @inline(__always)
    fileprivate func forEachLarger(of node: Int, _ counts: UnsafeBufferPointer<UInt32>, _ visit: (UInt32) -> Void) {
        let own = counts[node]
        forEachOther(of: node) { head in
            let other = counts[Int(head)]
            if own < other || own == other && node < Int(head) { visit(head) }
        }
    }
}
