import Community
import Insight
import Testing

@Suite struct OutOfReachTests {
    @Test func `Too far off and without a path are told apart, and brought nearer by whom they can meet`() throws {
        let map = try NeighbourhoodMap(
            [
                .professional("worker"), .resident("near", .elderly), .resident("next", .elderly),
                .resident("far", .elderly, persons: 2), .resident("farther", .elderly), .resident("pair", .elderly),
                .resident("other", .lowIncome), .resident("alone", .elderly),
            ],
            ties: [("worker", "near"), ("near", "next"), ("next", "far"), ("far", "farther"), ("pair", "other")])
        let gaps = try map.gaps(.outOfReach)
        #expect(gaps.map(\.voice) == [.elderly, .lowIncome])
        #expect(gaps[0].parties == ["far", "farther", "pair"].map(map.place))
        #expect(gaps[0].evidence == .beyond(steps: 2, persons: 4, of: 7, withoutPath: 1))
        #expect(
            gaps[0].proposals == [
                .introduce(party: map.place("far"), to: map.place("near"), via: map.place("next")),
                .introduce(party: map.place("farther"), to: map.place("next"), via: map.place("far")),
            ])
    }

    @Test func `Without a path, the way in is an offer that is itself in contact`() throws {
        let map = try NeighbourhoodMap(
            [
                .professional("worker"), .of(.activity, "far lunch", serves: .elderly), .resident("a", .elderly),
                .resident("b", .elderly), .of(.activity, "lunch", serves: .elderly),
            ],
            ties: [("a", "b"), ("worker", "lunch"), ("far lunch", "far lunch")])
        let gap = try #require(try map.gaps(.outOfReach).first)
        let lunch = map.place("lunch")
        #expect(
            gap.proposals == [
                .introduce(party: map.place("a"), to: lunch, via: nil),
                .introduce(party: map.place("b"), to: lunch, via: nil),
            ])
    }

    @Test(arguments: 0..<40 as Range<UInt64>, [1, 2, 3])
    func `Whoever follows a proposal comes within reach, or nearer where there is no door`(
        seed: UInt64, steps: Int
    ) throws {
        let map = try NeighbourhoodMap.random(seed: seed)
        for projection in [Projection(), Projection(direction: .asRecorded)] {
            let report = try map.reach(within: steps, projection: projection, permutations: 0)
            let before = Dictionary(uniqueKeysWithValues: report.distances.map { ($0.party, $0.steps) })
            for proposal in try map.gaps(.outOfReach, within: steps, projection: projection).flatMap(\.proposals) {
                guard case .introduce(let party, _, let via) = proposal else { continue }
                let after = try map.adding(introductions: [proposal]).reach(
                    within: steps, projection: projection, permutations: 0
                ).distances.first { $0.party == party }?.steps
                let distance = try #require(after)
                #expect(distance <= steps || distance == before[party]!! - 1)
                if via != nil, before[party] == steps + 1 { #expect(distance == steps) }
            }
        }
    }
}
