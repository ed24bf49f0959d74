import Graphs
import GraphsTestSupport
import Testing

@Suite struct TrianglesTests {
    @Test func twoTrianglesOnOneSide() throws {
        let graph = Graph(nodeCount: 5, edges: [(0, 1), (1, 2), (2, 0), (1, 3), (2, 3), (3, 4)])
        #expect(try graph.triangles().values == [1, 2, 2, 1, 0])
    }

    @Test func directionsLoopsAndParallelEdgesDoNotMatter() throws {
        let graph = Graph(
            nodeCount: 3, isDirected: true, edges: [(0, 1), (1, 0), (1, 2), (0, 2), (0, 2), (2, 2), (1, 1)])
        #expect(try graph.triangles().values == [1, 1, 1])
    }

    @Test func karateClubHasFortyFive() throws {
        #expect(try ReferenceGraph.zacharyKarate.graph.triangles().values.reduce(0, +) == 3 * 45)
    }

    @Test(arguments: PeerValues.having("triangles"))
    func agreesWithNetworkX(peers: PeerValues) throws {
        #expect(try peers.graph.triangles().values.map(Double.init) == peers["triangles"])
    }

    @Test(arguments: Specimen.small)
    func agreesWithTryingEveryTriple(specimen: Specimen) throws {
        let graph = specimen.graph.undirected()
        var counts = [Int](repeating: 0, count: graph.nodeCount)
        for first in graph.nodes {
            for second in graph.nodes where second > first && graph.hasEdge(from: first, to: second) {
                for third in graph.nodes
                where third > second && graph.hasEdge(from: first, to: third) && graph.hasEdge(from: second, to: third)
                {
                    for node in [first, second, third] { counts[node.index] += 1 }
                }
            }
        }
        #expect(try specimen.graph.triangles().values == counts)
    }

    @Test func sameOnAnyNumberOfThreads() throws {
        var generator = SeededGenerator(seed: 5)
        let graph = Graph.random(nodeCount: 2_000, edgeCount: 60_000, using: &generator)
        let serial = try graph.triangles(execution: .serial)
        #expect(try graph.triangles(execution: Execution(threads: 4)) == serial)
    }

    @Test func aCliqueHasAllThereAre() throws {
        #expect(try Graph.complete(100).triangles().values == Array(repeating: 99 * 98 / 2, count: 100))
    }

    @Test func longPathAndLargeStarHaveNone() throws {
        #expect(try Graph.path(1_000_000).triangles().values.allSatisfy { $0 == 0 })
        #expect(try Graph.star(leaves: 1_000_000).triangles().values.allSatisfy { $0 == 0 })
    }

    @Test func cancelledWorkThrows() {
        let execution = Execution(threads: 2, isCancelled: { true })
        #expect(throws: CancellationError.self) { try Graph.complete(4).triangles(execution: execution) }
    }
}
