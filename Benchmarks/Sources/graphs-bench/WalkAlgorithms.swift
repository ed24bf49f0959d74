internal import Graphs

/// Measures of walks, each to a tolerance of 1e-10.
let walkAlgorithms: [String: Algorithm] = [
    "pagerank": { graph, execution in { try graph.pageRank(execution: execution).values.values.max() ?? 0 } },
    "eigenvector": { graph, execution in
        { try sum(graph.eigenvectorCentrality(execution: execution).values.values) }
    },
]
