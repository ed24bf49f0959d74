internal import CKernels
internal import Synchronization

extension Graph {
    /// The numbers of steps between some nodes and all others.
    ///
    /// Up to 512 sources are searched from at once: a node has a bit for each, and one pass over its arcs takes all bits a
    /// step further (Then et al. 2014). So this is many times faster than ``breadthFirst(from:direction:within:)-(Node,_,_)``
    /// from each, which also knows the paths. Loops and parallel edges do not matter.
    ///
    /// - Parameters:
    ///   - sources: the nodes at distance 0, each from itself; one may be named twice.
    ///   - direction: which way edges are followed. ``Direction/incoming`` gives the steps *to* the sources.
    ///   - limit: how many steps are taken at most; nodes farther off are not reached.
    ///   - execution: how the work is done.
    /// - Returns: a table with a byte for each source and node, or four where someone is 255 steps away or more.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(s · (n + m)) operations on bits for s sources, 64 or 512 of them at once, and O(s · n) to write the
    ///   table, eight entries at once; memory O(s · n). O(s · (n + m)) where someone is 255 steps away or more.
    /// - SeeAlso: M. Then and others, The more the merrier: efficient multi-source graph traversal, PVLDB 8 (2014).
    public func stepTable(
        from sources: [Node], direction: Direction = .outgoing, within limit: Int = .max,
        execution: Execution = .allCores
    ) throws(CancellationError) -> StepTable {
        precondition(limit >= 0, "A number of steps is at least 0.")
        if let near = try nearSteps(sources, direction, limit, execution) {
            return StepTable(sources: sources, nodeCount: nodeCount, near: near, far: [])
        }
        let far = try farSteps(sources, direction, limit, execution)
        return StepTable(sources: sources, nodeCount: nodeCount, near: [], far: far)
    }

    /// The table in bytes; none if someone is too far away for that.
    private func nearSteps(
        _ sources: [Node], _ direction: Direction, _ limit: Int, _ execution: Execution
    ) throws(CancellationError) -> [UInt8]? {
        let width = SCHAKEL_SWEEP_SOURCES
        let stride = StepTable.stride(of: sources.count)
        let pulled = adjacency(direction.reversed, execution: execution)
        let pushed = adjacency(direction, execution: execution)
        let isTooSmall = Atomic<Bool>(false)
        var table = [UInt8](repeating: StepTable.blank, count: nodeCount * stride)
        try table.withUnsafeMutableBufferPointer { table throws(CancellationError) in
            guard let start = table.baseAddress else { return }
            // Each pass writes to columns of its own.
            nonisolated(unsafe) let table = start
            try execution.forEach((sources.count + width - 1) / width) {
                SweepScratch(pulled: pulled, pushed: pushed, sourceCount: sources.count)
            } _: { pass, scratch throws(CancellationError) in
                let range = pass * width..<min(sources.count, (pass + 1) * width)
                let nodes = sources[range].map(\.index)
                let columns = table + range.lowerBound
                for (place, node) in nodes.enumerated() { columns[node * stride + place] = 0 }
                // The last level is gone to only to see whether anyone is there.
                let last = Int(StepTable.blank)
                scratch.sweep(from: nodes, within: min(limit, last)) { found in
                    if found.level == last { return isTooSmall.store(true, ordering: .relaxed) }
                    found.record(in: columns, stride: stride, sources: range.count)
                }
            }
        }
        return isTooSmall.load(ordering: .relaxed) ? nil : table
    }

    /// The table in words, by one search for each source.
    private func farSteps(
        _ sources: [Node], _ direction: Direction, _ limit: Int, _ execution: Execution
    ) throws(CancellationError) -> [UInt32] {
        let stride = StepTable.stride(of: sources.count)
        let rows = adjacency(direction, execution: execution)
        var table = [UInt32](repeating: .max, count: nodeCount * stride)
        try table.withUnsafeMutableBufferPointer { table throws(CancellationError) in
            nonisolated(unsafe) let table = table
            try execution.forEach(sources.count, scratch: { StepSearch(rows, within: limit) }) {
                place, search throws(CancellationError) in
                search.run(from: sources[place].rawValue)
                var next = 0
                for (steps, count) in search.stepCounts.enumerated() {
                    for node in search.order[next..<next + count] {
                        table[Int(node) * stride + place] = UInt32(steps)
                    }
                    next += count
                }
            }
        }
        return table
    }
}

/// How many steps there are between some nodes and all others.
public struct StepTable: Sendable, Equatable {
    /// The nodes that steps are counted from (or to).
    public let sources: [Node]
    /// The number of nodes that steps are counted to (or from).
    public let nodeCount: Int
    /// For each node an entry for each source, in rows of a multiple of eight.
    @usableFromInline let near: [UInt8]
    /// The same, in place of the other, where a byte is too small for some entry.
    @usableFromInline let far: [UInt32]
    @usableFromInline let stride: Int

    /// What a byte says of a node that is not reached.
    @usableFromInline static let blank: UInt8 = 255

    fileprivate init(sources: [Node], nodeCount: Int, near: [UInt8], far: [UInt32]) {
        self.sources = sources
        self.nodeCount = nodeCount
        self.near = near
        self.far = far
        stride = Self.stride(of: sources.count)
    }

    fileprivate static func stride(of sourceCount: Int) -> Int { (sourceCount + 7) / 8 * 8 }

    /// The number of steps between a source and a node; none if no path leads there within the limit. O(1).
    ///
    /// - Parameters:
    ///   - place: the place of the source among the ``sources``.
    ///   - node: the node at the other end.
    /// - Precondition: there is such a source, and such a node.
    @inlinable
    public subscript(place: Int, node: Node) -> Int? {
        precondition(place >= 0 && place < sources.count, "There is a column for each source.")
        precondition(node.index < nodeCount, "There is a row for each node.")
        let entry = node.index * stride + place
        if !far.isEmpty { return far[entry] == .max ? nil : Int(far[entry]) }
        return near[entry] == Self.blank ? nil : Int(near[entry])
    }

    /// The numbers of steps between a source and every node, in the order of the nodes; none where no path leads within
    /// the limit. O(n).
    ///
    /// - Parameter place: the place of the source among the ``sources``.
    /// - Precondition: there is such a source.
    public func steps(from place: Int) -> NodeColumn<Int?> {
        NodeColumn((0..<nodeCount).map { self[place, Node($0)] })
    }

    /// What the steps between each source and the nodes that it reaches add up to, in the order of the sources. O(s · n).
    public var totals: [Int] {
        var totals = [Int](repeating: 0, count: stride)
        totals.withUnsafeMutableBufferPointer { totals in
            if far.isEmpty { Self.add(near, .max, to: totals) } else { Self.add(far, .max, to: totals) }
        }
        return Array(totals.prefix(sources.count))
    }

    @inline(__always)
    private static func add<Entry: FixedWidthInteger>(
        _ table: [Entry], _ blank: Entry, to totals: UnsafeMutableBufferPointer<Int>
    ) {
        table.withUnsafeBufferPointer { table in
            for row in Swift.stride(from: 0, to: table.count, by: max(1, totals.count)) {
                for place in 0..<totals.count {
                    let entry = table[row + place]
                    totals[place] += entry == blank ? 0 : Int(entry)
                }
            }
        }
    }
}
