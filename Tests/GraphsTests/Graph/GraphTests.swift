import Graphs
import GraphsTestSupport
import Testing

@Suite struct GraphTests {
    /// A loop, parallel edges one way and the other, and a node by itself.
    private let edges = [(2, 0), (0, 1), (1, 0), (2, 2), (0, 1)]

    @Test func directedRows() {
        let graph = Graph(nodeCount: 4, isDirected: true, edges: edges)
        #expect(graph.nodeCount == 4)
        #expect(graph.edgeCount == 5)
        #expect(graph.arcs(from: Node(0)).map(\.neighbor) == [Node(1), Node(1)])
        #expect(graph.arcs(from: Node(0)).map(\.edge) == [Edge(1), Edge(4)])
        #expect(graph.arcs(from: Node(2)).map(\.neighbor) == [Node(0), Node(2)])
        #expect(graph.arcs(to: Node(0)).map(\.neighbor) == [Node(1), Node(2)])
        #expect(graph.arcs(to: Node(0)).map(\.edge) == [Edge(2), Edge(0)])
        #expect(graph.arcs(to: Node(2)).map(\.edge) == [Edge(3)])
        #expect(graph.arcs(from: Node(3)).isEmpty)
        #expect(graph.arcs(to: Node(3)).isEmpty)
    }

    @Test func undirectedRowsHoldALoopTwice() {
        let graph = Graph(nodeCount: 4, edges: edges)
        #expect(graph.arcs(from: Node(0)).map(\.neighbor) == [Node(1), Node(1), Node(1), Node(2)])
        #expect(graph.arcs(from: Node(0)).map(\.edge) == [Edge(1), Edge(2), Edge(4), Edge(0)])
        #expect(graph.arcs(from: Node(2)).map(\.neighbor) == [Node(0), Node(2), Node(2)])
        #expect(graph.arcs(from: Node(2)).map(\.edge) == [Edge(0), Edge(3), Edge(3)])
        #expect(graph.arcs(to: Node(2)).map(\.edge) == graph.arcs(from: Node(2)).map(\.edge))
    }

    @Test func edgesKeepTheirEnds() {
        let graph = Graph(nodeCount: 4, edges: edges)
        #expect(graph.edges.map { graph.source(of: $0).index } == [2, 0, 1, 2, 0])
        #expect(graph.edges.map { graph.target(of: $0).index } == [0, 1, 0, 2, 1])
    }

    @Test func hasEdgeFollowsDirection() {
        let graph = Graph(nodeCount: 4, isDirected: true, edges: edges)
        #expect(graph.hasEdge(from: Node(2), to: Node(0)))
        #expect(!graph.hasEdge(from: Node(0), to: Node(2)))
        #expect(graph.hasEdge(from: Node(2), to: Node(2)))
        #expect(graph.undirected().hasEdge(from: Node(0), to: Node(2)))
    }

    @Test func emptyGraph() {
        let graph = Graph(nodeCount: 0, edges: [])
        #expect(graph.nodes.isEmpty)
        #expect(graph.edges.isEmpty)
        #expect(graph.simplified().graph.nodeCount == 0)
    }

    @Test(arguments: Specimen.small)
    func rowsAreSortedAndHoldEveryEdge(_ specimen: Specimen) {
        let graph = specimen.graph
        var outgoing: [[UInt32]] = []
        var incoming: [[UInt32]] = []
        for node in graph.nodes {
            for (row, isOutgoing) in [(graph.arcs(from: node), true), (graph.arcs(to: node), false)] {
                let keys = row.map { [$0.neighbor.rawValue, $0.edge.rawValue] }
                #expect(zip(keys, keys.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) })
                for key in keys {
                    let arc = [key[1], isOutgoing ? node.rawValue : key[0], isOutgoing ? key[0] : node.rawValue]
                    if isOutgoing { outgoing.append(arc) } else { incoming.append(arc) }
                }
            }
        }
        var expected: [[UInt32]] = []
        for edge in graph.edges {
            let (tail, head) = (graph.source(of: edge).rawValue, graph.target(of: edge).rawValue)
            expected.append([edge.rawValue, tail, head])
            if !graph.isDirected { expected.append([edge.rawValue, head, tail]) }
        }
        func sorted(_ arcs: [[UInt32]]) -> [[UInt32]] { arcs.sorted { $0.lexicographicallyPrecedes($1) } }
        #expect(sorted(outgoing) == sorted(expected))
        #expect(sorted(incoming) == sorted(expected))
    }

    @Test(arguments: [false, true])
    func sameRowsOnAnyNumberOfThreads(isDirected: Bool) {
        // Large enough to be sorted in blocks, and with a row long enough to be sorted by the standard library.
        var generator = SeededGenerator(seed: 1)
        let tails = (0..<200_000).map { UInt32($0 % 3 == 0 ? 7 : generator.index(below: 5_000)) }
        let heads = (0..<200_000).map { _ in UInt32(generator.index(below: 5_000)) }
        let graphs = [1, 2, 4, 64].map { threads in
            Graph(
                nodeCount: 5_000, isDirected: isDirected, tails: tails, heads: heads,
                execution: Execution(threads: threads))
        }
        for graph in graphs.dropFirst() {
            #expect(graph.outgoing.offsets == graphs[0].outgoing.offsets)
            #expect(graph.outgoing.neighbors == graphs[0].outgoing.neighbors)
            #expect(graph.outgoing.edges == graphs[0].outgoing.edges)
            #expect(graph.incoming.neighbors == graphs[0].incoming.neighbors)
            #expect(graph.incoming.edges == graphs[0].incoming.edges)
        }
        let outgoing = graphs[0].outgoing
        for node in 0..<5_000 {
            let row = outgoing.row(node).map { UInt64(outgoing.neighbors[$0]) << 32 | UInt64(outgoing.edges[$0]) }
            #expect(row == row.sorted())
        }
    }

    @Test func arcOutsideItsRowStopsTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = Graph.path(3).arcs(from: Node(0))[1] }
    }

    @Test func nodeOutsideTheGraphStopsTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = Graph.path(3).arcs(from: Node(3)) }
    }
}
