/// A graph whose nodes stand for one or more nodes of another, as a method works on that merges nodes step by step.
///
/// Moving node v into a community C changes the quality by w(v, C) - penalty · size(v) · size(C): modularity and the
/// constant Potts model differ in what the size is.
struct LevelGraph {
    /// Where each node's row begins; one more than there are nodes.
    let offsets: [Int]
    /// The other end of each edge, never the node itself.
    let neighbors: [UInt32]
    /// What each edge is worth; `nil` where all are worth 1.
    let weights: [Double]?
    /// Strength of the nodes that a node stands for, or their number.
    let sizes: [Double]
    /// What a pair of nodes of size 1 must be worth to be better together.
    let penalty: Double
    /// What an edge is worth on average.
    let unit: Double

    /// A difference in quality too small to be more than rounding.
    var negligible: Double { 1e-10 * unit }

    var nodeCount: Int { sizes.count }

    init(
        offsets: [Int], neighbors: [UInt32], weights: [Double]?, sizes: [Double], penalty: Double, unit: Double
    ) {
        self.offsets = offsets
        self.neighbors = neighbors
        self.weights = weights
        self.sizes = sizes
        self.penalty = penalty
        self.unit = unit
    }

    /// The nodes of a graph in a given order, the direction of edges forgotten.
    init(_ graph: Graph, strengths: EdgeColumn<Double>?, quality: CommunityQuality, order: [UInt32]) {
        let rows = graph.adjacency(.both)
        var ranks = [UInt32](repeating: 0, count: order.count)
        for (rank, node) in order.enumerated() { ranks[Int(node)] = UInt32(rank) }
        var offsets = [Int](repeating: 0, count: order.count + 1)
        var sizes = [Double](repeating: 1, count: order.count)
        var weights: [Double]? = strengths == nil ? nil : []
        weights?.reserveCapacity(rows.neighbors.count)
        var total = 0.0
        let neighbors = [UInt32](unsafeUninitializedCapacity: rows.neighbors.count) { neighbors, count in
            for rank in order.indices {
                let node = order[rank]
                var strength = 0.0
                for slot in rows.row(Int(node)) {
                    let weight = strengths?.values[Int(rows.edges[slot])] ?? 1
                    strength += weight
                    if rows.neighbors[slot] == node || weight == 0 { continue }
                    neighbors[count] = ranks[Int(rows.neighbors[slot])]
                    weights?.append(weight)
                    count += 1
                }
                offsets[rank + 1] = count
                total += strength
                if case .modularity = quality { sizes[rank] = strength }
            }
        }
        let penalty =
            switch quality {
            case .modularity(let resolution): total > 0 ? resolution / total : 0
            case .constantPotts(let resolution): resolution
            }
        self.init(
            offsets: offsets, neighbors: neighbors, weights: weights, sizes: sizes, penalty: penalty,
            unit: neighbors.isEmpty ? 0 : total / Double(neighbors.count))
    }

    /// The graph in which each group has become one node.
    ///
    /// - Parameter groups: for each node its group, from 0 up to `groupCount`.
    func merged(_ groups: borrowing Scratch<UInt32>, groupCount: Int) -> LevelGraph {
        let (starts, members) = Self.members(of: groups, groupCount: groupCount)
        let sums = Scratch<Double>(repeating: 0, count: groupCount)
        var offsets = [0]
        var neighbors: [UInt32] = []
        var weights: [Double] = []
        var sizes = [Double](repeating: 0, count: groupCount)
        offsets.reserveCapacity(groupCount + 1)
        for group in 0..<groupCount {
            let start = neighbors.count
            for place in starts[group]..<starts[group + 1] {
                let node = Int(members[place])
                sizes[group] += self.sizes[node]
                for slot in self.offsets[node]..<self.offsets[node + 1] {
                    let other = groups[Int(self.neighbors[slot])]
                    if Int(other) == group { continue }
                    let weight = self.weights?[slot] ?? 1
                    if sums[Int(other)] == 0 { neighbors.append(other) }
                    sums[Int(other)] += weight
                }
            }
            for slot in start..<neighbors.count {
                weights.append(sums[Int(neighbors[slot])])
                sums[Int(neighbors[slot])] = 0
            }
            offsets.append(neighbors.count)
        }
        return LevelGraph(
            offsets: offsets, neighbors: neighbors, weights: weights, sizes: sizes, penalty: penalty,
            unit: unit)
    }

    /// The nodes of each group, one group after another.
    static func members(
        of groups: borrowing Scratch<UInt32>, groupCount: Int
    ) -> (starts: [Int], members: [UInt32]) {
        var starts = [Int](repeating: 0, count: groupCount + 2)
        for node in 0..<groups.count { starts[Int(groups[node]) + 2] += 1 }
        for group in 0..<groupCount { starts[group + 2] += starts[group + 1] }
        var members = [UInt32](repeating: 0, count: groups.count)
        for node in 0..<groups.count {
            members[starts[Int(groups[node]) + 1]] = UInt32(node)
            starts[Int(groups[node]) + 1] += 1
        }
        return (starts, members)
    }
}
