import Graphs
import GraphsTestSupport
import Testing

@Suite struct BetweennessTests {
    @Test func byHand() throws {
        // A square with a tail: 0 - 1, 0 - 2, 1 - 3, 2 - 3, 3 - 4
        let graph = Graph(nodeCount: 6, edges: [(0, 1), (0, 2), (1, 3), (2, 3), (3, 4)])
        #expect(agree(try graph.betweenness().values, [0.5, 1, 1, 3.5, 0, 0]))
        #expect(agree(try graph.betweenness(endpoints: .included).values, [4.5, 5, 5, 7.5, 4, 0]))
    }

    @Test func directedPairsAreOrdered() throws {
        #expect(try Graph.path(4, isDirected: true).betweenness().values == [0, 2, 2, 0])
        #expect(try Graph.path(4, isDirected: true).betweenness(endpoints: .included).values == [3, 5, 5, 3])
        #expect(try Graph.cycle(3, isDirected: true).betweenness().values == [1, 1, 1])
    }

    @Test func parallelEdgesArePathsOfTheirOwn() throws {
        // From 0 to 3 two paths by way of 1 and one by way of 2.
        let graph = Graph(nodeCount: 4, edges: [(0, 1), (0, 1), (1, 3), (0, 2), (2, 3), (2, 2)])
        let between = try graph.betweenness().values
        #expect(agree([between[1], between[2]], [2.0 / 3, 1.0 / 3]))
        let merged = try graph.simplified().graph.betweenness().values
        #expect(agree([merged[1], merged[2]], [0.5, 0.5]))
    }

    @Test func byHandOverDistances() throws {
        // The long way round is as short as the direct edge 0 - 3; 1 - 3 is too long to matter.
        let graph = Graph(nodeCount: 4, edges: [(0, 1), (1, 2), (2, 3), (0, 3), (1, 3)])
        let between = try graph.betweenness(distances: EdgeColumn([1, 1, 1, 3, 2.5]))
        #expect(agree(between.values, [0, 1.5, 1.5, 0]))
    }

    /// 0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1 differ in their last bit.
    @Test func roundingDoesNotPartEqualPaths() throws {
        let graph = Graph(nodeCount: 6, edges: [(0, 1), (1, 2), (2, 3), (0, 4), (4, 5), (5, 3)])
        let lengths = [0.1, 0.2, 0.3]
        #expect(lengths.reduce(0, +) != lengths.reversed().reduce(0, +))
        let between = try graph.betweenness(distances: EdgeColumn(lengths + lengths.reversed()))
        let same = try graph.betweenness(distances: EdgeColumn([1, 2, 3, 3, 2, 1]))
        #expect(agree(between.values, same.values))
    }

    @Test func normalizedCountsIsolates() throws {
        let star = Graph.union([.star(leaves: 4), Graph(nodeCount: 1, edges: [])])
        let between = try star.betweenness()
        #expect(between[Node(0)] == 6)
        #expect(abs(star.normalized(betweenness: between)[Node(0)] - 0.6) < 1e-12)
        let both = Graph.star(leaves: 4, isDirected: true).adding((1...4).map { (Node($0), Node(0)) })
        let betweenBoth = try both.betweenness()
        #expect(both.normalized(betweenness: betweenBoth)[Node(0)] == 1)
        let pair = Graph.path(2)
        let betweenPair = try pair.betweenness()
        #expect(agree(pair.normalized(betweenness: betweenPair).values, [.nan, .nan]))
        let included = try pair.betweenness(endpoints: .included)
        #expect(pair.normalized(betweenness: included, endpoints: .included).values == [1, 1])
    }

    /// Krackhardt 1990.
    @Test func kite() throws {
        let kite = ReferenceGraph.krackhardtKite
        let between = try kite.graph.betweenness()
        for (name, value) in [("Heather", 14), ("Fernando", 8.333), ("Garth", 8.333), ("Ike", 8), ("Diane", 3.667)] {
            #expect(abs(between[kite.node(name)] - value) < 0.0005)
        }
    }

    /// Wasserman & Faust 1994, table 5.4.
    @Test func medici() throws {
        let families = ReferenceGraph.padgettMarriage
        let medici = families.node("Medici")
        let between = try families.graph.betweenness()
        #expect(abs(between[medici] - 47.5) < 1e-9)
        #expect(abs(families.graph.normalized(betweenness: between)[medici] - 0.452) < 0.0005)
        let connected = families.graph.removing([families.node("Pucci")])
        let shares = connected.graph.normalized(betweenness: try connected.graph.betweenness())
        for (family, share) in [("Medici", 0.522), ("Guadagni", 0.255), ("Albizzi", 0.212)] {
            #expect(abs(shares[connected.node(for: families.node(family))!] - share) < 0.0005)
        }
    }

    @Test func karate() throws {
        let between = try ReferenceGraph.zacharyKarate.graph.betweenness()
        #expect(abs(between[Node(0)] - 231.071) < 0.0005)
    }

    /// Borgatti & Everett 1997: over the most that an event can have among 18 women and 14 events.
    @Test func southernWomen() throws {
        let women = ReferenceGraph.davisSouthernWomen
        let between = try women.graph.betweenness()
        // With n = 14 events and o = 18 women, s = (n - 1) div o = 0 and t = (n - 1) mod o = 13, the most is
        // (o²(s + 1)² + o(s + 1)(2t - s - 1) - t(2s - t + 3)) / 2.
        let most = Double(18 * 18 + 18 * 25 + 13 * 10) / 2
        #expect(abs(between[women.node("E8")] / most - 0.24) < 0.005)
        #expect(abs(between[women.node("E9")] / most - 0.23) < 0.005)
    }

