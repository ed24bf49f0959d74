import Graphs
import GraphsTestSupport
import Testing

@Suite struct PermutationTestTests {
    @Test func byHand() {
        let test = PermutationTest(observed: 3, permuted: [1, 2, 3, 4, .nan])
        #expect(test.permutations == 5 && test.atLeast == 3 && test.atMost == 4)
        #expect(agree([test.mean, test.deviation], [2.5, (5.0 / 3).squareRoot()]))
        #expect(agree([test.upperP, test.lowerP, test.twoSidedP], [4.0 / 6, 5.0 / 6, 1]))
        #expect(agree([test.monteCarloError(of: 0.2)], [(0.16 / 5).squareRoot()]))
        #expect(agree([test.zScore], [0.5 / (5.0 / 3).squareRoot()]))
    }

    /// The label of node 0 is the largest of five in a fifth of all orders.
    @Test func ofAllOrders() throws {
        let test = try PermutationTest.shuffling(NodeColumn([5, 1, 2, 3, 4]), permutations: 20_000, seed: 3) {
            Double($0[Node(0)])
        }
        #expect(test.observed == 5)
        #expect(abs(test.upperP - 0.2) < 4 * test.monteCarloError(of: 0.2))
        #expect(abs(test.mean - 3) < 0.05 && abs(test.deviation - 2.squareRoot()) < 0.03)
        #expect(test.lowerP == 1)
    }

    /// Labels that are random have a p that is uniform: below 0.1 about once in ten.
    @Test func chanceIsSeldomTakenForMore() throws {
        var generator = SeededGenerator(seed: 7)
        var hits = 0
        for seed in 0..<300 {
            let values = NodeColumn((0..<20).map { _ in generator.unit() })
            let test = try PermutationTest.shuffling(values, permutations: 99, seed: UInt64(seed)) { values in
                values.values.prefix(8).reduce(0, +)
            }
            if test.upperP <= 0.1 { hits += 1 }
        }
        #expect((12...51).contains(hits))
    }

    @Test func theSeedDecidesAndNotTheThreads() throws {
        let labels = NodeColumn(Array(0..<10))
        func test(_ seed: UInt64, _ threads: Int) throws -> PermutationTest {
            try .shuffling(labels, permutations: 500, seed: seed, execution: Execution(threads: threads)) { labels in
                Double(labels.values[0] * labels.values[1])
            }
        }
        #expect(try test(1, 1) == test(1, 3))
        #expect(try test(1, 1) != test(2, 1))
    }
}
