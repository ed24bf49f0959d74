/// The largest flow from one node of a graph to another, and what is left of the room in its edges after it.
///
/// Nothing is made beside the graph but a number for each way through each edge. The flow is Dinic's: as long as there is
/// a way from the source to the sink, the shortest ones are all filled. Steps are counted from both ends at once, always
/// from the end with fewer arcs to follow, until the two meet; so a flow that is small sees only what is near its ends.
///
/// E. A. Dinic, Algorithm for solution of a problem of maximum flow in networks with power estimation, Soviet Mathematics
/// Doklady 11 (1970). Time O(n² m) at worst; O(m √m) where every edge carries one.
struct FlowNetwork<Capacities: FlowCapacities>: ~Copyable {
    private typealias Amount = Capacities.Amount

    private let graph: Graph
    private let capacities: Capacities
    /// What still fits through each place of ``FlowArcs``.
    private let room: Scratch<Amount>
    /// The places that a flow has changed; no longer kept once they are more than the edges.
    private var changed: [UInt32] = []
    private let marks: Scratch<FlowMark>
    /// The nodes that were met: from the source at the beginning, from the sink at the end, backwards.
    private let queue: Scratch<UInt32>
    private var ahead = FlowFront(range: 0..<0, label: 0, arcs: 0)
    private var behind: FlowFront
    private let path: Scratch<FlowStep>

    /// - Parameter capacities: what can flow through each edge; if the graph is undirected, either way.
    init(_ graph: Graph, _ capacities: Capacities) {
        precondition(graph.edgeCount < 1 << 31, "Both ways through every edge need a number.")
        self.graph = graph
        self.capacities = capacities
        room = Scratch(uninitialized: 2 * graph.edgeCount)
        marks = Scratch(repeating: FlowMark(label: 0, tried: 0), count: graph.nodeCount)
        queue = Scratch(uninitialized: graph.nodeCount)
        path = Scratch(uninitialized: graph.nodeCount)
        behind = FlowFront(range: graph.nodeCount..<graph.nodeCount, label: .max, arcs: 0)
        for edge in 0..<graph.edgeCount { clear(edge) }
    }

    /// Lets flow from one node to another as much as can, starting from nothing.
    ///
    /// - Parameter limit: no more than this needs to be known; what is found then is at least as much.
    mutating func maximumFlow(from source: Node, to sink: Node, limit: Double = .infinity) -> Double {
        precondition(max(source, sink).index < graph.nodeCount, "A flow joins nodes of the graph.")
        return graph.withFlowArcs { arcs in
            clear()
            var total = 0.0
            while total < limit, findLevels(source.rawValue, sink.rawValue, arcs) {
                total += fill(source.rawValue, sink.rawValue, arcs)
            }
            return total
        }
    }

    /// After a flow without a limit: the nodes to which more could flow from the source, in ascending order. They are one
    /// side of a minimum cut.
    mutating func sourceSide() -> [Node] {
        graph.withFlowArcs { arcs in
            while !ahead.range.isEmpty { _ = spreadAhead(arcs) }
        }
        return graph.nodes.filter { 0 < marks[$0.index].label && marks[$0.index].label < behind.label }
    }

    /// After a flow: whether it goes through an edge, from its source to its target; of a directed graph.
    func passes(_ edge: Edge) -> Bool { room[2 * edge.index] < capacities[edge] }

    private mutating func clear() {
        if changed.count > graph.edgeCount {
            for edge in 0..<graph.edgeCount { clear(edge) }
        } else {
            for place in changed { clear(Int(place / 2)) }
        }
        changed.removeAll(keepingCapacity: true)
    }

    private func clear(_ edge: Int) {
        room[2 * edge] = capacities[Edge(edge)]
        room[2 * edge + 1] = graph.isDirected ? .zero : capacities[Edge(edge)]
    }

    /// Counts the steps from both ends along arcs with room; false if they do not meet.
    private mutating func findLevels(_ source: UInt32, _ sink: UInt32, _ arcs: FlowArcs) -> Bool {
        for place in 0..<ahead.range.upperBound { marks[Int(queue[place])].label = 0 }
        for place in behind.range.lowerBound..<queue.count { marks[Int(queue[place])].label = 0 }
        (queue[0], queue[queue.count - 1]) = (source, sink)
        ahead = FlowFront(range: 0..<1, label: 1, arcs: arcs.count(at: source))
        behind = FlowFront(range: queue.count - 1..<queue.count, label: .max, arcs: arcs.count(at: sink))
        marks[Int(source)] = FlowMark(label: ahead.label, tried: 0)
        marks[Int(sink)] = FlowMark(label: behind.label, tried: 0)
        while !ahead.range.isEmpty, !behind.range.isEmpty {
            if ahead.arcs <= behind.arcs ? spreadAhead(arcs) : spreadBehind(arcs) { return true }
        }
        return false
    }

