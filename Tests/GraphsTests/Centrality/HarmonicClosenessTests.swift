import Graphs
import GraphsTestSupport
import Testing

@Suite struct HarmonicClosenessTests {
    @Test func byHand() throws {
        let graph = Graph(nodeCount: 5, isDirected: true, edges: [(0, 1), (1, 2), (3, 2), (2, 2), (0, 1)])
        #expect(agree(try graph.harmonicCloseness().values, [0, 1, 2.5, 0, 0]))
        #expect(agree(try graph.harmonicCloseness(direction: .outgoing).values, [1.5, 1, 0, 1, 0]))
        let distances = EdgeColumn([4.0, 0.5, 2, 1, 0.25])
        #expect(agree(try graph.harmonicCloseness(distances: distances).values, [0, 4, 2 + 1 / 0.75 + 0.5, 0, 0]))
    }

    /// Worked by hand from the published ties: Jane has one person at 1 step, one at 2, two at 3 and five at 4.
    @Test func kite() throws {
        let kite = ReferenceGraph.krackhardtKite
        let harmonic = try kite.graph.harmonicCloseness()
        #expect(abs(harmonic[kite.node("Jane")] - (1 + 1.0 / 2 + 2.0 / 3 + 5.0 / 4)) < 1e-12)
        // Diane has six neighbours, Heather at 2, Ike at 3, Jane at 4.
        #expect(abs(harmonic[kite.node("Diane")] - (6 + 1.0 / 2 + 1.0 / 3 + 1.0 / 4)) < 1e-12)
    }

    @Test(arguments: PeerValues.paths)
    func agreesWithNetworkX(peers: PeerValues) throws {
        let graph = peers.graph
        #expect(agree(try graph.harmonicCloseness().values, peers["harmonicIncoming"]))
        #expect(agree(try graph.harmonicCloseness(direction: .outgoing).values, peers["harmonicOutgoing"]))
        #expect(agree(try graph.harmonicCloseness(distances: peers.column).values, peers["harmonicDistances"]))
    }

    @Test(arguments: Specimen.small)
    func agreesWithFloydAndWarshall(_ specimen: Specimen) throws {
        let graph = specimen.graph
        func expected(_ oracle: PathOracle, incoming: Bool) -> [Double] {
            graph.nodes.map { node in
                graph.nodes.filter { $0 != node }.reduce(0) { sum, other in
                    let (from, to) = incoming ? (other, node) : (node, other)
                    return sum + 1 / oracle.distances[from.index][to.index]
                }
            }
        }
        let steps = PathOracle(graph)
        #expect(agree(try graph.harmonicCloseness().values, expected(steps, incoming: true)))
        #expect(agree(try graph.harmonicCloseness(direction: .outgoing).values, expected(steps, incoming: false)))
        let quarters = PathOracle(graph, distances: specimen.quarters())
        #expect(
            agree(
                try graph.harmonicCloseness(distances: specimen.quarters()).values, expected(quarters, incoming: true)))
    }

    @Test(arguments: Specimen.small)
    func atMostOnePerOtherNode(_ specimen: Specimen) throws {
        let most = Double(max(0, specimen.graph.nodeCount - 1))
        for value in try specimen.graph.harmonicCloseness().values { #expect(value >= 0 && value <= most) }
    }

    @Test func aLongPathAndABigStar() throws {
        let harmonicNumber = (1..<1_000).reduce(0) { $0 + 1 / Double($1) }
        let path = try Graph.path(1_000).harmonicCloseness()
        #expect(abs(path[Node(0)] - harmonicNumber) < 1e-9)
        #expect(try Graph.star(leaves: 1_000).harmonicCloseness()[Node(0)] == 1_000)
    }

    @Test func sameOnAnyNumberOfThreads() throws {
        let graph = Graph.grid(rows: 20, columns: 20)
        #expect(
            try graph.harmonicCloseness(execution: Execution(threads: 4)) == graph.harmonicCloseness(execution: .serial)
        )
    }

    @Test func distanceOfNoneStopsTheProgram() async {
        await #expect(processExitsWith: .failure) {
            _ = try Graph.path(2).harmonicCloseness(distances: EdgeColumn([0]))
        }
    }
}
