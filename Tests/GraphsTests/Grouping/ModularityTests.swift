import Graphs
import GraphsTestSupport
import Testing

@Suite struct ModularityTests {
    @Test func byHand() {
        // Two triangles and a bridge: each has 3 of 7 edges, and half of all strength.
        let graph = Graph(nodeCount: 6, edges: [(0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5), (2, 3)])
        let groups = NodeColumn([7, 7, 7, -1, -1, -1])
        #expect(agree([graph.modularity(of: groups)], [6.0 / 7 - 0.5]))
        #expect(agree([graph.modularity(of: groups, resolution: 0.5)], [6.0 / 7 - 0.25]))
        #expect(agree([graph.modularity(of: NodeColumn(repeating: 0, count: 6))], [0]))
        #expect(agree([graph.quality(of: groups, .constantPotts(resolution: 0.5))], [3]))
        // 0 -> 1 <- 2 with 0 and 1 together: 1/2 - (1 · 2 + 1 · 0) / 4.
        let directed = Graph(nodeCount: 3, isDirected: true, edges: [(0, 1), (2, 1)])
        #expect(agree([directed.modularity(of: NodeColumn([0, 0, 1]))], [0]))
        // A loop is a whole edge within, and half of the strength of its node each time.
        let loop = Graph(nodeCount: 2, edges: [(0, 0), (0, 1)])
        #expect(agree([loop.modularity(of: NodeColumn([0, 1]))], [1.0 / 2 - 9.0 / 16 - 1.0 / 16]))
    }

    @Test func withoutEdgesThereIsNone() {
        #expect(Graph(nodeCount: 3, edges: []).modularity(of: NodeColumn([0, 1, 2])).isNaN)
        #expect(Graph(nodeCount: 0, edges: []).modularity(of: NodeColumn([])).isNaN)
        #expect(Graph.path(2).modularity(of: NodeColumn([0, 0]), strengths: EdgeColumn([0])).isNaN)
    }

    /// The split of the club as it happened: 0.3582 by NetworkX, which has who went where.
    @Test func karate() {
        let factions =
            [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0] + Array(repeating: 1, count: 12)
        #expect(abs(ReferenceGraph.zacharyKarate.graph.modularity(of: NodeColumn(factions)) - 0.3582) < 5e-5)
    }

    @Test(arguments: Specimen.small.filter { $0.graph.edgeCount > 0 })
    func agreesWithTheSumOverPairs(_ specimen: Specimen) {
        let graph = specimen.graph
        let groups = graph.nodes.map { $0.index * 5 % 3 }
        for strengths in [nil, specimen.quarters()] {
            for resolution in [0.5, 1, 2] {
                let expected = graph.modularityByPairs(groups, strengths: strengths, resolution: resolution)
                let value = graph.modularity(of: NodeColumn(groups), strengths: strengths, resolution: resolution)
                #expect(agree([value], [expected]))
                let forgotten = graph.undirected()
                    .modularityByPairs(groups, strengths: strengths, resolution: resolution)
                let quality = CommunityQuality.modularity(resolution: resolution)
                #expect(agree([graph.quality(of: NodeColumn(groups), quality, strengths: strengths)], [forgotten]))
            }
        }
    }
}
