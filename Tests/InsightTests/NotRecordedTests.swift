import Community
import Insight
import Testing

@Suite struct NotRecordedTests {
    @Test func `People who live here but are not on the map are looked for by whoever is nearest to their voice`()
        throws
    {
        let map = try NeighbourhoodMap(
            [
                .resident("a", .elderly), .resident("b", .elderly, persons: 3),
                .of(.activity, "coffee", serves: .elderly),
                .professional("worker"), .resident("friend"), .of(.group, "choir"),
            ],
            ties: [("a", "coffee"), ("b", "choir"), ("a", "friend"), ("b", "friend")],
            population: [PopulationFigure(voice: .elderly, count: 16)])
        let gap = try #require(try map.gaps(.notRecorded).first)
        #expect(gap.evidence == .recorded(persons: 4, population: 16))
        #expect(gap.persons == 12)
        #expect(gap.share == 0.75)
        #expect(gap.severity == .high)
        #expect(gap.parties.isEmpty)
        // The choir is tied to three, the coffee morning to one; the friend is a resident and not asked.
        #expect(gap.proposals == [.lookOut(party: map.place("choir"))])
    }

    @Test func `A voice of which nobody is on the map is missing, one of which all are is not`() throws {
        let map = try NeighbourhoodMap(
            [.resident("carer", .informalCarers, persons: 5)],
            population: [
                PopulationFigure(voice: .statusHolders, count: 7), PopulationFigure(voice: .informalCarers, count: 5),
            ])
        let gaps = try map.gaps(.notRecorded)
        #expect(gaps.map(\.voice) == [.statusHolders])
        #expect(gaps.map(\.share) == [1])
        #expect(gaps.first?.proposals == [])
    }
}
