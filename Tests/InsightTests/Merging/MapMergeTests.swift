import Community
import Insight
import OrderedCollections
import Testing

/// Two maps of a neighbourhood as one.
@Suite struct MapMergeTests {
    private func merge(_ first: NeighbourhoodMap, _ second: NeighbourhoodMap) throws -> MapMerge {
        try MapMerge(
            first, second, words: MapMerge.Words(key: { $0.lowercased() }, title: { "\($0) by the other map" }))
    }

    private func party(_ name: String, id: String? = nil, kind: PartyKind? = nil) -> Party {
        Party(name: name, id: id, kind: kind)
    }

    @Test func oneIdentifierIsOneParty() throws {
        let first = try NeighbourhoodMap(parties: [party("Buurthuis De Brug", id: "p1", kind: .place)])
        let second = try NeighbourhoodMap(parties: [party("De Brug", id: "p1"), party("Bakker", id: "p2")])
        let merged = try merge(first, second)
        #expect(merged.map.parties.map(\.name) == ["Buurthuis De Brug", "Bakker"])
        #expect(merged.report.matchedByID == [0] && merged.report.matchedByName.isEmpty && merged.report.added == [1])
        #expect(merged.map.parties[0].attributes["name by the other map"] == "De Brug")
        #expect(merged.map.parties[0].kind == .place)
    }

    @Test func oneIdentifierAndVeryDifferentNamesAreTwo() throws {
        let first = try NeighbourhoodMap(parties: [party("Buurthuis", id: "1")])
        let second = try NeighbourhoodMap(parties: [party("Wijkagent", id: "1")])
        let merged = try merge(first, second)
        #expect(merged.map.parties.map(\.name) == ["Buurthuis", "Wijkagent"])
        #expect(merged.map.parties[1].id == "1-2")
        let apart = try #require(merged.report.keptApart.first)
        #expect(merged.report.keptApart.count == 1 && apart.reason == .sameIDOtherName)
        #expect(apart.first == 0 && apart.second == 1)
    }

    @Test func oneNameIsOnePartyUnlessOthersHaveIt() throws {
        let first = try NeighbourhoodMap(
            parties: [party("Buurthuis", id: "a"), party("Jan", id: "b"), party("Jan", id: "c")])
        let second = try NeighbourhoodMap(parties: [party("BUURTHUIS"), party("jan", id: "d")])
        let merged = try merge(first, second)
        #expect(merged.report.matchedByName == [0] && merged.report.added == [3])
        #expect(merged.map.parties.map(\.id) == ["a", "b", "c", "d"])
        #expect(merged.report.keptApart.map(\.reason) == [.severalOfThatName])
    }

    @Test func contradictionsAreKeptBesideEachOther() throws {
        var ours = party("Bakker", kind: .organisation)
        (ours.role, ours.tags, ours.note) = ("winkel", ["a"], "van ons")
        ours.attributes["Kleur"] = "rood"
        var theirs = party("Bakker", kind: .resident)
        (theirs.role, theirs.tags, theirs.note, theirs.capacity) = ("ontmoeting", ["b", "a"], "van hen", 3)
        theirs.attributes = ["Kleur": "blauw", "Geur": "brood"]
        let merged = try merge(NeighbourhoodMap(parties: [ours]), NeighbourhoodMap(parties: [theirs]))
        let one = merged.map.parties[0]
        // A resident on either map is protected as one.
        #expect(one.kind == .resident && one.role == "winkel" && one.tags == ["a", "b"] && one.capacity == 3)
        #expect(one.note == "van ons\nvan hen" && one.attributes["Geur"] == "brood")
        #expect(one.attributes["kind by the other map"] == "organisation")
        #expect(one.attributes["role by the other map"] == "ontmoeting")
        #expect(one.attributes["Kleur"] == "rood" && one.attributes.values.contains("blauw"))
        #expect(merged.report.conflicts.map(\.field) == [.kind, .role, .attribute("Kleur")])
        #expect(merged.report.conflicts.map(\.other) == ["organisation", "ontmoeting", "blauw"])
    }

    private func pair(_ adjusting: (inout Tie) -> Void) throws -> NeighbourhoodMap {
        try NeighbourhoodMap([party("A"), party("B")], ties: [("A", "B")]) {
            $0.kind = .knows
            adjusting(&$0)
        }
    }

