extension Graph {
    /// How deep each edge lies in the parts of the graph that are full of triangles: the largest k for which it is in the
    /// k-truss.
    ///
    /// The k-truss is the largest part of the graph in which every edge is a side of k - 2 or more triangles *within that
    /// part*; a clique of k nodes is a k-truss, and a k-truss is a (k - 1)-core. An edge in no triangle has 2.
    ///
    /// Directions are forgotten. Parallel edges count as one, and each has its number. A loop is in no triangle and in no
    /// truss: it has 0. (NetworkX refuses loops and multigraphs.)
    ///
    /// - Complexity: O(m · √m · log n) in time, O(n + m) in memory.
    /// - SeeAlso: J. Cohen, Trusses: cohesive subgraphs for social network analysis (2008); J. Wang & J. Cheng, Truss
    ///   decomposition in massive networks, PVLDB 5 (2012).
    public func trussNumbers() -> EdgeColumn<Int> {
        let simple = undirected().simplified().graph
        var peeling = TrussPeeling(simple)
        peeling.run()
        return EdgeColumn(
            edges.map { edge in
                let (tail, head) = (source(of: edge), target(of: edge))
                if tail == head { return 0 }
                return Int(peeling.sides[Int(simple.outgoing.edge(from: tail.index, to: head.rawValue)!)]) + 2
            })
    }
}

/// Takes away the edges in the fewest triangles until none is left.
private struct TrussPeeling {
    private let rows: Adjacency
    private let tails: [UInt32]
    private let heads: [UInt32]
    /// The number of triangles that each edge is a side of; in the end, at the level at which it was taken.
    private(set) var sides: [UInt32]
    private var isTaken: [Bool]

    init(_ simple: Graph) {
        rows = simple.outgoing
        tails = simple.tails
        heads = simple.heads
        sides = [UInt32](repeating: 0, count: simple.edgeCount)
        isTaken = [Bool](repeating: false, count: simple.edgeCount)
    }

    mutating func run() {
        for edge in sides.indices {
            var count: UInt32 = 0
            forEachTriangle(on: edge) { _, _ in count += 1 }
            sides[edge] = count
        }
        var remaining = Array(sides.indices)
        var queue: [Int] = []
        var level: UInt32 = 0
        while !remaining.isEmpty {
            remaining.removeAll { isTaken[$0] }
            level = max(level, remaining.reduce(UInt32.max) { min($0, sides[$1]) })
            for edge in remaining where sides[edge] <= level { queue.append(edge) }
            while let edge = queue.popLast() { take(edge, level, &queue) }
        }
    }

    private mutating func take(_ edge: Int, _ level: UInt32, _ queue: inout [Int]) {
        var others: [Int] = []
        forEachTriangle(on: edge) { if !isTaken[$0], !isTaken[$1] { others += [$0, $1] } }
        isTaken[edge] = true
        for other in others where sides[other] > level {
            sides[other] -= 1
            if sides[other] == level { queue.append(other) }
        }
    }

    /// Visits the other two sides of each triangle that an edge is a side of.
    private func forEachTriangle(on edge: Int, _ visit: (Int, Int) -> Void) {
        var (near, far) = (Int(tails[edge]), Int(heads[edge]))
        if rows.row(near).count > rows.row(far).count { swap(&near, &far) }
        for slot in rows.row(near) {
            if let third = rows.edge(from: far, to: rows.neighbors[slot]) { visit(Int(rows.edges[slot]), Int(third)) }
        }
    }
}

extension Adjacency {
    /// The first edge from one node to another, if there is any. O(log degree).
    func edge(from node: Int, to other: UInt32) -> UInt32? {
        var (low, high) = (row(node).lowerBound, row(node).upperBound)
        while low < high {
            let middle = low + (high - low) / 2
            if neighbors[middle] < other { low = middle + 1 } else { high = middle }
        }
        return low < row(node).upperBound && neighbors[low] == other ? edges[low] : nil
    }
}
