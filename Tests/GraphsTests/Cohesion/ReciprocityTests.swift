import Graphs
import GraphsTestSupport
import Testing

@Suite struct ReciprocityTests {
    @Test func oneOfTwoIsReturned() {
        let graph = Graph(nodeCount: 3, isDirected: true, edges: [(0, 1), (1, 0), (1, 2), (0, 1), (2, 2)])
        #expect(graph.reciprocity() == 2.0 / 3)
    }

    @Test func undirectedAndEmpty() {
        #expect(Graph.path(3).reciprocity() == 1)
        #expect(Graph(nodeCount: 2, isDirected: true, edges: [(0, 0)]).reciprocity() == nil)
    }

    @Test(arguments: PeerValues.having("reciprocity"))
    func agreesWithNetworkX(peers: PeerValues) {
        #expect(agree([peers.graph.reciprocity()!], peers["reciprocity"]))
    }

    @Test(arguments: Specimen.small)
    func isTheShareOfReturnedPairs(specimen: Specimen) {
        let graph = specimen.graph
        let pairs = graph.nodes.flatMap { tail in graph.nodes.filter { $0 != tail }.map { (tail, $0) } }
            .filter { graph.hasEdge(from: $0.0, to: $0.1) }
        let returned = pairs.count { graph.hasEdge(from: $0.1, to: $0.0) }
        #expect(graph.reciprocity() == (pairs.isEmpty ? nil : Double(returned) / Double(pairs.count)))
    }
}
