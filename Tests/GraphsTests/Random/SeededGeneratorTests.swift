import Graphs
import Testing

@Suite struct SeededGeneratorTests {
    /// Computed by a program in another language from the published definitions of SplitMix64 and xoshiro256**.
    @Test func knownAnswers() {
        var zero = SeededGenerator(seed: 0)
        #expect(
            (0..<3).map { _ in zero.next() } == [0x99EC_5F36_CB75_F2B4, 0xBF6E_1F78_4956_452A, 0x1A5F_849D_4933_E6E0])
        var answer = SeededGenerator(seed: 42)
        #expect((0..<2).map { _ in answer.next() } == [0x1578_0B2E_0C2E_C716, 0x6104_D986_6D11_3A7E])
    }

    @Test func drawsStayTheSame() {
        var generator = SeededGenerator(seed: 42)
        #expect((0..<8).map { _ in generator.index(below: 100) } == [8, 37, 68, 92, 99, 76, 71, 85])
        #expect(generator.unit() == 0.7613743810057634)
        var order = Array(0..<8)
        generator.shuffle(&order)
        #expect(order == [0, 3, 2, 5, 6, 1, 7, 4])
    }

    @Test func streamsOfOneSeedDiffer() {
        var firsts: Set<UInt64> = []
        for seed in 0..<20 as Range<UInt64> {
            for stream in 0..<500 as Range<UInt64> {
                var generator = SeededGenerator(seed: seed, stream: stream)
                firsts.insert(generator.next())
            }
        }
        #expect(firsts.count == 10_000)
    }

    @Test func drawsAreEven() {
        var generator = SeededGenerator(seed: 1)
        var counts = [Int](repeating: 0, count: 6)
        for _ in 0..<60_000 { counts[generator.index(below: 6)] += 1 }
        // Chi-squared with 5 degrees of freedom is above 20.5 once in a thousand seeds.
        #expect(counts.reduce(0) { $0 + Double(($1 - 10_000) * ($1 - 10_000)) / 10_000 } < 20.5)
        let units = (0..<10_000).map { _ in generator.unit() }
        #expect(units.allSatisfy { $0 >= 0 && $0 < 1 })
        #expect(abs(units.reduce(0, +) / 10_000 - 0.5) < 0.01)
    }

    @Test func everyOrderIsEquallyLikely() {
        var generator = SeededGenerator(seed: 9)
        var counts: [[Int]: Int] = [:]
        for _ in 0..<24_000 {
            var order = [0, 1, 2, 3]
            generator.shuffle(&order)
            counts[order, default: 0] += 1
        }
        #expect(counts.count == 24)
        // Chi-squared with 23 degrees of freedom is above 49.7 once in a thousand seeds.
        #expect(counts.values.reduce(0) { $0 + Double(($1 - 1000) * ($1 - 1000)) / 1000 } < 49.7)
    }

    @Test func drawFromNothingStopsTheProgram() async {
        await #expect(processExitsWith: .failure) {
            var generator = SeededGenerator(seed: 1)
            _ = generator.index(below: 0)
        }
    }
}
