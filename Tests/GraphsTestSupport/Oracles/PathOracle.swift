package import Graphs

/// All distances and numbers of shortest paths, by Floyd and Warshall's method: slow, short, and nothing like what it
/// checks.
package struct PathOracle {
    /// The distance from one node to another, infinite where there is no path.
    package private(set) var distances: [[Double]]
    /// The number of shortest paths from one node to another; 1 from a node to itself.
    package private(set) var counts: [[Double]]
    private let graph: Graph
    private let lengths: [Double]

    package init(_ graph: Graph, distances column: EdgeColumn<Double>? = nil) {
        self.graph = graph
        lengths = graph.edges.map { column?[$0] ?? 1 }
        let count = graph.nodeCount
        distances = Array(repeating: Array(repeating: .infinity, count: count), count: count)
        counts = Array(repeating: Array(repeating: 0, count: count), count: count)
        for node in 0..<count { (distances[node][node], counts[node][node]) = (0, 1) }
        for (tail, head, length) in arcs where tail != head {
            if length < distances[tail][head] {
                (distances[tail][head], counts[tail][head]) = (length, 1)
            } else if length == distances[tail][head] {
                counts[tail][head] += 1
            }
        }
        for middle in 0..<count {
            for tail in 0..<count where tail != middle {
                for head in 0..<count where head != middle && head != tail {
                    let through = distances[tail][middle] + distances[middle][head]
                    if through == .infinity { continue }
                    let pathsThrough = counts[tail][middle] * counts[middle][head]
                    if through < distances[tail][head] {
                        (distances[tail][head], counts[tail][head]) = (through, pathsThrough)
                    } else if through == distances[tail][head] {
                        counts[tail][head] += pathsThrough
                    }
                }
            }
        }
    }

    private var arcs: [(tail: Int, head: Int, length: Double)] {
        graph.edges.flatMap { edge in
            let (tail, head) = (graph.source(of: edge).index, graph.target(of: edge).index)
            let arc = (tail, head, lengths[edge.index])
            return graph.isDirected ? [arc] : [arc, (head, tail, lengths[edge.index])]
        }
    }

    /// Pairs that a path joins, ordered; each counts half in an undirected graph.
    private var pairs: [(from: Int, to: Int)] {
        graph.nodes.flatMap { from in
            graph.nodes.filter { $0 != from && distances[from.index][$0.index] < .infinity }
                .map { (from.index, $0.index) }
        }
    }

    private var pairValue: Double { graph.isDirected ? 1 : 0.5 }

    /// Betweenness from its definition.
    package func betweenness(includingEnds: Bool = false) -> [Double] {
        graph.nodes.map { node in
            let middle = node.index
            var sum = 0.0
            for (from, to) in pairs {
                if middle == from || middle == to {
                    if includingEnds { sum += pairValue }
                } else if distances[from][middle] + distances[middle][to] == distances[from][to] {
                    sum += pairValue * counts[from][middle] * counts[middle][to] / counts[from][to]
                }
            }
            return sum
        }
    }

    /// Edge betweenness from its definition.
    package func edgeBetweenness() -> [Double] {
        graph.edges.map { edge in
            let ends = (graph.source(of: edge).index, graph.target(of: edge).index)
            var sum = 0.0
            for (from, to) in pairs where ends.0 != ends.1 {
                for (tail, head) in graph.isDirected ? [ends] : [ends, (ends.1, ends.0)]
                where distances[from][tail] + lengths[edge.index] + distances[head][to] == distances[from][to] {
                    sum += pairValue * counts[from][tail] * counts[head][to] / counts[from][to]
                }
            }
            return sum
        }
    }
}
