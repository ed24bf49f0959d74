import Graphs
import GraphsTestSupport
import Testing

@Suite struct AveragePathLengthTests {
    @Test func aPathOfFour() throws {
        // 1 three times, 2 twice, 3 once
        #expect(try Graph.path(4).averagePathLength() == 10.0 / 6)
        #expect(try Graph.path(4, isDirected: true).averagePathLength() == 10.0 / 6)
    }

    @Test func onlyJoinedPairsCount() throws {
        #expect(try Graph.union([.path(2), .path(3)]).averagePathLength() == 5.0 / 4)
        #expect(try Graph(nodeCount: 3, edges: [(0, 0)]).averagePathLength() == nil)
    }

    @Test func karateClub() throws {
        let average = try #require(try ReferenceGraph.zacharyKarate.graph.averagePathLength())
        #expect(abs(average - 2.408) < 5e-4)
    }

    @Test(arguments: PeerValues.having("averagePathLength"))
    func agreesWithIgraph(peers: PeerValues) throws {
        #expect(agree([try peers.graph.averagePathLength() ?? .nan], peers["averagePathLength"]))
    }

    @Test(arguments: Specimen.small)
    func isTheMeanOfAllDistances(specimen: Specimen) throws {
        let distances = PathOracle(specimen.graph).distances.joined().filter { $0 > 0 && $0 < .infinity }
        let mean = distances.isEmpty ? Double.nan : distances.reduce(0, +) / Double(distances.count)
        #expect(agree([try specimen.graph.averagePathLength() ?? .nan], [mean]))
    }
}
