import Graphs
import GraphsTestSupport
import Testing

@Suite struct BreadthFirstTests {
    @Test func byHand() {
        // 0 -> 1 -> 2 <- 3, and 4 by itself
        let graph = Graph(nodeCount: 5, isDirected: true, edges: [(0, 1), (1, 2), (3, 2), (1, 1)])
        func distances(_ direction: Direction) -> [Int?] {
            let tree = graph.breadthFirst(from: Node(1), direction: direction)
            return graph.nodes.map { tree.distance(to: $0) }
        }
        #expect(distances(.outgoing) == [nil, 0, 1, nil, nil])
        #expect(distances(.incoming) == [1, 0, nil, nil, nil])
        #expect(distances(.both) == [1, 0, 1, 2, nil])
        let tree = graph.breadthFirst(from: Node(1), direction: .both)
        #expect(tree.path(to: Node(3)) == [Edge(1), Edge(2)])
        #expect(tree.path(to: Node(1)) == [])
        #expect(tree.path(to: Node(4)) == nil)
        #expect(tree.reached == [Node(1), Node(0), Node(2), Node(3)])
    }

    @Test func nearestOfSeveralSources() {
        let tree = Graph.path(8).breadthFirst(from: [Node(6), Node(0), Node(6)])
        #expect((0..<8).map { tree.distance(to: Node($0)) } == [0, 1, 2, 3, 2, 1, 0, 1])
        // Node 3 is three steps from both: the one named first.
        #expect((0..<8).map { tree.nearestSource(of: Node($0))?.index } == [0, 0, 0, 6, 6, 6, 6, 6])
        #expect(tree.reachedCount == 8)
    }

    @Test func limit() {
        let tree = Graph.path(5).breadthFirst(from: Node(0), within: 2)
        #expect((0..<5).map { tree.distance(to: Node($0)) } == [0, 1, 2, nil, nil])
        #expect(Graph.path(5).breadthFirst(from: Node(0), within: 0).reached == [Node(0)])
    }

    @Test func noSources() {
        let tree = Graph.path(3).breadthFirst(from: [])
        #expect(tree.reachedCount == 0)
        #expect(tree.nearestSource(of: Node(0)) == nil)
    }

    /// The two leaders of the club are two steps apart; nobody is farther than three from the first, nor four from the second.
    @Test func karate() {
        let tree = ReferenceGraph.zacharyKarate.graph.breadthFirst(from: Node(0))
        #expect(tree.distance(to: Node(33)) == 2)
        #expect(tree.reached.map { tree.distance(to: $0)! }.max() == 3)
    }

    @Test(arguments: PeerValues.paths)
    func agreesWithIgraph(peers: PeerValues) {
        let graph = peers.graph
        let tree = graph.breadthFirst(from: graph.nodes.prefix(3))
        #expect(agree(graph.nodes.map { tree.distance(to: $0).map(Double.init) ?? .nan }, peers["steps"]))
    }

    @Test(arguments: Specimen.small)
    func agreesWithFloydAndWarshall(_ specimen: Specimen) {
        let graph = specimen.graph
        for (direction, walked) in [
            (Direction.outgoing, graph), (.incoming, graph.reversed()), (.both, graph.undirected()),
        ] {
            let oracle = PathOracle(walked)
            for source in graph.nodes {
                let tree = graph.breadthFirst(from: source, direction: direction)
                let expected = oracle.distances[source.index].map { $0 == .infinity ? nil : Int($0) }
                #expect(graph.nodes.map { tree.distance(to: $0) } == expected)
            }
        }
    }

    @Test(arguments: Specimen.small)
    func nearestSourceIsTheFirstOfTheNearest(_ specimen: Specimen) {
        let graph = specimen.graph
        var generator = SeededGenerator(seed: 6)
        var nodes = Array(graph.nodes)
        generator.shuffle(&nodes)
        let sources = Array(nodes.prefix(3))
        let tree = graph.breadthFirst(from: sources)
        let single = sources.map { graph.breadthFirst(from: $0) }
        for node in graph.nodes {
            let distances = single.map { $0.distance(to: node) ?? .max }
            let nearest = distances.min() ?? .max
            #expect(tree.distance(to: node) ?? .max == nearest)
            let first = nearest == .max ? nil : sources[distances.firstIndex(of: nearest)!]
            #expect(tree.nearestSource(of: node) == first)
        }
    }

    @Test(arguments: Specimen.small, Direction.allCases)
    func pathsLeadFromTheSourceToTheNode(_ specimen: Specimen, _ direction: Direction) {
        let graph = specimen.graph
        let sources = graph.nodes.prefix(2)
        let tree = graph.breadthFirst(from: sources, direction: direction)
        #expect(Set(tree.reached) == graph.flooded(from: sources, direction: direction))
        for node in tree.reached {
            let path = tree.path(to: node)!
            #expect(path.count == tree.distance(to: node))
            var place = tree.nearestSource(of: node)!
            for edge in path {
                let (tail, head) = (graph.source(of: edge), graph.target(of: edge))
                if graph.isDirected, direction != .both {
                    #expect((direction == .outgoing ? tail : head) == place)
                }
                #expect(place == tail || place == head)
                place = place == tail ? head : tail
            }
            #expect(place == node)
        }
    }

    @Test func aMillionNodes() {
        let path = Graph.path(1_000_000).breadthFirst(from: Node(0))
        #expect(path.distance(to: Node(999_999)) == 999_999)
        #expect(path.path(to: Node(999_999))?.count == 999_999)
        let star = Graph.star(leaves: 1_000_000).breadthFirst(from: Node(1))
        #expect(star.distance(to: Node(1_000_000)) == 2)
        #expect(star.reachedCount == 1_000_001)
    }

    @Test func stepsBelowNoneStopTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = Graph.path(2).breadthFirst(from: Node(0), within: -1) }
    }

    @Test func sourceOutsideTheGraphStopsTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = Graph.path(2).breadthFirst(from: Node(2)) }
    }
}
