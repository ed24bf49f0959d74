internal import CKernels

/// Memory for breadth-first search from up to 512 sources at once.
final class SweepScratch {
    private let pulled: Adjacency
    private let pushed: Adjacency
    private let nodeCount: Int
    /// For each node and each of three sets of sources.
    private let wordCount: Int
    private let words: UnsafeMutablePointer<UInt64>
    private let indices: UnsafeMutablePointer<UInt32>

    /// - Parameters:
    ///   - pulled: for each node, the arcs over which sources arrive.
    ///   - pushed: the same arcs, for each node that they come from.
    ///   - sourceCount: how many sources there are at once, at most.
    init(pulled: Adjacency, pushed: Adjacency, sourceCount: Int = SCHAKEL_SWEEP_SOURCES) {
        self.pulled = pulled
        self.pushed = pushed
        nodeCount = pulled.nodeCount
        wordCount = sourceCount <= SCHAKEL_SWEEP_FEW ? 1 : 8
        words = UnsafeMutableRawPointer.allocate(byteCount: max(1, nodeCount) * 3 * wordCount * 8, alignment: 64)
            .bindMemory(to: UInt64.self, capacity: nodeCount * 3 * wordCount)
        indices = .allocate(capacity: max(1, nodeCount) * 4)
    }

    deinit {
        UnsafeMutableRawPointer(words).deallocate()
        indices.deallocate()
    }

    /// Searches from some sources, and calls the visitor for each level after 0 that some source gets to.
    func sweep(from sources: some Collection<Int>, within limit: Int, visit: (_ level: SweepLevel) -> Void) {
        pulled.withRows { inOffsets, inNeighbors in
            pushed.withRows { outOffsets, outNeighbors in
                var state = schakel_sweep()
                (state.offsets, state.neighbors) = (inOffsets, inNeighbors)
                (state.out_offsets, state.out_neighbors) = (outOffsets, outNeighbors)
                begin(&state, at: sources)
                var level = 0
                while level < limit, schakel_sweep_step(&state) > 0 {
                    level += 1
                    withUnsafePointer(to: &state) { visit(SweepLevel(level: level, state: $0)) }
                }
            }
        }
    }

    private func begin(_ state: inout schakel_sweep, at sources: some Collection<Int>) {
        precondition(sources.count <= 64 * wordCount, "There is a bit for each source.")
        let size = nodeCount * wordCount
        words.update(repeating: 0, count: 3 * size)
        state.words = wordCount
        (state.frontier, state.next, state.seen) = (words, words + size, words + 2 * size)
        (state.open, state.found) = (indices, indices + nodeCount)
        (state.counts, state.touched) = (indices + 2 * nodeCount, indices + 3 * nodeCount)
        for node in 0..<nodeCount { state.open[node] = UInt32(node) }
        state.open_count = nodeCount
        for (place, source) in sources.enumerated() {
            let (word, bit) = (place >> 6, UInt64(1) << (place & 63))
            withUnsafeMutableBytes(of: &state.full) { $0.bindMemory(to: UInt64.self)[word] |= bit }
            let own = source * wordCount
            // A node may be a source more than once.
            var others: UInt64 = 0
            for place in own..<own + wordCount { others |= state.frontier[place] }
            if others == 0 {
                state.found[state.found_count] = UInt32(source)
                state.found_count += 1
            }
            state.frontier[own + word] |= bit
            state.seen[own + word] |= bit
        }
    }
}

/// What a step of a sweep has found; not to be kept.
struct SweepLevel {
    /// The number of steps from the sources.
    let level: Int
    fileprivate let state: UnsafePointer<schakel_sweep>

    /// The nodes that some source has just reached.
    var nodes: UnsafeBufferPointer<UInt32> {
        UnsafeBufferPointer(start: state.pointee.found, count: state.pointee.found_count)
    }
    /// For each of them, by how many sources.
    var counts: UnsafeBufferPointer<UInt32> {
        UnsafeBufferPointer(start: state.pointee.counts, count: state.pointee.found_count)
    }

    /// Writes the level in a table with a row for each node and a byte for each source, at the sources that have just
    /// reached it.
    ///
    /// - Parameters:
    ///   - stride: what lies between two rows.
    ///   - sources: the number of sources; bytes are written in eights.
    /// - Precondition: the level is below 255, which stands for what is not reached.
    func record(in table: UnsafeMutablePointer<UInt8>, stride: Int, sources: Int) {
        schakel_sweep_record(state, UInt8(level), table, stride, (sources + 7) / 8)
    }
}

extension Adjacency {
    /// Lends the rows as plain memory.
    func withRows<Value>(
        _ body: (_ offsets: UnsafePointer<Int64>, _ neighbors: UnsafePointer<UInt32>) -> Value
    ) -> Value {
        offsets.withUnsafeBytes { offsets in
            neighbors.withUnsafeBufferPointer { neighbors in
                // An empty array lends no address; nothing is read there.
                let nowhere = UnsafePointer<UInt32>(bitPattern: 64)!
                return body(offsets.baseAddress!.assumingMemoryBound(to: Int64.self), neighbors.baseAddress ?? nowhere)
            }
        }
    }
}
