/// The nodes and the edges without which a component would fall apart, in one walk: each arc is followed as far as it goes
/// before the next, and every node learns how far up its tree an edge outside the tree holds what hangs on it (Hopcroft &
/// Tarjan 1973). Directions are forgotten.
///
/// O(n + m) in time, O(n + m / 64) in memory; nothing recurses.
struct CutSearch: ~Copyable {
    /// For each node whether it is an articulation point.
    private let isPoint: Scratch<Bool>
    /// One bit for each edge: whether it is a bridge.
    private let isBridge: Scratch<UInt64>
    private var pointCount = 0
    private var bridgeCount = 0

    init(_ graph: Graph) {
        isPoint = Scratch(repeating: false, count: graph.nodeCount)
        isBridge = Scratch(repeating: 0, count: (graph.edgeCount + 63) / 64)
        let rows = graph.adjacency(.both)
        rows.withRows { offsets, neighbors in
            rows.edges.withUnsafeBufferPointer { walk(offsets, neighbors, $0.baseAddress, graph.nodeCount) }
        }
    }

    /// The articulation points, in ascending order.
    var points: [Node] {
        [Node](unsafeUninitializedCapacity: pointCount) { points, count in
            for node in 0..<isPoint.count where isPoint[node] {
                points.initializeElement(at: count, to: Node(node))
                count += 1
            }
        }
    }

    /// The bridges, in ascending order.
    var bridges: [Edge] {
        [Edge](unsafeUninitializedCapacity: bridgeCount) { bridges, count in
            for place in 0..<isBridge.count {
                var word = isBridge[place]
                while word != 0 {
                    bridges.initializeElement(at: count, to: Edge(place * 64 + word.trailingZeroBitCount))
                    count += 1
                    word &= word - 1
                }
            }
        }
    }

    /// A node on the way down, left for one below it.
    private struct Step {
        /// The arcs that are still to be followed.
        var slot: Int
        var end: Int
        var node: UInt32
        /// The place of the node in the order of the walk.
        var number: UInt32
        /// The least number that the node, or anyone below it so far, is joined to by an arc outside the tree.
        var low: UInt32
    }

    private mutating func walk(
        _ offsets: UnsafePointer<Int64>, _ neighbors: UnsafePointer<UInt32>, _ edges: UnsafePointer<UInt32>?,
        _ nodeCount: Int
    ) {
        // No arcs, no walk.
        guard let edges else { return }
        // 0 for what is not met yet.
        let numbers = Scratch<UInt32>(repeating: 0, count: nodeCount)
        let path = UnsafeMutablePointer<Step>.allocate(capacity: nodeCount)
        defer { path.deallocate() }
        var met: UInt32 = 0
        for root in 0..<nodeCount where numbers[root] == 0 {
            met += 1
            numbers[root] = met
            var (depth, parent, subtrees) = (0, UInt32.max, 0)
            var here = Step(
                slot: Int(offsets[root]), end: Int(offsets[root + 1]), node: UInt32(root), number: met, low: met)
            while true {
                while here.slot < here.end {
                    let neighbor = neighbors[here.slot]
                    here.slot += 1
                    let number = numbers[Int(neighbor)]
                    if number != 0 {
                        here.low = min(here.low, neighbor == parent ? .max : number)
                        continue
                    }
                    met += 1
                    numbers[Int(neighbor)] = met
                    let (begin, end) = (Int(offsets[Int(neighbor)]), Int(offsets[Int(neighbor) + 1]))
                    if end - begin == 1 {
                        // It hangs on this edge only: no need to go there.
                        if depth == 0 { subtrees += 1 } else { addPoint(here.node) }
                        addBridge(edges[here.slot - 1])
                        continue
                    }
                    path[depth] = here
                    depth += 1
                    parent = here.node
                    here = Step(slot: begin, end: end, node: neighbor, number: met, low: met)
                }
                if depth == 0 { break }
                let below = here
                depth -= 1
                here = path[depth]
                parent = depth > 0 ? path[depth - 1].node : .max
                if below.low >= here.number {
                    if depth == 0 { subtrees += 1 } else { addPoint(here.node) }
                    // Rows are in order: a parallel arc comes next.
                    let isDoubled = here.slot < here.end && neighbors[here.slot] == below.node
                    if below.low == below.number, !isDoubled { addBridge(edges[here.slot - 1]) }
                }
                here.low = min(here.low, below.low)
            }
            // Above a root there is nothing to part from: it holds its subtrees together if there are several.
            if subtrees > 1 { addPoint(UInt32(root)) }
        }
    }

    private mutating func addPoint(_ node: UInt32) {
        pointCount += isPoint[Int(node)] ? 0 : 1
        isPoint[Int(node)] = true
    }

    private mutating func addBridge(_ edge: UInt32) {
        bridgeCount += 1
        isBridge[Int(edge >> 6)] |= 1 << UInt64(edge & 63)
    }
}
