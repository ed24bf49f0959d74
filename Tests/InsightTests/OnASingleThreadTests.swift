import Community
import Insight
import Testing

@Suite struct OnASingleThreadTests {
    @Test func `Whoever hangs under a party alone meets its colleague, through the party itself`() throws {
        let map = try NeighbourhoodMap(
            [
                .professional("worker", role: "opbouwwerker"), .professional("colleague", role: "Opbouwwerker"),
                .professional("agent"), .of(.group, "choir"), .resident("singer", .elderly, persons: 2),
                .resident("carer"), .resident("known to both"),
            ],
            ties: [
                ("worker", "choir"), ("choir", "singer"), ("worker", "carer"), ("worker", "known to both"),
                ("agent", "known to both"),
            ])
        let gaps = try map.gaps(.onASingleThread)
        let (worker, choir) = (map.place("worker"), map.place("choir"))
        #expect(
            gaps.map(\.evidence) == [
                .dependsOn(party: worker, persons: 3, of: 4), .dependsOn(party: choir, persons: 2, of: 4),
            ])
        #expect(gaps.map(\.parties) == [[choir, map.place("carer")], [map.place("singer")]])
        #expect(gaps.map(\.severity) == [.high, .high])
        let colleague = map.place("colleague")
        #expect(
            gaps.first?.proposals == [
                .introduce(party: choir, to: colleague, via: worker),
                .introduce(party: map.place("carer"), to: colleague, via: worker),
            ])
        // The choir has no colleague; the worker brings it into contact.
        #expect(gaps.last?.proposals == [.introduce(party: map.place("singer"), to: worker, via: choir)])
    }

    @Test func `Another professional comes before a resident, where the party that holds the thread is none itself`()
        throws
    {
        let map = try NeighbourhoodMap(
            [.professional("worker"), .professional("agent"), .resident("known"), .resident("client")],
            ties: [("worker", "known"), ("agent", "known"), ("worker", "client")])
        #expect(
            try map.gaps(.onASingleThread).map(\.proposals) == [[.introduce(party: 3, to: 1, via: 0)]])
    }

    @Test func `Without anyone who is in contact another way there is nobody to propose`() throws {
        let map = try NeighbourhoodMap([.professional("worker"), .resident("carer")], ties: [("worker", "carer")])
        #expect(try map.gaps(.onASingleThread).map(\.proposals) == [[]])
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func `Whoever follows the proposals for a party lets nobody depend on it any longer`(seed: UInt64) throws {
        let map = try NeighbourhoodMap.random(seed: seed)
        for projection in [Projection(), Projection(direction: .asRecorded)] {
            for gap in try map.gaps(.onASingleThread, projection: projection) where !gap.proposals.isEmpty {
                guard case .dependsOn(let pillar, _, _) = gap.evidence else {
                    Issue.record("The evidence names nobody.")
                    continue
                }
                #expect(gap.proposals.count == gap.parties.count)
                let after = try map.adding(introductions: gap.proposals).dependence(projection: projection)
                #expect(after.dependents(of: pillar).isEmpty)
            }
        }
    }
}
