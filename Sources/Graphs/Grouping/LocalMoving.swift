extension LevelGraph {
    /// Moves one node after another to the community where the quality gains most, until no move gains: the fast local
    /// moving of Traag, Waltman & van Eck (2019). Only neighbours of a node that moved are looked at again.
    ///
    /// - Parameter communities: for each node its community, from 0 up to the number of nodes.
    func moveNodes(_ communities: borrowing Scratch<UInt32>) {
        let standings = Scratch(repeating: Standing(), count: nodeCount)
        let counts = Scratch<UInt32>(repeating: 0, count: nodeCount)
        for node in 0..<nodeCount {
            standings.base[Int(communities[node])].total += sizes[node]
            counts[Int(communities[node])] += 1
        }
        var empty = (0..<nodeCount).filter { counts[$0] == 0 }.map(UInt32.init)
        let touched = Scratch<UInt32>(uninitialized: nodeCount + 1)
        // One place more than there are nodes, so that the next place is always free.
        let queue = Scratch(0...UInt32(nodeCount))
        // 1 for a node in the queue, else 0.
        let isWaiting = Scratch(repeating: 1, count: nodeCount)
        var (head, tail) = (0, nodeCount)

        while head != tail {
            let node = Int(queue[head])
            head = head == nodeCount ? 0 : head + 1
            isWaiting[node] = 0
            let row = offsets[node]..<offsets[node + 1]
            if row.isEmpty { continue }
            let touchedCount =
                isUnit
                ? standings.gather(row, neighbors, communities, touched) { _ in 1 }
                : standings.gather(row, neighbors, communities, touched) { weights[$0] }
            let (old, size) = (communities[node], sizes[node])
            let total = standings.base[Int(old)].total
            standings.base[Int(old)].total = total - size
            var (best, gain) = standings.best(
                of: touched, touchedCount, old: old, pull: penalty * size, negligible: negligible)
            if gain < 0, counts[Int(old)] > 1, let free = empty.last { best = free }
            if best == old {
                standings.base[Int(old)].total = total
                continue
            }

            counts[Int(old)] -= 1
            if counts[Int(best)] == 0 { empty.removeLast() }
            if counts[Int(old)] == 0 {
                empty.append(old)
                standings.base[Int(old)].total = 0
            }
            standings.base[Int(best)].total += size
            counts[Int(best)] += 1
            communities[node] = best
            for slot in row {
                let neighbor = Int(neighbors[slot])
                let isNeeded = 1 - Int(communities[neighbor], equals: best)
                queue[tail] = UInt32(neighbor)
                tail &+= isNeeded & ~isWaiting[neighbor]
                isWaiting[neighbor] |= isNeeded
                if tail > nodeCount { tail = 0 }
            }
        }
    }
}

/// What a community is to the node that is looked at. Both numbers lie in one place, since they are asked for together.
private struct Standing: BitwiseCopyable {
    /// What leads from the node to the community.
    var tie = 0.0
    /// The size of all nodes of the community.
    var total = 0.0
}

// Whether a community has been met before, or is better than the last, nobody foresees: so there is no branch on it.
extension Scratch<Standing> {
    /// Adds up the ties of a node by community.
    ///
    /// - Returns: how many communities there are, listed in `touched`.
    @inline(__always)
    fileprivate func gather(
        _ row: Range<Int>, _ neighbors: borrowing Scratch<UInt32>, _ communities: borrowing Scratch<UInt32>,
        _ touched: borrowing Scratch<UInt32>, weight: (Int) -> Double
    ) -> Int {
        var count = 0
        for slot in row {
            let community = communities[Int(neighbors[slot])]
            let tie = base[Int(community)].tie
            touched[count] = community
            count &+= Int(isZero: tie)
            base[Int(community)].tie = tie + weight(slot)
        }
        return count
    }

    /// The community where a node that belongs to none is best off, the old one if no other is better by more than
    /// rounding; and what it gains there. Clears the ties.
    @inline(__always)
    fileprivate func best(
        of touched: borrowing Scratch<UInt32>, _ count: Int, old: UInt32, pull: Double, negligible: Double
    ) -> (community: UInt32, gain: Double) {
        var (best, bestGain) = (old, base[Int(old)].tie - pull * base[Int(old)].total + negligible)
        for place in 0..<count {
            let community = touched[place]
            let standing = base[Int(community)]
            let gain = standing.tie - pull * standing.total
            base[Int(community)].tie = 0
            best ^= (best ^ community) & (gain > bestGain ? UInt32.max : 0)
            bestGain = gain > bestGain ? gain : bestGain
        }
        return (best, bestGain)
    }
}