    @Test func oneTieOfTwo() throws {
        let merged = try merge(
            try pair { $0.strength = 0.5 },
            try pair {
                $0.strength = 0.25
                $0.since = Day(iso: "2020-01-01")
                $0.note = "erbij"
            })
        #expect(merged.map.ties.count == 1 && merged.report.tiesMatched == 1 && merged.report.tiesAdded == 0)
        let tie = merged.map.ties[0]
        #expect(tie.strength == 0.5 && tie.since == Day(iso: "2020-01-01") && tie.note == "erbij")
        #expect(tie.attributes["strength by the other map"] == "0.25")
        #expect(merged.report.conflicts.map(\.field) == [.strength])
    }

    @Test func tiesOfOtherKindsAndPeriodsAreBothKept() throws {
        let ours = try pair { $0.since = Day(iso: "2020-01-01") }
        let otherKind = try merge(ours, try pair { $0.kind = .helps })
        #expect(otherKind.map.ties.map(\.kind) == [.knows, .helps] && otherKind.report.conflicts.isEmpty)
        let otherPeriod = try merge(ours, try pair { $0.since = Day(iso: "2022-01-01") })
        #expect(otherPeriod.map.ties.count == 2 && otherPeriod.report.conflicts.map(\.field) == [.period])
        let before = try merge(ours, try pair { $0.until = Day(iso: "2019-01-01") })
        #expect(before.map.ties.count == 2 && before.report.tiesAdded == 1)
    }

    @Test func strengthsComeOntoOneScale() throws {
        var (five, ten) = (MapSettings(), MapSettings())
        (five.fullStrength, ten.fullStrength) = (5, 10)
        let ours = try NeighbourhoodMap([party("A"), party("B")], ties: [("A", "B")], settings: five) {
            $0.strength = 5
        }
        let theirs = try NeighbourhoodMap([party("A"), party("B")], ties: [("A", "B")], settings: ten) {
            $0.strength = 10
        }
        let merged = try merge(ours, theirs)
        #expect(merged.map.settings.fullStrength == 5 && merged.map.ties.map(\.strength) == [5])
        #expect(merged.report.conflicts.map(\.field) == [.strengthScale])
    }

    @Test func theStricterSettingsHold() throws {
        var (ours, theirs) = (MapSettings(), MapSettings())
        (ours.audience, ours.disclosureThreshold, ours.title) = (.team, 5, "Een")
        (theirs.audience, theirs.disclosureThreshold, theirs.title) = (.public, 20, "Twee")
        let merged = try merge(
            NeighbourhoodMap(settings: ours, parties: []), NeighbourhoodMap(settings: theirs, parties: []))
        #expect(merged.map.settings.audience == .public && merged.map.settings.disclosureThreshold == 20)
        #expect(merged.map.settings.title == "Een" && merged.map.settings.others["title by the other map"] == "Twee")
    }

    @Test func figuresOfBothMaps() throws {
        let first = try NeighbourhoodMap(
            parties: [],
            population: [PopulationFigure(voice: .elderly, area: "Zuid", count: 10, source: "CBS", year: 2023)])
        let second = try NeighbourhoodMap(
            parties: [],
            population: [
                PopulationFigure(voice: .elderly, area: "Zuid", count: 12, source: "gemeente", year: 2023),
                PopulationFigure(voice: .elderly, area: "Noord", count: 7),
            ])
        let merged = try merge(first, second)
        #expect(merged.map.population.map(\.count) == [10, 7] && merged.report.figuresAdded == 1)
        #expect(merged.map.population[0].source?.contains("12 (gemeente)") == true)
        #expect(merged.report.conflicts.map(\.field) == [.count])
    }

    @Test("A map with itself is itself; with a stranger, both", arguments: 1...20 as ClosedRange<UInt64>)
    func nothingIsLost(seed: UInt64) throws {
        let map = try NeighbourhoodMap.random(seed: seed)
        let same = try merge(map, map)
        #expect(same.map.parties == map.parties && same.report.conflicts.isEmpty && same.report.added.isEmpty)
        #expect(same.map.ties == map.ties && same.report.tiesAdded == 0)
        let other = try NeighbourhoodMap.random(seed: seed + 100, parties: 30)
        let both = try merge(map, other)
        let names = Set(both.map.parties.map(\.name))
        #expect(names.isSuperset(of: map.parties.map(\.name)) && names.isSuperset(of: other.parties.map(\.name)))
        #expect(both.map.ties.count == map.ties.count + both.report.tiesAdded)
        #expect(both.report.tiesMatched + both.report.tiesAdded == other.ties.count)
        let joined = Set(both.map.ties.map { Set([both.map.parties[$0.from].name, both.map.parties[$0.to].name]) })
        for tie in other.ties {
            #expect(joined.contains([other.parties[tie.from].name, other.parties[tie.to].name]))
        }
    }
}
