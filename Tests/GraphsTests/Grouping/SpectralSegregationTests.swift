import Graphs
import GraphsTestSupport
import Testing

@Suite struct SpectralSegregationTests {
    @Test func byHand() throws {
        // 0 and 1 have one tie of two with each other; 2 has none of its own, 3 none at all.
        let graph = Graph(nodeCount: 4, edges: [(0, 1), (0, 2), (1, 2), (2, 2)])
        #expect(agree(try graph.spectralSegregation(by: NodeColumn([0, 0, 1, 1])).values, [0.5, 0.5, 0, 0]))
        // A pair of which one end has another tie: parts 1 and 1/2, so λ = √(1/2), and x in proportion √2 to 1.
        let path = try Graph.path(3).spectralSegregation(by: NodeColumn([0, 0, 1]))
        let root = 0.5.squareRoot()
        #expect(
            agree(path.values, [root * 2 * 2.squareRoot() / (2.squareRoot() + 1), root * 2 / (2.squareRoot() + 1), 0]))
        #expect(try Graph(nodeCount: 0, edges: []).spectralSegregation(by: NodeColumn([])).values.isEmpty)
        #expect(
            agree(
                try Graph.path(2).spectralSegregation(by: NodeColumn([0, 0]), strengths: EdgeColumn([0])).values,
                [0, 0]))
    }

    /// White's kin by gender; Bojanowski & Corten 2014 print these seven decimals.
    @Test func whiteKinship() throws {
        let values = try WhiteKinship.graph.spectralSegregation(by: WhiteKinship.genders).values
        let expected = [
            0.3784935, 0.4923020, 1.0448612, 0.4793474, 0.6327077, 0.4053925, 0.5297216, 1.0159465, 0.7420267,
            0.5936214,
        ]
        #expect(zip(values, expected).allSatisfy { abs($0 - $1) < 5e-8 })
    }

    /// The vector of a piece is one that the matrix stretches, and no power of the matrix stretches more.
    @Test(arguments: Specimen.small)
    func isStretchedByTheMatrix(_ specimen: Specimen) throws {
        let graph = specimen.graph.undirected()
        let groups = NodeColumn(graph.nodes.map { $0.index % 2 })
        let values = try specimen.graph.spectralSegregation(by: groups)
        let within = graph.removing(
            edges: graph.edges.filter { groups[graph.source(of: $0)] != groups[graph.target(of: $0)] })
        for members in Communities(within.graph.connectedComponents().labels).members {
            func image(_ node: Node) -> Double {
                let ties = graph.successors(of: node).filter { $0 != node }
                return ties.isEmpty
                    ? 0 : ties.filter { members.contains($0) }.reduce(0) { $0 + values[$1] } / Double(ties.count)
            }
            let mean = members.reduce(0) { $0 + values[$1] } / Double(members.count)
            #expect(mean >= 0 && mean <= 1 + 1e-9)
            for node in members { #expect(abs(image(node) - mean * values[node]) < 1e-8 && values[node] >= 0) }
        }
    }

    @Test func allAmongTheirOwn() throws {
        let graph = Graph.union([.complete(4), .path(3)])
        let values = try graph.spectralSegregation(by: NodeColumn([0, 0, 0, 0, 1, 1, 1])).values
        #expect(agree(values, [1, 1, 1, 1, 1, 1, 1]))
    }
}
