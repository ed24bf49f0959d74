import Graphs
import GraphsTestSupport
import Testing

/// Steps from many nodes at once, against one search from each.
@Suite struct StepTableTests {
    private func expectSame(
        _ graph: Graph, from sources: [Node], _ direction: Direction = .outgoing, within limit: Int = .max
    ) throws {
        let table = try graph.stepTable(from: sources, direction: direction, within: limit)
        #expect(table.sources == sources)
        #expect(table.nodeCount == graph.nodeCount)
        for (place, source) in sources.enumerated() {
            let tree = graph.breadthFirst(from: source, direction: direction, within: limit)
            let expected = graph.nodes.map { tree.distance(to: $0) }
            #expect(graph.nodes.map { table[place, $0] } == expected)
            #expect(table.steps(from: place).values == expected)
            #expect(table.totals[place] == expected.reduce(0) { $0 + ($1 ?? 0) })
        }
    }

    @Test func byHand() throws {
        // 0 → 1 → 2 → 3, 1 → 1, 4 by itself
        let graph = Graph(nodeCount: 5, isDirected: true, edges: [(0, 1), (1, 2), (2, 3), (1, 1)])
        let table = try graph.stepTable(from: [Node(1), Node(4), Node(1)])
        #expect(table.steps(from: 0).values == [nil, 0, 1, 2, nil])
        #expect(table.steps(from: 1).values == [nil, nil, nil, nil, 0])
        #expect(table.steps(from: 2) == table.steps(from: 0))
        #expect(table.totals == [3, 0, 3])
        #expect(
            try graph.stepTable(from: [Node(3)], direction: .incoming, within: 2).steps(from: 0).values
                == [nil, 2, 1, 0, nil])
        #expect(try graph.stepTable(from: [Node(1)], within: 0).totals == [0])
    }

    @Test func nothing() throws {
        #expect(try Graph(nodeCount: 0, edges: []).stepTable(from: []).totals.isEmpty)
        #expect(try Graph.path(3).stepTable(from: []).totals.isEmpty)
    }

    @Test(arguments: Specimen.small)
    func agreesWithOneSearchFromEach(_ specimen: Specimen) throws {
        let graph = specimen.graph
        for direction in Direction.allCases {
            try expectSame(graph, from: graph.nodes.reversed(), direction)
            try expectSame(graph, from: graph.nodes.filter { $0.index % 3 == 0 }, direction, within: 2)
        }
    }

    /// With one word for each node, with eight, and with several passes.
    @Test(arguments: [1, 64, 65, 512, 513, 1100])
    func agreesForAnyNumberOfSources(count: Int) throws {
        var generator = SeededGenerator(seed: 8)
        let graph = Graph.random(nodeCount: 700, edgeCount: 1500, isDirected: count % 2 == 1, using: &generator)
        // Beyond the nodes that there are, some are named twice.
        try expectSame(graph, from: (0..<count).map { Node($0 * 7 % graph.nodeCount) })
    }

    /// A byte is enough up to 254 steps, and not beyond.
    @Test(arguments: [254, 255, 256, 600])
    func longWays(length: Int) throws {
        let graph = Graph.path(length + 1)
        try expectSame(graph, from: [Node(0), Node(length), Node(length / 2)])
        try expectSame(graph, from: [Node(0)], within: 254)
        try expectSame(graph, from: [Node(0)], within: 255)
    }

    @Test func theSameOnAnyNumberOfThreads() throws {
        var generator = SeededGenerator(seed: 9)
        let graph = Graph.random(nodeCount: 1500, edgeCount: 4000, using: &generator)
        let one = try graph.stepTable(from: Array(graph.nodes), execution: .serial)
        #expect(try graph.stepTable(from: Array(graph.nodes), execution: Execution(threads: 4)) == one)
    }

    @Test func cancelled() {
        let stopped = Execution(threads: 2, isCancelled: { true })
        #expect(throws: CancellationError.self) { try Graph.path(9).stepTable(from: [Node(0)], execution: stopped) }
    }

    @Test func whatIsNotThereStopsTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = try Graph.path(2).stepTable(from: [Node(0)])[1, Node(0)] }
        await #expect(processExitsWith: .failure) { _ = try Graph.path(2).stepTable(from: [Node(0)])[0, Node(2)] }
        await #expect(processExitsWith: .failure) { _ = try Graph.path(2).stepTable(from: [], within: -1) }
    }
}
