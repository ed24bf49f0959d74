import Graphs
import GraphsTestSupport
import Testing

@Suite struct NodeDisjointPathsTests {
    @Test func aRingWithADirectEdge() {
        let graph = Graph.cycle(5).adding([(Node(0), Node(2))])
        let paths = graph.nodeDisjointPaths(from: Node(0), to: Node(2))
        #expect(paths.map { $0.map(\.index) } == [[5], [0, 1], [4, 3, 2]])
    }

    @Test func nothingPassesASingleNodeTwice() {
        let graph = Graph.union([.complete(4), .complete(4)]).adding([(Node(3), Node(4))])
        #expect(graph.nodeDisjointPaths(from: Node(0), to: Node(7)).count == 1)
        #expect(Graph.union([.path(2), .path(2)]).nodeDisjointPaths(from: Node(0), to: Node(2)) == [])
    }

    @Test(arguments: PeerValues.having("disjointPaths"))
    func areAsManyAsNetworkXSays(peers: PeerValues) {
        let paths = peers.graph.nodeDisjointPaths(from: Node(0), to: Node(peers.nodes - 1))
        #expect([Double(paths.count)] == peers["disjointPaths"])
    }

    @Test(arguments: Specimen.small.filter { (2...9).contains($0.graph.nodeCount) })
    func shareNoNodeAndAreAsManyAsMengerSays(specimen: Specimen) {
        let graph = specimen.graph
        let (source, target) = (Node(0), Node(graph.nodeCount - 1))
        let paths = graph.nodeDisjointPaths(from: source, to: target)
        var passed: Set<Node> = []
        for path in paths {
            var place = source
            for edge in path {
                #expect(graph.source(of: edge) == place || !graph.isDirected && graph.target(of: edge) == place)
                place = graph.source(of: edge) == place ? graph.target(of: edge) : graph.source(of: edge)
                if place != target { #expect(passed.insert(place).inserted && place != source) }
            }
            #expect(place == target)
        }
        // The fewest nodes that part the two once no edge joins them directly.
        let direct = graph.arcs(from: source).filter { $0.neighbor == target }.map(\.edge)
        let rest = graph.removing(edges: direct).graph
        let fewest = (0..<1 << graph.nodeCount).filter { set in
            let gone = Set(graph.nodes.filter { set >> $0.index & 1 == 1 })
            if gone.contains(source) || gone.contains(target) { return false }
            return !rest.flooded(from: [source], without: gone).contains(target)
        }.map(\.nonzeroBitCount).min()!
        #expect(paths.count == fewest + direct.count)
    }

    @Test func longPath() {
        #expect(
            Graph.cycle(100_000).nodeDisjointPaths(from: Node(0), to: Node(50_000)).map(\.count) == [50_000, 50_000])
    }
}
