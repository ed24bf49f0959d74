internal import CKernels

/// Memory for breadth-first search from 512 sources at once.
final class SweepScratch {
    private let pulled: Adjacency
    private let pushed: Adjacency
    private let nodeCount: Int
    private let words: UnsafeMutablePointer<UInt64>
    private let indices: UnsafeMutablePointer<UInt32>

    /// - Parameters:
    ///   - pulled: for each node, the arcs over which sources arrive.
    ///   - pushed: the same arcs, for each node that they come from.
    init(pulled: Adjacency, pushed: Adjacency) {
        self.pulled = pulled
        self.pushed = pushed
        nodeCount = pulled.nodeCount
        words = UnsafeMutableRawPointer.allocate(byteCount: max(1, nodeCount) * 3 * 64, alignment: 64)
            .bindMemory(to: UInt64.self, capacity: nodeCount * 3 * 8)
        indices = .allocate(capacity: max(1, nodeCount) * 4)
    }

    deinit {
        UnsafeMutableRawPointer(words).deallocate()
        indices.deallocate()
    }

    /// Searches from up to 512 sources, and calls the visitor for each level with the nodes that some source has just
    /// reached and by how many.
    func sweep(
        from sources: Range<Int>, within limit: Int,
        visit: (_ level: Int, _ nodes: UnsafeBufferPointer<UInt32>, _ counts: UnsafeBufferPointer<UInt32>) -> Void
    ) {
        pulled.withRows { inOffsets, inNeighbors in
            pushed.withRows { outOffsets, outNeighbors in
                var state = schakel_sweep()
                (state.offsets, state.neighbors) = (inOffsets, inNeighbors)
                (state.out_offsets, state.out_neighbors) = (outOffsets, outNeighbors)
                begin(&state, at: sources)
                var level = 0
                while level < limit {
                    let found = schakel_sweep_step(&state)
                    if found == 0 { break }
                    level += 1
                    visit(
                        level, UnsafeBufferPointer(start: state.found, count: found),
                        UnsafeBufferPointer(start: state.counts, count: found))
                }
            }
        }
    }

    private func begin(_ state: inout schakel_sweep, at sources: Range<Int>) {
        words.update(repeating: 0, count: nodeCount * 3 * 8)
        (state.frontier, state.next, state.seen) = (words, words + 8 * nodeCount, words + 16 * nodeCount)
        (state.open, state.found) = (indices, indices + nodeCount)
        (state.counts, state.touched) = (indices + 2 * nodeCount, indices + 3 * nodeCount)
        for node in 0..<nodeCount { state.open[node] = UInt32(node) }
        state.open_count = nodeCount
        state.found_count = sources.count
        for (place, source) in sources.enumerated() {
            let (word, bit) = (place >> 6, UInt64(1) << (place & 63))
            withUnsafeMutableBytes(of: &state.full) { $0.bindMemory(to: UInt64.self)[word] |= bit }
            state.found[place] = UInt32(source)
            state.frontier[source * 8 + word] |= bit
            state.seen[source * 8 + word] |= bit
        }
    }
}

extension Adjacency {
    /// Lends the rows to C.
    func withRows(_ body: (_ offsets: UnsafePointer<Int64>, _ neighbors: UnsafePointer<UInt32>) -> Void) {
        offsets.withUnsafeBytes { offsets in
            neighbors.withUnsafeBufferPointer { neighbors in
                // An empty array lends no address; nothing is read there.
                let nowhere = UnsafePointer<UInt32>(bitPattern: 64)!
                body(offsets.baseAddress!.assumingMemoryBound(to: Int64.self), neighbors.baseAddress ?? nowhere)
            }
        }
    }
}
