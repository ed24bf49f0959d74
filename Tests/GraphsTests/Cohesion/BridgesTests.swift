import Graphs
import GraphsTestSupport
import Testing

@Suite struct BridgesTests {
    @Test(arguments: [false, true])
    func byHand(isDirected: Bool) {
        // A triangle, a bridge to 3, a doubled edge to 4, a loop, a pair by itself
        let edges = [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 3), (4, 4), (5, 6)]
        let graph = Graph(nodeCount: 8, isDirected: isDirected, edges: edges)
        #expect(graph.bridges() == [Edge(3), Edge(7)])
    }

    @Test func smallestGraphs() {
        #expect(Graph(nodeCount: 0, edges: []).bridges().isEmpty)
        #expect(Graph(nodeCount: 1, edges: [(0, 0)]).bridges().isEmpty)
    }

    /// The tail of the kite, and the three families who married into one other only.
    @Test func kiteAndFamilies() {
        #expect(ReferenceGraph.krackhardtKite.graph.bridges() == [Edge(16), Edge(17)])
        let families = ReferenceGraph.padgettMarriage
        let pairs = families.graph.bridges().map { bridge in
            [families.graph.source(of: bridge), families.graph.target(of: bridge)].map { families.labels[$0.index] }
        }
        #expect(
            pairs == [
                ["Acciaiuoli", "Medici"], ["Albizzi", "Ginori"], ["Guadagni", "Lamberteschi"], ["Medici", "Salviati"],
                ["Pazzi", "Salviati"],
            ])
    }

    @Test(arguments: PeerValues.paths)
    func agreesWithIgraph(peers: PeerValues) {
        #expect(peers.graph.bridges().map { Double($0.index) } == peers["bridges"])
    }

    @Test(arguments: Specimen.small)
    func agreesWithTakingEachEdgeAway(_ specimen: Specimen) {
        let graph = specimen.graph
        let before = graph.floodedComponentCount()
        let bridges = graph.edges.filter { graph.removing(edges: [$0]).graph.floodedComponentCount() > before }
        #expect(graph.bridges() == bridges)
    }

    @Test func aMillionNodes() {
        #expect(Graph.path(1_000_000).bridges().count == 999_999)
        #expect(Graph.cycle(1_000_000).bridges().isEmpty)
        #expect(Graph.star(leaves: 1_000_000).bridges().count == 1_000_000)
    }
}
