import Graphs
import GraphsTestSupport
import Testing

@Suite struct TrussNumbersTests {
    @Test func aCliqueOfFourWithATriangleAndATail() {
        let graph = Graph(
            nodeCount: 6, edges: [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3), (2, 4), (3, 4), (4, 5)])
        #expect(graph.trussNumbers().values == [4, 4, 4, 4, 4, 4, 3, 3, 2])
    }

    @Test func parallelEdgesShareTheirNumberAndLoopsHaveNone() {
        let graph = Graph(nodeCount: 3, isDirected: true, edges: [(0, 1), (1, 0), (1, 2), (2, 0), (1, 1), (2, 0)])
        #expect(graph.trussNumbers().values == [3, 3, 3, 3, 0, 3])
    }

    /// As NetworkX has it: fourteen ties in the 5-truss, around the instructor and the president.
    @Test func karateClubGoesToFive() {
        let trusses = ReferenceGraph.zacharyKarate.graph.trussNumbers().values
        #expect((2...6).map { truss in trusses.filter { $0 >= truss }.count } == [78, 67, 25, 14, 0])
    }

    @Test(arguments: PeerValues.having("truss"))
    func agreesWithNetworkX(peers: PeerValues) {
        #expect(peers.graph.trussNumbers().values.map(Double.init) == peers["truss"])
    }

    @Test(arguments: Specimen.small)
    func eachTrussIsWhatIsLeftWhenSparseSidesGo(specimen: Specimen) {
        let graph = specimen.graph.undirected().simplified().graph
        let trusses = graph.trussNumbers()
        for truss in 2...((trusses.values.max() ?? 2) + 1) {
            var left = Set(graph.edges)
            while true {
                let joined = Set(
                    left.flatMap { edge in
                        let (tail, head) = (graph.source(of: edge), graph.target(of: edge))
                        return [[tail, head], [head, tail]]
                    })
                let weak = left.filter { edge in
                    let (tail, head) = (graph.source(of: edge), graph.target(of: edge))
                    return graph.nodes.count { joined.contains([tail, $0]) && joined.contains([head, $0]) } < truss - 2
                }
                if weak.isEmpty { break }
                left.subtract(weak)
            }
            #expect(left == Set(graph.edges.filter { trusses[$0] >= truss }))
        }
    }

    @Test func longPath() {
        #expect(Graph.path(200_000).trussNumbers().values.allSatisfy { $0 == 2 })
    }
}
