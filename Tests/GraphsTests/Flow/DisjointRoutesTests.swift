import Graphs
import GraphsTestSupport
import Testing

@Suite struct DisjointRoutesTests {
    @Test func byHand() {
        // 0 and 1 lead to 4 by way of 2 and of 3; 4 leads on to 5
        let graph = Graph(
            nodeCount: 7, isDirected: true, edges: [(0, 2), (0, 3), (1, 3), (2, 4), (3, 4), (3, 4), (4, 5), (4, 4)])
        let sources = [Node(0), Node(1), Node(0)]
        func count(_ node: Int, limit: Int = .max) -> Int {
            graph.disjointRouteCount(from: sources, to: Node(node), limit: limit)
        }
        #expect((0..<7).map { count($0) } == [0, 0, 1, 2, 2, 1, 0])
        #expect(count(4, limit: 1) == 1)
        #expect(count(4, limit: 0) == 0)
        #expect(graph.disjointRouteCount(from: [Node(0)], to: Node(4)) == 1)
        #expect(graph.disjointRouteCount(from: [Node(5)], to: Node(1), direction: .incoming) == 1)
        #expect(graph.disjointRouteCount(from: [Node(5), Node(1)], to: Node(4), direction: .both) == 2)
    }

    /// The first route found, 0 - 1 - 4 - 5, has to give way for two to fit.
    @Test func routesGiveWay() {
        let graph = Graph(
            nodeCount: 8, isDirected: true, edges: [(0, 1), (1, 4), (4, 7), (2, 3), (3, 4), (1, 5), (5, 6), (6, 7)])
        #expect(graph.disjointRouteCount(from: [Node(0), Node(2)], to: Node(7)) == 2)
    }

    @Test func aSourceHasTheRoutesFromTheOthers() {
        let graph = Graph.complete(5)
        #expect(graph.disjointRouteCount(from: Array(graph.nodes), to: Node(2)) == 4)
        #expect(graph.disjointRouteCount(from: [Node(2)], to: Node(2)) == 0)
    }

    /// In the kite, everyone but Ike and Jane is reached from both Andre and Ed by ways of their own.
    @Test func kite() throws {
        let kite = ReferenceGraph.krackhardtKite
        let sources = [kite.node("Andre"), kite.node("Ed")]
        let counts = try kite.graph.disjointRouteCounts(from: sources, to: Array(kite.graph.nodes))
        #expect(counts == [1, 2, 2, 2, 1, 2, 2, 2, 1, 1])
    }

    @Test(arguments: PeerValues.paths)
    func agreesWithMaximumFlowOfIgraph(peers: PeerValues) throws {
        let graph = peers.graph
        let counts = try graph.disjointRouteCounts(from: graph.nodes.prefix(3), to: Array(graph.nodes))
        #expect(counts.map(Double.init) == peers["disjointRoutes"])
    }

    @Test(arguments: Specimen.small.filter { $0.graph.nodeCount <= 9 }, Direction.allCases)
    func agreesWithTheSmallestCut(_ specimen: Specimen, _ direction: Direction) throws {
        let graph = specimen.graph
        var generator = SeededGenerator(seed: 8)
        var sources = Array(graph.nodes)
        generator.shuffle(&sources)
        sources = Array(sources.prefix(3))
        let cuts = graph.nodes.map { graph.smallestCut(from: sources, to: $0, direction: direction) }
        let counts = try graph.disjointRouteCounts(from: sources, to: Array(graph.nodes), direction: direction)
        #expect(counts == cuts)
        let few = try graph.disjointRouteCounts(from: sources, to: Array(graph.nodes), limit: 2, direction: direction)
        #expect(few == cuts.map { min($0, 2) })
    }

    /// One route at most exactly where one node stands on every path, be it the source.
    @Test(arguments: Specimen.small)
    func singleRoutesHaveADominator(_ specimen: Specimen) {
        let graph = specimen.graph
        let sources = Array(graph.nodes.prefix(3))
        let tree = graph.dominators(from: sources)
        for node in graph.nodes where !sources.contains(node) {
            let count = graph.disjointRouteCount(from: sources, to: node)
            #expect((count > 0) == tree.isReached(node))
            #expect((count == 1) == (tree.immediateDominator(of: node) != nil))
        }
    }

    @Test func aMillionNodes() {
        let path = Graph.path(1_000_000)
        #expect(path.disjointRouteCount(from: [Node(0), Node(999_999)], to: Node(500_000)) == 2)
        let star = Graph.star(leaves: 1_000_000)
        #expect(star.disjointRouteCount(from: star.nodes.dropFirst(2), to: Node(1)) == 1)
        #expect(star.disjointRouteCount(from: star.nodes.dropFirst(), to: Node(0), limit: 5) == 5)
    }

    @Test func sameOnAnyNumberOfThreads() throws {
        var generator = SeededGenerator(seed: 13)
        let graph = Graph.random(nodeCount: 200, edgeCount: 500, isDirected: true, using: &generator)
        let (sources, all) = (Array(graph.nodes.prefix(20)), Array(graph.nodes))
        #expect(
            try graph.disjointRouteCounts(from: sources, to: all, execution: Execution(threads: 4))
                == graph.disjointRouteCounts(from: sources, to: all, execution: .serial))
    }

    @Test func cancelled() {
        #expect(throws: CancellationError.self) {
            try Graph.path(9).disjointRouteCounts(
                from: [Node(0)], to: [Node(5)], execution: Execution(threads: 1, isCancelled: { true }))
        }
    }

    @Test func fewerThanNoRoutesStopTheProgram() async {
        await #expect(processExitsWith: .failure) {
            _ = Graph.path(2).disjointRouteCount(from: [Node(0)], to: Node(1), limit: -1)
        }
    }
}
