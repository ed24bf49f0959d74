import Graphs
import GraphsTestSupport
import Testing

@Suite struct DegreeTests {
    private let edges = [(0, 1), (0, 1), (1, 0), (2, 2), (2, 0)]

    @Test func undirectedByHand() {
        let graph = Graph(nodeCount: 4, edges: edges)
        for direction in Direction.allCases { #expect(graph.degree(direction).values == [4, 3, 3, 0]) }
    }

    @Test func directedByHand() {
        let graph = Graph(nodeCount: 4, isDirected: true, edges: edges)
        #expect(graph.degree(.outgoing).values == [2, 1, 2, 0])
        #expect(graph.degree(.incoming).values == [2, 2, 1, 0])
        #expect(graph.degree().values == [4, 3, 3, 0])
        #expect(graph.degree(of: Node(2), .incoming) == 1)
    }

    @Test func medici() {
        let families = ReferenceGraph.padgettMarriage
        #expect(families.graph.degree(of: families.node("Medici")) == 6)
        #expect(families.graph.degree(of: families.node("Pucci")) == 0)
    }

    /// Borgatti & Everett 1997: a node's degree over the size of the other mode.
    @Test func southernWomen() {
        let women = ReferenceGraph.davisSouthernWomen
        #expect(women.graph.nodeCount == 32)
        #expect(women.graph.edgeCount == 89)
        #expect(abs(Double(women.graph.degree(of: women.node("E8"))) / 18 - 0.78) < 0.005)
        #expect(abs(Double(women.graph.degree(of: women.node("Evelyn"))) / 14 - 0.57) < 0.005)
    }

    @Test(arguments: PeerValues.paths)
    func agreesWithIgraph(peers: PeerValues) {
        #expect(peers.graph.degree().values.map(Double.init) == peers["degreeBoth"])
        #expect(peers.graph.degree(.outgoing).values.map(Double.init) == peers["degreeOutgoing"])
        #expect(peers.graph.degree(.incoming).values.map(Double.init) == peers["degreeIncoming"])
    }

    @Test(arguments: Specimen.small)
    func agreesWithCountingEnds(_ specimen: Specimen) {
        let graph = specimen.graph
        for node in graph.nodes {
            let out = graph.edges.filter { graph.source(of: $0) == node }.count
            let into = graph.edges.filter { graph.target(of: $0) == node }.count
            #expect(graph.degree(of: node) == out + into)
            #expect(graph.degree(of: node, .outgoing) == (graph.isDirected ? out : out + into))
            #expect(graph.degree(of: node, .incoming) == (graph.isDirected ? into : out + into))
        }
        #expect(graph.degree().values.reduce(0, +) == 2 * graph.edgeCount)
    }
}
