import Graphs
import GraphsTestSupport
import Testing

@Suite struct RewiringTests {
    private func pairs(_ graph: Graph) -> [[Int]] {
        graph.edges.map { edge in
            let ends = [graph.source(of: edge).index, graph.target(of: edge).index]
            return graph.isDirected ? ends : ends.sorted()
        }
    }

    @Test(arguments: Specimen.small)
    func keepsDegreesAndMakesNothingDouble(_ specimen: Specimen) {
        var generator = SeededGenerator(seed: 1)
        let graph = specimen.graph
        let rewired = graph.rewired(using: &generator)
        #expect(rewired.edgeCount == graph.edgeCount)
        #expect(rewired.degree(.outgoing) == graph.degree(.outgoing))
        #expect(rewired.degree(.incoming) == graph.degree(.incoming))
        func extra(_ graph: Graph) -> Int { graph.edgeCount - graph.simplified().graph.edgeCount }
        #expect(extra(rewired) <= extra(graph))
        #expect(pairs(graph.rewired(tries: 0, using: &generator)) == pairs(graph))
    }

    /// All simple graphs of the same degrees come equally often: 1,1,1,1 (three), 2,2,2,1,1 (seven), the star (itself).
    @Test(arguments: [
        (4, [(0, 1), (2, 3)], 3), (5, [(0, 1), (1, 2), (0, 3), (2, 4)], 7), (4, [(0, 1), (0, 2), (0, 3)], 1),
    ])
    func allGraphsAreEquallyLikely(nodes: Int, edges: [(Int, Int)], expected: Int) {
        var generator = SeededGenerator(seed: 2)
        var graph = Graph(nodeCount: nodes, edges: edges)
        var counts: [[[Int]]: Int] = [:]
        for _ in 0..<7_000 {
            graph = graph.rewired(tries: 25, using: &generator)
            counts[pairs(graph).sorted { $0.lexicographicallyPrecedes($1) }, default: 0] += 1
        }
        #expect(counts.count == expected)
        if expected > 1 { #expect(isUniform(Array(counts.values))) }
    }

    /// Three arcs into three others: each of the six ways to share them out.
    @Test func directedGraphsAreEquallyLikely() {
        var generator = SeededGenerator(seed: 3)
        var graph = Graph(nodeCount: 6, isDirected: true, edges: [(0, 3), (1, 4), (2, 5)])
        var counts: [[[Int]]: Int] = [:]
        for _ in 0..<6_000 {
            graph = graph.rewired(tries: 20, using: &generator)
            counts[pairs(graph).sorted { $0.lexicographicallyPrecedes($1) }, default: 0] += 1
        }
        #expect(counts.count == 6 && isUniform(Array(counts.values)))
    }

    @Test func littleIsLeftOfALargeGraph() {
        var generator = SeededGenerator(seed: 4)
        let graph = Graph.smallWorld(nodeCount: 2_000, neighbors: 6, rewiring: 0, using: &generator)
        let kept = Set(pairs(graph)).intersection(pairs(graph.rewired(using: &generator)))
        #expect(kept.count < 60)
    }
}
