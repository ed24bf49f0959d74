/// Nodes waiting to be settled, the nearest first: a binary heap.
struct DistanceQueue {
    /// A node, and how it could be reached.
    struct Entry {
        var distance: Double
        /// The place of the source among the sources.
        var origin: UInt32
        var node: UInt32

        /// Nearest first; then the source named first; then the first node: so that the order is always the same.
        @inline(__always)
        func precedes(_ other: Entry) -> Bool {
            if distance != other.distance { return distance < other.distance }
            return origin != other.origin ? origin < other.origin : node < other.node
        }
    }

    private var heap: [Entry] = []

    mutating func push(_ entry: Entry) {
        var hole = heap.count
        heap.append(entry)
        while hole > 0 {
            let parent = (hole - 1) / 2
            if !entry.precedes(heap[parent]) { break }
            heap[hole] = heap[parent]
            hole = parent
        }
        heap[hole] = entry
    }

    mutating func popNearest() -> Entry? {
        guard let nearest = heap.first, let last = heap.popLast() else { return nil }
        if heap.isEmpty { return nearest }
        var hole = 0
        while true {
            var child = 2 * hole + 1
            if child >= heap.count { break }
            if child + 1 < heap.count, heap[child + 1].precedes(heap[child]) { child += 1 }
            if !heap[child].precedes(last) { break }
            heap[hole] = heap[child]
            hole = child
        }
        heap[hole] = last
        return nearest
    }
}
