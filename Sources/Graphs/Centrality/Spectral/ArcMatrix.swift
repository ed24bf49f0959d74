/// The adjacency matrix along some rows: how strongly each node is tied to each other. Parallel edges add up; a loop of
/// an undirected graph counts twice, as it does in the degree.
struct ArcMatrix: Sendable {
    let rows: Adjacency
    /// The strength of the arc at each slot; all are 1 where there are none.
    private let strengths: [Double]?
    private let blocks: NodeBlocks
    private let execution: Execution

    init(_ rows: Adjacency, strengths: EdgeColumn<Double>?, execution: Execution) {
        self.rows = rows
        self.strengths = strengths.map { strengths in rows.edges.map { strengths.values[Int($0)] } }
        let work = rows.nodeCount + rows.neighbors.count
        blocks = NodeBlocks(rows.nodeCount, work: work)
        // Going through the edges once is soon done: it pays to start threads for it only where there are many.
        self.execution = work < 1 << 18 ? Execution(threads: 1) : Execution(threads: execution.threads)
    }

    var nodeCount: Int { rows.nodeCount }

    /// The sum of each row: the degree, or the strength.
    func rowSums() -> [Double] {
        (0..<nodeCount).map { node in
            guard let strengths else { return Double(rows.row(node).count) }
            return rows.row(node).reduce(0) { $0 + strengths[$1] }
        }
    }

    /// Visits each node with its part of the product of this matrix and a vector, nodes in parallel, and adds up what
    /// the visits give, in an order that does not depend on the number of threads.
    @inline(__always)
    func forEachProduct(
        with vector: UnsafePointer<Double>, _ visit: @Sendable (_ node: Int, _ product: Double) -> Double
    ) -> Double {
        nonisolated(unsafe) let vector = vector
        return sum { nodes in
            rows.offsets.withUnsafeBufferPointer { offsets in
                rows.neighbors.withUnsafeBufferPointer { neighbors in
                    var total = 0.0
                    for node in nodes {
                        let row = offsets[node]..<offsets[node + 1]
                        let product =
                            if let strengths { gather(vector, neighbors, strengths, row) } else {
                                gather(vector, neighbors, row)
                            }
                        total += visit(node, product)
                    }
                    return total
                }
            }
        }
    }

    /// The sum of something over blocks of nodes, in parallel and always in the same order.
    @inline(__always)
    func sum(_ part: @Sendable (_ nodes: Range<Int>) -> Double) -> Double {
        var parts = [Double](repeating: 0, count: blocks.count)
        parts.withUnsafeMutableBufferPointer { parts in
            nonisolated(unsafe) let parts = parts
            execution.forEachUninterrupted(blocks.count) { parts[$0] = part(blocks[$0]) }
        }
        return parts.reduce(0, +)
    }

    @inline(__always)
    private func gather(
        _ vector: UnsafePointer<Double>, _ neighbors: UnsafeBufferPointer<UInt32>, _ row: Range<Int>
    ) -> Double {
        // Two sums, so that an addition need not wait for the one before it.
        var (even, odd) = (0.0, 0.0)
        var slot = row.lowerBound
        while slot + 1 < row.upperBound {
            even += vector[Int(neighbors[slot])]
            odd += vector[Int(neighbors[slot + 1])]
            slot += 2
        }
        if slot < row.upperBound { even += vector[Int(neighbors[slot])] }
        return even + odd
    }

    @inline(__always)
    private func gather(
        _ vector: UnsafePointer<Double>, _ neighbors: UnsafeBufferPointer<UInt32>, _ strengths: [Double],
        _ row: Range<Int>
    ) -> Double {
        var sum = 0.0
        for slot in row { sum += strengths[slot] * vector[Int(neighbors[slot])] }
        return sum
    }
}
