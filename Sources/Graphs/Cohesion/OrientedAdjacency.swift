/// Each pair of joined nodes once, as an arc from the one with fewer neighbours to the one with more; of two that have
/// as many, from the first to the second. Directions and loops are forgotten, parallel edges are one.
///
/// No row is longer than the square root of twice the number of pairs, however many neighbours a node has; and every
/// triangle has one corner from which two arcs leave.
struct OrientedAdjacency: Sendable {
    /// Where each node's row begins. Rows lie as far apart as those of all arcs, so that each is written at once.
    let starts: [Int]
    /// Where each node's row ends.
    let ends: [Int]
    /// The node at the head of each arc, ascending within a row; nothing of meaning between rows.
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

        starts = adjacency.offsets
        var ends = [Int](repeating: 0, count: nodeCount)
        heads = ends.withUnsafeMutableBufferPointer { ends in
            nonisolated(unsafe) let ends = ends
            return [UInt32](unsafeUninitializedCapacity: adjacency.neighbors.count) { heads, initializedCount in
                initializedCount = adjacency.neighbors.count
                heads.initialize(repeating: 0)
                nonisolated(unsafe) let heads = heads
                execution.forEachUninterrupted(blocks.count) { [counts] block in
                    counts.withUnsafeBufferPointer { counts in
                        for node in blocks[block] {
                            ends[node] = adjacency.putLarger(of: node, counts, in: heads)
                        }
                    }
                }
            }
        }
        self.ends = ends
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

    /// Writes each other node in a row that has more neighbours, or as many and comes later, from where the row begins.
    ///
    /// - Returns: where what is written ends.
    @inline(__always)
    fileprivate func putLarger(
        of node: Int, _ counts: UnsafeBufferPointer<UInt32>, in heads: UnsafeMutableBufferPointer<UInt32>
    ) -> Int {
        let own = UInt64(counts[node]) << 32 | UInt64(node)
        var end = offsets[node]
        // Without a branch, which nobody could foresee: what is not kept is overwritten.
        forEachOther(of: node) { head in
            heads[end] = head
            end += own < UInt64(counts[Int(head)]) << 32 | UInt64(head) ? 1 : 0
        }
        return end
    }
}
