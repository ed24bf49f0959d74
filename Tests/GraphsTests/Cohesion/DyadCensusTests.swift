import Graphs
import GraphsTestSupport
import Testing

@Suite struct DyadCensusTests {
    @Test func byHand() {
        let graph = Graph(nodeCount: 4, isDirected: true, edges: [(0, 1), (1, 0), (1, 2), (1, 2), (3, 3)])
        #expect(graph.dyadCensus() == graph.adding([(Node(0), Node(1))]).dyadCensus())
        #expect(graph.dyadCensus().mutual == 1 && graph.dyadCensus().asymmetric == 1 && graph.dyadCensus().null == 4)
        #expect(Graph(nodeCount: 0, edges: []).dyadCensus().null == 0)
    }

    /// Of the 54 choices of the camp, 38 are answered.
    @Test func campnet() {
        let census = Campnet.graph.dyadCensus()
        #expect(census.mutual == 19 && census.asymmetric == 16 && census.null == 118)
    }

    @Test(arguments: Specimen.small)
    func agreesWithLookingAtEachPair(_ specimen: Specimen) {
        let graph = specimen.graph
        var counts = [0, 0, 0]
        for low in graph.nodes {
            for high in graph.nodes where high > low {
                counts[(graph.hasEdge(from: low, to: high) ? 1 : 0) + (graph.hasEdge(from: high, to: low) ? 1 : 0)] += 1
            }
        }
        let census = graph.dyadCensus()
        #expect([census.null, census.asymmetric, census.mutual] == counts)
    }
}
