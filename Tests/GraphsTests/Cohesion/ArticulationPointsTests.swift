import Graphs
import GraphsTestSupport
import Testing

@Suite struct ArticulationPointsTests {
    @Test func byHand() {
        // Two triangles that share node 2, a tail from 4 to 5, a pair by itself
        let edges = [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 2), (4, 5), (4, 5), (5, 5), (6, 7)]
        #expect(Graph(nodeCount: 9, edges: edges).articulationPoints() == [Node(2), Node(4)])
        #expect(Graph(nodeCount: 9, isDirected: true, edges: edges).articulationPoints() == [Node(2), Node(4)])
        #expect(Graph(nodeCount: 0, edges: []).articulationPoints().isEmpty)
    }

    /// Padgett's families: those without whom others are cut off.
    @Test func families() {
        let families = ReferenceGraph.padgettMarriage
        let names = families.graph.articulationPoints().map { families.labels[$0.index] }
        #expect(names == ["Albizzi", "Guadagni", "Medici", "Salviati"])
    }

    @Test func kiteAndKarate() {
        let kite = ReferenceGraph.krackhardtKite
        #expect(kite.graph.articulationPoints().map { kite.labels[$0.index] } == ["Heather", "Ike"])
        #expect(ReferenceGraph.zacharyKarate.graph.articulationPoints() == [Node(0)])
    }

    @Test(arguments: PeerValues.paths)
    func agreesWithIgraph(peers: PeerValues) {
        #expect(peers.graph.articulationPoints().map { Double($0.index) } == peers["articulationPoints"])
    }

    @Test(arguments: Specimen.small)
    func agreesWithTakingEachNodeAway(_ specimen: Specimen) {
        let graph = specimen.graph
        let before = graph.floodedComponentCount()
        let points = graph.nodes.filter { graph.floodedComponentCount(without: [$0]) > before }
        #expect(graph.articulationPoints() == points)
    }

    @Test func aMillionNodes() {
        #expect(Graph.path(1_000_000).articulationPoints().count == 999_998)
        #expect(Graph.cycle(1_000_000).articulationPoints().isEmpty)
        #expect(Graph.star(leaves: 1_000_000).articulationPoints() == [Node(0)])
    }
}
