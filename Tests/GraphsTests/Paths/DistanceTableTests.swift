import Graphs
import GraphsTestSupport
import Testing

/// Distances from many nodes at once, against one search from each, which also knows the paths.
@Suite struct DistanceTableTests {
    private func expectSame(
        _ graph: Graph, _ lengths: EdgeColumn<Double>, from sources: [Node], _ direction: Direction = .outgoing
    ) throws {
        let table = try graph.distanceTable(from: sources, distances: lengths, direction: direction)
        #expect(table.sources == sources)
        #expect(table.nodeCount == graph.nodeCount)
        for (place, source) in sources.enumerated() {
            let tree = graph.shortestPaths(from: source, distances: lengths, direction: direction)
            let expected = graph.nodes.map { tree.distance(to: $0) }
            #expect(graph.nodes.map { table[place, $0] } == expected)
            #expect(table.distances(from: place).values == expected)
            #expect(table.totals[place] == expected.reduce(0) { $0 + ($1 ?? 0) })
        }
    }

    @Test func byHand() throws {
        // 0 → 1 → 2 → 3 and a long way from 0 to 2; a loop at 1, and two edges from 2 to 3; 4 by itself
        let graph = Graph(nodeCount: 5, isDirected: true, edges: [(0, 1), (1, 2), (0, 2), (1, 1), (2, 3), (2, 3)])
        let lengths = EdgeColumn([0.5, 1, 2, 0, 3, 2.5])
        let table = try graph.distanceTable(from: [Node(0), Node(4), Node(0)], distances: lengths)
        #expect(table.distances(from: 0).values == [0, 0.5, 1.5, 4, nil])
        #expect(table.distances(from: 1).values == [nil, nil, nil, nil, 0])
        #expect(table.distances(from: 2) == table.distances(from: 0))
        #expect(table.totals == [6, 0, 6])
        let back = try graph.distanceTable(from: [Node(3)], distances: lengths, direction: .incoming)
        #expect(back.distances(from: 0).values == [4, 3.5, 2.5, 0, nil])
    }

    @Test func nothing() throws {
        #expect(try Graph(nodeCount: 0, edges: []).distanceTable(from: [], distances: EdgeColumn([])).totals.isEmpty)
        #expect(try Graph.path(3).distanceTable(from: [], distances: EdgeColumn([1, 1])).totals.isEmpty)
        #expect(
            try Graph(nodeCount: 1, edges: []).distanceTable(from: [Node(0)], distances: EdgeColumn([])).totals == [0])
    }

    @Test(arguments: Specimen.small)
    func agreesWithOneSearchFromEach(_ specimen: Specimen) throws {
        let graph = specimen.graph
        for direction in Direction.allCases {
            try expectSame(graph, specimen.quarters(), from: graph.nodes.reversed(), direction)
        }
        // Edges of no length among them.
        let some = EdgeColumn(graph.edges.map { Double($0.index % 3) })
        try expectSame(graph, some, from: Array(graph.nodes))
    }

    @Test(arguments: Specimen.small)
    func agreesWithFloydAndWarshall(_ specimen: Specimen) throws {
        let graph = specimen.graph
        let oracle = PathOracle(graph, distances: specimen.quarters())
        let table = try graph.distanceTable(from: Array(graph.nodes), distances: specimen.quarters())
        for source in graph.nodes {
            #expect(
                table.distances(from: source.index).values.map { $0 ?? .infinity } == oracle.distances[source.index])
        }
    }

    /// Lengths whose sums are rounded, and so many nodes waiting that they stand in many layers.
    @Test(arguments: 0..<8)
    func agreesToTheLastBit(_ seed: Int) throws {
        var generator = SeededGenerator(seed: 16, stream: UInt64(seed))
        let graph = Graph.random(
            nodeCount: 1200, edgeCount: 2400 + 900 * seed, isDirected: seed % 2 == 1, using: &generator)
        let lengths = EdgeColumn(
            graph.edges.map { _ in Double(1 + generator.index(below: 10_000)) / (seed < 4 ? 9_999 : 0.7) })
        try expectSame(graph, lengths, from: (0..<12).map { Node($0 * 97) })
    }

    /// Each new edge makes all nodes behind it nearer: every node moves up while it waits.
    @Test func nodesComeNearerWhileTheyWait() throws {
        let count = 300
        let edges = (1..<count).flatMap { node in (0..<node).map { ($0, node) } }
        let lengths = EdgeColumn(edges.map { Double(($0.1 - $0.0) * ($0.1 - $0.0)) })
        let graph = Graph(nodeCount: count, isDirected: true, edges: edges)
        let table = try graph.distanceTable(from: [Node(0)], distances: lengths)
        #expect(table.distances(from: 0).values == (0..<count).map { Double($0) })
    }

    @Test func aPathThatIsTooLongIsNone() throws {
        let lengths = EdgeColumn([Double.greatestFiniteMagnitude, .greatestFiniteMagnitude])
        let table = try Graph.path(3).distanceTable(from: [Node(0)], distances: lengths)
        #expect(table.distances(from: 0).values == [0, .greatestFiniteMagnitude, nil])
    }

    @Test func theSameOnAnyNumberOfThreads() throws {
        var generator = SeededGenerator(seed: 17)
        let graph = Graph.random(nodeCount: 800, edgeCount: 3000, using: &generator)
        let lengths = EdgeColumn(graph.edges.map { _ in Double(1 + generator.index(below: 1000)) / 7 })
        let one = try graph.distanceTable(from: Array(graph.nodes), distances: lengths, execution: .serial)
        let four = Execution(threads: 4)
        #expect(try graph.distanceTable(from: Array(graph.nodes), distances: lengths, execution: four) == one)
    }

    @Test func cancelled() {
        let stopped = Execution(threads: 2, isCancelled: { true })
        #expect(throws: CancellationError.self) {
            try Graph.path(2).distanceTable(from: [Node(0)], distances: EdgeColumn([1]), execution: stopped)
        }
    }

    @Test func whatIsNotThereStopsTheProgram() async {
        await #expect(processExitsWith: .failure) {
            _ = try Graph.path(2).distanceTable(from: [Node(2)], distances: EdgeColumn([1]))
        }
        await #expect(processExitsWith: .failure) {
            _ = try Graph.path(2).distanceTable(from: [Node(0)], distances: EdgeColumn([1]))[1, Node(0)]
        }
        await #expect(processExitsWith: .failure) {
            _ = try Graph.path(2).distanceTable(from: [Node(0)], distances: EdgeColumn([1]))[0, Node(2)]
        }
        await #expect(processExitsWith: .failure) {
            _ = try Graph.path(2).distanceTable(from: [Node(0)], distances: EdgeColumn([-1]))
        }
    }
}
