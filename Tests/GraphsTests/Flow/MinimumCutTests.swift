import Graphs
import GraphsTestSupport
import Testing

@Suite struct MinimumCutTests {
    /// The network of Ford and Fulkerson's method that textbooks show: 23 flow from 0 to 5.
    @Test func sixStations() {
        let graph = Graph(
            nodeCount: 6, isDirected: true,
            edges: [(0, 1), (0, 2), (2, 1), (1, 3), (3, 2), (2, 4), (4, 3), (3, 5), (4, 5)])
        let cut = graph.minimumCut(
            from: Node(0), to: Node(5), capacities: EdgeColumn([16.0, 13, 4, 12, 9, 14, 7, 20, 4]))
        #expect(cut.value == 23)
        #expect(cut.side == [0, 1, 2, 4].map { Node($0) })
        #expect(cut.edges == [3, 6, 8].map { Edge($0) })
    }

    @Test func undirectedEdgesCarryEitherWay() {
        let graph = Graph(nodeCount: 4, edges: [(1, 0), (2, 0), (1, 3), (3, 2), (1, 2), (0, 0), (0, 1)])
        #expect(graph.minimumCut(from: Node(0), to: Node(3)).value == 2)
        #expect(graph.minimumCut(from: Node(0), to: Node(1)).value == 3)
    }

    @Test func whatIsApartNeedsNoCut() {
        let cut = Graph.union([.path(2), .path(2)]).minimumCut(from: Node(0), to: Node(3))
        #expect(cut == GraphCut(value: 0, side: [Node(0), Node(1)], edges: []))
    }

    @Test(arguments: PeerValues.having("maximumFlow"))
    func agreesWithIgraph(peers: PeerValues) {
        let (source, sink) = (Node(0), Node(peers.nodes - 1))
        #expect(
            [peers.graph.minimumCut(from: source, to: sink, capacities: peers.column).value] == peers["maximumFlow"])
        #expect([peers.graph.minimumCut(from: source, to: sink).value] == peers["edgeDisjoint"])
    }

    @Test(arguments: Specimen.small.filter { (2...9).contains($0.graph.nodeCount) })
    func noSetOfNodesIsCutOffForLess(specimen: Specimen) {
        let graph = specimen.graph
        let capacities = specimen.quarters()
        let (source, sink) = (Node(0), Node(graph.nodeCount - 1))
        var least = Double.infinity
        for set in 0..<1 << graph.nodeCount where set & 1 == 1 && set >> sink.index == 0 {
            let value = graph.edges.reduce(0) { sum, edge in
                let tail = set >> graph.source(of: edge).index & 1 == 1
                let head = set >> graph.target(of: edge).index & 1 == 1
                let isCut = graph.isDirected ? tail && !head : tail != head
                return sum + (isCut ? capacities[edge] : 0)
            }
            least = min(least, value)
        }
        let cut = graph.minimumCut(from: source, to: sink, capacities: capacities)
        #expect(cut.value == least)
        #expect(cut.edges.reduce(0) { $0 + capacities[$1] } == least)
        #expect(cut.side.contains(source) && !cut.side.contains(sink))
        let parted = graph.removing(edges: cut.edges).graph
        #expect(!parted.flooded(from: [source]).contains(sink))
    }

    /// The smallest cut that is nearest to the source is one only, so that it has to be that of any other method.
    @Test(arguments: 0..<300)
    func agreesWithFillingAnyWay(_ seed: Int) {
        var generator = SeededGenerator(seed: 12, stream: UInt64(seed))
        let nodeCount = 2 + generator.index(below: 60)
        let edges = generator.index(below: nodeCount * (1 + seed % 7))
        let graph = Graph.random(
            nodeCount: nodeCount, edgeCount: edges, isDirected: seed % 2 == 1, isSimple: seed % 3 == 0,
            using: &generator)
        let (source, sink) = (Node(0), Node(nodeCount - 1))
        let quarters = EdgeColumn(graph.edges.map { _ in Double(generator.index(below: 9)) / 4 })
        expectSame(
            graph.minimumCut(from: source, to: sink, capacities: quarters),
            FlowOracle(graph, from: source, to: sink, capacities: quarters))
        let ones = EdgeColumn(repeating: 1.0, count: graph.edgeCount)
        let cut = graph.minimumCut(from: source, to: sink)
        expectSame(cut, FlowOracle(graph, from: source, to: sink, capacities: ones))
        #expect(graph.minimumCut(from: source, to: sink, capacities: ones) == cut)
    }

    /// Ways of many lengths, which the shortest ones get in the way of.
    @Test(arguments: [false, true])
    func agreesOnGrids(isDirected: Bool) {
        var generator = SeededGenerator(seed: 13)
        for size in 3...9 {
            let graph = Graph.grid(rows: size, columns: 2 * size, isDirected: isDirected).shuffled(using: &generator)
            let capacities = EdgeColumn(graph.edges.map { _ in Double(generator.index(below: 5)) })
            for sink in graph.nodes.dropFirst().prefix(12) {
                expectSame(
                    graph.minimumCut(from: Node(0), to: sink, capacities: capacities),
                    FlowOracle(graph, from: Node(0), to: sink, capacities: capacities))
            }
        }
    }

    /// Capacities whose sums are rounded.
    @Test(arguments: 0..<40)
    func agreesUpToRounding(_ seed: Int) {
        var generator = SeededGenerator(seed: 14, stream: UInt64(seed))
        let graph = Graph.random(nodeCount: 40, edgeCount: 200, isDirected: seed % 2 == 1, using: &generator)
        let capacities = EdgeColumn(graph.edges.map { _ in Double(1 + generator.index(below: 1000)) / 999 })
        let cut = graph.minimumCut(from: Node(0), to: Node(1), capacities: capacities)
        let oracle = FlowOracle(graph, from: Node(0), to: Node(1), capacities: capacities)
        #expect(abs(cut.value - oracle.value) <= 1e-12 * max(1, oracle.value))
        #expect(abs(cut.edges.reduce(0) { $0 + capacities[$1] } - cut.value) <= 1e-12 * max(1, cut.value))
        #expect(cut.side.contains(Node(0)) && !cut.side.contains(Node(1)))
    }

    private func expectSame(_ cut: GraphCut, _ oracle: FlowOracle, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(cut.value == oracle.value, sourceLocation: sourceLocation)
        #expect(cut.side == oracle.side, sourceLocation: sourceLocation)
    }

    @Test func longPath() {
        let cut = Graph.path(1_000_000).minimumCut(from: Node(0), to: Node(999_999))
        #expect(cut.value == 1)
        #expect(cut.edges.count == 1)
    }

    /// Both ends have many arcs, the middle few.
    @Test func twoStarsAndABridge() {
        let graph = Graph.union([.star(leaves: 500), .star(leaves: 400)]).adding([
            (Node(7), Node(600)), (Node(8), Node(600)),
        ])
        let cut = graph.minimumCut(from: Node(0), to: Node(501))
        #expect(cut.value == 1)
        #expect(cut.side == (0...500).map { Node($0) } + [Node(600)])
    }

    @Test func aNodeThatIsNotThereStopsTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = Graph.path(2).minimumCut(from: Node(0), to: Node(2)) }
    }

    @Test func aFlowToItselfStopsTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = Graph.path(2).minimumCut(from: Node(0), to: Node(0)) }
    }
}
