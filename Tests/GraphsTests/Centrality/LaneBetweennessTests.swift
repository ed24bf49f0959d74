import Graphs
import GraphsTestSupport
import Testing

/// The reductions and the lanes against the plain algorithm.
@Suite("Betweenness in lanes")
struct LaneBetweennessTests {
    private func expectSame(_ fast: [Double], _ plain: [Double], _ name: String) {
        for (a, b) in zip(fast, plain) {
            #expect(abs(a - b) <= 1e-9 * max(1, abs(b)), "\(name): \(a) is not \(b)")
        }
    }

    @Test("Agrees with one source at a time on small graphs of many shapes", arguments: Specimen.small)
    func small(specimen: Specimen) throws {
        let graph = specimen.graph
        expectSame(
            try graph.betweenness().values, try graph.plainBetweenness().values, specimen.description)
        expectSame(
            try graph.betweenness(endpoints: .included).values,
            try graph.plainBetweenness(endpoints: .included).values, specimen.description)
        expectSame(
            try graph.edgeBetweenness().values, try graph.plainEdgeBetweenness().values, specimen.description)
    }

    /// More than one batch of 32 sources, and shapes that a reduction lives on or that it must leave alone.
    static let large: [Specimen] = {
        var generator = SeededGenerator(seed: 5)
        func make(_ name: String, _ graph: Graph) -> Specimen { Specimen(description: name, graph: graph) }
        let hosts = Graph.random(nodeCount: 60, edgeCount: 150, using: &generator)
        return [
            make("sparse", .random(nodeCount: 200, edgeCount: 260, using: &generator)),
            make("dense", .random(nodeCount: 90, edgeCount: 1500, using: &generator)),
            make("directed", .random(nodeCount: 150, edgeCount: 500, isDirected: true, using: &generator)),
            make("tree", .randomTree(300, using: &generator)),
            make("cactus", .randomCactus(cycles: 60, using: &generator)),
            make("grid, where sources do not keep step", .grid(rows: 20, columns: 25)),
            make("cycle, where sources do not keep step", .cycle(301)),
            make("squares in a chain", .chainOfSquares(40)),
            make("clique", .complete(70)),
            make("components", .union([hosts, .cycle(40), .star(leaves: 50), .complete(35), .path(9)])),
            make("pendants on pendants", pendants(on: hosts, count: 150, using: &generator)),
            make("twins, true and false", twins(of: hosts, count: 60, using: &generator)),
        ]
    }()

    private static func pendants(on graph: Graph, count: Int, using generator: inout SeededGenerator) -> Graph {
        var edges = graph.edges.map { (graph.source(of: $0).index, graph.target(of: $0).index) }
        for leaf in graph.nodeCount..<graph.nodeCount + count { edges.append((generator.index(below: leaf), leaf)) }
        return Graph(nodeCount: graph.nodeCount + count, edges: edges)
    }

    private static func twins(of graph: Graph, count: Int, using generator: inout SeededGenerator) -> Graph {
        var edges = graph.edges.map { (graph.source(of: $0).index, graph.target(of: $0).index) }
        for copy in graph.nodeCount..<graph.nodeCount + count {
            let original = Node(generator.index(below: graph.nodeCount))
            edges += graph.successors(of: original).filter { $0 != original }.map { ($0.index, copy) }
            if copy.isMultiple(of: 2) { edges.append((original.index, copy)) }
        }
        return Graph(nodeCount: graph.nodeCount + count, edges: edges)
    }

    @Test("Agrees with one source at a time over several batches", arguments: large)
    func severalBatches(specimen: Specimen) throws {
        let graph = specimen.graph
        expectSame(try graph.betweenness().values, try graph.plainBetweenness().values, specimen.description)
        expectSame(
            try graph.edgeBetweenness().values, try graph.plainEdgeBetweenness().values, specimen.description)
    }

    @Test("The same bits on one thread and on four", arguments: large)
    func threads(specimen: Specimen) throws {
        let one = try specimen.graph.betweenness(execution: Execution(threads: 1))
        #expect(try specimen.graph.betweenness(execution: Execution(threads: 4)) == one)
        let edges = try specimen.graph.edgeBetweenness(execution: Execution(threads: 1))
        #expect(try specimen.graph.edgeBetweenness(execution: Execution(threads: 4)) == edges)
    }

    @Test("A path of a million nodes is all cut points")
    func million() throws {
        let scores = try Graph.path(1_000_000).betweenness()
        #expect(scores[Node(0)] == 0)
        #expect(scores[Node(1)] == 999_998)
        #expect(scores[Node(500_000)] == 500_000 * 499_999)
    }

    @Test("More shortest paths than a double can count are counted all the same", arguments: [false, true])
    func countless(isDirected: Bool) throws {
        // Pairs of nodes in a row, each joined to both of the next: 2^1099 ways from one end to the other.
        var edges: [(Int, Int)] = []
        for pair in 0..<1100 {
            for (a, b) in [(0, 0), (0, 1), (1, 0), (1, 1)] { edges.append((2 * pair + a, 2 * pair + 2 + b)) }
        }
        // Unlike the others, one node at the end has a tie of its own, so that not all pairs are twins.
        edges.append((2200, 2202))
        let graph = Graph(nodeCount: 2203, isDirected: isDirected, edges: edges + edges.map { ($0.0, $0.1) })
        expectSame(try graph.betweenness().values, try graph.plainBetweenness().values, "ladder")
        expectSame(try graph.edgeBetweenness().values, try graph.plainEdgeBetweenness().values, "ladder")
        #expect(try graph.betweenness().values.allSatisfy(\.isFinite))
    }

    @Test("Stops when told to")
    func cancelled() {
        let graph = Graph.grid(rows: 30, columns: 30)
        #expect(throws: CancellationError.self) {
            try graph.betweenness(execution: Execution(threads: 2, isCancelled: { true }))
        }
    }
}
