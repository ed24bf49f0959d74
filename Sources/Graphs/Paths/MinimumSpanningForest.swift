extension Graph {
    /// The edges that join what the graph joins, over the least distance in all: a tree for each component.
    ///
    /// There are n minus the number of components of them, the shortest first; of equally long ones the first that was
    /// added comes first, and stays. Directions are forgotten; of parallel edges the shortest counts; loops are left out.
    ///
    /// - Precondition: one distance for each edge, finite and at least 0.
    /// - Complexity: O(m + n log n log(m / n)) in time on average, O(n + m) in memory: edges longer than most are sorted
    ///   only if they still join two trees when it is their turn.
    /// - SeeAlso: J. B. Kruskal, On the shortest spanning subtree of a graph, Proceedings of the AMS 7 (1956); V. Osipov,
    ///   P. Sanders & J. Singler, The filter-Kruskal minimum spanning tree algorithm (2009).
    public func minimumSpanningForest(distances: EdgeColumn<Double>) -> [Edge] {
        check(distances: distances)
        var growing = GrowingForest(self, distances)
        return growing.grow()
    }
}

/// A forest that grows by the shortest edge that joins two of its trees.
private struct GrowingForest {
    /// An edge and its distance. Distances of at least 0 are in the order of their bits.
    private struct Candidate {
        let distance: Double
        let edge: UInt32

        @inline(__always)
        static func < (one: Candidate, other: Candidate) -> Bool {
            one.distance != other.distance ? one.distance < other.distance : one.edge < other.edge
        }
    }

    private let graph: Graph
    private var trees: DisjointSets
    private var candidates: [Candidate]
    private var forest: [Edge] = []

    init(_ graph: Graph, _ distances: EdgeColumn<Double>) {
        self.graph = graph
        trees = DisjointSets(count: graph.nodeCount)
        candidates = distances.values.indices.map {
            Candidate(distance: distances.values[$0], edge: UInt32($0))
        }
    }

    mutating func grow() -> [Edge] {
        // Ranges of candidates that are still to be gone through, the shortest last.
        var waiting = [candidates.indices]
        while let range = waiting.popLast(), forest.count + 1 < graph.nodeCount {
            let kept = waiting.isEmpty && range.count == candidates.count ? range : filter(range)
            if kept.count <= max(1024, graph.nodeCount / 8) {
                join(kept)
            } else {
                let middle = partition(kept)
                waiting.append(middle..<kept.upperBound)
                waiting.append(kept.lowerBound..<middle)
            }
        }
        return forest
    }

    /// Drops the edges within a tree.
    private mutating func filter(_ range: Range<Int>) -> Range<Int> {
        var end = range.lowerBound
        for place in range {
            let candidate = candidates[place]
            let edge = Int(candidate.edge)
            if trees.root(of: graph.tails[edge]) == trees.root(of: graph.heads[edge]) { continue }
            candidates[end] = candidate
            end += 1
        }
        return range.lowerBound..<end
    }

    private mutating func join(_ range: Range<Int>) {
        Self.sort(&candidates, range)
        for place in range {
            let edge = candidates[place].edge
            if trees.join(graph.tails[Int(edge)], graph.heads[Int(edge)]) { forest.append(Edge(rawValue: edge)) }
        }
    }

    /// Puts candidates in order: first by as many buckets of equal width as there are candidates, then within each.
    private static func sort(_ candidates: inout [Candidate], _ range: Range<Int>) {
        candidates.withUnsafeMutableBufferPointer { candidates in
            let range = UnsafeMutableBufferPointer(rebasing: candidates[range])
            guard let first = range.first else { return }
            var (least, most) = (first.distance, first.distance)
            for candidate in range {
                least = min(least, candidate.distance)
                most = max(most, candidate.distance)
            }
            // Where all are equal, or their differences too large for a number, one bucket holds them all.
            let width = (most - least) / Double(range.count)
            let scale = width > 0 && width < .infinity ? min(1 / width, .greatestFiniteMagnitude) : 0
            let buckets = Scratch<Int>(repeating: 0, count: range.count + 2)
            let room = Scratch<Candidate>(uninitialized: range.count)
            let last = Double(range.count)
            for place in range.indices {
                let bucket = Int(min(last, (range[place].distance - least) * scale))
                buckets[bucket + 1] += 1
                room[place] = range[place]
            }
            for bucket in 0...range.count { buckets[bucket + 1] += buckets[bucket] }
            for place in range.indices {
                let bucket = Int(min(last, (room[place].distance - least) * scale))
                range[buckets[bucket]] = room[place]
                buckets[bucket] += 1
            }
            var start = 0
            // Each bucket begins by now where the next one did.
            for bucket in 0...range.count {
                let end = buckets[bucket]
                if end - start > 1 { sort(range, start, end) }
                start = end
            }
        }
    }

    private static func sort(_ candidates: UnsafeMutableBufferPointer<Candidate>, _ start: Int, _ end: Int) {
        if end - start > 24 {
            var bucket = UnsafeMutableBufferPointer(rebasing: candidates[start..<end])
            bucket.sort(by: <)
            return
        }
        for place in start + 1..<end {
            let candidate = candidates[place]
            var hole = place
            while hole > start, candidate < candidates[hole - 1] {
                candidates[hole] = candidates[hole - 1]
                hole -= 1
            }
            candidates[hole] = candidate
        }
    }

    /// Puts the shorter candidates before the longer ones; neither part is empty.
    private mutating func partition(_ range: Range<Int>) -> Int {
        let pivot = pivot(of: range)
        var (low, high) = (range.lowerBound, range.upperBound - 1)
        while true {
            while candidates[low] < pivot { low += 1 }
            while pivot < candidates[high] { high -= 1 }
            if low >= high { return max(range.lowerBound + 1, low) }
            candidates.swapAt(low, high)
            low += 1
            high -= 1
        }
    }

    /// A candidate that about a quarter of them come before, by a sample at even distances.
    private func pivot(of range: Range<Int>) -> Candidate {
        let sample = (0..<64).map { candidates[range.lowerBound + $0 * (range.count - 1) / 63] }.sorted(
            by: <)
        return sample[16]
    }
}
