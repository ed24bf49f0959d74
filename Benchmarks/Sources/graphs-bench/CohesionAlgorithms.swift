internal import Graphs

/// What holds a graph together.
let cohesionAlgorithms: [String: Algorithm] = [
    "components": { graph, _ in { Double(graph.connectedComponents().count - 1) } },
    "kcore": { graph, _ in { Double(graph.coreNumbers().values.reduce(0, +)) } },
    "clustering": { graph, execution in { try sum(graph.localClustering(execution: execution).values) } },
    "transitivity": { graph, execution in { try graph.transitivity(execution: execution) ?? 0 } },
    "articulation": { graph, _ in { Double(graph.articulationPoints().count) } },
    "bridges": { graph, _ in { Double(graph.bridges().count) } },
    "mst": { graph, _ in
        let weights = tieWeights(of: graph)
        return { Double(graph.minimumSpanningForest(distances: weights).count) }
    },
]
