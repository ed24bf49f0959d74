import Graphs
import GraphsTestSupport
import Testing

@Suite struct NeighborSimilarityTests {
    // 0 and 1 share 2 (degree 2) and 3 (degree 3); 4 is of 1 and 3 only.
    private let graph = Graph(nodeCount: 6, edges: [(0, 2), (1, 2), (0, 3), (3, 1), (1, 4), (3, 4), (0, 0), (0, 2)])

    @Test func byHand() {
        func value(_ measure: NeighborSimilarity) -> Double { graph.similarity(measure, of: Node(0), and: Node(1)) }
        #expect(agree([value(.jaccard), value(.cosine)], [2.0 / 3, 2 / 6.squareRoot()]))
        #expect(agree([value(.resourceAllocation)], [1.0 / 2 + 1.0 / 3]))
        #expect(agree([value(.adamicAdar)], [1 / 0.693_147_180_559_945_3 + 1 / 1.098_612_288_668_109_8]))
        for measure in NeighborSimilarity.allCases {
            #expect(graph.similarity(measure, of: Node(5), and: Node(0)) == 0)
        }
        let directed = Graph(nodeCount: 3, isDirected: true, edges: [(0, 1), (1, 2)])
        #expect(directed.similarity(.jaccard, of: Node(0), and: Node(2)) == 1)
    }

    /// Liben-Nowell & Kleinberg's measures on the club: its two heads share four friends of 29.
    @Test func karate() {
        let club = ReferenceGraph.zacharyKarate.graph
        #expect(agree([club.similarity(.jaccard, of: Node(0), and: Node(33))], [4.0 / 29]))
    }

    @Test(arguments: Specimen.small)
    func mostSimilarAreAllWhoShareSomeone(_ specimen: Specimen) {
        let graph = specimen.graph
        for node in graph.nodes {
            for measure in NeighborSimilarity.allCases {
                let found = graph.mostSimilar(to: node, by: measure)
                #expect(zip(found, found.dropFirst()).allSatisfy { $0.similarity >= $1.similarity })
                for other in graph.nodes where other != node {
                    let value = graph.similarity(measure, of: node, and: other)
                    #expect(value == graph.similarity(measure, of: other, and: node))
                    #expect((value > 0) == found.contains { $0.node == other && $0.similarity == value })
                }
                if measure == .jaccard || measure == .cosine {
                    #expect(found.allSatisfy { $0.similarity <= 1 + 1e-12 })
                }
            }
        }
    }
}
