/// Arcs that something flows through, each with an arc back through which as much can be returned; the largest flow from
/// one node to another by Dinic's method, without recursion.
///
/// E. A. Dinic, Algorithm for solution of a problem of maximum flow in networks with power estimation, Soviet Mathematics
/// Doklady 11 (1970). Time O(n² m) at worst; O(m √m) where every capacity is 1.
struct FlowNetwork {
    /// Where each node's arcs begin; one more than there are nodes.
    private let offsets: [Int]
    private let heads: [UInt32]
    /// The place of the arc back.
    private let twins: [UInt32]
    /// The place of each arc's pair among those that the network was made from.
    private let pairs: [UInt32]
    /// What more can flow through each arc.
    private var room: [Double]
    private let fullRoom: [Double]
    private var levels: [Int32]
    /// The arc of each node that is to be tried next.
    private var tried: [Int]
    private var queue: [UInt32] = []

    /// - Parameter arcs: what each pair of arcs joins, and how much can flow there and back.
    init(nodeCount: Int, arcs: [(tail: UInt32, head: UInt32, there: Double, back: Double)]) {
        var offsets = [Int](repeating: 0, count: nodeCount + 1)
        for arc in arcs {
            offsets[Int(arc.tail) + 1] += 1
            offsets[Int(arc.head) + 1] += 1
        }
        for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
        var next = offsets
        var heads = [UInt32](repeating: 0, count: 2 * arcs.count)
        var twins = heads
        var pairs = heads
        var room = [Double](repeating: 0, count: 2 * arcs.count)
        for (pair, arc) in arcs.enumerated() {
            let there = next[Int(arc.tail)]
            next[Int(arc.tail)] += 1
            let back = next[Int(arc.head)]
            next[Int(arc.head)] += 1
            (heads[there], heads[back]) = (arc.head, arc.tail)
            (twins[there], twins[back]) = (UInt32(back), UInt32(there))
            (pairs[there], pairs[back]) = (UInt32(pair), UInt32(pair))
            (room[there], room[back]) = (arc.there, arc.back)
        }
        self.offsets = offsets
        self.heads = heads
        self.twins = twins
        self.pairs = pairs
        self.room = room
        fullRoom = room
        levels = [Int32](repeating: -1, count: nodeCount)
        tried = Array(offsets.dropLast())
    }

    /// Lets flow from one node to another as much as can, starting from nothing.
    ///
    /// - Parameter limit: no more than this needs to be known; what is found then is at least as much.
    mutating func maximumFlow(from source: UInt32, to sink: UInt32, limit: Double = .infinity)
        -> Double
    {
        room = fullRoom
        var total = 0.0
        while total < limit, findLevels(source, sink) {
            for node in queue { tried[Int(node)] = offsets[Int(node)] }
            while let more = augment(source, sink) { total += more }
        }
        return total
    }

    /// After a flow: whether more could flow to each node from where it came. Those form one side of a minimum cut.
    var isOnSourceSide: [Bool] { levels.map { $0 >= 0 } }

    /// After a flow: the pairs of arcs through which something leaves a node, and where it goes.
    func flows(from node: Int) -> [(head: UInt32, pair: Int)] {
        (offsets[node]..<offsets[node + 1]).filter { fullRoom[$0] > room[$0] }.map {
            (heads[$0], Int(pairs[$0]))
        }
    }

    /// Counts the steps from the source along arcs with room; false if the sink cannot be reached.
    private mutating func findLevels(_ source: UInt32, _ sink: UInt32) -> Bool {
        for node in levels.indices { levels[node] = -1 }
        queue.removeAll(keepingCapacity: true)
        queue.append(source)
        levels[Int(source)] = 0
        var place = 0
        while place < queue.count {
            let node = Int(queue[place])
            place += 1
            for arc in offsets[node]..<offsets[node + 1] where room[arc] > 0 {
                let head = heads[arc]
                if levels[Int(head)] >= 0 { continue }
                levels[Int(head)] = levels[node] + 1
                queue.append(head)
                if head == sink { return true }
            }
        }
        return false
    }

    /// Finds one more way to the sink, each step a level up, and fills it.
    private mutating func augment(_ source: UInt32, _ sink: UInt32) -> Double? {
        var path: [Int] = []
        var node = Int(source)
        while node != Int(sink) {
            if let arc = nextArc(from: node) {
                path.append(arc)
                node = Int(heads[arc])
            } else {
                // A dead end: go back, and do not come here again.
                guard let last = path.popLast() else { return nil }
                node = Int(heads[Int(twins[last])])
                tried[node] += 1
            }
        }
        let amount = path.reduce(Double.infinity) { min($0, room[$1]) }
        for arc in path {
            room[arc] -= amount
            room[Int(twins[arc])] += amount
        }
        return amount
    }

    private mutating func nextArc(from node: Int) -> Int? {
        while tried[node] < offsets[node + 1] {
            let arc = tried[node]
            if room[arc] > 0, levels[Int(heads[arc])] == levels[node] + 1 { return arc }
            tried[node] += 1
        }
        return nil
    }
}
