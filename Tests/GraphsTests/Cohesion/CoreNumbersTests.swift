import Graphs
import GraphsTestSupport
import Testing

@Suite struct CoreNumbersTests {
    @Test func aTriangleWithATail() {
        let graph = Graph(nodeCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4)])
        #expect(graph.coreNumbers().values == [2, 2, 2, 1, 1, 0])
    }

    @Test func loopsCountTwiceAndParallelEdgesEach() {
        #expect(Graph(nodeCount: 2, edges: [(0, 0), (0, 1)]).coreNumbers().values == [2, 1])
        #expect(Graph(nodeCount: 2, edges: [(0, 1), (1, 0), (0, 1)]).coreNumbers().values == [3, 3])
    }

    @Test func directionsDiffer() {
        let graph = Graph(nodeCount: 4, isDirected: true, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
        #expect(graph.coreNumbers(.outgoing).values == [1, 1, 1, 0])
        #expect(graph.coreNumbers(.incoming).values == [1, 1, 1, 1])
        #expect(graph.coreNumbers(.both).values == [2, 2, 2, 1])
    }

    /// The karate club falls apart into cores as often told: ten members in the 4-core, one in the 1-core only.
    @Test func karateClub() {
        let cores = ReferenceGraph.zacharyKarate.graph.coreNumbers().values
        #expect((1...4).map { core in cores.filter { $0 == core }.count } == [1, 11, 12, 10])
    }

    @Test(arguments: PeerValues.having("coreBoth"))
    func agreesWithIgraph(peers: PeerValues) {
        for (name, direction) in [
            ("coreBoth", Direction.both), ("coreIncoming", .incoming), ("coreOutgoing", .outgoing),
        ] {
            #expect(peers.graph.coreNumbers(direction).values.map(Double.init) == peers[name])
        }
    }

    @Test(arguments: Specimen.small, Direction.allCases)
    func eachCoreIsWhatIsLeftWhenLowerDegreesGo(specimen: Specimen, direction: Direction) {
        let graph = specimen.graph
        let cores = graph.coreNumbers(direction)
        for core in 0...((cores.values.max() ?? 0) + 1) {
            var left = Set(graph.nodes)
            while true {
                let part = graph.subgraph(of: left.sorted())
                let weak = part.graph.nodes.filter { part.graph.degree(of: $0, direction) < core }
                if weak.isEmpty { break }
                left.subtract(weak.map { part.parentNode[$0] })
            }
            #expect(left == Set(graph.nodes.filter { cores[$0] >= core }))
        }
    }

    /// Against taking away the nodes of least degree one by one.
    @Test(arguments: 0..<300, Direction.allCases)
    func agreesWithOneNodeAtATime(seed: Int, direction: Direction) {
        var generator = SeededGenerator(seed: 14, stream: UInt64(seed))
        let nodeCount = 1 + generator.index(below: 30)
        let graph = Graph.random(
            nodeCount: nodeCount, edgeCount: generator.index(below: 6 * nodeCount), isDirected: seed % 2 == 1,
            isSimple: seed % 3 == 0, using: &generator)
        var degrees = graph.nodes.map { graph.degree(of: $0, direction) }
        var cores = degrees
        var left = Set(graph.nodes)
        var level = 0
        while let node = left.min(by: { (degrees[$0.index], $0) < (degrees[$1.index], $1) }) {
            level = max(level, degrees[node.index])
            cores[node.index] = level
            left.remove(node)
            for edge in graph.edges {
                let (tail, head) = (graph.source(of: edge), graph.target(of: edge))
                if tail == node, !graph.isDirected || direction != .outgoing { degrees[head.index] -= 1 }
                if head == node, !graph.isDirected || direction != .incoming { degrees[tail.index] -= 1 }
            }
        }
        #expect(graph.coreNumbers(direction).values == cores)
    }

    @Test func longPath() {
        let cores = Graph.path(1_000_000).coreNumbers()
        #expect(cores.values.allSatisfy { $0 == 1 })
    }
}
