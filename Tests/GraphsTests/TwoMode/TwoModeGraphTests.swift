import Graphs
import GraphsTestSupport
import Testing

@Suite struct TwoModeGraphTests {
    @Test func byHand() {
        let directed = Graph(nodeCount: 4, isDirected: true, edges: [(0, 2), (2, 0), (1, 2)])
        let twoMode = TwoModeGraph(directed, second: [Node(2)])
        #expect(twoMode.graph.edgeCount == 2 && !twoMode.graph.isDirected)
        #expect(twoMode.nodes(of: .first) == [Node(0), Node(1), Node(3)])
        #expect(twoMode.nodes(of: .second) == [Node(2)])
        #expect(directed.secondMode() == [Node(2)])
        #expect(Graph.cycle(5).secondMode() == nil)
        #expect(Graph(nodeCount: 1, edges: [(0, 0)]).secondMode() == nil)
        #expect(Graph(nodeCount: 0, edges: []).secondMode() == [])
    }

    @Test(arguments: Specimen.small)
    func twoModesUnlessACycleIsOdd(_ specimen: Specimen) {
        let graph = specimen.graph
        // An odd closed walk is there where a node is at an even and at an odd number of steps from another.
        let reach = PathOracle(graph.undirected()).distances
        let isOdd = graph.edges.contains { edge in
            let (tail, head) = (graph.source(of: edge).index, graph.target(of: edge).index)
            return reach.contains { $0[tail] < .infinity && $0[tail] == $0[head] }
        }
        let second = graph.secondMode()
        #expect((second == nil) == isOdd)
        if let second { #expect(TwoModeGraph(graph, second: second).nodes(of: .second) == second) }
    }

    @Test func anEdgeWithinAModeStopsTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = TwoModeGraph(.path(3), second: [Node(2)]) }
    }
}
