internal import Graphs

/// An algorithm on a graph, with a number that its answer is compared by.
typealias Algorithm = @Sendable (_ graph: Graph, _ execution: Execution) throws -> Double

/// What can be measured, by the names that `peers.py` uses.
let algorithms: [String: Algorithm] = [
    "betweenness": { graph, execution in try sum(graph.betweenness(execution: execution).values) },
    "edge_betweenness": { graph, execution in try sum(graph.edgeBetweenness(execution: execution).values) },
    "closeness": { graph, execution in try sum(graph.closeness(execution: execution).values) },
    "harmonic": { graph, execution in
        try sum(graph.harmonicCloseness(execution: execution).values) / Double(graph.nodeCount - 1)
    },
    "components": { graph, _ in Double(graph.connectedComponents().count - 1) },
    "articulation": { graph, _ in Double(graph.articulationPoints().count) },
    "bridges": { graph, _ in Double(graph.bridges().count) },
    "bfs64": { graph, _ in
        let count = graph.nodeCount
        return distanceSum(
            graph, from: count >= 6400 ? Array(onePercent(of: count).prefix(64)) : Array(0..<min(64, count)))
    },
    "dist1pct": { graph, _ in distanceSum(graph, from: onePercent(of: graph.nodeCount)) },
    "nearest1pct": { graph, _ in
        let tree = graph.breadthFirst(from: onePercent(of: graph.nodeCount).map { Node($0) })
        return Double(graph.nodes.reduce(0) { $0 + (tree.distance(to: $1) ?? 0) })
    },
    // The mean distances that closeness is made of; the graphs here are connected.
    "apsp_sum": { graph, execution in
        let others = Double(graph.nodeCount - 1)
        return try sum(graph.closeness(execution: execution).values.map { others / $0 })
    },
]

private func sum(_ values: [Double]) -> Double { values.reduce(0, +) }

/// Every hundredth node.
private func onePercent(of count: Int) -> [Int] { Array(stride(from: 0, to: count, by: 100)) }

/// The distances from each of some nodes to all others, added up.
private func distanceSum(_ graph: Graph, from sources: [Int]) -> Double {
    var total = 0
    for source in sources {
        let tree = graph.breadthFirst(from: Node(source))
        for node in graph.nodes { total += tree.distance(to: node) ?? 0 }
    }
    return Double(total)
}
