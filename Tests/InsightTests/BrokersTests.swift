import Community
import Graphs
import Insight
import Testing

@Suite struct BrokersTests {
    @Test func `Worked by hand: a worker between two residents and the municipality`() throws {
        var town = Party.of(.organisation, "town")
        town.sector = .government
        let map = try NeighbourhoodMap(
            [.resident("a"), .resident("b"), .professional("w"), town],
            ties: [("a", "w"), ("b", "w"), ("w", "town")])
        let report = try map.brokers(by: .world, projection: Projection())
        let worker = try #require(report.rows.first { $0.party == 2 })
        // a and b there and back; a and b with the town, there and back.
        #expect(worker.counts[.itinerant].value == 2 && worker.counts[.liaison].value == 4)
        #expect(worker.counts.total.value == 6 && worker.counts[.coordinator].value == 0)
        #expect(report.ranking.first?.party == 2)
        #expect(report.byGroup.map(\.total.value) == [0, 6, 0])
        #expect(!report.isDirected)
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `Groups count what their parties count, and expect what they expect`(seed: UInt64) throws {
        let map = try NeighbourhoodMap.random(seed: seed, parties: 20, ties: 60)
        for projection in [Projection(), Projection(direction: .asRecorded)] {
            let report = try map.brokers(by: .area, projection: projection)
            for (number, group) in report.byGroup.enumerated() {
                let rows = report.rows.filter { $0.group == number }
                for role in BrokersReport.Role.allCases {
                    #expect(group[role].value == rows.reduce(0) { $0 + $1.counts[role].value })
                    let expected = rows.reduce(0) { $0 + ($1.counts[role].expected ?? .nan) }
                    #expect(abs((group[role].expected ?? .nan) - expected) < 1e-9 * max(1, expected))
                }
                #expect(group.total.value == BrokersReport.Role.allCases.reduce(0) { $0 + group[$1].value })
            }
        }
    }
}