    @Test(arguments: PeerValues.paths)
    func agreesWithIgraph(peers: PeerValues) throws {
        #expect(agree(try peers.graph.betweenness().values, peers["betweenness"]))
        #expect(agree(try peers.graph.betweenness(distances: peers.column).values, peers["betweennessDistances"]))
    }

    @Test(arguments: PeerValues.paths)
    func agreesWithNetworkX(peers: PeerValues) throws {
        let graph = peers.graph.simplified().graph
        let between = try graph.betweenness()
        #expect(agree(between.values, peers["betweennessSimple"]))
        if graph.nodeCount > 2 {
            #expect(agree(graph.normalized(betweenness: between).values, peers["betweennessNormalized"]))
            let included = try graph.betweenness(endpoints: .included)
            let shares = graph.normalized(betweenness: included, endpoints: .included)
            #expect(agree(shares.values, peers["betweennessEndpointsNormalized"]))
        }
    }

    @Test(arguments: Specimen.small)
    func agreesWithTheDefinition(_ specimen: Specimen) throws {
        let graph = specimen.graph
        let steps = PathOracle(graph)
        #expect(agree(try graph.betweenness().values, steps.betweenness()))
        #expect(agree(try graph.betweenness(endpoints: .included).values, steps.betweenness(includingEnds: true)))
        let quarters = PathOracle(graph, distances: specimen.quarters())
        #expect(agree(try graph.betweenness(distances: specimen.quarters()).values, quarters.betweenness()))
        let ones = EdgeColumn(repeating: 0.1, count: graph.edgeCount)
        #expect(agree(try graph.betweenness(distances: ones).values, steps.betweenness()))
    }

    /// Each pair at distance d has d - 1 nodes between its ends on every path.
    @Test(arguments: Specimen.small)
    func sumsToTheStepsInBetween(_ specimen: Specimen) throws {
        let graph = specimen.graph
        let distances = PathOracle(graph).distances.joined().filter { $0 >= 1 && $0 < .infinity }
        let between = distances.reduce(0, +) - Double(distances.count)
        let sum = try graph.betweenness().values.reduce(0, +)
        #expect(agree([sum], [graph.isDirected ? between : between / 2]))
    }

    @Test func morePathsThanADoubleHolds() throws {
        // 2^1120 shortest paths from end to end; by symmetry each side of a square has half of what passes.
        let graph = Graph.chainOfSquares(160, parallel: 8)
        let between = try graph.betweenness()
        #expect(between.values.allSatisfy { $0.isFinite })
        let last = Double(graph.nodeCount - 1)
        for square in [0, 17, 80, 159] {
            // Corner 3 · square splits the chain; itself, it lies between all before and all after, and halves the pair
            // of nodes on either side of it within one square.
            let corner = 3 * square
            let (before, after) = (Double(corner), last - Double(corner))
            let halves = (corner == 0 ? 0 : 0.5) + 0.5
            let expected = before * after + halves
            #expect(agree([between[Node(corner)]], [expected]))
            let outside = Double(corner + 1) * (last - Double(corner + 2))
            #expect(agree([between[Node(corner + 1)]], [outside / 2]))
        }
    }

    @Test func aLongPathAndABigStar() throws {
        #expect(try Graph.path(1_000).betweenness()[Node(100)] == 100 * 899)
        #expect(try Graph.star(leaves: 1_000).betweenness()[Node(0)] == 1_000 * 999 / 2)
    }

    @Test func sameBitForBitOnAnyNumberOfThreads() throws {
        var generator = SeededGenerator(seed: 11)
        for isDirected in [false, true] {
            let graph = Graph.random(nodeCount: 300, edgeCount: 900, isDirected: isDirected, using: &generator)
            let distances = EdgeColumn(graph.edges.map { _ in 0.1 + generator.unit() })
            let serial = try graph.betweenness(execution: .serial)
            let serialOverDistances = try graph.betweenness(distances: distances, execution: .serial)
            for threads in [2, 4] {
                let execution = Execution(threads: threads)
                #expect(try graph.betweenness(execution: execution) == serial)
                #expect(try graph.betweenness(distances: distances, execution: execution) == serialOverDistances)
            }
        }
    }

    @Test func cancelled() {
        #expect(throws: CancellationError.self) {
            try Graph.path(10).betweenness(execution: Execution(threads: 2, isCancelled: { true }))
        }
    }

    @Test func distanceOfNoneStopsTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = try Graph.path(2).betweenness(distances: EdgeColumn([0])) }
    }

    @Test func negativeDistanceStopsTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = try Graph.path(2).betweenness(distances: EdgeColumn([-1])) }
    }

    @Test func distanceThatIsNoNumberStopsTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = try Graph.path(2).betweenness(distances: EdgeColumn([.nan])) }
    }

    @Test func infiniteDistanceStopsTheProgram() async {
        await #expect(processExitsWith: .failure) {
            _ = try Graph.path(2).betweenness(distances: EdgeColumn([.infinity]))
        }
    }
}
