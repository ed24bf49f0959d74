import Graphs
import GraphsTestSupport
import Testing

@Suite struct KatzCentralityTests {
    /// The middle m and an end e: m = 1 + 2αe, e = 1 + αm.
    @Test func aPathOfThree() throws {
        let middle = 1.2 / (1 - 0.02)
        let values = try Graph.path(3).katzCentrality(attenuation: 0.1).values.values
        #expect(agree(values, [1 + 0.1 * middle, middle, 1 + 0.1 * middle]))
    }

    @Test func directedCountsWalksThatEndThere() throws {
        let values = try Graph.path(4, isDirected: true).katzCentrality(attenuation: 2, base: 3).values.values
        #expect(values == [3, 9, 21, 45])
    }

    /// λ of a star with n leaves is √n.
    @Test func attenuationHasToBeBelowTheLimit() throws {
        let star = Graph.star(leaves: 16)
        #expect(
            agree(
                [try star.katzCentrality(attenuation: 0.24).values.values[0]],
                [(1 + 16 * 0.24) / (1 - 16 * 0.24 * 0.24)]))
        for attenuation in [0.25, 0.26, 1, 7] {
            #expect {
                try star.katzCentrality(attenuation: attenuation)
            } throws: { error in
                guard case IterationError.attenuationTooLarge(attenuation, let limit) = error else { return false }
                return limit > 0 && limit <= attenuation * 1.0001
            }
        }
    }

    @Test func attenuationOfADirectedGraphHasToBeBelowTheLimit() throws {
        let cycle = Graph.cycle(5, isDirected: true)
        #expect(
            agree(
                try cycle.katzCentrality(attenuation: 0.9).values.values, Array(repeating: 10, count: 5), within: 1e-8))
        #expect(throws: IterationError.attenuationTooLarge(attenuation: 1.25, limit: 1)) {
            try cycle.katzCentrality(attenuation: 1.25)
        }
    }

    @Test(arguments: PeerValues.having("katz"))
    func agreesWithNetworkX(peers: PeerValues) throws {
        let found = try peers.graph.simplified().graph.katzCentrality(attenuation: 0.05)
        #expect(agree(found.values.values, peers["katz"]))
    }

    @Test(arguments: Specimen.small)
    func isTheSumOverWalksOrTooLarge(specimen: Specimen) throws {
        let graph = specimen.graph
        let strengths = specimen.quarters()
        for attenuation in [0.02, 0.2] {
            var walks = [Double](repeating: 1, count: graph.nodeCount)
            var sums = walks
            for _ in 0..<300 {
                walks = graph.nodes.map { node in
                    attenuation * graph.arcs(to: node).reduce(0) { $0 + strengths[$1.edge] * walks[$1.neighbor.index] }
                }
                sums = zip(sums, walks).map { $0 + $1 }
            }
            let rest = walks.reduce(0, +)
            if rest < 1e-12 {
                let found = try graph.katzCentrality(
                    strengths: strengths, attenuation: attenuation, until: .init(tolerance: 1e-12))
                #expect(agree(found.values.values, sums, within: 1e-8))
            } else if rest > 1e3 {
                #expect(throws: IterationError.self) {
                    try graph.katzCentrality(strengths: strengths, attenuation: attenuation)
                }
            }
        }
    }

    @Test func longPath() throws {
        let values = try Graph.path(1_000_000).katzCentrality(attenuation: 0.25).values.values
        #expect(agree([values[500_000]], [2]))
    }
}
