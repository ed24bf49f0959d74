import Graphs
import GraphsTestSupport
import Testing

@Suite struct TopologicalOrderTests {
    @Test func getsDressed() {
        // socks 0, shoes 1, trousers 2, belt 3
        let graph = Graph(nodeCount: 4, isDirected: true, edges: [(0, 1), (2, 1), (2, 3)])
        #expect(graph.topologicalOrder() == .order([Node(0), Node(2), Node(1), Node(3)]))
    }

    @Test func namesACycle() {
        let graph = Graph(nodeCount: 4, isDirected: true, edges: [(3, 0), (0, 1), (1, 2), (2, 0)])
        guard case .cycle(let edges) = graph.topologicalOrder() else {
            Issue.record("There is a cycle.")
            return
        }
        #expect(Set(edges) == [Edge(1), Edge(2), Edge(3)])
    }

    @Test func aLoopIsACycle() {
        #expect(Graph(nodeCount: 1, isDirected: true, edges: [(0, 0)]).topologicalOrder() == .cycle([Edge(0)]))
    }

    @Test(arguments: PeerValues.having("acyclic"))
    func agreesWithIgraph(peers: PeerValues) {
        #expect(peers.graph.isCyclic == (peers["acyclic"] == [0]))
    }

    @Test(arguments: Specimen.small)
    func everyEdgeLeadsForwardOrSomeLeadRound(specimen: Specimen) {
        let graph = specimen.graph
        switch graph.topologicalOrder() {
        case .order(let order):
            #expect(order.sorted() == Array(graph.nodes))
            let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
            for edge in graph.edges {
                #expect(graph.isDirected && places[graph.source(of: edge)]! < places[graph.target(of: edge)]!)
            }
        case .cycle(let edges):
            #expect(!edges.isEmpty)
            if !graph.isDirected { return }
            for (edge, next) in zip(edges, edges.dropFirst() + edges.prefix(1)) {
                #expect(graph.target(of: edge) == graph.source(of: next))
            }
        }
    }

    @Test func longPathAndLongCycle() {
        #expect(Graph.path(1_000_000, isDirected: true).topologicalOrder() == .order((0..<1_000_000).map { Node($0) }))
        guard case .cycle(let edges) = Graph.cycle(1_000_000, isDirected: true).topologicalOrder() else {
            Issue.record("There is a cycle.")
            return
        }
        #expect(edges.count == 1_000_000)
    }
}
