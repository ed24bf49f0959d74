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
        var strengths = [Double](repeating: 0, count: count)
        var weights: [Double] = []
        if ties.weights != nil { weights.reserveCapacity(ties.neighbors.count / 2) }
        heads = [UInt32](unsafeUninitializedCapacity: ties.neighbors.count / 2) { heads, next in
            ties.neighbors.withUnsafeBufferPointer { neighbors in
                ranks.withUnsafeBufferPointer { ranks in
                    for rank in 0..<count {
                        let node = Int(order[rank])
                        for slot in ties.offsets[node]..<ties.offsets[node + 1] {
                            let head = ranks[Int(neighbors[slot])]
                            if let all = ties.weights { strengths[rank] += all[slot] }
                            if head < rank { continue }
                            heads[next] = head
                            if let all = ties.weights { weights.append(all[slot]) }
                            next += 1
                        }
                        offsets[rank + 1] = next
                    }
                }
            }
        }
        contactCounts = order.map { ties.contactCount(Int($0)) }
        isUnit = ties.weights == nil
        self.order = order
        self.offsets = offsets
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
        // For each node the tie from the first node to it, counted from 1; 0 where there is none.
        let marks = Scratch<UInt32>(repeating: 0, count: contactCounts.count)
        let longest = zip(offsets, offsets.dropFirst()).reduce(0) { max($0, $1.1 - $1.0) }
        // A tie of the first node, and one from its head to a node with a mark.
        let found = Scratch<UInt64>(uninitialized: 4 * longest + 1)
        offsets.withUnsafeBufferPointer { offsets in
            heads.withUnsafeBufferPointer { heads in
                for first in 0..<contactCounts.count {
                    let row = offsets[first]..<offsets[first + 1]
                    if row.count < 2 { continue }
                    for tie in row { marks[Int(heads[tie])] = UInt32(tie + 1) }
                    var count = 0
                    func report() {
                        for place in 0..<count {
                            let (tie, other) = (Int(found[place] >> 32), Int(UInt32(truncatingIfNeeded: found[place])))
                            let (second, third) = (Int(heads[tie]), Int(heads[other]))
                            body(
                                Triangle(
                                    ties: (tie, Int(marks[third]) - 1, other), nodes: (first, second, third)))
                        }
                        count = 0
                    }
                    for tie in row {
                        let second = Int(heads[tie])
                        if count > 3 * longest { report() }
                        let high = UInt64(truncatingIfNeeded: tie) << 32
                        var other = offsets[second]
                        let end = offsets[second + 1]
                        while other < end {
                            // Written down at once and counted if it is one: nobody foresees it, so there is no branch.
                            found[count] = high | UInt64(truncatingIfNeeded: other)
                            count &+= marks[Int(heads[other])] == 0 ? 0 : 1
                            other &+= 1
                        }
                    }
                    report()
                    for tie in row { marks[Int(heads[tie])] = 0 }
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
