internal import CKernels

extension Graph {
    /// The longest of all shortest paths, in steps; none if the graph has no nodes.
    ///
    /// max d(u, v) over the pairs (directed: ordered ones) of which the first can reach the second: of a graph in pieces,
    /// the largest over its pieces, as igraph (NetworkX throws there). 0 if no edge joins two nodes. Loops and parallel
    /// edges do not matter.
    ///
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n · (n + m) / 64) at worst in time. Undirected, a few searches are mostly enough: from the middle of
    ///   a long path outwards, no two of the nodes within i steps are farther apart than 2i, so that only those farther
    ///   out are looked at, 64 or 512 at a time. Directed, all are. O(n) in memory for each thread.
    /// - SeeAlso: P. Crescenzi, R. Grossi, M. Habib, L. Lanzi & A. Marino, On computing the diameter of real-world
    ///   undirected graphs, Theoretical Computer Science 514 (2013), for the search (iFUB with 4-sweep); M. Then and
    ///   others, The more the merrier: efficient multi-source graph traversal, PVLDB 8 (2014), for the many at a time.
    public func diameter(execution: Execution = .allCores) throws(CancellationError) -> Int? {
        if nodeCount == 0 { return nil }
        if !isDirected { return try longestOverComponents(execution) }
        return try distanceTotals(.outgoing, execution: execution).eccentricity.max()
    }

    private func longestOverComponents(_ execution: Execution) throws(CancellationError) -> Int {
        let parts = connectedComponents().allNodes().sorted { $0.count > $1.count }
        var bounding = DiameterBounding(self, execution)
        for part in parts {
            // No path within a component is longer than it has other nodes.
            if part.count - 1 <= bounding.longest { break }
            try bounding.lookAt(part)
        }
        return bounding.longest
    }
}

/// The longest shortest path of an undirected graph, component by component, in memory that is kept for all of them.
private struct DiameterBounding {
    /// The length of the longest that is known.
    private(set) var longest = 0
    private let graph: Graph
    private let execution: Execution
    private var search: StepSearch
    private var batch: EccentricityBatch

    init(_ graph: Graph, _ execution: Execution) {
        self.graph = graph
        self.execution = execution
        search = StepSearch(graph.outgoing)
        batch = EccentricityBatch(graph.outgoing)
    }

    /// Goes from the middle of the component to its fringe, and searches from there inwards.
    ///
    /// No two nodes within i steps of the middle are farther apart than 2i: what is left cannot be longer by then.
    mutating func lookAt(_ component: [Node]) throws(CancellationError) {
        search.run(from: middle(of: component))
        var level = search.stepCounts.count - 1
        longest = max(longest, level)
        // The farthest nodes stand last.
        let order = search.order
        var sizes = search.stepCounts
        var end = order.count
        while level > 0, longest < 2 * level {
            let start = end - sizes.removeLast()
            // What a sweep begins with takes as long as the whole graph is large.
            if end - start > 64, component.count > graph.nodeCount / 4 {
                try lookFromMany(order[start..<end].map { Int($0) })
            } else {
                try lookFrom(order[start..<end])
            }
            (end, level) = (start, level - 1)
        }
    }

    private mutating func lookFrom(_ fringe: ArraySlice<UInt32>) throws(CancellationError) {
        let batches = stride(from: fringe.startIndex, to: fringe.endIndex, by: 64).map {
            Array(fringe[$0..<min($0 + 64, fringe.endIndex)])
        }
        if batches.count == 1 || execution.threads == 1 {
            for sources in batches {
                try execution.checkCancellation()
                longest = max(longest, batch.longest(from: sources))
            }
            return
        }
        let lengths = try execution.map(batches.count, blank: 0) { [graph] in
            EccentricityBatch(graph.outgoing)
        } _: { place, batch in
            batch.longest(from: batches[place])
        }
        longest = max(longest, lengths.max() ?? 0)
    }

