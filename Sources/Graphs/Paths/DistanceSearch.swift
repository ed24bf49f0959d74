/// Dijkstra's search from one node at a time, in memory that is kept from one search to the next.
///
/// Sums of rounded numbers differ in their last bits with the order of the summands. So that this does not part paths
/// of equal length, a path counts as shortest when it is longer than the shortest one found by no more than
/// ``tolerance`` of it.
package struct DistanceSearch: PathSearch {
    /// The share of its length by which a shortest path may exceed another one.
    package static let tolerance = 1e-10

    package let adjacency: Adjacency
    package private(set) var order: [UInt32] = []
    /// The distance to each node; infinite for what is not reached.
    package private(set) var distances: [Double]
    /// The length of the arc at each slot.
    private let lengths: [Double]
    /// The place in the order; -1 for what is not settled.
    private var ranks: [Int]
    private var queue = DistanceQueue()

    /// Prepares searches along rows whose edges are so long; lengths are finite and at least 0.
    package init(_ adjacency: Adjacency, distances: EdgeColumn<Double>) {
        self.adjacency = adjacency
        lengths = adjacency.edges.map { distances.values[Int($0)] }
        self.distances = [Double](repeating: .infinity, count: adjacency.nodeCount)
        ranks = [Int](repeating: -1, count: adjacency.nodeCount)
    }

    package mutating func run(from source: UInt32) {
        for node in order {
            distances[Int(node)] = .infinity
            ranks[Int(node)] = -1
        }
        order.removeAll(keepingCapacity: true)
        distances[Int(source)] = 0
        queue.push(DistanceQueue.Entry(distance: 0, origin: 0, node: source))
        while let nearest = queue.popNearest() {
            let node = Int(nearest.node)
            // An entry that a shorter path has overtaken since.
            if ranks[node] >= 0 { continue }
            ranks[node] = order.count
            order.append(nearest.node)
            for slot in adjacency.row(node) {
                let distance = nearest.distance + lengths[slot]
                let neighbor = adjacency.neighbors[slot]
                if distance < distances[Int(neighbor)] {
                    distances[Int(neighbor)] = distance
                    queue.push(DistanceQueue.Entry(distance: distance, origin: 0, node: neighbor))
                }
            }
        }
    }

    @inline(__always)
    package func isShortest(slot: Int, from tail: Int, to head: Int) -> Bool {
        distances[tail] + lengths[slot] <= distances[head] * (1 + Self.tolerance) && ranks[tail] < ranks[head]
    }
}
