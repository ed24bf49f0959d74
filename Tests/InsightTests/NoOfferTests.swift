import Community
import Insight
import Testing

@Suite struct NoOfferTests {
    @Test func `Where nothing serves a voice, whoever is tied to most of them could`() throws {
        let map = try NeighbourhoodMap(
            [
                .resident("a", .statusHolders), .resident("b", .statusHolders, persons: 2), .resident("friend"),
                .of(.group, "choir"), .of(.place, "garden"), .resident("alone", .statusHolders),
            ],
            ties: [("a", "choir"), ("b", "garden"), ("a", "friend"), ("b", "friend")])
        let gap = try #require(try map.gaps(.noOffer).first)
        #expect(gap.parties == [map.place("a"), map.place("b")])
        #expect(gap.evidence == .withoutOffer(steps: 2, persons: 3, of: 4, offers: 0))
        #expect(gap.proposals == [.open(party: map.place("garden"))])
    }

    @Test func `Where nobody is tied to them, the nearest could`() throws {
        let map = try NeighbourhoodMap(
            [.resident("a", .elderly), .resident("friend"), .of(.group, "far"), .of(.group, "near"), .resident("c")],
            ties: [("a", "friend"), ("friend", "near"), ("friend", "c"), ("c", "far")])
        #expect(try map.gaps(.noOffer).first?.proposals == [.open(party: map.place("near"))])
    }

    @Test func `Where an offer is too far, they are introduced to who is nearer to it, along the direction of ties`()
        throws
    {
        let map = try NeighbourhoodMap(
            [
                .resident("a", .elderly), .resident("b"), .resident("c"), .of(.activity, "lunch", serves: .elderly),
                .resident("guest", .elderly),
            ],
            ties: [("a", "b"), ("b", "c"), ("c", "lunch"), ("lunch", "guest")]
        ) { $0.direction = .oneWay }
        let gaps = try map.gaps(.noOffer, projection: Projection(direction: .asRecorded))
        #expect(gaps.map(\.parties) == [[0, 4]])
        #expect(gaps.first?.evidence == .withoutOffer(steps: 2, persons: 2, of: 2, offers: 1))
        #expect(
            gaps.first?.proposals == [.introduce(party: 0, to: 2, via: 1), .introduce(party: 4, to: 3, via: nil)])
        #expect(try map.gaps(.noOffer).map(\.parties) == [[0]])
        #expect(try map.gaps(.noOffer, within: 3).isEmpty)
    }
}
