extension Graph {
    /// The fewest edges whose removal makes the graph fall apart; none if it has fewer than two nodes.
    ///
    /// A directed graph falls apart when some node can no longer reach some other: what is cut are the edges from the side
    /// that is named to the other. Parallel edges count each, loops do not matter. In a graph that is in pieces nothing is
    /// cut. Of several smallest cuts one is named.
    ///
    /// - Throws: `CancellationError` if the execution is cancelled. The work is done on one thread.
    /// - Complexity: O(n m log n) in time at worst, and mostly near m; directed, 2n flows. O(n + m) in memory.
    /// - SeeAlso: M. Stoer & F. Wagner, A simple min-cut algorithm, J. ACM 44 (1997); H. Nagamochi, T. Ono & T. Ibaraki,
    ///   Implementing an efficient minimum capacity cut algorithm, Mathematical Programming 67 (1994), for joining many
    ///   nodes at a time.
    public func globalMinimumCut(execution: Execution = .serial) throws(CancellationError) -> GraphCut? {
        if isDirected { return try smallestOfAllFlows(OneEach(), execution) }
        return try globalMinimumCut(capacities: EdgeColumn(repeating: 1, count: edgeCount), execution: execution)
    }

    /// The edges of least capacity in all whose removal makes the graph fall apart; none if it has fewer than two nodes.
    ///
    /// Like ``globalMinimumCut(execution:)``. An edge of capacity 0 joins nothing.
    ///
    /// - Precondition: one capacity for each edge, finite and at least 0.
    public func globalMinimumCut(
        capacities: EdgeColumn<Double>, execution: Execution = .serial
    ) throws(CancellationError) -> GraphCut? {
        check(capacities: capacities)
        if isDirected { return try smallestOfAllFlows(capacities, execution) }
        if nodeCount < 2 { return nil }
        let parts = removing(edges: edges.filter { capacities[$0] == 0 }).graph.connectedComponents()
        if parts.count > 1 { return cut(0, parts.nodes(of: 0)) }
        var joining = JoinedNodes(self, capacities)
        while joining.count > 1 {
            try execution.checkCancellation()
            execution.onProgress?(1 - Double(joining.count) / Double(nodeCount))
            joining.joinWhatIsCloserThanTheCut()
        }
        return cut(joining.value, joining.side.map { Node($0) })
    }

    /// The fewest edges without which the graph falls apart: 0 if it is in pieces already, or has fewer than two nodes.
    ///
    /// Counted as ``globalMinimumCut(execution:)`` does, which names them.
    public func edgeConnectivity(execution: Execution = .serial) throws(CancellationError) -> Int {
        Int(try globalMinimumCut(execution: execution)?.value ?? 0)
    }

    /// The first node is on one side, so that a flow from it or to it meets the cut.
    private func smallestOfAllFlows(
        _ capacities: some FlowCapacities, _ execution: Execution
    ) throws(CancellationError) -> GraphCut? {
        if nodeCount < 2 { return nil }
        var network = FlowNetwork(self, capacities)
        var smallest = Double.infinity
        var side: [Node] = []
        for node in nodes.dropFirst() {
            try execution.checkCancellation()
            execution.onProgress?(Double(node.index) / Double(nodeCount))
            for (source, sink) in [(Node(0), node), (node, Node(0))] {
                let value = network.maximumFlow(from: source, to: sink, limit: smallest)
                if value < smallest { (smallest, side) = (value, network.sourceSide()) }
            }
        }
        return cut(smallest, side)
    }
}

/// An undirected graph of which nodes are joined that no smaller cut than the one that is known can part.
private struct JoinedNodes {
    /// The value of the smallest cut that was met, and the nodes on one side of it.
    private(set) var value = Double.infinity
    private(set) var side: [Int] = []
    /// The nodes that each joined node was made of.
    private var members: [[Int]]
    /// The edges between different joined nodes.
    private var edges: [(tail: Int, head: Int, capacity: Double)]

    init(_ graph: Graph, _ capacities: EdgeColumn<Double>) {
        members = (0..<graph.nodeCount).map { [$0] }
        edges = graph.edges.map {
            (graph.source(of: $0).index, graph.target(of: $0).index, capacities[$0])
        }
        .filter { $0.0 != $0.1 && $0.2 > 0 }
        meetDegrees()
    }

    var count: Int { members.count }

    /// Visits the nodes in the order of how strongly they hang on those before them, and joins each to those on which it
    /// hangs at least as strongly as the known cut is large. The last one and the one before it are always joined, after
    /// the cut that parts the last from all others has been met.
    mutating func joinWhatIsCloserThanTheCut() {
        let (offsets, arcs) = rows()
        var sets = DisjointSets(count: count)
        var hold = [Double](repeating: 0, count: count)
        var isVisited = [Bool](repeating: false, count: count)
        var queue = DistanceQueue()
        queue.push(DistanceQueue.Entry(distance: 0, origin: 0, node: 0))
        var (last, beforeLast) = (0, 0)
        while let nearest = queue.popNearest() {
            let node = Int(nearest.node)
            if isVisited[node] { continue }
            isVisited[node] = true
            (last, beforeLast) = (node, last)
            for arc in arcs[offsets[node]..<offsets[node + 1]] where !isVisited[arc.head] {
                hold[arc.head] += arc.capacity
                if hold[arc.head] >= value { sets.union(UInt32(node), UInt32(arc.head)) }
                queue.push(
                    DistanceQueue.Entry(distance: -hold[arc.head], origin: 0, node: UInt32(arc.head)))
            }
        }
        meet(hold[last], members[last])
        sets.union(UInt32(last), UInt32(beforeLast))
        join(&sets)
        if count > 1 { meetDegrees() }
    }

    /// The arcs of each node, one row after another.
    private func rows() -> (offsets: [Int], arcs: [(head: Int, capacity: Double)]) {
        var offsets = [Int](repeating: 0, count: count + 1)
        for edge in edges {
            offsets[edge.tail + 1] += 1
            offsets[edge.head + 1] += 1
        }
        for node in 0..<count { offsets[node + 1] += offsets[node] }
        var next = offsets
        var arcs = [(head: Int, capacity: Double)](repeating: (0, 0), count: 2 * edges.count)
        for edge in edges {
            arcs[next[edge.tail]] = (edge.head, edge.capacity)
            next[edge.tail] += 1
            arcs[next[edge.head]] = (edge.tail, edge.capacity)
            next[edge.head] += 1
        }
        return (offsets, arcs)
    }

    private mutating func join(_ sets: inout DisjointSets) {
        var numbers = [Int](repeating: -1, count: count)
        var joined: [[Int]] = []
        var place = [Int](repeating: 0, count: count)
        for node in members.indices {
            let root = Int(sets.root(of: UInt32(node)))
            if numbers[root] < 0 {
                numbers[root] = joined.count
                joined.append([])
            }
            place[node] = numbers[root]
            joined[numbers[root]] += members[node]
        }
        members = joined
        edges = edges.map { (place[$0.tail], place[$0.head], $0.capacity) }.filter { $0.0 != $0.1 }
    }

    /// Each node by itself is one side of a cut.
    private mutating func meetDegrees() {
        var degrees = [Double](repeating: 0, count: count)
        for edge in edges {
            degrees[edge.tail] += edge.capacity
            degrees[edge.head] += edge.capacity
        }
        let least = degrees.indices.min { degrees[$0] < degrees[$1] }!
        meet(degrees[least], members[least])
    }

    private mutating func meet(_ cut: Double, _ nodes: [Int]) {
        if cut < value { (value, side) = (cut, nodes.sorted()) }
    }
}
