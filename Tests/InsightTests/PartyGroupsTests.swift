import Community
import Graphs
import Insight
import OrderedCollections
import Testing

@Suite struct PartyGroupsTests {
    private func map() throws -> NeighbourhoodMap {
        var worker = Party.professional("worker", role: "opbouwwerker")
        worker.sector = .government
        worker.attributes["Colour"] = "red"
        var club = Party.of(.group, "club", area: "north")
        club.attributes["Colour"] = "blue"
        return try NeighbourhoodMap([
            worker, club, .resident("r1", persons: 3, area: "south"), .resident("r2", area: "north"), .of(nil, "x"),
        ])
    }

    @Test func `Worlds, sectors and kinds stand in the order of the model`() throws {
        let worlds = try map().groups(by: .world)
        #expect(worlds.groups.map(\.label) == ["residents", "government"])
        #expect(worlds.groups.map(\.parties) == [[1, 2, 3, 4], [0]])
        #expect(worlds.groups[0].residents == Headcount(persons: 5, parties: 3))
        #expect(worlds.unknown.isEmpty)
        let kinds = try map().groups(by: .kind)
        #expect(kinds.groups.map(\.label) == ["resident", "group", "professional"])
        #expect(kinds.unknown == [4])
        #expect(try map().groups(by: .sector).groups.map(\.label) == ["residents", "government"])
    }

    @Test func `Words of the map stand in the order of the file`() throws {
        let areas = try map().groups(by: .area)
        #expect(areas.groups.map(\.label) == ["north", "south"])
        #expect(areas.groups.map(\.parties) == [[1, 3], [2]])
        #expect(areas.unknown == [0, 4])
        let colours = try map().groups(by: .attribute("Colour"))
        #expect(colours.groups.map(\.label) == ["red", "blue"] && colours.unknown == [2, 3, 4])
        #expect(try map().groups(by: .attribute("Shape")).groups.isEmpty)
        #expect(try map().groups(by: .role).groups.map(\.parties) == [[0]])
        #expect(try map().attributeHeaders == ["Colour"])
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `Each party is in one group, or in none`(seed: UInt64) throws {
        let map = try NeighbourhoodMap.random(seed: seed)
        for criterion in [GroupCriterion.world, .sector, .area, .kind, .role] {
            let groups = map.groups(by: criterion)
            let all = groups.groups.flatMap(\.parties) + groups.unknown
            #expect(all.sorted() == Array(map.parties.indices))
            #expect(groups.groups.allSatisfy { !$0.parties.isEmpty && $0.parties == $0.parties.sorted() })
        }
    }
}
