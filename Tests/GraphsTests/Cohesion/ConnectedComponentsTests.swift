import Graphs
import GraphsTestSupport
import Testing

@Suite struct ConnectedComponentsTests {
    @Test(arguments: [false, true])
    func byHand(isDirected: Bool) {
        let graph = Graph(nodeCount: 7, isDirected: isDirected, edges: [(5, 1), (3, 1), (2, 2), (6, 4), (4, 6)])
        let components = graph.connectedComponents()
        #expect(components.labels.values == [0, 1, 2, 1, 3, 1, 3])
        #expect(components.sizes == [1, 3, 1, 2])
        #expect(components.count == 4)
        #expect(components.largest == 1)
        #expect(components.nodes(of: 1) == [Node(1), Node(3), Node(5)])
        #expect(components.allNodes().map { $0.map(\.index) } == [[0], [1, 3, 5], [2], [4, 6]])
    }

    @Test func nothing() {
        let components = Graph(nodeCount: 0, edges: []).connectedComponents()
        #expect(components.count == 0)
        #expect(components.largest == nil)
    }

    @Test func firstOfEquallyLargeComponents() {
        #expect(Graph.union([.path(1), .path(3), .path(3)]).connectedComponents().largest == 1)
    }

    /// All families but Pucci are connected.
    @Test func families() {
        #expect(ReferenceGraph.padgettMarriage.graph.connectedComponents().sizes == [15, 1])
    }

    @Test(arguments: PeerValues.paths)
    func agreesWithIgraph(peers: PeerValues) {
        #expect(peers.graph.connectedComponents().labels.values.map(Double.init) == peers["components"])
    }

    @Test(arguments: Specimen.small)
    func agreesWithFlooding(_ specimen: Specimen) {
        let graph = specimen.graph
        let components = graph.connectedComponents()
        #expect(components.count == graph.floodedComponentCount())
        for (label, nodes) in components.allNodes().enumerated() {
            #expect(Set(nodes) == graph.flooded(from: [nodes[0]], direction: .both))
            #expect(components.sizes[label] == nodes.count)
            #expect(components.nodes(of: label) == nodes)
        }
        #expect(components.allNodes().map { $0[0] } == components.allNodes().map { $0[0] }.sorted())
    }

    /// The first and the last arc of each row leave much to be joined: many parts, rows whose ends lead the same way, and
    /// numbers in no order.
    @Test(arguments: [false, true])
    func agreesWithFloodingWhereMuchIsApart(isDirected: Bool) {
        var generator = SeededGenerator(seed: 11)
        let graphs = [
            Graph.random(nodeCount: 1500, edgeCount: 700, isDirected: isDirected, using: &generator),
            Graph.random(nodeCount: 1500, edgeCount: 1500, isDirected: isDirected, using: &generator),
            Graph.path(700, isDirected: isDirected).shuffled(using: &generator),
            Graph.union((0..<40).map { Graph.grid(rows: 3, columns: $0 % 7 + 2, isDirected: isDirected) }).shuffled(
                using: &generator),
        ]
        for graph in graphs {
            let components = graph.connectedComponents()
            #expect(components.count == graph.floodedComponentCount())
            for nodes in components.allNodes() {
                #expect(Set(nodes) == graph.flooded(from: [nodes[0]], direction: .both))
            }
        }
    }

    @Test func aMillionNodes() {
        #expect(Graph.path(1_000_000).connectedComponents().sizes == [1_000_000])
        #expect(Graph.star(leaves: 1_000_000).connectedComponents().sizes == [1_000_001])
        #expect(Graph(nodeCount: 1_000_000, edges: []).connectedComponents().count == 1_000_000)
    }

    @Test func componentThatIsNotThereStopsTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = Graph.path(2).connectedComponents().nodes(of: 1) }
    }
}
