import Graphs
import GraphsTestSupport
import Testing

@Suite struct TriadCensusTests {
    private static let examples: [(TriadType, [(Int, Int)])] = [
        (.t003, []), (.t012, [(0, 1)]), (.t102, [(0, 1), (1, 0)]), (.t021D, [(1, 0), (1, 2)]),
        (.t021U, [(0, 1), (2, 1)]), (.t021C, [(0, 1), (1, 2)]), (.t111D, [(0, 1), (1, 0), (2, 1)]),
        (.t111U, [(0, 1), (1, 0), (1, 2)]), (.t030T, [(1, 0), (2, 1), (2, 0)]), (.t030C, [(0, 1), (1, 2), (2, 0)]),
        (.t201, [(0, 1), (1, 0), (1, 2), (2, 1)]), (.t120D, [(1, 0), (1, 2), (0, 2), (2, 0)]),
        (.t120U, [(0, 1), (2, 1), (0, 2), (2, 0)]), (.t120C, [(0, 1), (1, 2), (0, 2), (2, 0)]),
        (.t210, [(0, 1), (1, 2), (2, 1), (0, 2), (2, 0)]),
        (.t300, [(0, 1), (1, 0), (1, 2), (2, 1), (0, 2), (2, 0)]),
    ]

    /// Each type as its figure shows it, with the nodes in any order.
    @Test(arguments: examples.indices)
    func byHand(_ index: Int) throws {
        let (type, edges) = Self.examples[index]
        for order in [[0, 1, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0], [1, 0, 2], [0, 2, 1]] {
            let graph = Graph(nodeCount: 3, isDirected: true, edges: edges.map { (order[$0], order[$1]) })
            let census = try graph.triadCensus()
            for other in TriadType.allCases { #expect(census[other] == (other == type ? 1 : 0)) }
        }
    }

    @Test(arguments: Specimen.small)
    func agreesWithEachThreeByItself(_ specimen: Specimen) throws {
        let graph = specimen.graph
        var expected: [TriadType: Int] = [:]
        for first in graph.nodes {
            for second in graph.nodes where second > first {
                for third in graph.nodes where third > second {
                    let small = try graph.subgraph(of: [first, second, third]).graph.triadCensus()
                    expected[TriadType.allCases.first { small[$0] == 1 }!, default: 0] += 1
                }
            }
        }
        let census = try graph.triadCensus()
        for type in TriadType.allCases { #expect(census[type] == expected[type] ?? 0) }
    }

    @Test func karateHasItsTriangles() throws {
        let census = try ReferenceGraph.zacharyKarate.graph.triadCensus()
        #expect(census[.t300] == 45)
        #expect(census[.t201] == 528 - 3 * 45)
        #expect(TriadType.allCases.reduce(0) { $0 + census[$1] } == 34 * 33 * 32 / 6)
    }

    @Test func sameOnAnyNumberOfThreads() throws {
        var generator = SeededGenerator(seed: 5)
        let graph = Graph.random(nodeCount: 3_000, edgeCount: 40_000, isDirected: true, using: &generator)
        #expect(try graph.triadCensus(execution: .serial) == graph.triadCensus(execution: Execution(threads: 3)))
    }
}