    /// Goes a step on from the source.
    ///
    /// - Returns: whether a node was met that the sink has met. Then not all nodes of the next step have been, and those
    ///   that have are of no use: a shortest way goes on with what the sink has met.
    private mutating func spreadAhead(_ arcs: FlowArcs) -> Bool {
        var next = FlowFront(range: ahead.range.upperBound..<ahead.range.upperBound, label: ahead.label + 1, arcs: 0)
        var end = next.range.lowerBound
        let (room, marks, queue, far) = (room.base, marks.base, queue.base, behind.label)
        for place in ahead.range {
            let meeting = arcs.first(at: queue[place]) { neighbor, place in
                let label = marks[Int(neighbor)].label
                if label != 0 && label < far || room[place] == .zero { return false }
                if label != 0 { return true }
                marks[Int(neighbor)] = FlowMark(label: next.label, tried: 0)
                queue[end] = neighbor
                end += 1
                next.arcs += arcs.count(at: neighbor)
                return false
            }
            if meeting != nil {
                ahead.range = ahead.range.lowerBound..<end
                return true
            }
        }
        next.range = next.range.lowerBound..<end
        ahead = next
        return false
    }

    /// Goes a step back from the sink.
    ///
    /// - Returns: whether a node was met that the source has met.
    private mutating func spreadBehind(_ arcs: FlowArcs) -> Bool {
        var next = FlowFront(range: behind.range.lowerBound..<behind.range.lowerBound, label: behind.label - 1, arcs: 0)
        var start = next.range.upperBound
        let (room, marks, queue, near) = (room.base, marks.base, queue.base, ahead.label)
        for place in behind.range {
            let meeting = arcs.first(at: queue[place]) { neighbor, place in
                let label = marks[Int(neighbor)].label
                if label > near || room[place ^ 1] == .zero { return false }
                if label != 0 { return true }
                marks[Int(neighbor)] = FlowMark(label: next.label, tried: 0)
                start -= 1
                queue[start] = neighbor
                next.arcs += arcs.count(at: neighbor)
                return false
            }
            if meeting != nil {
                behind.range = start..<behind.range.upperBound
                return true
            }
        }
        next.range = start..<next.range.upperBound
        behind = next
        return false
    }

    /// Fills ways to the sink, each step a label up, until none is left.
    private mutating func fill(_ source: UInt32, _ sink: UInt32, _ arcs: FlowArcs) -> Double {
        let (room, marks, path) = (room.base, marks.base, path.base)
        let (near, far) = (ahead.label, behind.label)
        var total = 0.0
        var depth = 0
        var node = source
        while true {
            if node == sink {
                let (amount, narrowest) = send(through: depth)
                total += Capacities.number(amount)
                depth = narrowest
                node = path[depth].node
            }
            // The last node on this side goes over to the first ones on the other.
            let label = marks[Int(node)].label
            let wanted = label == near ? far : label + 1
            var step: (head: UInt32, place: Int) = (0, 0)
            let tried = arcs.first(at: node, from: Int(marks[Int(node)].tried)) { neighbor, place in
                if marks[Int(neighbor)].label != wanted || room[place] == .zero { return false }
                step = (neighbor, place)
                return true
            }
            if let tried {
                marks[Int(node)].tried = UInt32(tried)
                path[depth] = FlowStep(node: node, place: UInt32(step.place))
                depth += 1
                node = step.head
            } else {
                // A dead end: no one needs to come here again.
                if depth == 0 { return total }
                marks[Int(node)].label = 0
                depth -= 1
                node = path[depth].node
                marks[Int(node)].tried += 1
            }
        }
    }

    /// Sends as much as fits along the path.
    ///
    /// - Returns: how much that is, and the first step after which no more fits.
    private mutating func send(through length: Int) -> (amount: Amount, narrowest: Int) {
        var (amount, narrowest) = (room[Int(path[0].place)], 0)
        for step in 1..<max(1, length) where room[Int(path[step].place)] < amount {
            (amount, narrowest) = (room[Int(path[step].place)], step)
        }
        for step in 0..<length {
            let place = path[step].place
            room[Int(place)] -= amount
            room[Int(place ^ 1)] += amount
            if changed.count <= graph.edgeCount { changed.append(place) }
        }
        return (amount, narrowest)
    }
}

/// What a search for ways from a source to a sink knows of a node.
struct FlowMark {
    /// 0 for what was not met. From the source on 1, 2, and so on; back from the sink the greatest number, and down.
    var label: UInt32
    /// How many of its arcs need not be tried again.
    var tried: UInt32
}

/// The nodes met last from one end: where they are queued, their label, and the number of all arcs that they have.
struct FlowFront {
    var range: Range<Int>
    var label: UInt32
    var arcs: Int
}

/// A step of a path: the node that it leaves, and the place that it goes through.
struct FlowStep {
    var node: UInt32
    var place: UInt32
}
