import Graphs
import GraphsTestSupport
import Testing

@Suite struct FarnessTests {
    @Test func aPathAndAnIsolate() throws {
        #expect(try Graph.union([.path(3), .path(1)]).farness().values == [3, 2, 3, 0])
        #expect(try Graph.path(3, isDirected: true).farness().values == [0, 1, 3])
        #expect(try Graph.path(3, isDirected: true).farness(direction: .outgoing).values == [3, 1, 0])
    }

    /// 14 for Fernando and Garth, whose closeness is 9 / 14.
    @Test func kite() throws {
        let kite = ReferenceGraph.krackhardtKite
        let farness = try kite.graph.farness()
        #expect(farness[kite.node("Fernando")] == 14)
        #expect(farness[kite.node("Garth")] == 14)
    }

    @Test(arguments: Specimen.small)
    func isTheSumOfDistances(specimen: Specimen) throws {
        let distances = PathOracle(specimen.graph).distances
        let expected = specimen.graph.nodes.map { node in
            distances.map { $0[node.index] }.filter { $0 < .infinity }.reduce(0, +)
        }
        #expect(try specimen.graph.farness().values.map(Double.init) == expected)
    }
}
