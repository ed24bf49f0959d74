import Graphs
import GraphsTestSupport
import Testing

@Suite struct BiconnectedComponentsTests {
    /// 0 - 1 - 2 - 0, 2 - 3 - 4 - 2, 4 - 5 twice, 5 - 5, 6 - 7, and 8 alone.
    @Test func byHand() {
        let graph = Graph(
            nodeCount: 9,
            edges: [(4, 5), (0, 1), (1, 2), (5, 5), (2, 0), (2, 3), (3, 4), (4, 2), (5, 4), (6, 7)])
        let found = graph.biconnectedComponents()
        #expect(found.labels.values == [0, 1, 1, nil, 1, 2, 2, 2, 0, 3])
        #expect(found.nodes.map { $0.map(\.index) } == [[4, 5], [0, 1, 2], [2, 3, 4], [6, 7]])
        #expect(found.allEdges().map { $0.map(\.index) } == [[0, 8], [1, 2, 4], [5, 6, 7], [9]])
        #expect(found.count == 4)
    }

    @Test func nothingMakesNone() {
        #expect(Graph(nodeCount: 0, edges: []).biconnectedComponents().count == 0)
        #expect(Graph(nodeCount: 2, edges: [(1, 1)]).biconnectedComponents().nodes.isEmpty)
    }

    /// Five families hang on the others by one marriage each; the other ten hold each other.
    @Test func florentineFamilies() {
        let families = ReferenceGraph.padgettMarriage
        let found = families.graph.biconnectedComponents()
        var counts = NodeColumn(repeating: 0, count: families.graph.nodeCount)
        for node in found.nodes.joined() { counts[node] += 1 }
        #expect(families.graph.nodes.filter { counts[$0] > 1 } == families.graph.articulationPoints())
        #expect(found.nodes.map(\.count).max() == 10)
        #expect(found.count == 6)
    }

    @Test(arguments: PeerValues.paths)
    func agreesWithNetworkX(peers: PeerValues) {
        let labels = peers.graph.biconnectedComponents().labels.values.map { $0.map(Double.init) ?? .nan }
        #expect(agree(labels, peers["biconnectedComponents"]))
    }

    @Test(arguments: Specimen.small)
    func aNodeIsInSeveralIfItIsACutPoint(specimen: Specimen) {
        let graph = specimen.graph
        let found = graph.biconnectedComponents()
        var counts = NodeColumn(repeating: 0, count: graph.nodeCount)
        for node in found.nodes.joined() { counts[node] += 1 }
        #expect(graph.nodes.filter { counts[$0] > 1 } == graph.articulationPoints())
        let bridges = found.allEdges().filter { $0.count == 1 }.map { $0[0] }.sorted()
        #expect(bridges == graph.bridges())
    }

    @Test func aPathOfAMillion() {
        #expect(Graph.path(1_000_000).biconnectedComponents().count == 999_999)
    }
}