    /// The same with 512 searches at a time.
    private mutating func lookFromMany(_ fringe: [Int]) throws(CancellationError) {
        let width = SCHAKEL_SWEEP_SOURCES
        let lengths = try execution.map((fringe.count + width - 1) / width, blank: 0) { [graph] in
            SweepScratch(pulled: graph.outgoing, pushed: graph.outgoing)
        } _: { place, scratch in
            var last = 0
            let sources = fringe[place * width..<min(fringe.count, (place + 1) * width)]
            scratch.sweep(from: sources, within: .max) { last = $0.level }
            return last
        }
        longest = max(longest, lengths.max() ?? 0)
    }

    /// Of the node with most neighbours and the middles of two long paths, the one with the shortest way to its fringe.
    private mutating func middle(of component: [Node]) -> UInt32 {
        var best = component.max { graph.degree(of: $0) < graph.degree(of: $1) }!.rawValue
        search.run(from: best)
        var least = search.stepCounts.count
        for _ in 0..<2 {
            search.run(from: search.order.last!)
            let middle = middleOfLongestPath()
            search.run(from: middle)
            if search.stepCounts.count < least { (best, least) = (middle, search.stepCounts.count) }
        }
        return best
    }

    /// The node with most neighbours halfway on the shortest paths to the node that is farthest from the last source.
    private mutating func middleOfLongestPath() -> UInt32 {
        let rows = graph.outgoing
        let length = search.stepCounts.count - 1
        longest = max(longest, length)
        var level: Set<UInt32> = [search.order.last!]
        for _ in 0..<length / 2 {
            var back: Set<UInt32> = []
            for node in level {
                for slot in rows.row(Int(node))
                where search.isShortest(slot: slot, from: Int(rows.neighbors[slot]), to: Int(node)) {
                    back.insert(rows.neighbors[slot])
                }
            }
            level = back
        }
        // Of several the first, so that the choice does not depend on the order of the set.
        return level.min { one, other in
            let (first, second) = (rows.row(Int(one)).count, rows.row(Int(other)).count)
            return first != second ? first > second : one < other
        }!
    }
}

/// Searches from up to 64 nodes at once: one bit of a word for each.
private struct EccentricityBatch {
    private let adjacency: Adjacency
    /// Which searches have reached each node.
    private var seen: [UInt64]
    /// Which searches reach each node at the step at hand, and at the next one.
    private var now: [UInt64]
    private var next: [UInt64]
    /// The nodes that the last searches reached, some of them more than once.
    private var touched: [UInt32] = []

    init(_ adjacency: Adjacency) {
        self.adjacency = adjacency
        seen = [UInt64](repeating: 0, count: adjacency.nodeCount)
        now = seen
        next = seen
    }

    /// The number of steps after which the last search has reached all that it ever does.
    mutating func longest(from sources: [UInt32]) -> Int {
        for node in touched { seen[Int(node)] = 0 }
        touched.removeAll(keepingCapacity: true)
        for (place, source) in sources.enumerated() {
            seen[Int(source)] |= 1 << UInt64(place)
            now[Int(source)] |= 1 << UInt64(place)
        }
        touched += sources
        var frontier = sources
        var reached: [UInt32] = []
        var steps = 0
        while true {
            reached.removeAll(keepingCapacity: true)
            spread(frontier, &reached)
            if reached.isEmpty { return steps }
            steps += 1
            touched += reached
            for node in reached { seen[Int(node)] |= next[Int(node)] }
            swap(&now, &next)
            swap(&frontier, &reached)
        }
    }

    /// One step of all searches: `next` gets what is new, `now` becomes empty.
    private mutating func spread(_ frontier: [UInt32], _ reached: inout [UInt32]) {
        seen.withUnsafeBufferPointer { seen in
            now.withUnsafeMutableBufferPointer { now in
                next.withUnsafeMutableBufferPointer { next in
                    adjacency.neighbors.withUnsafeBufferPointer { neighbors in
                        for node in frontier {
                            let bits = now[Int(node)]
                            now[Int(node)] = 0
                            for slot in adjacency.row(Int(node)) {
                                let neighbor = Int(neighbors[slot])
                                let new = bits & ~seen[neighbor]
                                if new == 0 { continue }
                                if next[neighbor] == 0 { reached.append(UInt32(neighbor)) }
                                next[neighbor] |= new
                            }
                        }
                    }
                }
            }
        }
    }
}
