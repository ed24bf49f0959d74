internal import Graphs

/// Measures of distances, in steps where it is not said otherwise. The graphs here are connected.
let distanceAlgorithms: [String: Algorithm] = [
    "betweenness": { graph, execution in { try sum(graph.betweenness(execution: execution).values) } },
    "edge_betweenness": { graph, execution in { try sum(graph.edgeBetweenness(execution: execution).values) } },
    "closeness": { graph, execution in { try sum(graph.closeness(execution: execution).values) } },
    "harmonic": { graph, execution in
        { try sum(graph.harmonicCloseness(execution: execution).values) / Double(graph.nodeCount - 1) }
    },
    "bfs64": { graph, execution in
        let sources = sixtyFour(of: graph)
        return { try Double(graph.stepTable(from: sources, execution: execution).totals.reduce(0, +)) }
    },
    "dist1pct": { graph, execution in
        let sources = onePercent(of: graph)
        return { try Double(graph.stepTable(from: sources, execution: execution).totals.reduce(0, +)) }
    },
    "nearest1pct": { graph, _ in
        let sources = onePercent(of: graph)
        return {
            let tree = graph.breadthFirst(from: sources)
            return Double(graph.nodes.reduce(0) { $0 + (tree.distance(to: $1) ?? 0) })
        }
    },
    "diameter": { graph, execution in { try Double(graph.diameter(execution: execution) ?? 0) } },
    // The mean distances that closeness is made of.
    "apsp_sum": { graph, execution in
        let others = Double(graph.nodeCount - 1)
        return { try sum(graph.closeness(execution: execution).values.map { others / $0 }) }
    },
    "dijkstra64": { graph, execution in
        let (sources, weights) = (sixtyFour(of: graph), tieWeights(of: graph))
        return { try sum(graph.distanceTable(from: sources, distances: weights, execution: execution).totals) }
    },
]

/// Every hundredth node.
private func onePercent(of graph: Graph) -> [Node] { stride(from: 0, to: graph.nodeCount, by: 100).map { Node($0) } }

/// The first 64 of every hundredth node; of a graph that has not so many, its first 64.
private func sixtyFour(of graph: Graph) -> [Node] {
    graph.nodeCount >= 6400 ? Array(onePercent(of: graph).prefix(64)) : Array(graph.nodes.prefix(64))
}
