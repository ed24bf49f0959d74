import Graphs
import GraphsTestSupport
import Testing

@Suite struct MixingTests {
    @Test func byHand() {
        // Loops are left out, the parallel edge counts twice.
        let graph = Graph(nodeCount: 4, edges: [(0, 1), (1, 2), (2, 1), (3, 3), (3, 2)])
        let mixing = graph.mixing(by: NodeColumn([0, 0, 1, 1]))
        #expect(mixing.ties == [[1, 2], [2, 1]])
        #expect(mixing.sizes == [2, 2])
        #expect(mixing.internalTies == 2 && mixing.externalTies == 2)
        #expect(mixing.possible(from: 0, to: 0) == 1 && mixing.possible(from: 0, to: 1) == 4)
        #expect(agree([mixing.expected(from: 0, to: 1), mixing.expected(from: 1, to: 1)], [4 * 4.0 / 6, 4 * 1.0 / 6]))
        let directed = Graph(nodeCount: 3, isDirected: true, edges: [(0, 1), (2, 0), (2, 1)])
        let strengths = EdgeColumn([1.0, 2, 4])
        #expect(directed.mixing(by: NodeColumn([0, 0, 1]), strengths: strengths).ties == [[1, 0], [6, 0]])
        #expect(Graph(nodeCount: 0, edges: []).mixing(by: NodeColumn([])).ties.isEmpty)
        #expect(Graph(nodeCount: 2, edges: []).mixing(by: NodeColumn([2, 0])).sizes == [1, 0, 1])
    }

    /// The camp by gender; Borgatti, Everett & Johnson 2013.
    @Test func campnet() {
        let mixing = Campnet.graph.mixing(by: Campnet.genders)
        #expect(mixing.ties == [[20, 4], [5, 25]])
        #expect(mixing.sizes == [8, 10])
    }

    @Test(arguments: Specimen.small)
    func agreesWithCountingPairs(_ specimen: Specimen) {
        let graph = specimen.graph
        let groups = NodeColumn(graph.nodes.map { $0.index * 7 % 3 })
        let strengths = specimen.quarters()
        let mixing = graph.mixing(by: groups, strengths: strengths)
        for from in mixing.sizes.indices {
            for to in mixing.sizes.indices {
                let expected = graph.edges.reduce(0.0) { sum, edge in
                    let (tail, head) = (graph.source(of: edge), graph.target(of: edge))
                    if tail == head { return sum }
                    let ends = (groups[tail], groups[head])
                    let fits = ends == (from, to) || !graph.isDirected && ends == (to, from)
                    return fits ? sum + strengths[edge] : sum
                }
                #expect(mixing.ties[from][to] == expected)
            }
        }
        let loops = graph.edges.filter { graph.source(of: $0) == graph.target(of: $0) }.reduce(0) { $0 + strengths[$1] }
        #expect(mixing.internalTies + mixing.externalTies + loops == strengths.values.reduce(0, +))
    }

    @Test func aTableThatIsNotSquareStopsTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = Mixing(ties: [[1, 2]], sizes: [1], isDirected: true) }
        await #expect(processExitsWith: .failure) {
            _ = Mixing(ties: [[1, 2], [3, 1]], sizes: [1, 1], isDirected: false)
        }
    }
}
