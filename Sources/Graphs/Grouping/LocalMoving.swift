extension LevelGraph {
    /// Moves one node after another to the community where the quality gains most, until no move gains: the fast local
    /// moving of Traag, Waltman & van Eck (2019). Only neighbours of a node that moved are looked at again.
    ///
    /// - Parameters:
    ///   - communities: for each node its community, from 0 up to the number of nodes.
    ///   - order: the order in which the nodes are looked at first.
    func moveNodes(_ communities: borrowing Scratch<UInt32>, order: [UInt32]) {
        let totals = Scratch<Double>(repeating: 0, count: nodeCount)
        let counts = Scratch<UInt32>(repeating: 0, count: nodeCount)
        for node in 0..<nodeCount {
            totals[Int(communities[node])] += sizes[node]
            counts[Int(communities[node])] += 1
        }
        var empty = (0..<nodeCount).filter { counts[$0] == 0 }.map(UInt32.init)
        let ties = Scratch<Double>(repeating: 0, count: nodeCount)
        let touched = Scratch<UInt32>(repeating: 0, count: nodeCount)
        let queue = Scratch(order)
        let isWaiting = Scratch(repeating: true, count: nodeCount)
        var head = 0
        var waiting = nodeCount

        offsets.withUnsafeBufferPointer { offsets in
            neighbors.withUnsafeBufferPointer { neighbors in
                sizes.withUnsafeBufferPointer { sizes in
                    while waiting > 0 {
                        let node = Int(queue[head])
                        head += 1
                        if head == nodeCount { head = 0 }
                        waiting -= 1
                        isWaiting[node] = false
                        let row = offsets[node]..<offsets[node + 1]
                        if row.isEmpty { continue }

                        var touchedCount = 0
                        if let weights {
                            for slot in row {
                                let community = communities[Int(neighbors[slot])]
                                if ties[Int(community)] == 0 {
                                    touched[touchedCount] = community
                                    touchedCount += 1
                                }
                                ties[Int(community)] += weights[slot]
                            }
                        } else {
                            for slot in row {
                                let community = communities[Int(neighbors[slot])]
                                if ties[Int(community)] == 0 {
                                    touched[touchedCount] = community
                                    touchedCount += 1
                                }
                                ties[Int(community)] += 1
                            }
                        }
                        let size = sizes[node]
                        let pull = penalty * size
                        let old = communities[node]
                        var best = old
                        var bestGain = ties[Int(old)] - pull * (totals[Int(old)] - size) + negligible
                        for place in 0..<touchedCount {
                            let community = touched[place]
                            let gain = ties[Int(community)] - pull * totals[Int(community)]
                            ties[Int(community)] = 0
                            if gain > bestGain, community != old {
                                bestGain = gain
                                best = community
                            }
                        }
                        if bestGain < 0, counts[Int(old)] > 1, let free = empty.last { best = free }
                        if best == old { continue }

                        totals[Int(old)] -= size
                        counts[Int(old)] -= 1
                        if counts[Int(best)] == 0 { empty.removeLast() }
                        if counts[Int(old)] == 0 {
                            empty.append(old)
                            totals[Int(old)] = 0
                        }
                        totals[Int(best)] += size
                        counts[Int(best)] += 1
                        communities[node] = best
                        for slot in row {
                            let neighbor = Int(neighbors[slot])
                            if isWaiting[neighbor] || communities[neighbor] == best { continue }
                            isWaiting[neighbor] = true
                            var tail = head + waiting
                            if tail >= nodeCount { tail -= nodeCount }
                            queue[tail] = UInt32(neighbor)
                            waiting += 1
                        }
                    }
                }
            }
        }
    }
}
