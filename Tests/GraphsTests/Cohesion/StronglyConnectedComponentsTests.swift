import Graphs
import GraphsTestSupport
import Testing

@Suite struct StronglyConnectedComponentsTests {
    @Test func byHand() {
        // 1 -> 3 -> 5 -> 1, from there to 0 <-> 2, and 4 with a loop
        let graph = Graph(
            nodeCount: 6, isDirected: true, edges: [(1, 3), (3, 5), (5, 1), (5, 0), (0, 2), (2, 0), (2, 0), (4, 4)])
        let components = graph.stronglyConnectedComponents()
        #expect(components.labels.values == [0, 1, 0, 1, 2, 1])
        #expect(components.sizes == [2, 3, 1])
    }

    /// The example of Tarjan 1972, figure 3: three components.
    @Test func publishedExample() {
        let arcs = [(1, 2), (2, 3), (2, 8), (3, 4), (3, 7), (4, 5), (5, 3), (5, 6), (7, 4), (7, 6), (8, 1), (8, 7)]
        let graph = Graph(nodeCount: 8, isDirected: true, edges: arcs.map { ($0 - 1, $1 - 1) })
        let parts = graph.stronglyConnectedComponents().allNodes().map { $0.map { $0.index + 1 } }
        #expect(parts == [[1, 2, 8], [3, 4, 5, 7], [6]])
    }

    @Test(arguments: PeerValues.paths)
    func agreesWithIgraph(peers: PeerValues) {
        #expect(peers.graph.stronglyConnectedComponents().labels.values.map(Double.init) == peers["strongComponents"])
    }

    @Test(arguments: Specimen.small)
    func agreesWithFloodingBothWays(_ specimen: Specimen) {
        let graph = specimen.graph
        let labels = graph.stronglyConnectedComponents().labels
        for node in graph.nodes {
            let mutual = graph.flooded(from: [node]).intersection(graph.flooded(from: [node], direction: .incoming))
            #expect(Set(graph.nodes.filter { labels[$0] == labels[node] }) == mutual)
        }
    }

    @Test(arguments: Specimen.small(isDirected: false))
    func undirectedGraphsHaveTheSameWeakOnes(_ specimen: Specimen) {
        #expect(specimen.graph.stronglyConnectedComponents() == specimen.graph.connectedComponents())
    }

    @Test func aMillionNodes() {
        #expect(Graph.path(1_000_000, isDirected: true).stronglyConnectedComponents().count == 1_000_000)
        #expect(Graph.cycle(1_000_000, isDirected: true).stronglyConnectedComponents().count == 1)
        #expect(Graph.star(leaves: 1_000_000, isDirected: true).stronglyConnectedComponents().count == 1_000_001)
    }
}
