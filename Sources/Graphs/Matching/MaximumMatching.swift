/// Pairs of nodes with an edge, each node in one pair at most.
public struct Matching: Sendable {
    /// For each node the one that it is paired with.
    public let partner: NodeColumn<Node?>
    /// Nodes that touch every edge, as few as there are pairs: the proof that there cannot be more pairs (König 1931).
    public let cover: [Node]

    /// The number of pairs.
    public var count: Int { pairs.count }

    /// The pairs, a node of the first mode with one of the second, by the first.
    public let pairs: [(first: Node, second: Node)]
}

extension TwoModeGraph {
    /// As many pairs of a node of each mode as there can be: who can go with whom.
    ///
    /// Of several such matchings always the same one: whoever has one partner left to choose from goes first, then the
    /// nodes of the first mode in ascending order, each with the partner who has the fewest others; and what that leaves
    /// over is put right.
    ///
    /// - Complexity: O(m √n) in time, O(n) in memory.
    /// - SeeAlso: J. E. Hopcroft & R. M. Karp, An n^5/2 algorithm for maximum matchings in bipartite graphs, SIAM J. on
    ///   Computing 2 (1973); R. M. Karp & M. Sipser, Maximum matchings in sparse random graphs, FOCS (1981), for what goes
    ///   first.
    public func maximumMatching() -> Matching { maximumMatching(patience: 16) }

    /// - Parameter patience: how many times as many arcs as there are may be followed in searches from one node at a time,
    ///   before Hopcroft and Karp's method does the rest.
    package func maximumMatching(patience: Int) -> Matching {
        let first = nodes(of: .first).map(\.rawValue)
        return graph.outgoing.withRows { offsets, neighbors in
            var search = MatchingSearch(
                offsets: offsets, neighbors: neighbors, nodeCount: graph.nodeCount, first: first)
            search.pairWhoeverHasLeastChoice()
            search.augmentOneByOne(patience)
            while search.layer() { search.augment() }
            return matching(search, first)
        }
    }

    /// - Parameter search: one that is done: its last layers are all that alternating paths from unpaired nodes reach.
    private func matching(_ search: borrowing MatchingSearch, _ first: [UInt32]) -> Matching {
        var partner = [Node?](repeating: nil, count: graph.nodeCount)
        var cover: [Node] = []
        for node in 0..<graph.nodeCount {
            let other = search.partners[node]
            if other == .max { continue }
            partner[node] = Node(rawValue: other)
            if (search.layers[node] == 0) == (modes.values[node] == .first) { cover.append(Node(node)) }
        }
        var pairs: [(first: Node, second: Node)] = []
        pairs.reserveCapacity(cover.count)
        for node in first where search.partners[Int(node)] != .max {
            pairs.append((Node(rawValue: node), Node(rawValue: search.partners[Int(node)])))
        }
        return Matching(partner: NodeColumn(partner), cover: cover, pairs: pairs)
    }
}

/// Pairs that grow in number until there can be no more, in borrowed rows.
private struct MatchingSearch: ~Copyable {
    let offsets: UnsafePointer<Int64>
    let neighbors: UnsafePointer<UInt32>
    let first: [UInt32]
    /// The node that each one is paired with; the greatest number for none.
    let partners: Scratch<UInt32>
    /// On which step of an alternating path from an unpaired node of the first mode a node of that mode stands, the first
    /// being 1, and a node of the second mode comes after; 0 for what is not reached.
    let layers: Scratch<UInt32>
    /// The next arc to try from each node.
    private let next: Scratch<Int>
    private let queue: Scratch<UInt32>
    /// The step at which the shortest alternating paths end.
    private var last: UInt32 = 0

    init(
        offsets: UnsafePointer<Int64>, neighbors: UnsafePointer<UInt32>, nodeCount: Int, first: [UInt32]
    ) {
        self.offsets = offsets
        self.neighbors = neighbors
        self.first = first
        partners = Scratch(repeating: .max, count: nodeCount)
        layers = Scratch(repeating: 0, count: nodeCount)
        next = Scratch(uninitialized: nodeCount)
        queue = Scratch(uninitialized: nodeCount)
    }

    @inline(__always)
    private func row(_ node: UInt32) -> Range<Int> { Int(offsets[Int(node)])..<Int(offsets[Int(node) + 1]) }

    private func pair(_ node: UInt32, _ other: UInt32) { (partners[Int(node)], partners[Int(other)]) = (other, node) }

