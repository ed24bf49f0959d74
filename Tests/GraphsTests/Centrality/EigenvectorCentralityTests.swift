import Graphs
import GraphsTestSupport
import Testing

@Suite struct EigenvectorCentralityTests {
    /// The end of a path of three has 1 / √2 of the middle; λ is √2.
    @Test func aPathOfThree() throws {
        let half = 0.5
        let root = half.squareRoot()
        let path = Graph.path(3)
        #expect(agree(try path.eigenvectorCentrality().values.values, [half, root, half]))
        #expect(agree(try path.eigenvectorCentrality(scale: .maximum).values.values, [root, 1, root]))
    }

    /// A star is bipartite: its eigenvalues are √6 and -√6.
    @Test func bipartiteGraphsAreNoException() throws {
        let values = try Graph.star(leaves: 6).eigenvectorCentrality(scale: .maximum).values.values
        let leaf = (1.0 / 6).squareRoot()
        #expect(agree(values, [1] + Array(repeating: leaf, count: 6)))
    }

    /// The eigenvalues of a long path lie so close that more vectors are needed than are kept; its values are a half wave.
    @Test func moreVectorsThanAreKept() throws {
        let count = 700_000
        let graph = Graph.union([.path(60), Graph(nodeCount: count, edges: [])])
        let found = try graph.eigenvectorCentrality(until: .init(tolerance: 1e-9))
        #expect(found.iterations > 16)
        let wave = (1...60).map { sine(Double($0) * .pi / 61) * (2.0 / 61 as Double).squareRoot() }
        #expect(agree(Array(found.values.values.prefix(60)), wave, within: 1e-6))
        #expect(found.values.values.dropFirst(60).allSatisfy { $0 < 1e-9 })
    }

    /// By its series, so that nothing but the library is needed.
    private func sine(_ angle: Double) -> Double {
        var (sum, term) = (0.0, angle)
        for step in stride(from: 1.0, to: 60, by: 2) {
            sum += term
            term *= -angle * angle / ((step + 1) * (step + 2))
        }
        return sum
    }

    @Test func onlyTheComponentWithTheLargestEigenvalueCounts() throws {
        let graph = Graph.union([.path(2), .complete(4), .path(3)])
        let values = try graph.eigenvectorCentrality().values.values
        #expect(agree(values, [0, 0, 0.5, 0.5, 0.5, 0.5, 0, 0, 0]))
    }

    @Test func equalComponentsShareAlike() throws {
        let values = try Graph.union([.complete(3), .complete(3)]).eigenvectorCentrality(scale: .sum).values.values
        #expect(agree(values, Array(repeating: 1.0 / 6, count: 6)))
    }

    @Test func withoutEdges() throws {
        #expect(try Graph(nodeCount: 4, edges: []).eigenvectorCentrality().values.values == [0.5, 0.5, 0.5, 0.5])
        #expect(try Graph(nodeCount: 0, edges: []).eigenvectorCentrality().values.values == [])
    }

    @Test func acyclicDirectedGraphsHaveNone() throws {
        #expect(try Graph.path(4, isDirected: true).eigenvectorCentrality().values.values == [0, 0, 0, 0])
    }

    @Test func directedCountsWhatEnters() throws {
        let graph = Graph(nodeCount: 3, isDirected: true, edges: [(0, 1), (1, 0), (0, 2)])
        #expect(agree(try graph.eigenvectorCentrality(scale: .maximum).values.values, [1, 1, 1]))
        #expect(agree(try graph.reversed().eigenvectorCentrality(scale: .maximum).values.values, [1, 1, 0]))
    }

    /// The order in which P. Bonacich's measure puts the club: the president, then the instructor.
    @Test func karateClub() throws {
        let club = ReferenceGraph.zacharyKarate
        let values = try club.graph.eigenvectorCentrality().values
        #expect(abs(values[club.node("34")] - 0.3734) < 5e-5)
        #expect(abs(values[club.node("1")] - 0.3555) < 5e-5)
    }

    @Test(arguments: PeerValues.having("eigenvector"))
    func agreesWithIgraph(peers: PeerValues) throws {
        let values = try peers.graph.eigenvectorCentrality(scale: .maximum).values.values
        #expect(agree(values, peers["eigenvector"]))
    }

    @Test(arguments: PeerValues.having("eigenvectorDirected"))
    func agreesWithNetworkX(peers: PeerValues) throws {
        let values = try peers.graph.simplified().graph.eigenvectorCentrality(until: .init(tolerance: 1e-12)).values
            .values
        #expect(agree(values, peers["eigenvectorDirected"]))
    }

    @Test(arguments: Specimen.small(isDirected: false))
    func isTheLimitOfGrowth(specimen: Specimen) throws {
        let graph = specimen.graph
        if graph.nodeCount == 0 { return }
        let strengths = specimen.quarters()
        let growth = graph.nodes.map { node in
            graph.nodes.map { other in
                graph.arcs(to: node).reduce(node == other ? 1 : 0) {
                    $0 + ($1.neighbor == other ? strengths[$1.edge] : 0)
                }
            }
        }
        let expected = powerLimit(growth, graph.nodes.map { _ in 1 })
        let found = try graph.eigenvectorCentrality(strengths: strengths, scale: .sum)
        #expect(agree(found.values.values, expected, within: 1e-7))
    }

    @Test func largeGraphsRestart() throws {
        var generator = SeededGenerator(seed: 8)
        let graph = Graph.grid(rows: 12, columns: 30).shuffled(using: &generator)
        let found = try graph.eigenvectorCentrality()
        #expect(found.iterations > 24)
        #expect(found.change <= 1e-10)
        let value = 2 * (cosine(180.0 / 13) + cosine(180.0 / 31))
        for node in graph.nodes {
            let image = graph.successors(of: node).reduce(0) { $0 + found.values[$1] }
            #expect(abs(image - value * found.values[node]) < 1e-8)
        }
    }

    @Test func sameOnAnyNumberOfThreads() throws {
        var generator = SeededGenerator(seed: 6)
        let graph = Graph.random(nodeCount: 20_000, edgeCount: 200_000, using: &generator)
        let serial = try graph.eigenvectorCentrality(execution: .serial)
        #expect(try graph.eigenvectorCentrality(execution: Execution(threads: 3)) == serial)
    }

    @Test func whatDoesNotConvergeIsThrown() {
        #expect(throws: IterationError.self) {
            try Graph.path(20_000).eigenvectorCentrality(until: IterationLimits(iterations: 100))
        }
        // Two cycles, one fed by the other: growth that never settles.
        let graph = Graph(nodeCount: 4, isDirected: true, edges: [(0, 1), (1, 0), (1, 2), (2, 3), (3, 2)])
        #expect(throws: IterationError.self) { try graph.eigenvectorCentrality() }
    }

    /// The cosine of an angle in degrees, by its series.
    private func cosine(_ degrees: Double) -> Double {
        let angle = degrees * Double.pi / 180
        var (sum, term) = (1.0, 1.0)
        for step in 1..<20 {
            term *= -angle * angle / Double((2 * step - 1) * (2 * step))
            sum += term
        }
        return sum
    }
}
