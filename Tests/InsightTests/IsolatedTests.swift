import Community
import Insight
import Testing

@Suite struct IsolatedTests {
    private func proposals(_ parties: [Party], ties: [(String, String)]) throws -> [Gap.Proposal] {
        try NeighbourhoodMap([.resident("alone", .elderly, area: "north")] + parties, ties: ties).gaps(.isolated)
            .first?.proposals ?? []
    }

    @Test func `Residents without a tie are in it by voice, those without a voice too`() throws {
        let map = try NeighbourhoodMap(
            [
                .resident("a", .elderly), .resident("b", .elderly, persons: 3), .resident("c"), .resident("d"),
                .resident("e", .lowIncome),
            ],
            ties: [("a", "c"), ("d", "d"), ("e", "c")])
        let gaps = try map.gaps(.isolated)
        #expect(gaps.map(\.voice) == [.elderly, nil])
        #expect(gaps.map(\.parties) == [[map.place("b")], [map.place("d")]])
        #expect(gaps.map(\.evidence) == [.withoutTies(persons: 3, of: 4), .withoutTies(persons: 1, of: 2)])
        #expect(gaps.map(\.severity) == [.high, .high])
    }

    @Test func `An offer that serves them comes before a place nearby, and that before a neighbour`() throws {
        let neighbour = Party.resident("neighbour", area: "north")
        let hall = Party.of(.place, "hall", area: "north")
        let lunch = Party.of(.activity, "lunch", serves: .elderly, area: "south")
        let ties = [
            ("neighbour", "neighbour's friend"), ("hall", "neighbour's friend"), ("lunch", "neighbour's friend"),
        ]
        let friend = Party.resident("neighbour's friend", area: "east")
        #expect(
            try proposals([neighbour, hall, lunch, friend], ties: ties) == [.introduce(party: 0, to: 3, via: nil)])
        #expect(
            try proposals([neighbour, hall, friend], ties: Array(ties.prefix(2)))
                == [.introduce(party: 0, to: 2, via: nil)])
        #expect(
            try proposals([neighbour, friend], ties: Array(ties.prefix(1))) == [.introduce(party: 0, to: 1, via: nil)])
        #expect(try proposals([friend], ties: [("neighbour's friend", "neighbour's friend")]) == [])
    }

    @Test func `An offer that is full or tied to nobody is no way in`() throws {
        var full = Party.of(.activity, "full", serves: .elderly)
        full.capacity = 1
        let map = [full, .of(.activity, "empty", serves: .elderly), .resident("guest"), .professional("worker")]
        #expect(try proposals(map, ties: [("full", "guest")]) == [])
        #expect(
            try proposals(map, ties: [("full", "guest"), ("empty", "worker")])
                == [.introduce(party: 0, to: 2, via: nil)])
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `Whoever follows the proposals is isolated no longer`(seed: UInt64) throws {
        let map = try NeighbourhoodMap.random(seed: seed, ties: 12)
        let before = try map.gaps(.isolated)
        let proposals = before.flatMap(\.proposals)
        let helped = Set(proposals.compactMap { if case .introduce(let party, _, _) = $0 { party } else { nil } })
        let after = try map.adding(introductions: proposals).gaps(.isolated)
        #expect(Set(after.flatMap(\.parties)) == Set(before.flatMap(\.parties)).subtracting(helped))
    }
}
