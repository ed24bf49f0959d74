import Graphs
import GraphsTestSupport
import Testing

@Suite struct DiameterTests {
    @Test func shapes() throws {
        #expect(try Graph.path(7).diameter() == 6)
        #expect(try Graph.cycle(7).diameter() == 3)
        #expect(try Graph.cycle(7, isDirected: true).diameter() == 6)
        #expect(try Graph.complete(5).diameter() == 1)
        #expect(try Graph.grid(rows: 30, columns: 40).diameter() == 68)
        #expect(try Graph(nodeCount: 3, edges: [(1, 1)]).diameter() == 0)
        #expect(try Graph(nodeCount: 0, edges: []).diameter() == nil)
    }

    @Test func theLargestOverThePieces() throws {
        #expect(try Graph.union([.complete(30), .path(9), .cycle(10)]).diameter() == 8)
    }

    /// Directed, what cannot be reached does not count.
    @Test func directedPaths() throws {
        #expect(try Graph(nodeCount: 4, isDirected: true, edges: [(0, 1), (2, 1), (2, 3)]).diameter() == 1)
    }

    @Test func karateClub() throws {
        #expect(try ReferenceGraph.zacharyKarate.graph.diameter() == 5)
    }

    @Test(arguments: PeerValues.having("diameter"))
    func agreesWithIgraph(peers: PeerValues) throws {
        #expect(try peers.graph.diameter().map(Double.init) == peers["diameter"].first)
    }

    @Test(arguments: Specimen.small)
    func isTheLongestOfAllDistances(specimen: Specimen) throws {
        let distances = PathOracle(specimen.graph).distances.joined().filter { $0 < .infinity }
        #expect(try specimen.graph.diameter().map(Double.init) == distances.max())
    }

    /// Sparse graphs with long arms, in which the fringe is gone through level by level.
    @Test(arguments: 0..<12)
    func isTheLongestFromAnyNodeOfLargerGraphs(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let graph = Graph.union([
            .random(nodeCount: 300, edgeCount: 330, using: &generator), .randomCactus(cycles: 60, using: &generator),
            .random(nodeCount: 200, edgeCount: 2_000, isDirected: false, using: &generator),
        ]).shuffled(using: &generator)
        let farthest = graph.nodes.map { node in
            let tree = graph.breadthFirst(from: node)
            return tree.distance(to: tree.reached.last!)!
        }
        #expect(try graph.diameter(execution: Execution(threads: 3)) == farthest.max())
        #expect(try graph.diameter(execution: .serial) == farthest.max())
    }

    /// Wide fringes: of more nodes than one search takes, and than 512 do; alone, and in a small part of the graph.
    @Test(arguments: [0, 5_000])
    func wideFringes(isolated: Int) throws {
        var generator = SeededGenerator(seed: 77)
        let graph = Graph.union([
            .random(nodeCount: 1_200, edgeCount: 2_600, using: &generator), Graph(nodeCount: isolated, edges: []),
        ])
        let farthest = graph.nodes.map { node in
            let tree = graph.breadthFirst(from: node)
            return tree.distance(to: tree.reached.last!)!
        }
        #expect(try graph.diameter(execution: Execution(threads: 3)) == farthest.max())
        #expect(try graph.diameter(execution: .serial) == farthest.max())
    }

    @Test func longPathAndManyPieces() throws {
        #expect(try Graph.path(1_000_000).diameter() == 999_999)
        let triangles = Graph(
            nodeCount: 90_000, edges: (0..<90_000).map { $0 % 3 == 2 ? ($0, $0 - 2) : ($0, $0 + 1) })
        #expect(try triangles.diameter() == 1)
    }

    @Test(arguments: [false, true])
    func cancelledWorkThrows(isDirected: Bool) {
        let execution = Execution(threads: 2, isCancelled: { true })
        #expect(throws: CancellationError.self) {
            try Graph.cycle(500, isDirected: isDirected).diameter(execution: execution)
        }
    }
}
