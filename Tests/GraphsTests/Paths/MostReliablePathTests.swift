import Graphs
import GraphsTestSupport
import Testing

@Suite struct MostReliablePathTests {
    /// Two likely steps beat one unlikely one.
    @Test func aDetourThatHolds() throws {
        let graph = Graph(nodeCount: 4, edges: [(0, 2), (0, 1), (1, 2), (1, 2)])
        let strengths = EdgeColumn([0.5, 0.75, 0.25, 0.75])
        let path = try #require(graph.mostReliablePath(from: Node(0), to: Node(2), strengths: strengths))
        #expect(path == ReliablePath(edges: [Edge(1), Edge(3)], reliability: 0.5625))
        #expect(graph.mostReliablePath(from: Node(0), to: Node(3), strengths: strengths) == nil)
    }

    @Test func toItselfAndOverNoStrength() {
        let graph = Graph(nodeCount: 2, edges: [(0, 1)])
        #expect(
            graph.mostReliablePath(from: Node(0), to: Node(0), strengths: EdgeColumn([1]))
                == ReliablePath(edges: [], reliability: 1))
        #expect(graph.mostReliablePath(from: Node(0), to: Node(1), strengths: EdgeColumn([0])) == nil)
        #expect(graph.mostReliablePath(from: Node(0), to: Node(1), strengths: EdgeColumn([1]))?.reliability == 1)
    }

    @Test(arguments: Specimen.small)
    func noPathIsMoreReliable(specimen: Specimen) {
        let graph = specimen.graph
        let strengths = specimen.quarters().map { $0 / 2 }
        for source in graph.nodes {
            // Bellman's recurrence, as often as a path can have edges.
            var best = NodeColumn(repeating: 0.0, count: graph.nodeCount)
            best[source] = 1
            for _ in graph.nodes {
                for edge in graph.edges {
                    let (tail, head) = (graph.source(of: edge), graph.target(of: edge))
                    best[head] = max(best[head], best[tail] * strengths[edge])
                    if !graph.isDirected { best[tail] = max(best[tail], best[head] * strengths[edge]) }
                }
            }
            for target in graph.nodes {
                let path = graph.mostReliablePath(from: source, to: target, strengths: strengths)
                #expect(agree([path?.reliability ?? 0], [best[target]], within: 1e-12))
                var place = source
                for edge in path?.edges ?? [] {
                    #expect(graph.source(of: edge) == place || !graph.isDirected && graph.target(of: edge) == place)
                    place = graph.source(of: edge) == place ? graph.target(of: edge) : graph.source(of: edge)
                }
                #expect(path == nil || place == target)
            }
        }
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func `Of several, each is as reliable as its edges, and the first is the most reliable there is`(seed: UInt64)
        throws
    {
        var generator = SeededGenerator(seed: seed)
        let ends = (0..<18).map { _ in (generator.index(below: 8), generator.index(below: 8)) }
        var builder = GraphBuilder(isDirected: seed % 2 == 1)
        builder.addNodes(8)
        for (tail, head) in ends { builder.addEdge(from: Node(tail), to: Node(head)) }
        let graph = builder.build()
        let strengths = EdgeColumn(graph.edges.map { _ in Double(1 + generator.index(below: 8)) / 8 })
        for target in graph.nodes where target != Node(0) {
            let best = graph.mostReliablePath(from: Node(0), to: target, strengths: strengths)
            let paths = try graph.mostReliablePaths(from: Node(0), to: target, count: 6, strengths: strengths)
            #expect(agree([paths.first?.reliability ?? 0], [best?.reliability ?? 0], within: 1e-12))
            #expect(Set(paths.map(\.edges)).count == paths.count)
            for (path, next) in zip(paths, paths.dropFirst()) { #expect(next.reliability <= path.reliability + 1e-12) }
            for path in paths { #expect(path.reliability == path.edges.reduce(1) { $0 * strengths[$1] }) }
        }
    }

    @Test func longPath() {
        let graph = Graph.path(1_000_000)
        let strengths = EdgeColumn(repeating: 1.0, count: graph.edgeCount)
        let path = graph.mostReliablePath(from: Node(0), to: Node(999_999), strengths: strengths)
        #expect(path?.edges.count == 999_999)
        #expect(path?.reliability == 1)
    }

    @Test func aChanceAboveOneStopsTheProgram() async {
        await #expect(processExitsWith: .failure) {
            _ = Graph.path(2).mostReliablePath(from: Node(0), to: Node(1), strengths: EdgeColumn([1.5]))
        }
    }
}
