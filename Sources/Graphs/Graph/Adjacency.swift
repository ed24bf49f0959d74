/// Compressed sparse rows: for every node the arcs that leave (or enter) it, one row after another.
///
/// A row is in ascending order of neighbour, and of edge where neighbours are the same.
@usableFromInline
package struct Adjacency: Sendable {
    /// Where each node's row begins; one more than there are nodes.
    @usableFromInline package let offsets: [Int]
    /// The node at the other end of each arc.
    @usableFromInline package let neighbors: [UInt32]
    /// The edge that each arc belongs to.
    @usableFromInline package let edges: [UInt32]

    /// Sorts arcs into rows with a parallel counting sort.
    ///
    /// - Parameter arcs: pairs of arrays `(row, column)`; the arc at place `i` of each belongs to edge `i`.
    ///   A loop of an undirected graph comes in both pairs, and so stands twice in its row.
    package init(nodeCount: Int, arcs: [(row: [UInt32], column: [UInt32])], execution: Execution) {
        let arcCount = arcs.reduce(0) { $0 + $1.row.count }
        // No more blocks than keep the counts smaller than the arcs.
        let blocks = arcCount < 1 << 16 ? 1 : max(1, min(execution.threads, arcCount / max(1, nodeCount)))
        // counts[block * nodeCount + node]: first the arcs of the block in the node's row, then where the next one goes
        var counts = [Int](repeating: 0, count: blocks * nodeCount)
        var offsets = [Int](repeating: 0, count: nodeCount + 1)

        @Sendable func range(_ block: Int, of count: Int) -> Range<Int> {
            block * count / blocks..<(block + 1) * count / blocks
        }
        counts.withUnsafeMutableBufferPointer { counts in
            nonisolated(unsafe) let counts = counts
            execution.forEachUninterrupted(blocks) { block in
                let base = block * nodeCount
                for (row, _) in arcs {
                    row.withUnsafeBufferPointer { row in
                        for arc in range(block, of: row.count) { counts[base + Int(row[arc])] += 1 }
                    }
                }
            }
        }
        var total = 0
        for node in 0..<nodeCount {
            offsets[node] = total
            for block in 0..<blocks {
                let count = counts[block * nodeCount + node]
                counts[block * nodeCount + node] = total
                total += count
            }
        }
        offsets[nodeCount] = total

        var edges = [UInt32]()
        let neighbors = [UInt32](unsafeUninitializedCapacity: arcCount) { neighbors, initializedCount in
            initializedCount = arcCount
            nonisolated(unsafe) let neighbors = neighbors
            edges = [UInt32](unsafeUninitializedCapacity: arcCount) { edges, initializedCount in
                initializedCount = arcCount
                nonisolated(unsafe) let edges = edges
                counts.withUnsafeMutableBufferPointer { next in
                    nonisolated(unsafe) let next = next
                    execution.forEachUninterrupted(blocks) { block in
                        let base = block * nodeCount
                        for (row, column) in arcs {
                            row.withUnsafeBufferPointer { row in
                                column.withUnsafeBufferPointer { column in
                                    for arc in range(block, of: row.count) {
                                        let slot = next[base + Int(row[arc])]
                                        next[base + Int(row[arc])] = slot + 1
                                        neighbors[slot] = column[arc]
                                        edges[slot] = UInt32(arc)
                                    }
                                }
                            }
                        }
                    }
                }
                Self.sortRows(offsets: offsets, neighbors: neighbors, edges: edges, execution: execution)
            }
        }
        self.offsets = offsets
        self.neighbors = neighbors
        self.edges = edges
    }

    /// Puts every row in ascending order, rows in parallel.
    private static func sortRows(
        offsets: [Int], neighbors: UnsafeMutableBufferPointer<UInt32>, edges: UnsafeMutableBufferPointer<UInt32>,
        execution: Execution
    ) {
        nonisolated(unsafe) let neighbors = neighbors
        nonisolated(unsafe) let edges = edges
        let nodeCount = offsets.count - 1
        let chunks = neighbors.count < 1 << 16 ? 1 : min(nodeCount, 64)
        execution.forEachUninterrupted(chunks) { chunk in
            var keys: [UInt64] = []
            for node in chunk * nodeCount / chunks..<(chunk + 1) * nodeCount / chunks {
                let row = offsets[node]..<offsets[node + 1]
                if row.count < 2 { continue }
                keys.removeAll(keepingCapacity: true)
                for slot in row { keys.append(UInt64(neighbors[slot]) << 32 | UInt64(edges[slot])) }
                if row.count <= 24 { insertionSort(&keys) } else { keys.sort() }
                for (slot, key) in zip(row, keys) {
                    neighbors[slot] = UInt32(truncatingIfNeeded: key >> 32)
                    edges[slot] = UInt32(truncatingIfNeeded: key)
                }
            }
        }
    }

    private static func insertionSort(_ keys: inout [UInt64]) {
        for index in 1..<keys.count {
            let key = keys[index]
            var hole = index
            while hole > 0, keys[hole - 1] > key {
                keys[hole] = keys[hole - 1]
                hole -= 1
            }
            keys[hole] = key
        }
    }

    @inlinable
    package var nodeCount: Int { offsets.count - 1 }

    /// The places of a node's row in ``neighbors`` and ``edges``.
    @inlinable
    package func row(_ node: Int) -> Range<Int> { offsets[node]..<offsets[node + 1] }
}
