import Graphs
import GraphsTestSupport
import Testing

@Suite struct AlternativePathsTests {
    /// The example of Yen's method that is mostly shown: C to H.
    @Test func sixPlaces() throws {
        // C 0, D 1, E 2, F 3, G 4, H 5
        let graph = Graph(
            nodeCount: 6, isDirected: true,
            edges: [(0, 1), (0, 2), (1, 3), (2, 1), (2, 3), (2, 4), (3, 4), (3, 5), (4, 5)])
        let distances = EdgeColumn([3.0, 2, 4, 1, 2, 3, 2, 1, 2])
        let paths = try graph.shortestSimplePaths(from: Node(0), to: Node(5), count: 3, distances: distances)
        #expect(paths.map(\.length) == [5, 7, 8])
        #expect(paths[0].edges == [1, 4, 7].map { Edge($0) })
        #expect(paths[1].edges == [1, 5, 8].map { Edge($0) })
    }

    @Test func parallelEdgesMakePathsOfTheirOwn() throws {
        let graph = Graph(nodeCount: 3, edges: [(0, 1), (1, 0), (1, 2), (1, 1)])
        let paths = try graph.shortestSimplePaths(from: Node(0), to: Node(2), count: 9)
        #expect(paths.map(\.edges) == [[Edge(0), Edge(2)], [Edge(1), Edge(2)]])
    }

    @Test func toItselfAndToNowhere() throws {
        let graph = Graph(nodeCount: 2, edges: [(0, 0)])
        #expect(
            try graph.shortestSimplePaths(from: Node(0), to: Node(0), count: 3) == [MeasuredPath(edges: [], length: 0)])
        #expect(try graph.shortestSimplePaths(from: Node(0), to: Node(1), count: 3) == [])
        #expect(try graph.shortestSimplePaths(from: Node(0), to: Node(0), count: 0) == [])
    }

    @Test(arguments: PeerValues.having("simplePathLengths"))
    func agreesWithNetworkX(peers: PeerValues) throws {
        // The lightest edge of each pair, as the peer was asked.
        let whole = peers.graph
        var lightest: [[Int]: Edge] = [:]
        for edge in whole.edges {
            let ends = [whole.source(of: edge).index, whole.target(of: edge).index]
            let key = whole.isDirected ? ends : ends.sorted()
            if ends[0] != ends[1], lightest[key].map({ peers.column[edge] < peers.column[$0] }) ?? true {
                lightest[key] = edge
            }
        }
        let kept = Set(lightest.values)
        let part = whole.removing(edges: whole.edges.filter { !kept.contains($0) })
        let distances = EdgeColumn(part.parentEdge.values.map { peers.column[$0] })
        let paths = try part.graph.shortestSimplePaths(
            from: Node(0), to: Node(peers.nodes - 1), count: 12, distances: distances)
        #expect(paths.map(\.length) == peers["simplePathLengths"])
    }

    /// Every simple path, by trying every edge everywhere.
    private func allPaths(_ graph: Graph, from node: Node, to target: Node, avoiding visited: Set<Node>) -> [[Edge]] {
        if node == target { return [[]] }
        return graph.arcs(from: node).filter { !visited.contains($0.neighbor) }.flatMap { neighbor, edge in
            allPaths(graph, from: neighbor, to: target, avoiding: visited.union([neighbor])).map { [edge] + $0 }
        }
    }

    @Test(arguments: Specimen.small.filter { $0.graph.nodeCount > 1 && $0.graph.edgeCount < 16 })
    func findsEveryPathOnceTheShortestFirst(specimen: Specimen) throws {
        let graph = specimen.graph
        let distances = specimen.quarters()
        let (source, target) = (Node(0), Node(graph.nodeCount - 1))
        let all = allPaths(graph, from: source, to: target, avoiding: [source])
        let found = try graph.shortestSimplePaths(from: source, to: target, count: 1_000, distances: distances)
        #expect(all.count < 1_000)
        #expect(found.count == all.count)
        #expect(Set(found.map(\.edges)) == Set(all))
        #expect(found.map(\.length) == all.map { path in path.reduce(0) { $0 + distances[$1] } }.sorted())
    }

    @Test func cancelledWorkThrows() {
        #expect(throws: CancellationError.self) {
            try Graph.complete(6).shortestSimplePaths(
                from: Node(0), to: Node(5), count: 9, execution: Execution(threads: 1, isCancelled: { true }))
        }
    }

    @Test func longPath() throws {
        let paths = try Graph.path(100_000).shortestSimplePaths(from: Node(0), to: Node(99_999), count: 1)
        #expect(paths.map(\.length) == [99_999])
    }
}
