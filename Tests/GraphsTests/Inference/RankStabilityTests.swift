import Graphs
import GraphsTestSupport
import Testing

@Suite struct RankStabilityTests {
    private let degree: @Sendable (Subgraph) -> NodeColumn<Double> = { $0.graph.degree().map(Double.init) }

    @Test func byHand() throws {
        // The middle of a star stays first as long as it is there and two edges are.
        let star = Graph.star(leaves: 5)
        let edges = try star.rankStability(leavingOut: 0.2, of: .edges, repetitions: 200, seed: 1, measure: degree)
        #expect(edges.ranks.values == [1, 4, 4, 4, 4, 4])
        #expect(edges.firstStaysFirst == 1 && edges.repetitions == 200)
        #expect(edges.interval(of: Node(0)) == 1...1)
        // One leaf loses its edge each time: it is last, 6, and the others share 2 to 5.
        #expect(edges.interval(of: Node(1), share: 1) == 3.5...6)
        let nodes = try star.rankStability(leavingOut: 0.1, of: .nodes, repetitions: 3_000, seed: 1, measure: degree)
        #expect(abs(nodes.firstStaysFirst - 5.0 / 6) < 0.03)
    }

    @Test func nothingLeftOutChangesNothing() throws {
        let club = ReferenceGraph.zacharyKarate.graph
        let stability = try club.rankStability(leavingOut: 0, of: .nodes, repetitions: 3, seed: 1, measure: degree)
        #expect(stability.firstStaysFirst == 1 && stability.firstTenthOverlap == 1)
        #expect(agree([stability.squaredCorrelation], [1]) && agree([stability.rankCorrelation], [1]))
        for node in club.nodes {
            #expect(stability.interval(of: node) == stability.ranks[node]...stability.ranks[node])
        }
    }

    /// Borgatti, Carley & Krackhardt 2006: the more is missing, the worse, and all four measures fall alike.
    @Test func moreMissingIsWorse() throws {
        var generator = SeededGenerator(seed: 2)
        let graph = Graph.uniformRandom(nodeCount: 100, edgeCount: 500, using: &generator)
        for omission in Omission.allCases {
            let parts = try [0.01, 0.1, 0.5].map { share in
                try graph.rankStability(leavingOut: share, of: omission, repetitions: 200, seed: 3, measure: degree)
            }
            for (less, more) in zip(parts, parts.dropFirst()) {
                #expect(less.squaredCorrelation > more.squaredCorrelation)
                #expect(less.firstTenthOverlap > more.firstTenthOverlap)
                #expect(less.rankCorrelation > more.rankCorrelation)
                #expect(less.firstStaysFirst >= more.firstStaysFirst)
            }
            #expect(parts[1].squaredCorrelation > 0.8)
        }
    }

    /// Of a path of four without one of its edges: at an end, the three left rank 2, 1, 2 beside a node without edges, in
    /// the middle all are equal, and there is no correlation.
    @Test func rankCorrelationByHand() throws {
        let path = Graph(nodeCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
        let stability = try path.rankStability(leavingOut: 0.34, of: .edges, repetitions: 300, seed: 1, measure: degree)
        // Ranks 3.5, 1.5, 1.5, 3.5 beside 4, 2.5, 1, 2.5 or the other way round: 3 / (2 √4.5).
        #expect(abs(stability.rankCorrelation - 3 / (2 * 4.5.squareRoot())) < 1e-9)
    }

    @Test func widerSharesAreWiderIntervals() throws {
        let club = ReferenceGraph.zacharyKarate.graph
        let stability = try club.rankStability(leavingOut: 0.1, of: .edges, repetitions: 100, seed: 1, measure: degree)
        for node in club.nodes {
            let (narrow, wide) = (stability.interval(of: node, share: 0.5)!, stability.interval(of: node, share: 1)!)
            #expect(wide.lowerBound <= narrow.lowerBound && narrow.upperBound <= wide.upperBound)
        }
    }

    @Test func theSeedDecidesAndNotTheThreads() throws {
        let club = ReferenceGraph.zacharyKarate.graph
        func intervals(_ seed: UInt64, _ threads: Int) throws -> [ClosedRange<Double>?] {
            let stability = try club.rankStability(
                leavingOut: 0.2, of: .nodes, repetitions: 50, seed: seed, execution: Execution(threads: threads),
                measure: degree)
            return club.nodes.map { stability.interval(of: $0) }
        }
        #expect(try intervals(1, 1) == intervals(1, 3))
        #expect(try intervals(1, 1) != intervals(2, 1))
    }
}
