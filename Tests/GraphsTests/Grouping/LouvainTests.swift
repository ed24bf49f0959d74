import Graphs
import GraphsTestSupport
import Testing

@Suite struct LouvainTests {
    @Test func byHand() {
        let graph = Graph(nodeCount: 7, edges: [(0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5), (2, 3)])
        #expect(graph.louvainCommunities(seed: 1).membership.values == [0, 0, 0, 1, 1, 1, 2])
        #expect(Graph(nodeCount: 0, edges: []).louvainCommunities(seed: 1).count == 0)
    }

    /// Brandes et al. 2008: at most 0.4198; Blondel et al. 2008 report 0.42 for this club.
    @Test func karate() {
        let graph = ReferenceGraph.zacharyKarate.graph
        let values = (0..<20).map { graph.modularity(of: graph.louvainCommunities(seed: $0).membership) }
        #expect(values.allSatisfy { $0 > 0.38 && $0 < 0.41985 })
        #expect(values.contains { abs($0 - 0.4198) < 5e-5 })
    }

    @Test(arguments: Specimen.small.filter { $0.graph.edgeCount > 0 })
    func noTwoCommunitiesAreBetterAsOne(_ specimen: Specimen) {
        let graph = specimen.graph
        let found = graph.louvainCommunities(strengths: specimen.quarters(), seed: 2)
        let value = graph.quality(of: found.membership, .modularity(), strengths: specimen.quarters())
        for first in 0..<found.count {
            for second in 0..<first {
                let merged = found.membership.map { $0 == first ? second : $0 }
                #expect(graph.quality(of: merged, .modularity(), strengths: specimen.quarters()) <= value + 1e-9)
            }
        }
    }

    @Test(arguments: Specimen.small.filter { $0.graph.nodeCount <= 8 && $0.graph.edgeCount > 0 })
    func neverBetterThanTheBest(_ specimen: Specimen) {
        let graph = specimen.graph
        let best = allPartitions(of: graph.nodeCount).map { graph.quality(of: NodeColumn($0), .modularity()) }.max()!
        let found = (0..<8).map { graph.quality(of: graph.louvainCommunities(seed: $0).membership, .modularity()) }
        #expect(found.max()! <= best + 1e-9 && found.max()! >= best - 0.05)
    }
}
