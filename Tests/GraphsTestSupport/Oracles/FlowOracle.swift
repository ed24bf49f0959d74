package import Graphs

/// The largest flow between two nodes by Ford and Fulkerson's first method: any way that is left is filled, in a matrix.
package struct FlowOracle {
    package private(set) var value = 0.0
    /// The nodes to which more could flow from the source: the side of the smallest cut that is nearest to it.
    package private(set) var side: [Node] = []
    private var room: [[Double]]

    package init(_ graph: Graph, from source: Node, to sink: Node, capacities: EdgeColumn<Double>) {
        room = Array(repeating: Array(repeating: 0, count: graph.nodeCount), count: graph.nodeCount)
        for edge in graph.edges {
            let (tail, head) = (graph.source(of: edge).index, graph.target(of: edge).index)
            room[tail][head] += capacities[edge]
            if !graph.isDirected { room[head][tail] += capacities[edge] }
        }
        while fill(from: source.index, to: sink.index) {}
    }

    /// Fills one way; if there is none, names what was reached.
    private mutating func fill(from source: Int, to sink: Int) -> Bool {
        var arrivals = [Int](repeating: -1, count: room.count)
        arrivals[source] = source
        var stack = [source]
        while let node = stack.popLast() {
            for next in room.indices where arrivals[next] < 0 && room[node][next] > 0 {
                arrivals[next] = node
                stack.append(next)
            }
        }
        if arrivals[sink] < 0 {
            side = room.indices.filter { arrivals[$0] >= 0 }.map { Node($0) }
            return false
        }
        var way: [(tail: Int, head: Int)] = []
        var node = sink
        while node != source {
            way.append((arrivals[node], node))
            node = arrivals[node]
        }
        let amount = way.map { room[$0.tail][$0.head] }.min()!
        for (tail, head) in way {
            room[tail][head] -= amount
            room[head][tail] += amount
        }
        value += amount
        return true
    }
}
