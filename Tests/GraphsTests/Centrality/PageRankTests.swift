import Graphs
import GraphsTestSupport
import Synchronization
import Testing

@Suite struct PageRankTests {
    private let strict = IterationLimits(tolerance: 1e-13)

    /// The middle m and either end e: m = α · 2e + (1 - α) / 3 and 2e + m = 1.
    @Test func aPathOfThree() throws {
        let middle = (0.85 + 0.05) / 1.85
        let found = try Graph.path(3).pageRank(until: strict).values.values
        #expect(agree(found, [(1 - middle) / 2, middle, (1 - middle) / 2], within: 1e-12))
    }

    /// From node 1 no edge leads on: half of what is there starts at either.
    @Test func aNodeThatNoEdgeLeaves() throws {
        let graph = Graph.path(2, isDirected: true)
        let first = 1 / (2 + 0.85)
        #expect(agree(try graph.pageRank(until: strict).values.values, [first, 1 - first], within: 1e-12))
    }

    @Test func startsMayAllBeAtOneNode() throws {
        let graph = Graph(nodeCount: 4, edges: [(0, 1), (2, 3)])
        let values = try graph.pageRank(personalization: NodeColumn([3, 0, 0, 0])).values.values
        #expect(agree(values, [1 / 1.85, 0.85 / 1.85, 0, 0]))
    }

    @Test func withoutNodesOrEdges() throws {
        #expect(try Graph(nodeCount: 0, edges: []).pageRank().values.values == [])
        for isDirected in [false, true] {
            let values = try Graph(nodeCount: 4, isDirected: isDirected, edges: []).pageRank().values.values
            #expect(agree(values, [0.25, 0.25, 0.25, 0.25]))
        }
    }

    @Test(arguments: PeerValues.having("pageRank"))
    func agreesWithIgraph(peers: PeerValues) throws {
        #expect(agree(try peers.graph.pageRank().values.values, peers["pageRank"]))
        #expect(agree(try peers.graph.pageRank(strengths: peers.column).values.values, peers["pageRankStrengths"]))
        let starts = NodeColumn((0..<peers.nodes).map { Double(1 + $0 % 3) })
        let personal = try peers.graph.pageRank(damping: 0.6, personalization: starts)
        #expect(agree(personal.values.values, peers["pageRankPersonal"]))
    }

    @Test(arguments: Specimen.small)
    func fitsItsEquationsAndAddsUpToOne(specimen: Specimen) throws {
        let graph = specimen.graph
        if graph.nodeCount == 0 { return }
        let found = try graph.pageRank(strengths: specimen.quarters())
        #expect(found.change <= 1e-10)
        #expect(agree([found.values.values.reduce(0, +)], [1]))
        let leaving = graph.strength(strengths: specimen.quarters(), direction: .outgoing)
        let lost = graph.nodes.reduce(0) { $0 + (leaving[$1] == 0 ? found.values[$1] : 0) }
        for node in graph.nodes {
            let carried = graph.arcs(to: node).reduce(0) {
                $0 + found.values[$1.neighbor] * specimen.quarters()[$1.edge] / leaving[$1.neighbor]
            }
            let value = 0.85 * carried + (0.15 + 0.85 * lost) / Double(graph.nodeCount)
            #expect(agree([found.values[node]], [value]))
        }
    }

    @Test func equalStrengthsAreAsNone() throws {
        let graph = ReferenceGraph.zacharyKarate.graph
        let twos = EdgeColumn(repeating: 2.0, count: graph.edgeCount)
        #expect(agree(try graph.pageRank(strengths: twos).values.values, try graph.pageRank().values.values))
    }

    @Test(arguments: [false, true])
    func sameOnAnyNumberOfThreads(isDirected: Bool) throws {
        var generator = SeededGenerator(seed: 6)
        let graph = Graph.random(nodeCount: 20_000, edgeCount: 200_000, isDirected: isDirected, using: &generator)
        let serial = try graph.pageRank(execution: .serial)
        for threads in [2, 5] { #expect(try graph.pageRank(execution: Execution(threads: threads)) == serial) }
    }

    @Test(arguments: [false, true])
    func tooFewIterationsAreThrown(isDirected: Bool) {
        let graph = Graph.path(40, isDirected: isDirected)
        #expect {
            try graph.pageRank(until: IterationLimits(iterations: 3))
        } throws: { error in
            guard case IterationError.didNotConverge(iterations: 3, let change) = error else { return false }
            return change > 1e-10
        }
    }

    @Test func cancelledWorkThrows() {
        let execution = Execution(threads: 1, isCancelled: { true })
        #expect(throws: CancellationError.self) { try Graph.path(9).pageRank(execution: execution) }
    }

    @Test func progressGrows() throws {
        let shares = Mutex<[Double]>([])
        let execution = Execution(threads: 1, onProgress: { share in shares.withLock { $0.append(share) } })
        _ = try ReferenceGraph.zacharyKarate.graph.pageRank(execution: execution)
        let seen = shares.withLock { $0 }
        #expect(seen.count > 5)
        #expect(seen.last! > 0.9)
    }

    @Test func longPath() throws {
        let values = try Graph.path(1_000_000).pageRank().values.values
        #expect(abs(values.reduce(0, +) - 1) < 1e-9)
        #expect(abs(values[500_000] * 1_000_000 - 1) < 1e-3)
    }
}
