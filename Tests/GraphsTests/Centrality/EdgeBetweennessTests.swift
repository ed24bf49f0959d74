import Graphs
import GraphsTestSupport
import Testing

@Suite struct EdgeBetweennessTests {
    @Test func byHand() throws {
        #expect(try Graph.path(4).edgeBetweenness().values == [3, 4, 3])
        #expect(try Graph.path(4, isDirected: true).edgeBetweenness().values == [3, 4, 3])
        #expect(try Graph.cycle(4).edgeBetweenness().values == [2, 2, 2, 2])
        #expect(try Graph.cycle(3, isDirected: true).edgeBetweenness().values == [3, 3, 3])
    }

    @Test func parallelEdgesShareAndLoopsHaveNone() throws {
        let graph = Graph(nodeCount: 3, edges: [(0, 1), (1, 0), (1, 1), (1, 2)])
        #expect(try graph.edgeBetweenness().values == [1, 1, 0, 2])
        let distances = EdgeColumn([1.0, 1.5, 1, 1])
        #expect(try graph.edgeBetweenness(distances: distances).values == [2, 0, 0, 2])
    }

    @Test func normalizedByAllPairs() throws {
        let path = Graph.path(3)
        let between = try path.edgeBetweenness()
        #expect(agree(path.normalized(edgeBetweenness: between).values, [2.0 / 3, 2.0 / 3]))
        let directed = Graph.path(3, isDirected: true)
        let betweenDirected = try directed.edgeBetweenness()
        let shares = directed.normalized(edgeBetweenness: betweenDirected)
        #expect(agree(shares.values, [1.0 / 3, 1.0 / 3]))
    }

    /// The tail of the kite: one person against nine, and two against eight.
    @Test func kite() throws {
        let kite = ReferenceGraph.krackhardtKite
        let between = try kite.graph.edgeBetweenness()
        #expect(between[Edge(17)] == 9)
        #expect(abs(between[Edge(16)] - 16) < 1e-12)
    }

    @Test(arguments: PeerValues.paths)
    func agreesWithIgraph(peers: PeerValues) throws {
        let graph = peers.graph
        #expect(agree(try graph.edgeBetweenness().values, peers["edgeBetweenness"]))
        #expect(agree(try graph.edgeBetweenness(distances: peers.column).values, peers["edgeBetweennessDistances"]))
    }

    @Test(arguments: Specimen.small)
    func agreesWithTheDefinition(_ specimen: Specimen) throws {
        let graph = specimen.graph
        #expect(agree(try graph.edgeBetweenness().values, PathOracle(graph).edgeBetweenness()))
        let quarters = specimen.quarters()
        #expect(
            agree(
                try graph.edgeBetweenness(distances: quarters).values,
                PathOracle(graph, distances: quarters).edgeBetweenness()))
    }

    /// Each pair at distance d has d edges on every path.
    @Test(arguments: Specimen.small)
    func sumsToAllDistances(_ specimen: Specimen) throws {
        let graph = specimen.graph
        let steps = PathOracle(graph).distances.joined().filter { $0 < .infinity }.reduce(0, +)
        let sum = try graph.edgeBetweenness().values.reduce(0, +)
        #expect(agree([sum], [graph.isDirected ? steps : steps / 2]))
    }

    @Test func aLongPathAndABigStar() throws {
        #expect(try Graph.path(1_000).edgeBetweenness()[Edge(499)] == 500 * 500)
        #expect(try Graph.star(leaves: 1_000).edgeBetweenness().values.allSatisfy { $0 == 1_000 })
    }

    @Test func sameBitForBitOnAnyNumberOfThreads() throws {
        var generator = SeededGenerator(seed: 12)
        let graph = Graph.random(nodeCount: 300, edgeCount: 900, using: &generator)
        #expect(
            try graph.edgeBetweenness(execution: Execution(threads: 4)) == graph.edgeBetweenness(execution: .serial))
    }

    @Test func negativeDistanceStopsTheProgram() async {
        await #expect(processExitsWith: .failure) {
            _ = try Graph.path(2).edgeBetweenness(distances: EdgeColumn([-1]))
        }
    }
}
