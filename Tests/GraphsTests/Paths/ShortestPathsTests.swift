import Graphs
import GraphsTestSupport
import Testing

@Suite struct ShortestPathsTests {
    @Test func byHand() {
        let graph = Graph(nodeCount: 5, isDirected: true, edges: [(0, 1), (0, 2), (2, 1), (1, 3), (1, 3), (3, 3)])
        let distances = EdgeColumn([5.0, 1, 2, 4, 0, 0])
        let tree = graph.shortestPaths(from: Node(0), distances: distances)
        #expect(graph.nodes.map { tree.distance(to: $0) } == [0, 3, 1, 3, nil])
        #expect(tree.path(to: Node(3)) == [Edge(1), Edge(2), Edge(4)])
        #expect(tree.path(to: Node(0)) == [])
        #expect(tree.path(to: Node(4)) == nil)
        #expect(tree.reached == [Node(0), Node(2), Node(1), Node(3)])
        let back = graph.shortestPaths(from: Node(3), distances: distances, direction: .incoming)
        #expect(graph.nodes.map { back.distance(to: $0) } == [3, 0, 2, 0, nil])
    }

    /// Dijkstra's own kind of example, as E. Horowitz & S. Sahni print it (1978): flights from Boston.
    @Test func publishedExample() {
        // Los Angeles, San Francisco, Denver, Chicago, Boston, New York, Miami, New Orleans
        let graph = Graph(
            nodeCount: 8, isDirected: true,
            edges: [
                (1, 0), (2, 0), (2, 1), (3, 2), (4, 3), (4, 5), (5, 3), (5, 6), (5, 7), (6, 7), (7, 0),
            ])
        let miles = EdgeColumn([300, 1000, 800, 1200, 1500, 250, 1000, 900, 1400, 1000, 1700] as [Double])
        let tree = graph.shortestPaths(from: Node(4), distances: miles)
        #expect(graph.nodes.map { tree.distance(to: $0) } == [3350, 3250, 2450, 1250, 0, 250, 1150, 1650])
    }

    @Test func nearestOfSeveralSources() {
        let path = Graph.path(5)
        let distances = EdgeColumn([1.0, 1, 0, 2])
        let tree = path.shortestPaths(from: [Node(4), Node(0), Node(4)], distances: distances)
        // Nodes 2 and 3 are 2 from both: the one named first.
        #expect(path.nodes.map { tree.nearestSource(of: $0)?.index } == [0, 0, 4, 4, 4])
        #expect(path.shortestPaths(from: [], distances: distances).reachedCount == 0)
    }

    @Test func distancesBeyondTheLargestNumber() {
        let huge = EdgeColumn([Double.greatestFiniteMagnitude, .greatestFiniteMagnitude])
        let tree = Graph.path(3).shortestPaths(from: Node(0), distances: huge)
        #expect(tree.distance(to: Node(1)) == .greatestFiniteMagnitude)
        #expect(tree.distance(to: Node(2)) == nil)
        #expect(tree.nearestSource(of: Node(2)) == nil)
    }

    @Test(arguments: PeerValues.paths)
    func agreesWithNetworkX(peers: PeerValues) {
        let graph = peers.graph
        let tree = graph.shortestPaths(from: graph.nodes.prefix(3), distances: peers.column)
        #expect(agree(graph.nodes.map { tree.distance(to: $0) ?? .nan }, peers["distances"]))
    }

    @Test(arguments: Specimen.small)
    func agreesWithFloydAndWarshall(_ specimen: Specimen) {
        let graph = specimen.graph
        let distances = specimen.quarters()
        let oracle = PathOracle(graph, distances: distances)
        for source in graph.nodes {
            let tree = graph.shortestPaths(from: source, distances: distances)
            let found = graph.nodes.map { tree.distance(to: $0) ?? .infinity }
            #expect(found == oracle.distances[source.index])
        }
    }

    @Test(arguments: Specimen.small, Direction.allCases)
    func pathsAreAsLongAsTheySay(_ specimen: Specimen, _ direction: Direction) {
        let graph = specimen.graph
        // Some of length 0, so that the first of equally near sources is put to the test.
        let distances = specimen.quarters().map { max(0, $0 - 0.5) }
        let sources = Array(graph.nodes.prefix(3).reversed())
        let tree = graph.shortestPaths(from: sources, distances: distances, direction: direction)
        let single = sources.map { graph.shortestPaths(from: $0, distances: distances, direction: direction) }
        #expect(Set(tree.reached) == graph.flooded(from: sources, direction: direction))
        for node in graph.nodes {
            let all = single.map { $0.distance(to: node) ?? .infinity }
            let nearest = all.min() ?? .infinity
            #expect(tree.distance(to: node) ?? .infinity == nearest)
            guard let path = tree.path(to: node) else { continue }
            let source = sources[all.firstIndex(of: nearest)!]
            #expect(tree.nearestSource(of: node) == source)
            #expect(path.reduce(0) { $0 + distances[$1] } == nearest)
            let end = path.reduce(source) { place, edge in
                #expect(place == graph.source(of: edge) || place == graph.target(of: edge))
                return place == graph.source(of: edge) ? graph.target(of: edge) : graph.source(of: edge)
            }
            #expect(end == node)
        }
    }

    @Test(arguments: Specimen.small)
    func distancesOfOneAreSteps(_ specimen: Specimen) {
        let graph = specimen.graph
        let ones = EdgeColumn(repeating: 1.0, count: graph.edgeCount)
        let sources = graph.nodes.prefix(2)
        let steps = graph.breadthFirst(from: sources)
        let tree = graph.shortestPaths(from: sources, distances: ones)
        for node in graph.nodes {
            #expect(tree.distance(to: node) == steps.distance(to: node).map(Double.init))
            #expect(tree.nearestSource(of: node) == steps.nearestSource(of: node))
        }
    }

    @Test func aMillionNodes() {
        let ones = EdgeColumn(repeating: 1.0, count: 1_000_000)
        let star = Graph.star(leaves: 1_000_000).shortestPaths(from: Node(1), distances: ones)
        #expect(star.distance(to: Node(1_000_000)) == 2)
        let path = Graph.path(1_000_001).shortestPaths(from: Node(0), distances: ones)
        #expect(path.distance(to: Node(1_000_000)) == 1_000_000)
    }

    @Test func negativeDistanceStopsTheProgram() async {
        await #expect(processExitsWith: .failure) {
            _ = Graph.path(2).shortestPaths(from: Node(0), distances: EdgeColumn([-1]))
        }
    }

    @Test func distanceThatIsNoNumberStopsTheProgram() async {
        await #expect(processExitsWith: .failure) {
            _ = Graph.path(2).shortestPaths(from: Node(0), distances: EdgeColumn([.nan]))
        }
    }

    @Test func missingDistanceStopsTheProgram() async {
        await #expect(processExitsWith: .failure) {
            _ = Graph.path(2).shortestPaths(from: Node(0), distances: EdgeColumn([]))
        }
    }
}
