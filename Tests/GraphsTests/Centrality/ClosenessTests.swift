import Graphs
import GraphsTestSupport
import Testing

@Suite struct ClosenessTests {
    // 0 -> 1 -> 2, 3 -> 2, 4
    private let directed = Graph(nodeCount: 5, isDirected: true, edges: [(0, 1), (1, 2), (3, 2), (2, 2)])

    @Test func byHand() throws {
        #expect(agree(try directed.closeness().values, [0, 1.0 / 4, 3.0 / 4 * 3 / 4, 0, 0]))
        #expect(agree(try directed.closeness(.withinReach).values, [.nan, 1, 3.0 / 4, .nan, .nan]))
        #expect(agree(try directed.closeness(direction: .outgoing).values, [2.0 / 4 * 2 / 3, 1.0 / 4, 0, 1.0 / 4, 0]))
        #expect(agree(try directed.closeness(direction: .both).values, try directed.undirected().closeness().values))
        #expect(agree(try Graph.path(3).closeness().values, [2.0 / 3, 1, 2.0 / 3]))
    }

    @Test func byHandOverDistances() throws {
        let graph = Graph(nodeCount: 4, edges: [(0, 1), (1, 2), (0, 2), (0, 2)])
        let distances = EdgeColumn([1, 1.5, 4, 3])
        #expect(agree(try graph.closeness(distances: distances, .withinReach).values, [2 / 3.5, 2 / 2.5, 2 / 4, .nan]))
        #expect(agree(try graph.closeness(distances: distances).values, [4 / 10.5, 4 / 7.5, 4.0 / 12, 0]))
    }

    @Test func smallestGraphs() throws {
        #expect(try Graph(nodeCount: 0, edges: []).closeness().values.isEmpty)
        #expect(try Graph(nodeCount: 1, edges: [(0, 0)]).closeness().values == [0])
        #expect(try Graph(nodeCount: 1, edges: [(0, 0)]).closeness(.withinReach)[Node(0)].isNaN)
    }

    /// Krackhardt 1990.
    @Test func kite() throws {
        let kite = ReferenceGraph.krackhardtKite
        let closeness = try kite.graph.closeness()
        #expect(abs(closeness[kite.node("Fernando")] - 9.0 / 14) < 1e-12)
        #expect(abs(closeness[kite.node("Garth")] - 9.0 / 14) < 1e-12)
        #expect(closeness.values.max() == closeness[kite.node("Garth")])
    }

    /// Wasserman & Faust 1994, table 5.2, without the isolated Pucci.
    @Test func medici() throws {
        let families = ReferenceGraph.padgettMarriage
        let connected = families.graph.removing([families.node("Pucci")])
        let closeness = try connected.graph.closeness()
        #expect(abs(closeness[connected.node(for: families.node("Medici"))!] - 0.560) < 0.0005)
    }

    /// Borgatti & Everett 1997: (18 + 2 · 14 - 2) over the sum of distances for an event, (14 + 2 · 18 - 2) for a woman.
    @Test func southernWomen() throws {
        let women = ReferenceGraph.davisSouthernWomen
        let sums = try women.graph.closeness(.withinReach).map { 31 / $0 }
        #expect(abs(44 / sums[women.node("E8")] - 0.85) < 0.005)
        #expect(abs(48 / sums[women.node("Nora")] - 0.80) < 0.005)
    }

    @Test(arguments: PeerValues.paths)
    func agreesWithNetworkX(peers: PeerValues) throws {
        let graph = peers.graph
        #expect(agree(try graph.closeness().values, peers["closenessIncoming"]))
        #expect(agree(try graph.closeness(direction: .outgoing).values, peers["closenessOutgoing"]))
        #expect(agree(try graph.closeness(distances: peers.column).values, peers["closenessDistances"]))
    }

    @Test(arguments: PeerValues.paths)
    func agreesWithIgraph(peers: PeerValues) throws {
        let graph = peers.graph
        #expect(agree(try graph.closeness(.withinReach).values, peers["closenessWithinIncoming"]))
        #expect(
            agree(try graph.closeness(.withinReach, direction: .outgoing).values, peers["closenessWithinOutgoing"]))
        #expect(
            agree(
                try graph.closeness(distances: peers.column, .withinReach).values, peers["closenessWithinDistances"]))
    }

    @Test(arguments: Specimen.small)
    func agreesWithFloydAndWarshall(_ specimen: Specimen) throws {
        let graph = specimen.graph
        let quarters = specimen.quarters()
        let ones = EdgeColumn(repeating: 1.0, count: graph.edgeCount)
        for distances in [ones, quarters] {
            let oracle = PathOracle(graph, distances: distances)
            for formula in ClosenessFormula.allCases {
                func expected(_ distance: (Int, Int) -> Double) -> [Double] {
                    graph.nodes.map { node in
                        let found = graph.nodes.filter { $0 != node }.map { distance(node.index, $0.index) }
                            .filter { $0 < .infinity }
                        if found.isEmpty { return formula == .wassermanFaust ? 0 : .nan }
                        let value = Double(found.count) / found.reduce(0, +)
                        let share = Double(found.count) / Double(graph.nodeCount - 1)
                        return formula == .wassermanFaust ? value * share : value
                    }
                }
                let outgoing = expected { oracle.distances[$0][$1] }
                let incoming = expected { oracle.distances[$1][$0] }
                #expect(
                    agree(try graph.closeness(distances: distances, formula, direction: .outgoing).values, outgoing))
                #expect(agree(try graph.closeness(distances: distances, formula).values, incoming))
                if distances == ones {
                    #expect(agree(try graph.closeness(formula, direction: .outgoing).values, outgoing))
                    #expect(agree(try graph.closeness(formula).values, incoming))
                }
            }
        }
    }

    @Test(arguments: Specimen.small)
    func staysWithinItsBounds(_ specimen: Specimen) throws {
        for value in try specimen.graph.closeness().values { #expect(value >= 0 && value <= 1) }
    }

    @Test func aLongPathAndABigStar() throws {
        // The sum of the distances from one end is n (n - 1) / 2.
        let path = try Graph.path(1_000).closeness()
        #expect(abs(path[Node(0)] - 2.0 / 1_000) < 1e-12)
        #expect(try Graph.star(leaves: 1_000).closeness()[Node(0)] == 1)
    }

    @Test func sameOnAnyNumberOfThreads() throws {
        let graph = ReferenceGraph.zacharyKarate.graph
        let distances = EdgeColumn(graph.edges.map { 0.1 + 1 / Double(1 + $0.index) })
        let big = Execution(threads: 4)
        #expect(try graph.closeness(execution: big) == graph.closeness(execution: .serial))
        #expect(
            try graph.closeness(distances: distances, execution: big)
                == graph.closeness(distances: distances, execution: .serial))
    }

    @Test func cancelled() {
        #expect(throws: CancellationError.self) {
            try Graph.path(10).closeness(execution: Execution(threads: 2, isCancelled: { true }))
        }
    }

    @Test func distanceOfNoneStopsTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = try Graph.path(2).closeness(distances: EdgeColumn([0])) }
    }

    @Test func negativeDistanceStopsTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = try Graph.path(2).closeness(distances: EdgeColumn([-1])) }
    }

    @Test func distanceThatIsNoNumberStopsTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = try Graph.path(2).closeness(distances: EdgeColumn([.nan])) }
    }

    @Test func infiniteDistanceStopsTheProgram() async {
        await #expect(processExitsWith: .failure) {
            _ = try Graph.path(2).closeness(distances: EdgeColumn([.infinity]))
        }
    }
}
