import Graphs
import GraphsTestSupport
import Testing

@Suite struct SubsetBetweennessTests {
    /// Two paths from 0 to 3, one of them through 1; from 0 to 4 on from there.
    @Test func aSquareWithATail() throws {
        let graph = Graph(nodeCount: 5, edges: [(0, 1), (0, 2), (1, 3), (2, 3), (3, 4)])
        let values = try graph.betweenness(from: [Node(0)], to: [Node(3), Node(4)]).values
        #expect(values == [0, 1, 1, 1, 0])
    }

    @Test func namedTwiceCountsOnce() throws {
        let graph = Graph.path(3)
        let values = try graph.betweenness(from: [Node(0), Node(0)], to: [Node(2), Node(2)]).values
        #expect(values == [0, 1, 0])
    }

    @Test(arguments: PeerValues.having("subsetBetweenness"))
    func agreesWithNetworkX(peers: PeerValues) throws {
        let graph = peers.graph.simplified().graph
        let found = try graph.betweenness(
            from: graph.nodes.filter { $0.index % 2 == 0 }, to: graph.nodes.filter { $0.index % 3 == 0 })
        // NetworkX halves the sum in an undirected graph.
        #expect(agree(found.values, peers["subsetBetweenness"].map { peers.directed ? $0 : 2 * $0 }))
    }

    @Test(arguments: Specimen.small)
    func isTheShareOfPaths(specimen: Specimen) throws {
        let graph = specimen.graph
        for distances in [nil, specimen.quarters()] {
            let oracle = PathOracle(graph, distances: distances)
            let (sources, targets) = (
                graph.nodes.filter { $0.index % 2 == 0 }, graph.nodes.filter { $0.index % 3 == 1 }
            )
            var expected = [Double](repeating: 0, count: graph.nodeCount)
            for node in graph.nodes.map(\.index) {
                for from in sources.map(\.index) where from != node {
                    for to in targets.map(\.index) where to != node && to != from {
                        let through = oracle.distances[from][node] + oracle.distances[node][to]
                        if through == .infinity || through != oracle.distances[from][to] { continue }
                        expected[node] += oracle.counts[from][node] * oracle.counts[node][to] / oracle.counts[from][to]
                    }
                }
            }
            let found =
                if let distances { try graph.betweenness(from: sources, to: targets, distances: distances) } else {
                    try graph.betweenness(from: sources, to: targets)
                }
            #expect(agree(found.values, expected))
        }
    }

    @Test(arguments: Specimen.small)
    func fromAllToAllIsBetweenness(specimen: Specimen) throws {
        let graph = specimen.graph
        let whole = try graph.betweenness().values.map { graph.isDirected ? $0 : 2 * $0 }
        #expect(agree(try graph.betweenness(from: graph.nodes, to: graph.nodes).values, whole))
    }

    @Test func sameOnAnyNumberOfThreads() throws {
        var generator = SeededGenerator(seed: 2)
        let graph = Graph.random(nodeCount: 400, edgeCount: 1_200, using: &generator)
        let half = graph.nodes.filter { $0.index % 2 == 0 }
        let serial = try graph.betweenness(from: half, to: graph.nodes, execution: .serial)
        #expect(try graph.betweenness(from: half, to: graph.nodes, execution: Execution(threads: 4)) == serial)
    }
}
