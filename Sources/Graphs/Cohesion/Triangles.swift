internal import Synchronization

extension Graph {
    /// The number of triangles that each node is a corner of: the pairs of its neighbours that are joined themselves.
    ///
    /// Directions and loops are forgotten, and parallel edges count as one, as in igraph and NetworkX (which has no
    /// triangles of directed graphs). The sum over all nodes is three times the number of triangles.
    ///
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(m · √m) in time, O(n + m) in memory and O(n) more for each thread.
    /// - SeeAlso: N. Chiba & T. Nishizeki, Arboricity and subgraph listing algorithms, SIAM J. Computing 14 (1985); M.
    ///   Latapy, Main-memory triangle computations for very large (sparse (power-law)) graphs, Theoretical Computer
    ///   Science 407 (2008).
    public func triangles(execution: Execution = .allCores) throws(CancellationError) -> NodeColumn<Int> {
        NodeColumn(try OrientedAdjacency(self, execution: execution).triangles(execution: execution))
    }
}

extension OrientedAdjacency {
    /// The number of triangles at each node.
    func triangles(execution: Execution) throws(CancellationError) -> [Int] {
        let nodeCount = neighborCounts.count
        let blocks = NodeBlocks(nodeCount, work: heads.count / 2, atMost: 1024)
        let counters = Mutex<[TriangleCounter]>([])
        try execution.forEach(blocks.count) {
            let counter = TriangleCounter(nodeCount: nodeCount)
            counters.withLock { $0.append(counter) }
            return counter
        } _: { block, counter in
            counter.count(from: blocks[block], self)
        }
        var totals = [Int](repeating: 0, count: nodeCount)
        // Whole numbers: the order of the additions does not matter.
        for counter in counters.withLock({ $0 }) {
            for node in 0..<nodeCount { totals[node] += counter.counts[node] }
        }
        return totals
    }
}

/// Counts triangles from some of the nodes, in memory of its own. Used by one thread at a time.
private final class TriangleCounter: @unchecked Sendable {
    private(set) var counts: [Int]
    /// One bit for each node: whether an arc leads there from the node at hand.
    private var isMarked: [UInt64]

    init(nodeCount: Int) {
        counts = [Int](repeating: 0, count: nodeCount)
        isMarked = [UInt64](repeating: 0, count: nodeCount / 64 + 1)
    }

    func count(from nodes: Range<Int>, _ arcs: OrientedAdjacency) {
        counts.withUnsafeMutableBufferPointer { counts in
            isMarked.withUnsafeMutableBufferPointer { isMarked in
                arcs.starts.withUnsafeBufferPointer { starts in
                    arcs.ends.withUnsafeBufferPointer { ends in
                        arcs.heads.withUnsafeBufferPointer { heads in
                            for node in nodes {
                                let row = starts[node]..<ends[node]
                                if row.count < 2 { continue }
                                for slot in row { isMarked[Int(heads[slot] >> 6)] |= 1 << UInt64(heads[slot] & 63) }
                                var total = 0
                                for slot in row {
                                    let middle = Int(heads[slot])
                                    var common = 0
                                    for far in starts[middle]..<ends[middle] {
                                        let head = heads[far]
                                        let closes = Int(isMarked[Int(head >> 6)] >> UInt64(head & 63) & 1)
                                        counts[Int(head)] += closes
                                        common += closes
                                    }
                                    counts[middle] += common
                                    total += common
                                }
                                counts[node] += total
                                for slot in row { isMarked[Int(heads[slot] >> 6)] = 0 }
                            }
                        }
                    }
                }
            }
        }
    }
}
