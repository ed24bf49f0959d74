import Graphs
import GraphsTestSupport
import Testing

@Suite struct SubgraphTests {
    private let whole = Graph(
        nodeCount: 5, isDirected: true, edges: [(0, 1), (1, 2), (2, 2), (3, 2), (2, 3), (3, 2), (4, 0)])

    @Test func spannedPartInTheGivenOrder() {
        let part = whole.subgraph(of: [Node(3), Node(2), Node(0)])
        #expect(part.parentNode.values == [Node(3), Node(2), Node(0)])
        #expect(part.parentEdge.values == [Edge(2), Edge(3), Edge(4), Edge(5)])
        #expect(part.graph.edges.map { part.graph.source(of: $0).index } == [1, 0, 1, 0])
        #expect(part.graph.edges.map { part.graph.target(of: $0).index } == [1, 1, 0, 1])
        #expect(part.node(for: Node(0)) == Node(2))
        #expect(part.node(for: Node(1)) == nil)
    }

    @Test func removingNodesTakesTheirEdges() {
        let part = whole.removing([Node(2), Node(2)])
        #expect(part.parentNode.values == [Node(0), Node(1), Node(3), Node(4)])
        #expect(part.parentEdge.values == [Edge(0), Edge(6)])
    }

    @Test func removingEdgesLeavesNodes() {
        let part = whole.removing(edges: [Edge(0), Edge(6)])
        #expect(part.graph.nodeCount == 5)
        #expect(part.parentEdge.values == [Edge(1), Edge(2), Edge(3), Edge(4), Edge(5)])
    }

    @Test func simplifiedKeepsTheFirstOfParallelEdges() {
        #expect(whole.simplified().parentEdge.values == [Edge(0), Edge(1), Edge(3), Edge(4), Edge(6)])
        #expect(whole.undirected().simplified().parentEdge.values == [Edge(0), Edge(1), Edge(3), Edge(6)])
    }

    @Test func reversedTwiceIsTheSame() {
        let back = whole.reversed()
        #expect(back.hasEdge(from: Node(0), to: Node(4)))
        #expect(!back.hasEdge(from: Node(4), to: Node(0)))
        #expect(back.reversed().outgoing.neighbors == whole.outgoing.neighbors)
    }

    @Test func addedEdgesComeLast() {
        let more = whole.adding([(Node(1), Node(4))])
        #expect(more.edgeCount == 8)
        #expect(more.source(of: Edge(7)) == Node(1))
        #expect(more.hasEdge(from: Node(1), to: Node(4)))
    }

    @Test(arguments: Specimen.small)
    func everyEdgeFindsItsWayBack(_ specimen: Specimen) {
        var generator = SeededGenerator(seed: 5)
        let whole = specimen.graph
        var nodes = whole.nodes.filter { _ in generator.index(below: 3) > 0 }
        generator.shuffle(&nodes)
        let part = whole.subgraph(of: nodes)
        for edge in part.graph.edges {
            let parent = part.parentEdge[edge]
            #expect(part.parentNode[part.graph.source(of: edge)] == whole.source(of: parent))
            #expect(part.parentNode[part.graph.target(of: edge)] == whole.target(of: parent))
        }
        let kept = Set(nodes)
        let inside = whole.edges.filter { kept.contains(whole.source(of: $0)) && kept.contains(whole.target(of: $0)) }
        #expect(part.parentEdge.values == inside)
        for node in whole.nodes {
            #expect(part.node(for: node).map { part.parentNode[$0] } == (kept.contains(node) ? node : nil))
        }
    }

    @Test func nodeNamedTwiceStopsTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = Graph.path(3).subgraph(of: [Node(1), Node(1)]) }
    }

    @Test func addedEdgeToNowhereStopsTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = Graph.path(3).adding([(Node(1), Node(3))]) }
    }
}
