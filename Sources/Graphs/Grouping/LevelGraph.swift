/// A graph whose nodes stand for one or more nodes of another, as a method works on that merges nodes step by step.
///
/// Moving node v into a community C changes the quality by w(v, C) - penalty · size(v) · size(C): modularity and the
/// constant Potts model differ in what the size is.
final class LevelGraph {
    private(set) var nodeCount: Int
    /// Where each node's row begins; one more than there are nodes.
    let offsets: Scratch<Int>
    /// The other end of each edge, never the node itself.
    let neighbors: Scratch<UInt32>
    /// Whether all edges are worth 1; then there are no ``weights``.
    let isUnit: Bool
    /// What each edge is worth, above 0.
    let weights: Scratch<Double>
    /// Strength of the nodes that a node stands for, or their number.
    let sizes: Scratch<Double>
    /// What a pair of nodes of size 1 must be worth to be better together.
    let penalty: Double
    /// What an edge is worth on average.
    let unit: Double

    /// A difference in quality too small to be more than rounding.
    var negligible: Double { 1e-10 * unit }

    /// The number of edges, each counted at both ends.
    private var arcCount: Int { offsets[nodeCount] }

    /// The nodes of a graph in a given order, the direction of edges forgotten.
    init(_ graph: Graph, strengths: EdgeColumn<Double>?, quality: CommunityQuality, order: [UInt32]) {
        let rows = graph.adjacency(.both)
        nodeCount = order.count
        offsets = Scratch(repeating: 0, count: nodeCount + 1)
        neighbors = Scratch(uninitialized: rows.neighbors.count)
        isUnit = strengths == nil
        weights = Scratch(uninitialized: isUnit ? 0 : rows.neighbors.count)
        sizes = Scratch(repeating: 1, count: nodeCount)
        let ranks = Scratch<UInt32>(uninitialized: nodeCount)
        for (rank, node) in order.enumerated() { ranks[Int(node)] = UInt32(rank) }
        var (count, total) = (0, 0.0)
        for rank in order.indices {
            let node = order[rank]
            var strength = 0.0
            for slot in rows.row(Int(node)) {
                let weight = strengths?.values[Int(rows.edges[slot])] ?? 1
                strength += weight
                if rows.neighbors[slot] == node || weight == 0 { continue }
                neighbors[count] = ranks[Int(rows.neighbors[slot])]
                if !isUnit { weights[count] = weight }
                count += 1
            }
            offsets[rank + 1] = count
            total += strength
            if case .modularity = quality { sizes[rank] = strength }
        }
        penalty =
            switch quality {
            case .modularity(let resolution): total > 0 ? resolution / total : 0
            case .constantPotts(let resolution): resolution
            }
        unit = count == 0 ? 0 : total / Double(count)
    }

    /// Room for what another one becomes once nodes are merged.
    init(roomFor other: LevelGraph) {
        nodeCount = 0
        offsets = Scratch(uninitialized: other.nodeCount + 1)
        neighbors = Scratch(uninitialized: other.arcCount)
        isUnit = false
        weights = Scratch(uninitialized: other.arcCount)
        sizes = Scratch(uninitialized: other.nodeCount)
        (penalty, unit) = (other.penalty, other.unit)
    }

    /// Becomes another graph in which each group is one node.
    ///
    /// - Parameter groups: for each node of the other its group, from 0 up to `groupCount`.
    /// - Precondition: there is room.
    func merge(_ other: LevelGraph, _ groups: borrowing Scratch<UInt32>, groupCount: Int) {
        let (starts, members) = other.members(of: groups, groupCount: groupCount)
        let sums = Scratch<Double>(repeating: 0, count: groupCount)
        var count = 0
        for group in 0..<groupCount {
            let start = count
            var size = 0.0
            // As if met already, so that the group itself is not listed.
            sums[group] = 1
            for place in starts[group]..<starts[group + 1] {
                let node = Int(members[place])
                size += other.sizes[node]
                for slot in other.offsets[node]..<other.offsets[node + 1] {
                    let group = groups[Int(other.neighbors[slot])]
                    let sum = sums[Int(group)]
                    neighbors[count] = group
                    count &+= Int(isZero: sum)
                    sums[Int(group)] = sum + (other.isUnit ? 1 : other.weights[slot])
                }
            }
            sums[group] = 0
            for slot in start..<count {
                weights[slot] = sums[Int(neighbors[slot])]
                sums[Int(neighbors[slot])] = 0
            }
            sizes[group] = size
            offsets[group] = start
        }
        offsets[groupCount] = count
        nodeCount = groupCount
    }

    /// The nodes of each group, one group after another.
    private func members(
        of groups: borrowing Scratch<UInt32>, groupCount: Int
    ) -> (starts: [Int], members: [UInt32]) {
        var starts = [Int](repeating: 0, count: groupCount + 2)
        for node in 0..<nodeCount { starts[Int(groups[node]) + 2] += 1 }
        for group in 0..<groupCount { starts[group + 2] += starts[group + 1] }
        var members = [UInt32](repeating: 0, count: nodeCount)
        for node in 0..<nodeCount {
            members[starts[Int(groups[node]) + 1]] = UInt32(node)
            starts[Int(groups[node]) + 1] += 1
        }
        return (starts, members)
    }
}
