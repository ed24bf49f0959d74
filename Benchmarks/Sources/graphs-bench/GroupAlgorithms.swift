internal import Graphs

/// Holes, and groups.
let groupAlgorithms: [String: Algorithm] = [
    "constraint": { graph, _ in { sum(graph.constraint(.wholeNetwork).values) } },
    "effective_size": { graph, _ in { sum(graph.effectiveSize(.wholeNetwork).values) } },
    "louvain": { graph, _ in { graph.modularity(of: graph.louvainCommunities(seed: 1).membership) } },
    "leiden": { graph, _ in { graph.modularity(of: graph.leidenCommunities(iterations: 2, seed: 1).membership) } },
    // The parties put into four groups at random, ten thousand times.
    "mixing10k": { graph, execution in
        let groups = NodeColumn(graph.nodes.map { $0.index % 4 })
        return {
            try graph.mixingTest(by: groups, permutations: 10_000, seed: 1, execution: execution).mixing.assortativity
        }
    },
]
