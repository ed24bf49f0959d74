import Graphs
import GraphsTestSupport
import Testing

@Suite struct ConsensusCommunitiesTests {
    @Test func byHand() throws {
        let graph = Graph(nodeCount: 7, edges: [(0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5), (2, 3)])
        let found = try graph.consensusCommunities(seed: 1)
        #expect(found.communities.membership.values == [0, 0, 0, 1, 1, 1, 2])
        #expect(found.agreement.values == [1, 1, 1, 1, 1, 1, 0])
        #expect(found.rounds == 1)
        #expect(try Graph(nodeCount: 0, edges: []).consensusCommunities(seed: 1).communities.count == 0)
    }

    /// The best division of the club is the one that most runs find.
    @Test func karate() throws {
        let graph = ReferenceGraph.zacharyKarate.graph
        let found = try graph.consensusCommunities(runs: 50, seed: 1)
        #expect(abs(graph.modularity(of: found.communities.membership) - 0.4198) < 0.005)
    }

    @Test(arguments: Specimen.small)
    func agreementIsAShareAndCommunitiesHangTogether(_ specimen: Specimen) throws {
        let graph = specimen.graph
        let found = try graph.consensusCommunities(runs: 5, seed: 2)
        #expect(found.agreement.values.allSatisfy { (0...1).contains($0) && abs($0 * 5 - ($0 * 5).rounded()) < 1e-9 })
        #expect(graph.areConnected(found.communities.members))
        for edge in graph.edges where graph.source(of: edge) == graph.target(of: edge) {
            #expect(found.agreement[edge] == 1)
        }
    }

    @Test func theSeedDecidesAndNotTheThreads() throws {
        var generator = SeededGenerator(seed: 6)
        let graph = Graph.random(nodeCount: 200, edgeCount: 500, using: &generator)
        let one = try graph.consensusCommunities(runs: 6, seed: 9, execution: .serial)
        let many = try graph.consensusCommunities(runs: 6, seed: 9, execution: Execution(threads: 3))
        #expect(one.communities == many.communities)
        #expect(one.agreement == many.agreement)
    }

    @Test func cancelled() {
        #expect(throws: CancellationError.self) {
            try Graph.path(4).consensusCommunities(seed: 1, execution: Execution(threads: 2, isCancelled: { true }))
        }
    }
}
