import Community
import Graphs
import Insight
import Testing

@Suite struct StabilityTests {
    private func star(_ leaves: Int) throws -> NeighbourhoodMap {
        let names = (0..<leaves).map { "leaf \($0)" }
        return try NeighbourhoodMap(
            [.professional("middle")] + names.map { .resident($0) }, ties: names.map { ("middle", $0) })
    }

    @Test func `The middle of a star stays first while two ties are left`() throws {
        let report = try star(10).stability(
            of: .degree, leavingOut: 0.5, of: .ties, runs: 100, projection: Projection())
        #expect(report.firstStaysFirst == 1 && report.firstStaysInFirstThree == 1)
        #expect(report.rows[0].party == 0 && report.rows[0].value == 10 && report.rows[0].ranks == 1...1)
        #expect(report.rows[1].rank == 6.5)
        #expect(report.standardError(of: 0.5) == 0.05)
    }

    @Test func `Who is left out is not ranked: the middle is gone in half of the runs`() throws {
        let report = try star(9).stability(
            of: .betweenness, leavingOut: 0.5, of: .parties, runs: 2_000, projection: Projection())
        #expect(abs(report.firstStaysFirst - 0.5) < 0.05)
    }

    @Test func `Measures with choices, paths and strengths are taken of the part as of the whole`() throws {
        let map = try NeighbourhoodMap.random(seed: 9, parties: 30, ties: 70)
        var options = CentralityOptions(length: .inverseStrength)
        options.worth = .strength
        for measure in CentralityMeasure.allCases where !measure.rawValue.hasPrefix("two-mode") {
            let report = try map.stability(
                of: measure, options: options, leavingOut: 0.1, of: .ties, runs: 5,
                projection: Projection(direction: .ignored))
            let whole = try map.centrality(by: measure, options: options, projection: Projection())
            #expect(report.rows.count == 30)
            for row in report.rows { #expect(row.value == whole.rows[row.party].value, "\(measure)") }
        }
    }

    @Test(arguments: [CentralityMeasure.betweenness, .pageRank])
    func `Chosen ends are the same parties in a part, wherever they then stand`(measure: CentralityMeasure) throws {
        // One worker, last on the map, so that its place is another in nearly every part.
        let map = try NeighbourhoodMap(
            (1...12).map { .resident("\($0)") } + [.professional("worker")],
            ties: (1...11).map { ("\($0)", "\($0 + 1)") } + [("worker", "1")])
        var options = CentralityOptions()
        options.from = SourceSelection([.kind(.professional)])
        let report = try map.stability(
            of: measure, options: options, leavingOut: 0.05, of: .parties, runs: 400, projection: Projection())
        let whole = try map.centrality(by: measure, options: options, projection: Projection())
        for row in report.rows { #expect(row.value == whole.rows[row.party].value) }
        // On the way from the worker the first is first, unless it is left out, or the worker is, and then nobody ranks
        // above another.
        let first = try #require(report.rows.first { $0.party == 0 })
        #expect(first.rank == 1)
        #expect(first.ranks.map { $0.lowerBound == first.rank && $0.upperBound <= 6.5 } == true)
        #expect(report.firstStaysFirst > 0.8)
    }

    @Test func `What a measure throws comes through`() throws {
        let map = try NeighbourhoodMap.random(seed: 1, parties: 200, ties: 400)
        var options = CentralityOptions()
        options.iterations = 1
        #expect(throws: IterationError.self) {
            try map.stability(
                of: .eigenvector, options: options, leavingOut: 0.1, of: .ties, runs: 3, projection: Projection())
        }
    }
}
