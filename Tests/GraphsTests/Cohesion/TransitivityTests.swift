import Graphs
import GraphsTestSupport
import Testing

@Suite struct TransitivityTests {
    @Test func aTriangleWithATail() throws {
        let graph = Graph(nodeCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
        #expect(try graph.transitivity() == 3.0 / 5)
    }

    @Test func noneWhereNobodyHasTwoNeighbors() throws {
        #expect(try Graph.path(2).transitivity() == nil)
        #expect(try Graph(nodeCount: 3, edges: [(0, 1), (1, 0), (2, 2)]).transitivity() == nil)
        #expect(try Graph.path(3).transitivity() == 0)
    }

    @Test func karateClub() throws {
        let value = try #require(try ReferenceGraph.zacharyKarate.graph.transitivity())
        #expect(abs(value - 0.2557) < 5e-5)
    }

    @Test(arguments: PeerValues.having("transitivity"))
    func agreesWithIgraph(peers: PeerValues) throws {
        #expect(agree([try peers.graph.transitivity() ?? .nan], peers["transitivity"]))
    }

    @Test(arguments: Specimen.small)
    func isTheMeanOfLocalClusteringByPairs(specimen: Specimen) throws {
        let graph = specimen.graph.undirected().simplified().graph
        let pairs = graph.nodes.map { Double(graph.degree(of: $0) * (graph.degree(of: $0) - 1) / 2) }
        let local = try graph.localClustering().values
        let total = pairs.reduce(0, +)
        let mean = total == 0 ? .nan : zip(pairs, local).reduce(0) { $0 + $1.0 * $1.1 } / total
        #expect(agree([try specimen.graph.transitivity() ?? .nan], [mean]))
    }
}
