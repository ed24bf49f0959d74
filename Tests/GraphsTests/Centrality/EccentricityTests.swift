import Graphs
import GraphsTestSupport
import Testing

@Suite struct EccentricityTests {
    @Test func byHand() throws {
        #expect(try Graph.union([.path(4), .path(1)]).eccentricity().values == [3, 2, 2, 3, 0])
        let path = Graph.path(3, isDirected: true)
        #expect(try path.eccentricity().values == [2, 1, 0])
        #expect(try path.eccentricity(direction: .incoming).values == [0, 1, 2])
        // Of the two edges between 0 and 1 the shorter one counts.
        let graph = Graph(nodeCount: 4, edges: [(0, 1), (0, 1), (1, 2), (2, 2)])
        #expect(try graph.eccentricity(distances: EdgeColumn([4, 0.5, 2, 1])).values == [2.5, 2, 2.5, 0])
    }

    /// From the middle of the kite Jane, at its tail's end, is four steps off; from Heather all are within three.
    @Test func kite() throws {
        let kite = ReferenceGraph.krackhardtKite
        let eccentricity = try kite.graph.eccentricity()
        #expect(eccentricity[kite.node("Jane")] == 4)
        #expect(eccentricity[kite.node("Diane")] == 4)
        #expect(eccentricity[kite.node("Fernando")] == 3)
        #expect(eccentricity[kite.node("Heather")] == 2)
    }

    @Test(arguments: PeerValues.paths)
    func agreesWithIgraphAndNetworkX(peers: PeerValues) throws {
        let graph = peers.graph
        #expect(try graph.eccentricity().values.map(Double.init) == peers["eccentricityOutgoing"])
        #expect(
            try graph.eccentricity(direction: .incoming).values.map(Double.init) == peers["eccentricityIncoming"])
        #expect(agree(try graph.eccentricity(distances: peers.column).values, peers["eccentricityDistances"]))
    }

    @Test(arguments: Specimen.small)
    func theLargestIsTheDiameter(specimen: Specimen) throws {
        let graph = specimen.graph
        #expect(try graph.eccentricity().values.max() == graph.diameter())
        #expect(try graph.eccentricity().values == graph.reversed().eccentricity(direction: .incoming).values)
    }

    @Test func distanceOfNoneStopsTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = try Graph.path(2).eccentricity(distances: EdgeColumn([0])) }
    }
}
