import Graphs
import GraphsTestSupport
import Testing

@Suite struct DegreeDistributionTests {
    @Test func byHand() {
        #expect(Graph.star(leaves: 3).degreeDistribution() == [0, 3, 0, 1])
        let directed = Graph(nodeCount: 3, isDirected: true, edges: [(0, 1), (0, 2), (2, 2)])
        #expect(directed.degreeDistribution(.outgoing) == [1, 1, 1])
        #expect(directed.degreeDistribution(.incoming) == [1, 1, 1])
        #expect(Graph(nodeCount: 0, edges: []).degreeDistribution().isEmpty)
        #expect(Graph(nodeCount: 2, edges: []).degreeDistribution() == [2])
    }

    /// Zachary 1977: one member with 17 friends, one with 16, twelve with two or fewer.
    @Test func karate() {
        let counts = ReferenceGraph.zacharyKarate.graph.degreeDistribution()
        #expect(counts.count == 18 && counts[17] == 1 && counts[16] == 1 && counts[1] == 1 && counts[2] == 11)
    }

    @Test(arguments: Specimen.small)
    func countsEveryNodeAndEveryEnd(_ specimen: Specimen) {
        let counts = specimen.graph.degreeDistribution()
        #expect(counts.reduce(0, +) == specimen.graph.nodeCount)
        #expect(counts.enumerated().reduce(0) { $0 + $1.offset * $1.element } == 2 * specimen.graph.edgeCount)
    }
}
