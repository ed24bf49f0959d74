/// The ties among nodes renumbered by their number of contacts, each kept once, at the end that has fewer: so that every
/// triangle is met once, in O(m^1.5) steps at most, and no node has a long row.
struct TieTriangles {
    /// The node that got each new number.
    let order: [UInt32]
    /// Where the ties of each new number begin.
    let offsets: [Int]
    /// The end of each tie with more contacts, by its new number.
    let heads: [UInt32]
    /// What each tie is worth.
    let weights: [Double]
    /// The sum of what a node's ties are worth, by its new number.
    let strengths: [Double]
    /// The number of contacts, by new number.
    let contactCounts: [Int]
    /// Whether every tie is worth 1.
    let isUnit: Bool

    init(_ ties: MutualTies) {
        let count = ties.nodeCount
        let order = Self.ascending((0..<count).map(ties.contactCount))
        var ranks = [UInt32](repeating: 0, count: count)
        for (rank, node) in order.enumerated() { ranks[Int(node)] = UInt32(rank) }
        var offsets = [Int](repeating: 0, count: count + 1)
        var heads = [UInt32](repeating: 0, count: ties.neighbors.count / 2)
        var weights = [Double](repeating: 1, count: ties.weights == nil ? 0 : heads.count)
        var strengths = [Double](repeating: 0, count: count)
        var next = 0
        for rank in 0..<count {
            let node = Int(order[rank])
            for slot in ties.offsets[node]..<ties.offsets[node + 1] {
                let head = ranks[Int(ties.neighbors[slot])]
                if let all = ties.weights { strengths[rank] += all[slot] }
                if head < rank { continue }
                heads[next] = head
                if let all = ties.weights { weights[next] = all[slot] }
                next += 1
            }
            offsets[rank + 1] = next
        }
        contactCounts = order.map { ties.contactCount(Int($0)) }
        isUnit = ties.weights == nil
        self.order = order
        self.offsets = offsets
        self.heads = heads
        self.weights = isUnit ? [Double](repeating: 1, count: heads.count) : weights
        self.strengths = isUnit ? contactCounts.map(Double.init) : strengths
    }

    /// The nodes by ascending value, the same values in the order of the nodes.
    private static func ascending(_ values: [Int]) -> [UInt32] {
        var starts = [Int](repeating: 0, count: (values.max() ?? 0) + 2)
        for value in values { starts[value + 1] += 1 }
        for value in 1..<starts.count { starts[value] += starts[value - 1] }
        var order = [UInt32](repeating: 0, count: values.count)
        for (node, value) in values.enumerated() {
            order[starts[value]] = UInt32(node)
            starts[value] += 1
        }
        return order
    }

    /// Three ties that join three nodes, the nodes by ascending number.
    struct Triangle {
        /// The places of the ties first-second, first-third and second-third.
        var ties: (Int, Int, Int)
        var nodes: (Int, Int, Int)
    }

    /// Calls the body once for each triangle, in a fixed order.
    @inline(__always)
    func forEachTriangle(_ body: (Triangle) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: max(1, contactCounts.count)) { marks in
            marks.initialize(repeating: 0)
            offsets.withUnsafeBufferPointer { offsets in
                heads.withUnsafeBufferPointer { heads in
                    for first in 0..<contactCounts.count {
                        let (start, end) = (offsets[first], offsets[first + 1])
                        if end - start < 2 { continue }
                        for tie in start..<end { marks[Int(heads[tie])] = UInt32(tie + 1) }
                        for tie in start..<end {
                            let second = Int(heads[tie])
                            for other in offsets[second]..<offsets[second + 1] {
                                let third = Int(heads[other])
                                let mark = Int(marks[third])
                                if mark != 0 {
                                    body(Triangle(ties: (tie, mark - 1, other), nodes: (first, second, third)))
                                }
                            }
                        }
                        for tie in start..<end { marks[Int(heads[tie])] = 0 }
                    }
                }
            }
        }
    }

    /// Values by new number, put back in the order of the nodes.
    func column<Value>(_ values: [Value]) -> NodeColumn<Value> {
        var result = values
        for (rank, node) in order.enumerated() { result[Int(node)] = values[rank] }
        return NodeColumn(result)
    }
}
