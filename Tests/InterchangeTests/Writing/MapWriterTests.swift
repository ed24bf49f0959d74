import Community
import Foundation
import Interchange
import OrderedCollections
import Testing

/// A map that was written and read again is the same map.
@Suite struct MapWriterTests {
    /// A map that uses every column, with texts that are hard on CSV.
    static func map() throws -> NeighbourhoodMap {
        var first = Party(name: "=HYPERLINK(\"x\")", id: "-1", kind: .resident)
        first.role = "'t Haantje; \"de\" eerste"
        first.sector = .faith
        first.purposes = [.democratisation, .communityBuilding]
        first.area = "Bergen (NH.)"
        first.voices = [.confusedBehaviour, Voice(rawValue: "jongeren, thuis")]
        first.serves = Voice.builtIn
        first.talents = ["=1+1", "koken; bakken"]
        first.wishes = ["+31 6", "@thuis"]
        first.persons = 40
        first.capacity = 0
        first.coordinate = Coordinate(latitude: -0.1, longitude: 4.896_029_345_678_912)
        first.employer = "Zoë\nmet een regel"
        first.tags = ["a", "b"]
        first.note = "  ingesprongen\r\nen '=verder\t"
        first.attributes = ["Naam": "nog een naam", "Leeftijd": "-5", "x;y": "''=1"]
        var second = Party(name: "Zoë\nmet een regel")
        second.attributes = ["Type": "iets", "Leeftijd": "'t"]
        let third = Party(name: "العربية 🏠 A|B", kind: .place)

        var full = Tie(from: 0, to: 1, kind: .volunteersAt)
        full.direction = .bothWays
        full.strength = 0.1
        full.since = Day(iso: "2024-02-29")
        full.until = Day(iso: "2025-01-01")
        full.confirmed = Day(iso: "2024-12-31")
        full.isFormal = false
        full.source = "-bron"
        full.note = "regel 1\nregel 2"
        full.attributes = ["Type": "undirected", "Source": "x"]
        var named = Tie(from: 1, to: 2, kind: TieKind(rawValue: "Leent uit aan"))
        named.direction = .oneWay
        named.strength = 1e-7
        named.isFormal = true
        named.attributes = ["Source": "y"]

        var settings = MapSettings()
        settings.title = "=titel"
        settings.source = "+bron"
        settings.area = "Zuid"
        settings.moment = Day(iso: "2024-09-01")
        settings.assetScheme = .dutch
        settings.disclosureThreshold = 3
        settings.audience = .public
        settings.language = "nl"
        settings.others = ["kleur": "blauw", "-sleutel": "+waarde"]
        return try NeighbourhoodMap(
            settings: settings, parties: [first, second, third], ties: TieList([full, named, Tie(from: 2, to: 2)]),
            population: [
                PopulationFigure(voice: .elderly, area: "Zuid", count: 1250, source: "Bron: CBS", year: 2024),
                PopulationFigure(voice: Voice(rawValue: "jongeren"), count: 0),
            ])
    }

    @Test(arguments: WriteOptions.Language.allCases) func everythingComesBack(_ language: WriteOptions.Language) throws
    {
        let map = try Self.map()
        let folder = TemporaryFolder()
        let path = folder.path + "/kaart"
        try MapWriter.write(map, toFolder: path, options: WriteOptions(language: language))
        let copy = try MapReader.read(path).map
        #expect(copy.parties == map.parties)
        #expect(Array(copy.ties) == Array(map.ties))
        #expect(copy.population == map.population)
        #expect(copy.settings == map.settings)
        // And what is written of the copy is the same, byte for byte.
        let again = try MapWriter.files(copy, options: WriteOptions(language: language))
        for (name, bytes) in again {
            #expect(try Data(bytes) == Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
        }
    }

    @Test(arguments: [5, nil, 2.5]) func scaleOfStrengthComesBack(_ fullStrength: Double?) throws {
        var settings = MapSettings()
        settings.fullStrength = fullStrength
        var tie = Tie(from: 0, to: 0)
        tie.strength = 1
        let map = try NeighbourhoodMap(settings: settings, parties: [Party(name: "A")], ties: TieList([tie]))
        let folder = TemporaryFolder()
        try MapWriter.write(map, toFolder: folder.path + "/kaart")
        #expect(try MapReader.read(folder.path + "/kaart").map == map)
    }

    @Test func whatIsWrittenIsPlain() throws {
        var tie = Tie(from: 0, to: 1, kind: .memberOf)
        tie.strength = 0.5
        let map = try NeighbourhoodMap(
            parties: [Party(name: "=A", kind: .resident), Party(name: "B;C", kind: .group)], ties: TieList([tie]))
        let dutch = try MapWriter.files(map).map { ($0.name, String(decoding: $0.bytes.dropFirst(3), as: UTF8.self)) }
        #expect(dutch.map(\.0) == ["spelers.csv", "relaties.csv"])
        #expect(
            dutch.map(\.1) == [
                "Naam;Soort\n'=A;bewoner\n\"B;C\";groep\n", "Van;Naar;Soort;Sterkte\n'=A;\"B;C\";lid van;0,5\n",
            ])
        let english = try MapWriter.files(map, options: WriteOptions(language: .english))
            .map { ($0.name, String(decoding: $0.bytes.dropFirst(3), as: UTF8.self)) }
        #expect(english.map(\.0) == ["parties.csv", "ties.csv"])
        #expect(
            english.map(\.1) == [
                "Name,Kind\n'=A,resident\nB;C,group\n", "From,To,Kind,Strength\n'=A,B;C,member of,0.5\n",
            ])
    }

    @Test func whatWouldNotReadBackIsRefused() throws {
        var list = Party(name: "A")
        list.talents = ["a|b"]
        var empty = Party(name: "A")
        empty.note = ""
        for party in [list, empty, Party(name: " A")] {
            let map = try NeighbourhoodMap(parties: [party])
            #expect(throws: WriteError.wouldReadBackDifferently(.parties)) { try MapWriter.files(map) }
        }
        let renamed = try NeighbourhoodMap(
            parties: [Party(name: "A")], ties: TieList([Tie(from: 0, to: 0, kind: TieKind(rawValue: "kent"))]))
        #expect(throws: WriteError.wouldReadBackDifferently(.ties)) { try MapWriter.files(renamed) }
    }

    @Test func nothingIsOverwritten() throws {
        let map = try NeighbourhoodMap(parties: [Party(name: "A")])
        let folder = TemporaryFolder(["bestand": "x"])
        #expect(throws: WriteError.alreadyThere(path: folder.path)) { try MapWriter.write(map, toFolder: folder.path) }
        let file = folder.path + "/bestand"
        #expect(throws: WriteError.alreadyThere(path: file)) { try MapWriter.write(map, toFolder: file) }
        let nowhere = folder.path + "/er/niet/kaart"
        #expect(throws: WriteError.self) { try MapWriter.write(map, toFolder: nowhere) }
        #expect(folder.contents == ["bestand": "x"])
        // An empty folder is filled.
        let empty = TemporaryFolder()
        try MapWriter.write(map, toFolder: empty.path)
        #expect(empty.contents.keys.sorted() == ["relaties.csv", "spelers.csv"])
    }
}
