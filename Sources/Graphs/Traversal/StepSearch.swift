/// Breadth-first search from one node at a time, in memory that is kept from one search to the next.
package struct StepSearch: PathSearch {
    package let adjacency: Adjacency
    package private(set) var order: [UInt32] = []
    /// The number of nodes at 0, 1, 2, ... steps.
    package private(set) var stepCounts: [Int] = []
    private let limit: Int
    /// `UInt32.max` for what is not reached.
    private var steps: [UInt32]

    /// Prepares searches of at most so many steps.
    package init(_ adjacency: Adjacency, within limit: Int = .max) {
        self.adjacency = adjacency
        self.limit = limit
        steps = [UInt32](repeating: .max, count: adjacency.nodeCount)
    }

    package mutating func run(from source: UInt32) {
        for node in order { steps[Int(node)] = .max }
        order.removeAll(keepingCapacity: true)
        stepCounts.removeAll(keepingCapacity: true)
        steps[Int(source)] = 0
        order.append(source)
        var level = 0..<1
        while !level.isEmpty {
            stepCounts.append(level.count)
            if stepCounts.count > limit { return }
            let next = UInt32(stepCounts.count)
            for place in level {
                for slot in adjacency.row(Int(order[place])) {
                    let neighbor = adjacency.neighbors[slot]
                    if steps[Int(neighbor)] == .max {
                        steps[Int(neighbor)] = next
                        order.append(neighbor)
                    }
                }
            }
            level = level.upperBound..<order.count
        }
    }

    @inline(__always)
    package func isShortest(slot: Int, from tail: Int, to head: Int) -> Bool { steps[head] == steps[tail] + 1 }
}
