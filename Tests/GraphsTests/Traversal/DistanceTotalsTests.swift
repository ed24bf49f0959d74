import Graphs
import GraphsTestSupport
import Testing

/// The bit-parallel sweep against one search per node.
@Suite("All distances at once")
struct DistanceTotalsTests {
    private func expectSame(_ graph: Graph, _ direction: Direction, _ name: String) throws {
        var search = StepSearch(graph.adjacency(direction))
        let reached = try graph.reach(within: .max, direction: direction)
        let near = try graph.reach(within: 2, direction: direction)
        let harmonic = try graph.harmonicCloseness(direction: direction)
        let closeness = try graph.closeness(.withinReach, direction: direction)
        let betaReach = try graph.betaReach(0.9, direction: direction)
        for node in graph.nodes {
            search.run(from: node.rawValue)
            let counts = search.stepCounts.dropFirst()
            let count = counts.reduce(0, +)
            let farness = zip(1..., counts).reduce(0) { $0 + $1.0 * $1.1 }
            let nearness = zip(1..., counts).reduce(0.0) { $0 + Double($1.1) / Double($1.0) }
            let (fading, _) = counts.reduce((0, 1)) { ($0.0 + $0.1 * Double($1), $0.1 * 0.9) }
            #expect(reached[node] == count, "\(name), \(direction)")
            #expect(near[node] == counts.prefix(2).reduce(0, +), "\(name), \(direction)")
            #expect(abs(harmonic[node] - nearness) < 1e-9, "\(name), \(direction)")
            #expect(abs(betaReach[node] - fading) < 1e-9, "\(name), \(direction)")
            if count > 0 { #expect(abs(closeness[node] - Double(count) / Double(farness)) < 1e-12) }
        }
    }

    @Test("Agrees with one search per node on small graphs of many shapes", arguments: Specimen.small)
    func small(specimen: Specimen) throws {
        for direction in Direction.allCases { try expectSame(specimen.graph, direction, specimen.description) }
    }

    @Test("Agrees over several passes, where many nodes are on the move and where few are")
    func severalPasses() throws {
        var generator = SeededGenerator(seed: 3)
        try expectSame(.random(nodeCount: 1100, edgeCount: 3000, using: &generator), .incoming, "random")
        try expectSame(
            .random(nodeCount: 700, edgeCount: 1200, isDirected: true, using: &generator), .outgoing, "directed")
        try expectSame(.cycle(1030), .both, "cycle")
        try expectSame(.star(leaves: 1040), .both, "star")
    }

    @Test("The same bits on one thread and on four")
    func threads() throws {
        var generator = SeededGenerator(seed: 4)
        let graph = Graph.random(nodeCount: 3000, edgeCount: 9000, using: &generator)
        let one = try graph.harmonicCloseness(execution: Execution(threads: 1))
        #expect(try graph.harmonicCloseness(execution: Execution(threads: 4)) == one)
        let fading = try graph.betaReach(0.7, execution: Execution(threads: 1))
        #expect(try graph.betaReach(0.7, execution: Execution(threads: 4)) == fading)
    }
}
