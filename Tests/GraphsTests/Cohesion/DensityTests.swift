import Graphs
import GraphsTestSupport
import Testing

@Suite struct DensityTests {
    @Test func shapes() {
        #expect(Graph.complete(5).density() == 1)
        #expect(Graph.complete(5, isDirected: true).density() == 1)
        #expect(Graph.path(4).density() == 0.5)
        #expect(Graph.path(4, isDirected: true).density() == 0.25)
        #expect(Graph(nodeCount: 1, edges: [(0, 0)]).density() == nil)
    }

    @Test func loopsAndParallelEdgesJoinNobodyMore() {
        #expect(Graph(nodeCount: 2, edges: [(0, 1), (1, 0), (1, 1)]).density() == 1)
    }

    /// 78 of the 561 pairs of the club.
    @Test func karateClub() {
        #expect(ReferenceGraph.zacharyKarate.graph.density() == 78.0 / 561)
    }

    @Test(arguments: PeerValues.having("density"))
    func agreesWithNetworkX(peers: PeerValues) {
        #expect(agree([peers.graph.density()!], peers["density"]))
    }

    @Test(arguments: Specimen.small)
    func isTheShareOfJoinedPairs(specimen: Specimen) {
        let graph = specimen.graph
        let pairs = graph.nodes.flatMap { tail in graph.nodes.filter { $0 != tail }.map { (tail, $0) } }
        let joined = pairs.count { graph.hasEdge(from: $0.0, to: $0.1) }
        #expect(graph.density() == (pairs.isEmpty ? nil : Double(joined) / Double(pairs.count)))
    }
}
