import Graphs
import GraphsTestSupport
import Testing

@Suite struct NumericAssortativityTests {
    @Test func byHand() {
        // Pairs (1, 2), (2, 1), (2, 3), (3, 2): means 2, products 0.
        #expect(agree([Graph.path(3).assortativity(of: NodeColumn([1, 2, 3]))], [0]))
        #expect(agree([Graph.path(3).degreeAssortativity()], [-1]))
        let directed = Graph(nodeCount: 4, isDirected: true, edges: [(0, 1), (2, 3), (3, 3)])
        #expect(agree([directed.assortativity(of: NodeColumn([1, 5, 2, 9]))], [1]))
        #expect(Graph.complete(4).degreeAssortativity().isNaN)
        #expect(Graph(nodeCount: 2, edges: []).degreeAssortativity().isNaN)
    }

    /// Newman 2003 and any program since: the club is disassortative.
    @Test func karate() {
        #expect(abs(ReferenceGraph.zacharyKarate.graph.degreeAssortativity() + 0.475613) < 5e-7)
    }

    @Test(arguments: Specimen.small)
    func agreesWithNewmansFormula(_ specimen: Specimen) {
        let graph = specimen.graph.undirected()
        let values = NodeColumn(graph.nodes.map { Double($0.index * 5 % 7) })
        let edges = graph.edges.map { (graph.source(of: $0), graph.target(of: $0)) }.filter { $0.0 != $0.1 }
        let count = Double(edges.count)
        let product = edges.reduce(0) { $0 + values[$1.0] * values[$1.1] } / count
        let mean = edges.reduce(0) { $0 + (values[$1.0] + values[$1.1]) / 2 } / count
        let square = edges.reduce(0) { $0 + (values[$1.0] * values[$1.0] + values[$1.1] * values[$1.1]) / 2 } / count
        let spread = square - mean * mean
        let expected = spread < 1e-12 ? .nan : (product - mean * mean) / spread
        #expect(agree([graph.assortativity(of: values)], [expected]))
    }

    @Test(arguments: Specimen.small)
    func staysWithinItsBounds(_ specimen: Specimen) {
        let value = specimen.graph.degreeAssortativity()
        #expect(value.isNaN || abs(value) <= 1 + 1e-12)
    }
}