    /// Pairs nodes that can make no mistake, as long as there are any: those with one neighbour left. Else the next node
    /// of the first mode with the neighbour that has the fewest left.
    func pairWhoeverHasLeastChoice() {
        // How many unpaired neighbours a node has. It comes down to one once, so that the queue never outgrows its room.
        let choices = Scratch<UInt32>(uninitialized: partners.count)
        var (place, end) = (0, 0)
        for node in 0..<UInt32(partners.count) {
            choices[Int(node)] = UInt32(row(node).count)
            if choices[Int(node)] == 1 {
                queue[end] = node
                end += 1
            }
        }
        func take(_ node: UInt32) {
            guard partners[Int(node)] == .max else { return }
            var (best, fewest) = (UInt32.max, UInt32.max)
            for slot in row(node) {
                let other = neighbors[slot]
                if partners[Int(other)] != .max || choices[Int(other)] >= fewest { continue }
                (best, fewest) = (other, choices[Int(other)])
            }
            if best == .max { return }
            pair(node, best)
            for gone in [node, best] {
                for slot in row(gone) {
                    let other = Int(neighbors[slot])
                    if partners[other] != .max { continue }
                    choices[other] -= 1
                    if choices[other] == 1 {
                        queue[end] = UInt32(other)
                        end += 1
                    }
                }
            }
        }
        for node in first {
            while place < end {
                take(queue[place])
                place += 1
            }
            take(node)
        }
    }

    /// Turns an alternating path round for one unpaired node after the other, as long as patience lasts.
    ///
    /// What a search without success has seen can be left out from then on: no path will ever lead from there to an unpaired
    /// node. So where few nodes are left over, this takes less than going over the whole graph for each length of path.
    func augmentOneByOne(_ patience: Int) {
        let (partners, isSeen, queue) = (partners.base, layers.base, queue.base)
        // For each node of the second mode that is seen, the one that it is seen from.
        let origins = Scratch<UInt32>(uninitialized: self.partners.count)
        var patience = patience * Int(offsets[self.partners.count])
        for start in first where partners[Int(start)] == .max {
            if patience <= 0 { return }
            queue[0] = start
            var (place, end) = (0, 1)
            var free = UInt32.max
            while place < end, free == .max {
                let node = queue[place]
                place += 1
                patience -= row(node).count
                for slot in row(node) {
                    let other = neighbors[slot]
                    if isSeen[Int(other)] != 0 { continue }
                    origins[Int(other)] = node
                    let back = partners[Int(other)]
                    if back == .max {
                        free = other
                        break
                    }
                    isSeen[Int(other)] = 1
                    queue[end] = back
                    end += 1
                }
            }
            if free == .max { continue }
            for place in 1..<end { isSeen[Int(partners[Int(queue[place])])] = 0 }
            while free != .max {
                let node = origins[Int(free)]
                let before = partners[Int(node)]
                pair(node, free)
                free = before
            }
        }
    }

    /// Finds the length of the shortest alternating paths, and the nodes on them.
    ///
    /// - Returns: whether one of them ends at an unpaired node.
    mutating func layer() -> Bool {
        layers.base.update(repeating: 0, count: layers.count)
        let (partners, layers, queue) = (partners.base, layers.base, queue.base)
        var end = 0
        for node in first where partners[Int(node)] == .max {
            layers[Int(node)] = 1
            queue[end] = node
            end += 1
        }
        var level = 0..<end
        last = 0
        var isFound = false
        while !level.isEmpty, !isFound {
            last += 1
            for place in level {
                let node = queue[place]
                next[Int(node)] = Int(offsets[Int(node)])
                for slot in row(node) {
                    let other = Int(neighbors[slot])
                    if layers[other] != 0 { continue }
                    layers[other] = last
                    let back = partners[other]
                    if back == .max {
                        isFound = true
                    } else {
                        layers[Int(back)] = last + 1
                        queue[end] = back
                        end += 1
                    }
                }
            }
            level = level.upperBound..<end
        }
        return isFound
    }

    /// Turns as many of the shortest alternating paths round as fit beside each other.
    func augment() {
        for start in first where partners[Int(start)] == .max { augment(from: start) }
    }

    private func augment(from start: UInt32) {
        // The nodes of the first mode on the path are queued; each but the first is the partner of the one that the path
        // came through to it.
        var depth = 0
        var node = start
        while true {
            if next[Int(node)] == Int(offsets[Int(node) + 1]) {
                // A dead end: the arc that led here has been tried.
                if depth == 0 { return }
                depth -= 1
                node = queue[depth]
                continue
            }
            let other = neighbors[next[Int(node)]]
            next[Int(node)] += 1
            // Each node of the second mode is on one path only; of those on the last step, only unpaired ones lead on.
            if layers[Int(other)] != layers[Int(node)] { continue }
            let back = partners[Int(other)]
            if back != .max, layers[Int(node)] == last { continue }
            layers[Int(other)] = .max
            queue[depth] = node
            if back != .max {
                depth += 1
                node = back
                continue
            }
            for step in 0...depth {
                let onPath = queue[step]
                pair(onPath, neighbors[next[Int(onPath)] - 1])
            }
            return
        }
    }
}
