import Graphs
import GraphsTestSupport
import Testing

@Suite struct LocalClusteringTests {
    /// Node 2 has four neighbours, of whom one pair in six is joined.
    private let graph = Graph(nodeCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (2, 4)])

    @Test func aTriangleWithPendants() throws {
        #expect(try graph.localClustering().values == [1, 1, 1.0 / 6, 0, 0, 0])
        #expect(agree(try graph.localClustering(.undefined).values, [1, 1, 1.0 / 6, .nan, .nan, .nan]))
    }

    @Test func averageWithAndWithoutNodesOfOneNeighbour() throws {
        #expect(try graph.averageClustering(.zero) == (2 + 1.0 / 6) / 6)
        #expect(try graph.averageClustering(.undefined) == (2 + 1.0 / 6) / 3)
        #expect(try Graph.path(2).averageClustering(.undefined) == nil)
        #expect(try Graph(nodeCount: 0, edges: []).averageClustering() == nil)
    }

    /// Two neighbours joined to the node by several edges are still one pair.
    @Test func parallelEdgesCountAsOne() throws {
        let graph = Graph(nodeCount: 3, edges: [(0, 1), (0, 1), (0, 2), (1, 2), (0, 0)])
        #expect(try graph.localClustering().values == [1, 1, 1])
    }

    /// 0.5706, the club's average clustering in the literature.
    @Test func karateClub() throws {
        let average = try #require(try ReferenceGraph.zacharyKarate.graph.averageClustering())
        #expect(abs(average - 0.5706) < 5e-5)
    }

    @Test(arguments: PeerValues.having("clustering"))
    func agreesWithNetworkXAndIgraph(peers: PeerValues) throws {
        #expect(agree(try peers.graph.localClustering().values, peers["clustering"]))
        #expect(agree(try peers.graph.localClustering(.undefined).values, peers["clusteringUndefined"]))
        #expect(agree([try #require(try peers.graph.averageClustering())], peers["averageClustering"]))
    }

    @Test(arguments: Specimen.small)
    func isTheShareOfJoinedPairs(specimen: Specimen) throws {
        let graph = specimen.graph.undirected()
        let values = try specimen.graph.localClustering(.undefined)
        for node in graph.nodes {
            let neighbors = Set(graph.successors(of: node)).subtracting([node]).sorted()
            var pairs = 0
            var joined = 0
            for (place, first) in neighbors.enumerated() {
                for second in neighbors[(place + 1)...] {
                    pairs += 1
                    joined += graph.hasEdge(from: first, to: second) ? 1 : 0
                }
            }
            #expect(agree([values[node]], [pairs == 0 ? .nan : Double(joined) / Double(pairs)]))
        }
    }
}
