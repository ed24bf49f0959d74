import Graphs
import GraphsTestSupport
import Testing

@Suite struct SegregationTests {
    private let even = Mixing(ties: [[6, 2], [2, 4]], sizes: [4, 4], isDirected: true)

    @Test func byHand() {
        #expect(agree([even.eiIndex], [(4.0 - 10) / 14]))
        // 4 of 32 places between, 10 of 24 within.
        #expect(agree([even.rescaledEIIndex], [(4.0 / 32 - 10.0 / 24) / (4.0 / 32 + 10.0 / 24)]))
        let chance = (8.0 * 8 + 6 * 6) / (14 * 14)
        #expect(agree([even.assortativity], [(10.0 / 14 - chance) / (1 - chance)]))
        #expect(agree([even.guptaAndersonMay], [6.0 / 8 + 4.0 / 6 - 1]))
        #expect(agree([even.freemanSegregation], [1 - 4 / (14 * 32.0 / 56)]))
        #expect(agree([even.oddsRatio], [(10.0 / 14) / (4.0 / 28)]))
        #expect(agree([even.yulesQ], [(5.0 - 1) / (5.0 + 1)]))
        // By chance 3/7 of the choices stay within.
        #expect(agree(even.colemanHomophily, [(6 - 24.0 / 7) / (8 - 24.0 / 7), (4 - 18.0 / 7) / (6 - 18.0 / 7)]))
    }

    @Test func whatDividesByNothingIsUndefined() {
        let nothing = Mixing(ties: [[0, 0], [0, 0]], sizes: [2, 2], isDirected: false)
        for value in MixingMeasureValues.all(of: nothing) + nothing.colemanHomophily { #expect(value.isNaN) }
        let whole = Graph.complete(3).mixing(by: NodeColumn([0, 0, 0]))
        #expect(whole.eiIndex == -1 && whole.rescaledEIIndex.isNaN)
        #expect(Graph.complete(4).mixing(by: NodeColumn([0, 0, 1, 1])).freemanSegregation == 0)
    }

    /// Freeman 1978; Bojanowski & Corten 2014.
    @Test func whiteKinship() {
        let mixing = WhiteKinship.graph.mixing(by: WhiteKinship.genders)
        #expect(mixing.ties == [[6, 9], [9, 7]])
        #expect(abs(mixing.assortativity - 0.180124) < 5e-7)
        #expect(abs(mixing.freemanSegregation - 0.26) < 0.005)
        #expect(abs(mixing.guptaAndersonMay - 0.1801242) < 5e-8)
    }

    /// The camp by gender; Borgatti, Everett & Johnson 2013.
    @Test func campnet() {
        let mixing = Campnet.graph.mixing(by: Campnet.genders)
        #expect(abs(mixing.eiIndex + 0.667) < 5e-4)
        #expect(abs(mixing.assortativity - 0.664) < 5e-4)
        #expect(abs(mixing.yulesQ - 0.764) < 5e-4)
    }

    /// Coleman 1958.
    @Test func coleman() {
        let homophily = Mixing(ties: [[45, 15], [20, 20]], sizes: [60, 40], isDirected: true).colemanHomophily
        #expect(agree(homophily, [0.38125, 0.175 - 0.000125], within: 5e-4))
        #expect(abs(homophily[0] - 0.38125) < 5e-6)
        #expect(abs(homophily[1] - 0.175) < 5e-4)
    }

    @Test(arguments: Specimen.small)
    func staysWithinItsBounds(_ specimen: Specimen) {
        let graph = specimen.graph.simplified().graph
        let mixing = graph.mixing(by: NodeColumn(graph.nodes.map { $0.index % 3 }))
        for value in [mixing.eiIndex, mixing.rescaledEIIndex, mixing.assortativity, mixing.yulesQ]
            + mixing.colemanHomophily where !value.isNaN
        {
            #expect(value >= -1 - 1e-12 && value <= 1 + 1e-12)
        }
        if !mixing.freemanSegregation.isNaN { #expect(mixing.freemanSegregation <= 1) }
        if !mixing.guptaAndersonMay.isNaN { #expect(mixing.guptaAndersonMay >= -1 / Double(mixing.sizes.count - 1)) }
    }

    /// Where all edges lie within, every measure is at its end.
    @Test func completeSegregation() {
        let mixing = Graph.union([.complete(4), .path(3)]).mixing(by: NodeColumn([0, 0, 0, 0, 1, 1, 1]))
        #expect(mixing.eiIndex == -1 && mixing.rescaledEIIndex == -1)
        #expect(
            agree(
                [mixing.assortativity, mixing.guptaAndersonMay, mixing.freemanSegregation, mixing.yulesQ], [1, 1, 1, 1])
        )
        #expect(agree(mixing.colemanHomophily, [1, 1]) && mixing.oddsRatio == .infinity)
    }
}

private enum MixingMeasureValues {
    static func all(of mixing: Mixing) -> [Double] {
        [
            mixing.eiIndex, mixing.rescaledEIIndex, mixing.assortativity, mixing.guptaAndersonMay,
            mixing.freemanSegregation, mixing.oddsRatio, mixing.yulesQ,
        ]
    }
}
