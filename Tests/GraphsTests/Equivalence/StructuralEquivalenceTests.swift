import Graphs
import GraphsTestSupport
import Testing

@Suite struct StructuralEquivalenceTests {
    @Test func byHand() {
        let star = Graph.star(leaves: 4)
        #expect(star.structuralDistance(between: Node(1), and: Node(2)) == 0)
        #expect(agree([star.structuralCorrelation(of: Node(1), and: Node(2))], [1]))
        // What 0 and 1 have with each other does not count: 0 has three others, 1 none.
        #expect(agree([star.structuralDistance(between: Node(0), and: Node(1))], [3.squareRoot()]))
        #expect(star.structuralCorrelation(of: Node(0), and: Node(1)).isNaN)
        let directed = Graph(nodeCount: 4, isDirected: true, edges: [(0, 2), (3, 0), (1, 2), (2, 1)])
        #expect(agree([directed.structuralDistance(between: Node(0), and: Node(1))], [2.squareRoot()]))
        #expect(
            agree(
                [directed.structuralDistance(between: Node(0), and: Node(1), strengths: EdgeColumn([2, 1, 5, 0]))],
                [10.squareRoot()]))
        #expect(Graph.path(2).structuralCorrelation(of: Node(0), and: Node(1)).isNaN)
    }

    @Test(arguments: Specimen.small.filter { $0.graph.nodeCount > 2 })
    func agreesWithTheMatrix(_ specimen: Specimen) {
        let graph = specimen.graph
        let strengths = specimen.quarters()
        var matrix = Array(repeating: [Double](repeating: 0, count: graph.nodeCount), count: graph.nodeCount)
        for edge in graph.edges {
            let (tail, head) = (graph.source(of: edge).index, graph.target(of: edge).index)
            matrix[tail][head] += strengths[edge]
            if !graph.isDirected { matrix[head][tail] += strengths[edge] }
        }
        for first in graph.nodes {
            for second in graph.nodes where second != first {
                let others = matrix.indices.filter { $0 != first.index && $0 != second.index }
                func profile(_ node: Node) -> [Double] {
                    others.map { matrix[node.index][$0] }
                        + (graph.isDirected ? others.map { matrix[$0][node.index] } : [])
                }
                let (a, b) = (profile(first), profile(second))
                let distance = zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
                #expect(
                    agree([graph.structuralDistance(between: first, and: second, strengths: strengths)], [distance]))
                let means = (a.reduce(0, +) / Double(a.count), b.reduce(0, +) / Double(b.count))
                let both = zip(a, b).reduce(0) { $0 + ($1.0 - means.0) * ($1.1 - means.1) }
                let spreads = (
                    a.reduce(0) { $0 + ($1 - means.0) * ($1 - means.0) },
                    b.reduce(0) { $0 + ($1 - means.1) * ($1 - means.1) }
                )
                let isFlat = Set(a).count == 1 || Set(b).count == 1
                let expected = isFlat ? .nan : both / (spreads.0 * spreads.1).squareRoot()
                #expect(agree([graph.structuralCorrelation(of: first, and: second, strengths: strengths)], [expected]))
            }
        }
    }
}
