import Graphs
import GraphsTestSupport
import Testing

@Suite struct MatrixCorrelationTests {
    @Test func byHand() throws {
        let path = Graph.path(4)
        // Itself: of 24 orders the two that keep or turn the path do as well.
        let same = try path.correlationTest(with: path, permutations: 20_000, seed: 1)
        #expect(agree([same.observed], [1]))
        #expect(abs(same.upperP - 2.0 / 24) < 4 * same.monteCarloError(of: 2.0 / 24))
        #expect(abs(same.mean) < 0.02)
        // Three edges of six pairs against the other three.
        let rest = Graph(nodeCount: 4, edges: [(0, 2), (0, 3), (1, 3)])
        #expect(agree([try path.correlationTest(with: rest, permutations: 10, seed: 1).observed], [-1]))
        #expect(try path.correlationTest(with: .complete(4), permutations: 10, seed: 1).observed.isNaN)
    }

    @Test(arguments: Specimen.small.filter { $0.graph.nodeCount > 2 })
    func agreesWithAllPairs(_ specimen: Specimen) throws {
        let graph = specimen.graph
        var generator = SeededGenerator(seed: 9)
        let other = graph.shuffled(using: &generator)
        let strengths = specimen.quarters()
        func row(_ graph: Graph, _ strengths: EdgeColumn<Double>?) -> [Double] {
            graph.nodes.flatMap { tail in
                graph.nodes.filter { $0 != tail }.map { head in
                    graph.arcs(from: tail).reduce(0) { $1.neighbor == head ? $0 + (strengths?[$1.edge] ?? 1) : $0 }
                }
            }
        }
        let (a, b) = (row(graph, strengths), row(other, nil))
        let means = (a.reduce(0, +) / Double(a.count), b.reduce(0, +) / Double(b.count))
        let both = zip(a, b).reduce(0) { $0 + ($1.0 - means.0) * ($1.1 - means.1) }
        let first = a.reduce(0) { $0 + ($1 - means.0) * ($1 - means.0) }
        let second = b.reduce(0) { $0 + ($1 - means.1) * ($1 - means.1) }
        let isFlat = Set(a).count == 1 || Set(b).count == 1
        let test = try graph.correlationTest(with: other, strengths: strengths, permutations: 50, seed: 2)
        #expect(agree([test.observed], [isFlat ? .nan : both / (first * second).squareRoot()]))
        let turned = try other.correlationTest(with: graph, otherStrengths: strengths, permutations: 50, seed: 2)
        #expect(agree([turned.observed], [test.observed]))
    }

    @Test func sameOnAnyNumberOfThreads() throws {
        let graph = ReferenceGraph.zacharyKarate.graph
        let strengths = EdgeColumn(graph.edges.map { 1 / Double(1 + $0.index) })
        let one = try graph.correlationTest(
            with: graph, strengths: strengths, permutations: 300, seed: 3, execution: .serial)
        let many = try graph.correlationTest(
            with: graph, strengths: strengths, permutations: 300, seed: 3, execution: Execution(threads: 3))
        #expect(one == many)
    }
}
