import Community
import Insight
import Testing

@Suite struct StaleTests {
    private let day = Day(year: 2025, month: 6, day: 1)!

    private func map(_ dates: [(since: String?, confirmed: String?)]) throws -> NeighbourhoodMap {
        var dates = dates[...]
        return try NeighbourhoodMap(
            [.resident("a"), .resident("b"), .professional("worker"), .of(.group, "choir")],
            ties: [("a", "b"), ("a", "worker"), ("worker", "b"), ("choir", "worker")].prefix(dates.count).map { $0 }
        ) { tie in
            let (since, confirmed) = dates.removeFirst()
            tie.since = since.flatMap { Day(iso: $0) }
            tie.confirmed = confirmed.flatMap { Day(iso: $0) }
        }
    }

    @Test func `A tie is stale when it was neither confirmed nor begun in the year before`() throws {
        let map = try map([
            ("2020-01-01", "2024-05-31"), ("2024-06-01", nil), (nil, "2024-05-31"), (nil, nil),
        ])
        let gap = try #require(try map.gaps(.stale, day: day).first)
        #expect(
            gap.evidence
                == .unconfirmed(ties: 2, of: 3, since: Day(year: 2024, month: 6, day: 1)!, undated: 1))
        #expect(gap.severity == .high)
        #expect(gap.persons == nil)
        #expect(gap.parties == ["a", "b", "worker"].map(map.place))
        // One of two residents, and the professional rather than the resident.
        #expect(gap.proposals == [.confirm(parties: [map.place("b"), map.place("worker")])])
    }

    @Test func `Without a day nothing is stale; the day is that of the question, the projection or the map`() throws {
        let map = try map([("2020-01-01", nil)])
        #expect(try map.gaps(.stale).isEmpty)
        #expect(try map.gaps(.stale, projection: Projection(moment: day)).count == 1)
        #expect(try map.gaps(.stale, projection: Projection(moment: day), day: Day(iso: "2020-05-05")).isEmpty)
        var settings = MapSettings()
        settings.moment = day
        let settled = try NeighbourhoodMap(settings: settings, parties: map.parties, ties: map.ties)
        #expect(try settled.gaps(projection: Projection()).day == day)
        #expect(try settled.gaps(.stale).count == 1)
    }

    @Test func `A tie that leads both ways is one tie, and one that does not count is none`() throws {
        let map = try NeighbourhoodMap(
            [.resident("a"), .resident("b"), .professional("worker")], ties: [("a", "b"), ("a", "worker")]
        ) { tie in
            tie.since = Day(iso: "2020-01-01")
            tie.direction = tie.to == 1 ? .bothWays : .oneWay
            tie.until = tie.to == 1 ? nil : Day(iso: "2021-01-01")
        }
        let gap = try #require(try map.gaps(.stale, projection: Projection(direction: .asRecorded), day: day).first)
        #expect(gap.evidence == .unconfirmed(ties: 2, of: 2, since: Day(iso: "2024-06-01")!, undated: 0))
        let present = try #require(try map.gaps(.stale, projection: Projection(moment: day)).first)
        #expect(present.evidence == .unconfirmed(ties: 1, of: 1, since: Day(iso: "2024-06-01")!, undated: 0))
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func `Every stale tie has someone who is asked`(seed: UInt64) throws {
        let random = try NeighbourhoodMap.random(seed: seed)
        var ties = TieList()
        for (number, tie) in random.ties.enumerated() {
            var tie = tie
            tie.confirmed = day.adding(days: -40 * number)
            ties.append(tie)
        }
        let map = try NeighbourhoodMap(parties: random.parties, ties: ties)
        let gap = try #require(try map.gaps(.stale, day: day).first)
        guard case .confirm(let asked) = gap.proposals.first else {
            Issue.record("Nobody is asked.")
            return
        }
        for tie in ties where tie.confirmed! < day.years(before: 1) {
            #expect(asked.contains(tie.from) || asked.contains(tie.to))
        }
    }
}
