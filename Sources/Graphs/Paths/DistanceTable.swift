extension Graph {
    /// The distances between some nodes and all others, over edges of different lengths.
    ///
    /// The same as ``shortestPaths(from:distances:direction:)-(Node,_,_)`` from each, bit for bit, and several times as fast,
    /// because nothing is kept but distances. Loops do not matter; of parallel edges the shortest counts. A path longer
    /// than the largest `Double` counts as none.
    ///
    /// - Parameters:
    ///   - sources: the nodes at distance 0, each from itself; one may be named twice.
    ///   - distances: the length of each edge.
    ///   - direction: which way edges are followed. ``Direction/incoming`` gives the distances *to* the sources.
    ///   - execution: how the work is done: several sources at once.
    /// - Returns: a table with eight bytes for each source and node.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Precondition: one distance for each edge, finite and at least 0.
    /// - Complexity: O(s · (n + m) log n) in time for s sources, O(s · n + m) in memory, and O(n) for each thread.
    /// - SeeAlso: E. W. Dijkstra, A note on two problems in connexion with graphs, Numerische Mathematik 1 (1959); D. B.
    ///   Johnson, Priority queues with update and finding minimum spanning trees, Information Processing Letters 4 (1975),
    ///   for the heap.
    public func distanceTable(
        from sources: [Node], distances: EdgeColumn<Double>, direction: Direction = .outgoing,
        execution: Execution = .allCores
    ) throws(CancellationError) -> DistanceTable {
        check(distances: distances)
        precondition(sources.allSatisfy { $0.index < nodeCount }, "A source is a node of the graph.")
        let rows = adjacency(direction, execution: execution)
        let arcs = LengthArcs(
            rows: rows, lengths: rows.edges.map { distances.values[Int($0)] },
            endDegree: isDirected && direction != .both ? 0 : 1)
        var table = [Double](repeating: .infinity, count: sources.count * nodeCount)
        try table.withUnsafeMutableBufferPointer { table throws(CancellationError) in
            guard let start = table.baseAddress else { return }
            // Each search writes to a row of its own.
            nonisolated(unsafe) let table = start
            try execution.suited(to: sources.count * (nodeCount + edgeCount)).forEach(sources.count) {
                LengthSearch(arcs)
            } _: { place, search throws(CancellationError) in
                search.run(from: sources[place].rawValue, into: table + place * nodeCount)
            }
        }
        return DistanceTable(sources: sources, nodeCount: nodeCount, entries: table)
    }
}

/// How far it is between some nodes and all others.
public struct DistanceTable: Sendable, Equatable {
    /// The nodes that distances are counted from (or to).
    public let sources: [Node]
    /// The number of nodes that distances are counted to (or from).
    public let nodeCount: Int
    /// A row for each source; infinite where no path leads.
    @usableFromInline let entries: [Double]

    /// The distance between a source and a node; none if no path leads there. O(1).
    ///
    /// - Parameters:
    ///   - place: the place of the source among the ``sources``.
    ///   - node: the node at the other end.
    /// - Precondition: there is such a source, and such a node.
    @inlinable
    public subscript(place: Int, node: Node) -> Double? {
        precondition(place >= 0 && place < sources.count, "There is a row for each source.")
        precondition(node.index < nodeCount, "There is a column for each node.")
        let distance = entries[place * nodeCount + node.index]
        return distance == .infinity ? nil : distance
    }

    /// The distances between a source and every node, in the order of the nodes; none where no path leads. O(n).
    ///
    /// - Parameter place: the place of the source among the ``sources``.
    /// - Precondition: there is such a source.
    public func distances(from place: Int) -> NodeColumn<Double?> {
        NodeColumn((0..<nodeCount).map { self[place, Node($0)] })
    }

    /// What the distances between each source and the nodes that it reaches add up to, added in the order of the nodes;
    /// in the order of the sources. O(s · n).
    public var totals: [Double] {
        sources.indices.map { place in
            entries[place * nodeCount..<(place + 1) * nodeCount].reduce(0) { $1 == .infinity ? $0 : $0 + $1 }
        }
    }
}

/// Arcs with their lengths.
private struct LengthArcs {
    let rows: Adjacency
    /// The length of the arc at each slot.
    let lengths: [Double]
    /// A node with no more arcs than this leads nowhere but back to where it was reached from.
    let endDegree: Int
}

/// Dijkstra's search for the distances from one node at a time, in memory that is kept from one search to the next.
private final class LengthSearch {
    private let arcs: LengthArcs
    private var queue: NearestQueue

    init(_ arcs: LengthArcs) {
        self.arcs = arcs
        queue = NearestQueue(nodeCount: arcs.rows.nodeCount)
    }

    /// - Parameter distances: one for each node, all infinite at first.
    func run(from source: UInt32, into distances: UnsafeMutablePointer<Double>) {
        arcs.rows.withRows { offsets, neighbors in
            arcs.lengths.withUnsafeBufferPointer { lengths in
                distances[Int(source)] = 0
                queue.put(source, at: 0)
                while let (node, nearest) = queue.popNearest() {
                    for slot in Int(offsets[Int(node)])..<Int(offsets[Int(node) + 1]) {
                        let neighbor = neighbors[slot]
                        let distance = nearest + lengths[slot]
                        if distance >= distances[Int(neighbor)] { continue }
                        distances[Int(neighbor)] = distance
                        let degree = Int(offsets[Int(neighbor) + 1] - offsets[Int(neighbor)])
                        if degree > arcs.endDegree { queue.put(neighbor, at: distance) }
                    }
                }
            }
        }
    }
}
