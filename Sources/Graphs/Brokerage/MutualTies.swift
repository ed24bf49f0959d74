/// What any two nodes invest in each other, whichever way the edges lead: w(i, j) = strength(i → j) + strength(j → i).
///
/// Parallel edges are added up, loops are left out, and a tie that is worth 0 is none.
struct MutualTies {
    /// Where each node's row begins; one more than there are nodes.
    let offsets: [Int]
    /// The other node of each tie, ascending within a row.
    let neighbors: [UInt32]
    /// What each tie is worth; `nil` where all are worth 1.
    let weights: [Double]?

    init(_ graph: Graph, strengths: EdgeColumn<Double>?) {
        if !graph.isDirected, strengths == nil, Self.isSimple(graph.outgoing) {
            offsets = graph.outgoing.offsets
            neighbors = graph.outgoing.neighbors
            weights = nil
            return
        }
        if let strengths { graph.check(strengths: strengths) }
        let rows = graph.adjacency(.both)
        var offsets = [0]
        var neighbors: [UInt32] = []
        var weights: [Double] = []
        offsets.reserveCapacity(graph.nodeCount + 1)
        neighbors.reserveCapacity(rows.neighbors.count)
        weights.reserveCapacity(rows.neighbors.count)
        for node in 0..<graph.nodeCount {
            for slot in rows.row(node) where rows.neighbors[slot] != node {
                let weight = strengths?.values[Int(rows.edges[slot])] ?? 1
                if weight == 0 { continue }
                if neighbors.count > offsets[node], neighbors[neighbors.count - 1] == rows.neighbors[slot] {
                    weights[weights.count - 1] += weight
                } else {
                    neighbors.append(rows.neighbors[slot])
                    weights.append(weight)
                }
            }
            offsets.append(neighbors.count)
        }
        self.offsets = offsets
        self.neighbors = neighbors
        self.weights = weights
    }

    /// Whether no row holds its own node, or another one twice.
    private static func isSimple(_ rows: Adjacency) -> Bool {
        rows.neighbors.withUnsafeBufferPointer { neighbors in
            for node in 0..<rows.nodeCount {
                var last = UInt32.max
                for slot in rows.row(node) {
                    let neighbor = neighbors[slot]
                    if neighbor == last || neighbor == node { return false }
                    last = neighbor
                }
            }
            return true
        }
    }

    var nodeCount: Int { offsets.count - 1 }

    /// The number of nodes that a node has a tie with.
    func contactCount(_ node: Int) -> Int { offsets[node + 1] - offsets[node] }
}
