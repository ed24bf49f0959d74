/// Nodes (or other places) cut into blocks of neighbouring ones, by their number and the work alone: never by the number
/// of threads, so that sums over blocks are the same on any number of them.
struct NodeBlocks: Sendable {
    let nodeCount: Int
    let count: Int

    /// - Parameter work: the number of steps in all; one block where that is so little that threads would not pay.
    init(_ nodeCount: Int, work: Int, atMost limit: Int = 256) {
        self.nodeCount = nodeCount
        count = max(1, min(nodeCount, limit, work >> 14))
    }

    subscript(block: Int) -> Range<Int> { block * nodeCount / count..<(block + 1) * nodeCount / count }
}
