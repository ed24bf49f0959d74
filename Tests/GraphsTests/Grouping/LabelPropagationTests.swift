import Graphs
import GraphsTestSupport
import Testing

@Suite struct LabelPropagationTests {
    @Test func byHand() {
        // Two cliques of four that one edge joins: a label never crosses once each has its own.
        let graph = Graph.union([.complete(5), .complete(5)]).adding([(Node(0), Node(5))])
        for seed in 0..<5 {
            #expect([[5, 5], [10]].contains(graph.labelPropagationCommunities(seed: UInt64(seed)).sizes))
        }
        #expect(Graph(nodeCount: 3, edges: [(0, 0)]).labelPropagationCommunities(seed: 1).sizes == [1, 1, 1])
        #expect(Graph(nodeCount: 0, edges: []).labelPropagationCommunities(seed: 1).count == 0)
        #expect(Graph.path(2).labelPropagationCommunities(seed: 1).sizes == [2])
    }

    /// Raghavan, Albert & Kumara 2007 find two to four communities in the club, as the seed has it.
    @Test func karate() {
        let graph = ReferenceGraph.zacharyKarate.graph
        let counts = (0..<40).map { graph.labelPropagationCommunities(seed: $0).count }
        #expect(counts.allSatisfy { (1...6).contains($0) })
        #expect(Set(counts).isSuperset(of: [2, 3]))
    }

    /// At the end no label is worth more to a node than its own.
    @Test(arguments: Specimen.small)
    func everyNodeHasALabelOfItsNeighbours(_ specimen: Specimen) {
        let graph = specimen.graph.undirected()
        let strengths = specimen.quarters()
        let labels = specimen.graph.labelPropagationCommunities(strengths: strengths, seed: 5).membership
        for node in graph.nodes {
            var worth: [Int: Double] = [:]
            for (neighbor, edge) in graph.arcs(from: node) where neighbor != node {
                worth[labels[neighbor], default: 0] += strengths[edge]
            }
            if let most = worth.values.max() { #expect(worth[labels[node]]! >= most - 1e-9) }
        }
    }

    @Test func theSeedDecides() {
        let graph = ReferenceGraph.zacharyKarate.graph
        #expect(graph.labelPropagationCommunities(seed: 3) == graph.labelPropagationCommunities(seed: 3))
        #expect(Set((0..<20).map { graph.labelPropagationCommunities(seed: $0).membership.values }).count > 1)
    }
}
