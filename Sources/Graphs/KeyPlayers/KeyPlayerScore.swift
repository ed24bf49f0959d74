/// Says what sets of candidates are worth, one after another, with what can be known beforehand.
struct KeyPlayerScore: Sendable {
    /// The nodes that may be chosen; sets are named by places in this row.
    let candidates: [Int]
    let nodeCount: Int
    let measure: KeyPlayerMeasure
    let members: SetMembers
    private let rows: Adjacency
    /// For each candidate a bit for each node within reach.
    private var reached: [UInt64] = []
    /// For each candidate its distance to each node, the largest number where there is no path.
    private var distances: [UInt32] = []
    private let words: Int

    init(_ graph: Graph, candidates: [Int], measure: KeyPlayerMeasure, members: SetMembers, direction: Direction) {
        self.candidates = candidates
        self.measure = measure
        self.members = members
        nodeCount = graph.nodeCount
        words = (graph.nodeCount + 63) / 64
        switch measure {
        case .fragmentation, .distanceFragmentation:
            rows = graph.adjacency(.both)
        case .reach(let steps):
            rows = graph.adjacency(direction)
            for candidate in candidates {
                var bits = [UInt64](repeating: 0, count: words)
                for (node, distance) in stepDistances(from: candidate, within: steps).enumerated()
                where distance != .max { bits[node >> 6] |= 1 << UInt64(node & 63) }
                reached += bits
            }
        case .distanceReach:
            rows = graph.adjacency(direction)
            for candidate in candidates { distances += stepDistances(from: candidate, within: .max) }
        }
    }

    private func stepDistances(from start: Int, within limit: Int) -> [UInt32] {
        var distances = [UInt32](repeating: .max, count: nodeCount)
        distances[start] = 0
        var found = [start]
        var next = 0
        while next < found.count {
            let node = found[next]
            next += 1
            if distances[node] >= limit { break }
            for slot in rows.row(node) {
                let neighbor = Int(rows.neighbors[slot])
                if distances[neighbor] != .max { continue }
                distances[neighbor] = distances[node] + 1
                found.append(neighbor)
            }
        }
        return distances
    }

    /// What one thread needs to judge sets.
    struct Scratch: Sendable {
        fileprivate var isGone: [Bool]
        fileprivate var isSeen: [Bool]
        fileprivate var queue: [UInt32] = []
        // For each node a bit for each of 256 sources.
        fileprivate var seen: [SIMD4<UInt64>] = []
        fileprivate var front: [SIMD4<UInt64>] = []
        fileprivate var next: [SIMD4<UInt64>] = []
    }

    func scratch() -> Scratch {
        Scratch(
            isGone: [Bool](repeating: false, count: nodeCount), isSeen: [Bool](repeating: false, count: nodeCount))
    }

    func value(of set: [Int], _ scratch: inout Scratch) -> Double {
        switch measure {
        case .fragmentation: fragmentation(set, &scratch)
        case .distanceFragmentation: distanceFragmentation(set, &scratch)
        case .reach: Double(reach(set) - (members == .counted ? 0 : set.count))
        case .distanceReach: distanceReach(set)
        }
    }

    /// The largest value that a set of a size could have if its reach were the largest there is.
    func value(ofReach sum: Double, size: Int) -> Double {
        switch (measure, members) {
        case (.reach, .counted): sum
        case (.reach, .leftOut): sum - Double(size)
        case (_, .counted): sum / Double(nodeCount)
        case (_, .leftOut): (sum - Double(size)) / Double(nodeCount - size)
        }
    }

    /// What ``value(ofReach:size:)`` is made of: the nodes reached, or the sum of 1 / distance, the set's own included.
    func reachSum(_ set: [Int]) -> Double {
        if case .reach = measure { return Double(reach(set)) }
        var sum = 0.0
        distances.withUnsafeBufferPointer { distances in
            for node in 0..<nodeCount {
                var nearest = UInt32.max
                for place in set { nearest = min(nearest, distances[place * nodeCount + node]) }
                if nearest != .max { sum += 1 / Double(max(1, nearest)) }
            }
        }
        return sum
    }

