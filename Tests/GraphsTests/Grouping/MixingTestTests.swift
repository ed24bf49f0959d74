import Graphs
import GraphsTestSupport
import Testing

@Suite struct MixingTestTests {
    /// All 4! orders of the labels of a path: the mean of random ones comes near the mean of all.
    @Test func byHand() throws {
        let graph = Graph.path(4)
        let test = try graph.mixingTest(by: NodeColumn([0, 0, 1, 1]), permutations: 20_000, seed: 1)
        // Of the six divisions in two pairs two leave one edge between, two leave two, and two leave three.
        #expect(test.mixing.externalTies == 1)
        #expect(abs(test.cells[0][1].mean - 2) < 0.03)
        #expect(abs(test.cells[0][1].lowerP - 2.0 / 6) < 4 * test.cells[0][1].monteCarloError(of: 2.0 / 6))
        #expect(test.cells[0][1].upperP == 1)
        let assortativity = test[.assortativity]
        #expect(assortativity.observed == test.mixing.assortativity)
        #expect(abs(assortativity.upperP - 2.0 / 6) < 0.02)
        #expect(test.homophily[0].observed == test.mixing.colemanHomophily[0])
    }

    /// The camp chose by gender, and not by the parity of the list; Borgatti, Everett & Johnson 2013.
    @Test func campnet() throws {
        let gender = try Campnet.graph.mixingTest(by: Campnet.genders, permutations: 2_000, seed: 1)
        #expect(gender[.eiIndex].lowerP < 0.005 && gender[.eiIndex].zScore < -3)
        let parity = NodeColumn(Campnet.graph.nodes.map { $0.index % 2 })
        #expect(try Campnet.graph.mixingTest(by: parity, permutations: 2_000, seed: 1)[.eiIndex].twoSidedP > 0.05)
        // By chance an edge is external as often as a pair of nodes is.
        let external = 160.0 / 306
        #expect(abs(gender[.eiIndex].mean - (2 * external - 1)) < 0.01)
    }

    @Test func sameOnAnyNumberOfThreads() throws {
        let graph = ReferenceGraph.zacharyKarate.graph
        let groups = NodeColumn(graph.nodes.map { $0.index % 3 })
        let one = try graph.mixingTest(by: groups, permutations: 1_000, seed: 4, execution: .serial)
        let many = try graph.mixingTest(by: groups, permutations: 1_000, seed: 4, execution: Execution(threads: 3))
        #expect(one.cells == many.cells)
        for measure in MixingMeasure.allCases { #expect(one[measure] == many[measure]) }
        let other = try graph.mixingTest(by: groups, permutations: 1_000, seed: 5)
        #expect(one.cells != other.cells)
    }

    @Test func cancelled() {
        #expect(throws: CancellationError.self) {
            try Graph.path(4).mixingTest(
                by: NodeColumn([0, 0, 1, 1]), seed: 1, execution: Execution(threads: 2, isCancelled: { true }))
        }
    }
}
