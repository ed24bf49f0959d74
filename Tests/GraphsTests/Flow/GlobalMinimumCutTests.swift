import Graphs
import GraphsTestSupport
import Testing

@Suite struct GlobalMinimumCutTests {
    /// The example of M. Stoer & F. Wagner's paper: eight nodes, a cut of 4 that parts 3, 4, 7, 8 from the others.
    @Test func theExampleOfThePaper() throws {
        let graph = Graph(
            nodeCount: 8,
            edges: [
                (0, 1), (0, 4), (1, 2), (1, 4), (1, 5), (2, 3), (2, 6), (3, 6), (3, 7), (4, 5), (5, 6), (6, 7),
            ])
        let capacities = EdgeColumn([2.0, 3, 3, 2, 2, 4, 2, 2, 2, 3, 1, 3])
        let cut = try #require(try graph.globalMinimumCut(capacities: capacities))
        #expect(cut.value == 4)
        #expect([[0, 1, 4, 5], [2, 3, 6, 7]].contains(cut.side.map(\.index)))
        #expect(cut.edges == [Edge(2), Edge(10)])
    }

    @Test func shapes() throws {
        #expect(try Graph.path(5).edgeConnectivity() == 1)
        #expect(try Graph.cycle(5).edgeConnectivity() == 2)
        #expect(try Graph.cycle(5, isDirected: true).edgeConnectivity() == 1)
        #expect(try Graph.complete(6).edgeConnectivity() == 5)
        #expect(try Graph(nodeCount: 2, edges: [(0, 1), (1, 0), (1, 1)]).edgeConnectivity() == 2)
        #expect(try Graph(nodeCount: 1, edges: [(0, 0)]).globalMinimumCut() == nil)
        #expect(try Graph.union([.path(2), .path(2)]).globalMinimumCut()?.value == 0)
    }

    @Test func anEdgeOfNoCapacityJoinsNothing() throws {
        let cut = try #require(try Graph.path(3).globalMinimumCut(capacities: EdgeColumn([2, 0])))
        #expect(cut.value == 0)
    }

    @Test(arguments: PeerValues.having("minimumCut"))
    func agreesWithIgraph(peers: PeerValues) throws {
        let cut = try #require(try peers.graph.globalMinimumCut(capacities: peers.column))
        #expect([cut.value] == peers["minimumCut"])
    }

    @Test(arguments: PeerValues.having("edgeConnectivity"))
    func agreesWithNetworkX(peers: PeerValues) throws {
        #expect([Double(try peers.graph.simplified().graph.edgeConnectivity())] == peers["edgeConnectivity"])
    }

    @Test(arguments: Specimen.small.filter { (2...9).contains($0.graph.nodeCount) })
    func noSetOfNodesIsCutOffForLess(specimen: Specimen) throws {
        let graph = specimen.graph
        let capacities = specimen.quarters()
        var least = Double.infinity
        for set in 1..<(1 << graph.nodeCount - 1) {
            let value = graph.edges.reduce(0) { sum, edge in
                let tail = set >> graph.source(of: edge).index & 1 == 1
                let head = set >> graph.target(of: edge).index & 1 == 1
                let isCut = graph.isDirected ? tail && !head : tail != head
                return sum + (isCut ? capacities[edge] : 0)
            }
            least = min(least, value)
        }
        let cut = try #require(try graph.globalMinimumCut(capacities: capacities))
        #expect(cut.value == least)
        #expect(cut.edges.reduce(0) { $0 + capacities[$1] } == least)
        #expect((1..<graph.nodeCount).contains(cut.side.count))
    }

    /// One flow after the other through the same edges.
    @Test(arguments: 0..<40)
    func isTheSmallestOfAllFlows(_ seed: Int) throws {
        var generator = SeededGenerator(seed: 15, stream: UInt64(seed))
        let graph = Graph.random(
            nodeCount: 25, edgeCount: 60 + 8 * seed, isDirected: seed % 4 > 0, isSimple: seed % 3 == 0,
            using: &generator)
        let ones = EdgeColumn(repeating: 1.0, count: graph.edgeCount)
        let quarters = EdgeColumn(graph.edges.map { _ in Double(generator.index(below: 9)) / 4 })
        for (capacities, cut) in [
            (ones, try graph.globalMinimumCut()), (quarters, try graph.globalMinimumCut(capacities: quarters)),
        ] {
            let cut = try #require(cut)
            let least = graph.nodes.dropFirst().flatMap { node in
                [(Node(0), node), (node, Node(0))].map {
                    FlowOracle(graph, from: $0.0, to: $0.1, capacities: capacities).value
                }
            }.min()
            #expect(cut.value == least)
            #expect(cut.edges.reduce(0) { $0 + capacities[$1] } == cut.value)
        }
    }

    /// Two crowds and three ties between them, larger than what joining two nodes at a time is for.
    @Test func twoCrowds() throws {
        var generator = SeededGenerator(seed: 3)
        let crowd = Graph.random(nodeCount: 1_000, edgeCount: 20_000, isSimple: true, using: &generator)
        let ties = (0..<3).map { (Node(generator.index(below: 1_000)), Node(1_000 + $0)) }
        let cut = try #require(try Graph.union([crowd, crowd]).adding(ties).globalMinimumCut())
        #expect(cut.value == 3)
        #expect(cut.side.count == 1_000)
    }
}
