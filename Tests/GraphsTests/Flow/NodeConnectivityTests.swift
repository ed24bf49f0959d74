import Graphs
import GraphsTestSupport
import Testing

@Suite struct NodeConnectivityTests {
    @Test func shapes() throws {
        #expect(try Graph.path(5).nodeConnectivity() == 1)
        #expect(try Graph.cycle(5).nodeConnectivity() == 2)
        #expect(try Graph.cycle(5, isDirected: true).nodeConnectivity() == 1)
        #expect(try Graph.complete(6).nodeConnectivity() == 5)
        #expect(try Graph.grid(rows: 4, columns: 5).nodeConnectivity() == 2)
        #expect(try Graph(nodeCount: 1, edges: []).nodeConnectivity() == 0)
        #expect(try Graph.union([.complete(4), .complete(4)]).nodeConnectivity() == 0)
    }

    /// Any two of the ten nodes of the Petersen graph can be taken away, some three cannot.
    @Test func petersen() throws {
        var edges: [(Int, Int)] = []
        for place in 0..<5 {
            edges += [(place, (place + 1) % 5), (place, place + 5), (place + 5, (place + 2) % 5 + 5)]
        }
        #expect(try Graph(nodeCount: 10, edges: edges).nodeConnectivity() == 3)
    }

    /// Two cliques that share some nodes fall apart without those, whatever the order in which nodes are looked at.
    @Test(arguments: [2, 3, 5], [false, true])
    func cliquesThatShareNodes(shared: Int, isDirected: Bool) throws {
        var edges: [(Int, Int)] = []
        for (first, last) in [(0, 20), (20 - shared, 40 - shared)] {
            for one in first..<last {
                for other in one + 1..<last {
                    edges.append((one, other))
                    if isDirected { edges.append((other, one)) }
                }
            }
        }
        var generator = SeededGenerator(seed: UInt64(shared))
        let graph = Graph(nodeCount: 40 - shared, isDirected: isDirected, edges: edges).shuffled(using: &generator)
        #expect(try graph.nodeConnectivity() == shared)
    }

    /// In a graph of ten thousand nodes, each of which chose three others, someone has few neighbors and nobody fewer routes.
    @Test func manyNodes() throws {
        var generator = SeededGenerator(seed: 2)
        let edges = (0..<10_000).flatMap { node in (1...3).map { _ in (node, Int(generator.next() % 10_000)) } }
        let graph = Graph(nodeCount: 10_000, edges: edges)
        let least = graph.nodes.map { node in Set(graph.successors(of: node)).subtracting([node]).count }.min()
        #expect(try graph.nodeConnectivity() == least)
    }

    @Test(arguments: PeerValues.having("nodeConnectivity"))
    func agreesWithIgraph(peers: PeerValues) throws {
        #expect([Double(try peers.graph.nodeConnectivity())] == peers["nodeConnectivity"])
    }

    @Test(arguments: Specimen.small.filter { (2...8).contains($0.graph.nodeCount) })
    func isTheSizeOfTheSmallestSetThatPartsTheGraph(specimen: Specimen) throws {
        let graph = specimen.graph
        var fewest = graph.nodeCount - 1
        for set in 0..<1 << graph.nodeCount where set.nonzeroBitCount < fewest {
            let gone = Set(graph.nodes.filter { set >> $0.index & 1 == 1 })
            let left = graph.nodes.filter { !gone.contains($0) }
            let isParted = left.contains { graph.flooded(from: [$0], without: gone).count < left.count }
            if isParted { fewest = set.nonzeroBitCount }
        }
        #expect(try graph.nodeConnectivity() == fewest)
    }
}
