import Community
import Insight
import Testing

@Suite struct OverloadTests {
    @Test func `People beyond the capacity are what is too much, and the least loaded colleague could help`() throws {
        let map = try NeighbourhoodMap(
            [
                .professional("worker", role: "Opbouwwerker", capacity: 3), .resident("flat", persons: 5),
                .resident("carer"), .professional("busy", role: "opbouwwerker"),
                .professional("free", role: "opbouwwerker"), .professional("agent", role: "wijkagent"),
                .professional("full", role: "opbouwwerker", capacity: 0), .of(.group, "choir"),
            ],
            ties: [
                ("worker", "flat"), ("worker", "flat"), ("carer", "worker"), ("worker", "choir"), ("worker", "worker"),
                ("busy", "carer"),
            ])
        let gaps = try map.gaps(.overload)
        #expect(gaps.map(\.parties) == [[map.place("worker")]])
        #expect(gaps.first?.evidence == .load(residents: 6, capacity: 3))
        #expect(gaps.first?.persons == 3)
        #expect(gaps.first?.severity == .high)
        #expect(gaps.first?.proposals == [.share(of: map.place("worker"), with: map.place("free"))])
    }

    @Test func `A shared purpose makes a colleague too; without one there is nobody to share with`() throws {
        var worker = Party.professional("worker", capacity: 0)
        worker.purposes = [.communityBuilding]
        var colleague = Party.professional("colleague")
        let ties = [("worker", "them")]
        #expect(
            try NeighbourhoodMap([worker, colleague, .resident("them")], ties: ties).gaps(.overload).first?.proposals
                == [])
        colleague.purposes = [.democratisation, .communityBuilding]
        #expect(
            try NeighbourhoodMap([worker, colleague, .resident("them")], ties: ties).gaps(.overload).first?.proposals
                == [.share(of: 0, with: 1)])
    }

    @Test func `As many residents as the capacity is not too many`() throws {
        let map = try NeighbourhoodMap(
            [.professional("worker", capacity: 2), .resident("couple", persons: 2)], ties: [("worker", "couple")])
        #expect(try map.gaps(.overload).isEmpty)
    }
}
