import Graphs
import GraphsTestSupport
import Testing

@Suite struct ReachTests {
    @Test func byHand() throws {
        let graph = Graph(nodeCount: 5, isDirected: true, edges: [(0, 1), (1, 2), (2, 3), (0, 1), (4, 4)])
        #expect(try graph.reach(within: 0).values == [0, 0, 0, 0, 0])
        #expect(try graph.reach(within: 1).values == [1, 1, 1, 0, 0])
        #expect(try graph.reach(within: 2).values == [2, 2, 1, 0, 0])
        #expect(try graph.reach(within: .max).values == [3, 2, 1, 0, 0])
        #expect(try graph.reach(within: 2, direction: .incoming).values == [0, 1, 2, 2, 0])
        #expect(try graph.reach(within: 1, direction: .both).values == [1, 2, 2, 1, 0])
    }

    /// Heather reaches all nine others in two steps.
    @Test func kite() throws {
        let kite = ReferenceGraph.krackhardtKite
        #expect(try kite.graph.reach(within: 2)[kite.node("Heather")] == 9)
    }

    @Test(arguments: PeerValues.paths)
    func agreesWithIgraph(peers: PeerValues) throws {
        for steps in 1...3 {
            #expect(try peers.graph.reach(within: steps).values.map(Double.init) == peers["reach\(steps)"])
        }
        let incoming = try peers.graph.reach(within: 2, direction: .incoming)
        #expect(incoming.values.map(Double.init) == peers["reachIncoming2"])
    }

    @Test(arguments: Specimen.small)
    func agreesWithFloydAndWarshall(_ specimen: Specimen) throws {
        let oracle = PathOracle(specimen.graph)
        for limit in [0, 1, 2, 3, Int.max] {
            let within = oracle.distances.map { row in row.filter { $0 <= min(Double(limit), 1e9) }.count - 1 }
            #expect(try specimen.graph.reach(within: limit).values == within)
        }
    }

    @Test func aLongPathAndABigStar() throws {
        #expect(try Graph.path(1_000).reach(within: .max).values.allSatisfy { $0 == 999 })
        #expect(try Graph.path(10_000).reach(within: 2)[Node(5_000)] == 4)
        #expect(try Graph.star(leaves: 1_000).reach(within: 1)[Node(0)] == 1_000)
    }

    @Test func stepsBelowNoneStopTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = try Graph.path(2).reach(within: -1) }
    }
}
