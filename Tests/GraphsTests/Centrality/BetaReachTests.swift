import Graphs
import GraphsTestSupport
import Testing

@Suite struct BetaReachTests {
    @Test func aPathOfFour() throws {
        #expect(try Graph.path(4).betaReach(0.5).values == [1.75, 2.5, 2.5, 1.75])
        #expect(try Graph.path(4, isDirected: true).betaReach(0.5).values == [1.75, 1.5, 1, 0])
        #expect(try Graph.path(4, isDirected: true).betaReach(0.5, direction: .incoming).values == [0, 1, 1.5, 1.75])
    }

    /// Heather of the kite has three neighbours, and all others within two steps.
    @Test func kite() throws {
        let kite = ReferenceGraph.krackhardtKite
        let heather = try kite.graph.betaReach(0.1)[kite.node("Heather")]
        #expect(abs(heather - 3.6) < 1e-12)
    }

    @Test(arguments: Specimen.small)
    func isTheSumOverDistances(specimen: Specimen) throws {
        let oracle = PathOracle(specimen.graph)
        let expected = oracle.distances.map { row in
            row.filter { $0 > 0 && $0 < .infinity }.reduce(0) { sum, distance in
                sum + (1..<Int(distance)).reduce(1) { product, _ in product * 0.3 }
            }
        }
        #expect(agree(try specimen.graph.betaReach(0.3).values, expected))
    }

    @Test(arguments: Specimen.small, Direction.allCases)
    func liesBetweenNeighborsAndReach(specimen: Specimen, direction: Direction) throws {
        let graph = specimen.graph
        let near = try graph.reach(within: 1, direction: direction).values.map(Double.init)
        let all = try graph.reach(within: .max, direction: direction).values.map(Double.init)
        #expect(try graph.betaReach(0, direction: direction).values == near)
        #expect(try graph.betaReach(1, direction: direction).values == all)
    }

    @Test func moreThanOneStopsTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = try Graph.path(2).betaReach(1.1) }
    }
}
