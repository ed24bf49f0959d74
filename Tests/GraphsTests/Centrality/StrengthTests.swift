import Graphs
import GraphsTestSupport
import Testing

@Suite struct StrengthTests {
    private let edges = [(0, 1), (0, 1), (1, 0), (2, 2), (2, 0)]
    private let strengths = EdgeColumn([1.0, 0.5, 0.25, 8, 0])

    @Test func byHand() {
        let graph = Graph(nodeCount: 4, isDirected: true, edges: edges)
        #expect(graph.strength(strengths: strengths, direction: .outgoing).values == [1.5, 0.25, 8, 0])
        #expect(graph.strength(strengths: strengths, direction: .incoming).values == [0.25, 1.5, 8, 0])
        #expect(graph.strength(strengths: strengths).values == [1.75, 1.75, 16, 0])
        #expect(graph.undirected().strength(strengths: strengths).values == [1.75, 1.75, 16, 0])
        #expect(graph.undirected().strength(strengths: strengths, direction: .outgoing).values == [1.75, 1.75, 16, 0])
    }

    @Test(arguments: PeerValues.paths)
    func agreesWithIgraph(peers: PeerValues) {
        let (graph, strengths) = (peers.graph, peers.column)
        #expect(graph.strength(strengths: strengths).values == peers["strengthBoth"])
        #expect(graph.strength(strengths: strengths, direction: .outgoing).values == peers["strengthOutgoing"])
        #expect(graph.strength(strengths: strengths, direction: .incoming).values == peers["strengthIncoming"])
    }

    @Test(arguments: Specimen.small)
    func agreesWithAddingUpEnds(_ specimen: Specimen) {
        let graph = specimen.graph
        let strengths = specimen.quarters()
        for node in graph.nodes {
            let out = graph.edges.filter { graph.source(of: $0) == node }.reduce(0) { $0 + strengths[$1] }
            let into = graph.edges.filter { graph.target(of: $0) == node }.reduce(0) { $0 + strengths[$1] }
            #expect(graph.strength(strengths: strengths)[node] == out + into)
            #expect(
                graph.strength(strengths: strengths, direction: .incoming)[node]
                    == (graph.isDirected ? into : out + into))
        }
    }

    @Test(arguments: Specimen.small)
    func strengthsOfOneGiveTheDegree(_ specimen: Specimen) {
        let ones = EdgeColumn(repeating: 1.0, count: specimen.graph.edgeCount)
        for direction in Direction.allCases {
            #expect(
                specimen.graph.strength(strengths: ones, direction: direction)
                    == specimen.graph.degree(direction).map(Double.init))
        }
    }

    @Test func negativeStrengthStopsTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = Graph.path(2).strength(strengths: EdgeColumn([-1])) }
    }

    @Test func strengthThatIsNoNumberStopsTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = Graph.path(2).strength(strengths: EdgeColumn([.nan])) }
    }

    @Test func missingStrengthStopsTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = Graph.path(2).strength(strengths: EdgeColumn([])) }
    }
}
