import Graphs
import GraphsTestSupport
import Testing

@Suite struct MinimumSpanningForestTests {
    @Test func aSquareWithADiagonal() {
        let graph = Graph(nodeCount: 5, edges: [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2), (2, 2)])
        let distances = EdgeColumn([4.0, 1, 3, 2, 2, 0])
        #expect(graph.minimumSpanningForest(distances: distances) == [Edge(1), Edge(3), Edge(4)])
    }

    @Test func ofEquallyLongEdgesTheFirstStays() {
        let graph = Graph.union([.cycle(3), .complete(4)])
        let forest = graph.minimumSpanningForest(distances: EdgeColumn(repeating: 1, count: graph.edgeCount))
        #expect(forest == [0, 1, 3, 4, 5].map { Edge($0) })
    }

    @Test(arguments: PeerValues.having("spanningForest"))
    func agreesWithIgraph(peers: PeerValues) {
        let forest = peers.graph.minimumSpanningForest(distances: peers.column)
        #expect([forest.reduce(0) { $0 + peers.column[$1] }] == peers["spanningForest"])
    }

    private func checkForest(_ graph: Graph, _ distances: EdgeColumn<Double>) {
        let forest = graph.minimumSpanningForest(distances: distances)
        #expect(forest.count == graph.nodeCount - graph.connectedComponents().count)
        #expect(zip(forest, forest.dropFirst()).allSatisfy { (distances[$0], $0) < (distances[$1], $1) })
        // Kruskal's rule: an edge is in the forest if and only if those before it do not join its ends.
        let order = graph.edges.sorted { (distances[$0], $0) < (distances[$1], $1) }
        var parts = Array(0..<graph.nodeCount)
        var expected: [Edge] = []
        for edge in order {
            let (one, other) = (parts[graph.source(of: edge).index], parts[graph.target(of: edge).index])
            if one == other { continue }
            expected.append(edge)
            for node in parts.indices where parts[node] == other { parts[node] = one }
        }
        #expect(forest == expected)
    }

    @Test(arguments: Specimen.small)
    func keepsToKruskalsRule(specimen: Specimen) {
        checkForest(specimen.graph, specimen.quarters())
    }

    /// Enough edges that most are put off and filtered.
    @Test func keepsToKruskalsRuleInLargerGraphs() {
        var generator = SeededGenerator(seed: 12)
        let graph = Graph.random(nodeCount: 400, edgeCount: 20_000, using: &generator)
        checkForest(graph, EdgeColumn(graph.edges.map { _ in generator.unit() }))
        checkForest(graph, EdgeColumn(graph.edges.map { _ in Double(generator.index(below: 3)) }))
    }

    /// Distances of all sizes, so that most of them share a bucket; some equal, some the least and the greatest there are.
    @Test func keepsToKruskalsRuleWhereDistancesAreUneven() {
        var generator = SeededGenerator(seed: 13)
        let graph = Graph.random(nodeCount: 300, edgeCount: 900, using: &generator)
        func checkAll(_ distance: () -> Double) { checkForest(graph, EdgeColumn(graph.edges.map { _ in distance() })) }
        checkAll { Double(sign: .plus, exponent: generator.index(below: 600) - 300, significand: 1) }
        checkAll { generator.index(below: 20) == 0 ? .greatestFiniteMagnitude : generator.unit() }
        checkAll { Double(generator.index(below: 3)) * .leastNonzeroMagnitude }
        checkAll { 1 + Double(generator.index(below: 5)) * .ulpOfOne }
    }

    @Test func longPath() {
        let graph = Graph.path(1_000_000)
        let forest = graph.minimumSpanningForest(distances: EdgeColumn(repeating: 0.5, count: graph.edgeCount))
        #expect(forest.count == 999_999)
    }

    @Test func negativeDistanceStopsTheProgram() async {
        await #expect(processExitsWith: .failure) {
            _ = Graph.path(2).minimumSpanningForest(distances: EdgeColumn([-1]))
        }
    }
}