    private func reach(_ set: [Int]) -> Int {
        reached.withUnsafeBufferPointer { reached in
            var count = 0
            for word in 0..<words {
                var bits: UInt64 = 0
                for place in set { bits |= reached[place * words + word] }
                count += bits.nonzeroBitCount
            }
            return count
        }
    }

    private func distanceReach(_ set: [Int]) -> Double { value(ofReach: reachSum(set), size: set.count) }

    // 1 - Σ s (s - 1) / (r (r - 1)) over the sizes s of what the r nodes that are left fall apart into.
    private func fragmentation(_ set: [Int], _ scratch: inout Scratch) -> Double {
        for node in 0..<nodeCount { scratch.isSeen[node] = false }
        for place in set { scratch.isSeen[candidates[place]] = true }
        var joined = 0
        rows.neighbors.withUnsafeBufferPointer { neighbors in
            for start in 0..<nodeCount where !scratch.isSeen[start] {
                scratch.queue.removeAll(keepingCapacity: true)
                scratch.queue.append(UInt32(start))
                scratch.isSeen[start] = true
                var next = 0
                while next < scratch.queue.count {
                    for slot in rows.row(Int(scratch.queue[next])) {
                        let neighbor = neighbors[slot]
                        if scratch.isSeen[Int(neighbor)] { continue }
                        scratch.isSeen[Int(neighbor)] = true
                        scratch.queue.append(neighbor)
                    }
                    next += 1
                }
                joined += next * (next - 1)
            }
        }
        let left = nodeCount - set.count
        return left < 2 ? .nan : 1 - Double(joined) / Double(left * (left - 1))
    }

    /// Bit-parallel: 256 sources at a time.
    private func distanceFragmentation(_ set: [Int], _ scratch: inout Scratch) -> Double {
        for place in set { scratch.isGone[candidates[place]] = true }
        defer { for place in set { scratch.isGone[candidates[place]] = false } }
        if scratch.seen.count != nodeCount {
            scratch.seen = [SIMD4<UInt64>](repeating: .zero, count: nodeCount)
            scratch.front = scratch.seen
            scratch.next = scratch.seen
        }
        var sum = 0.0
        for start in stride(from: 0, to: nodeCount, by: 256) {
            for node in 0..<nodeCount { scratch.front[node] = .zero }
            for source in start..<min(start + 256, nodeCount) where !scratch.isGone[source] {
                scratch.front[source][(source - start) >> 6] = 1 << UInt64((source - start) & 63)
            }
            for node in 0..<nodeCount { scratch.seen[node] = scratch.front[node] }
            var steps = 1
            while true {
                let found = scratch.step(rows)
                if found == 0 { break }
                sum += Double(found) / Double(steps)
                steps += 1
            }
        }
        let left = Double(nodeCount - set.count)
        return left < 2 ? .nan : 1 - sum / (left * (left - 1))
    }
}

extension KeyPlayerScore.Scratch {
    /// Takes all searches one step further.
    ///
    /// - Returns: how many pairs of a source and a node were found.
    fileprivate mutating func step(_ rows: Adjacency) -> Int {
        var found = 0
        rows.offsets.withUnsafeBufferPointer { offsets in
            rows.neighbors.withUnsafeBufferPointer { neighbors in
                seen.withUnsafeMutableBufferPointer { seen in
                    front.withUnsafeBufferPointer { front in
                        next.withUnsafeMutableBufferPointer { next in
                            for node in seen.indices {
                                // What is gone has no front, and so leads nowhere.
                                var new = SIMD4<UInt64>.zero
                                if !isGone[node] {
                                    for slot in offsets[node]..<offsets[node + 1] { new |= front[Int(neighbors[slot])] }
                                    new &= ~seen[node]
                                }
                                next[node] = new
                                if new == .zero { continue }
                                seen[node] |= new
                                for word in 0..<4 { found += new[word].nonzeroBitCount }
                            }
                        }
                    }
                }
            }
        }
        swap(&front, &next)
        return found
    }
}
