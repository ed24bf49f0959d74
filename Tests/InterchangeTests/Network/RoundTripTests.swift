import Community
import Interchange
import OrderedCollections
import Testing

/// Map, file, map: the same map where the format holds it, else what it says beforehand that it does not.
@Suite struct RoundTripTests {
    /// Has something in every column, and what formats stumble over.
    static func map(population: Bool = false) throws -> NeighbourhoodMap {
        var settings = MapSettings()
        settings.title = "De Buurt: \"noord\" & <zuid>"
        settings.moment = Day(year: 2024, month: 3, day: 1)
        settings.audience = .team
        settings.others["eigen sleutel"] = "een waarde"
        var house = Party(name: "'t Buurthuis \\ \"Ons\"", id: "buurt huis", kind: .place)
        house.serves = [.elderly, Voice(rawValue: "nachtwerkers")]
        house.capacity = 40
        house.coordinate = Coordinate(latitude: 52.5, longitude: 4.75)
        house.attributes = ["Kleur & vorm": "rood <rond>", "label": "ander", "viz:color": "1 2 3", "kind": "vrij"]
        var resident = Party(name: "Één bewoner", kind: .resident)
        resident.voices = [.informalCarers]
        resident.talents = ["koken", "één; twee"]
        resident.persons = 12
        resident.note = "regel een\nregel twee, \"en\" \\ meer"
        var worker = Party(name: "&#65; naam", id: "w-1", kind: .professional)
        worker.employer = "buurt huis"
        worker.sector = .welfare
        worker.purposes = [.communityBuilding]
        worker.tags = ["a", "b"]
        var helps = Tie(from: 2, to: 1, kind: .helps)
        helps.strength = 0.25
        helps.since = Day(year: 2020, month: 1, day: 31)
        helps.until = Day(year: 2025, month: 2, day: 1)
        helps.isFormal = true
        helps.attributes = ["weight": "zwaar", "source": "x", "eigen ding": "ja"]
        var usual = Tie(from: 0, to: 1, kind: .knows)
        usual.direction = .bothWays
        var turned = Tie(from: 1, to: 2, kind: .knows)
        turned.direction = .oneWay
        turned.source = "gesprek"
        let plain = Tie(from: 1, to: 1)
        let own = Tie(from: 2, to: 0, kind: TieKind(rawValue: "drinkt koffie met"))
        return try NeighbourhoodMap(
            settings: settings, parties: [house, resident, worker], ties: TieList([helps, usual, turned, plain, own]),
            population: population ? [PopulationFigure(voice: .elderly, count: 120)] : [])
    }

    static func again(_ map: NeighbourhoodMap, _ format: MapFormat) throws -> NeighbourhoodMap {
        guard case .file(let bytes) = try MapWriter.written(map, as: format) else {
            Issue.record("a folder")
            return map
        }
        let read = try MapReader.read(text: bytes, name: "again")
        #expect(read.format == format)
        return read.map
    }

    static let whole: [MapFormat] = [.gexf, .graphML, .gml, .dot]

    @Test(arguments: whole) func everything(_ format: MapFormat) throws {
        let map = try Self.map()
        #expect(MapWriter.losses(of: map, in: format).isEmpty)
        let again = try Self.again(map, format)
        #expect(again.settings == map.settings)
        #expect(again.parties == map.parties)
        #expect(Array(again.ties) == Array(map.ties))
    }

    @Test(arguments: whole) func populationIsListed(_ format: MapFormat) throws {
        let map = try Self.map(population: true)
        #expect(MapWriter.losses(of: map, in: format) == [Loss(.sheet(.population), count: 1)])
        #expect(try Self.again(map, format).population.isEmpty)
    }

    /// Names, kinds, strengths and directions only.
    static func bare() throws -> NeighbourhoodMap {
        var ties = TieList()
        for (from, to, kind, strength) in [
            (0, 1, TieKind.helps, 0.5), (1, 2, .helps, 2), (2, 0, TieKind(rawValue: "drinkt koffie met"), 1.5),
        ] {
            var tie = Tie(from: from, to: to, kind: kind)
            tie.strength = strength
            ties.append(tie)
        }
        var settings = MapSettings()
        settings.fullStrength = nil
        let parties = ["Jan", "de bakker", "&#65;"].map { Party(name: $0) }
        return try NeighbourhoodMap(settings: settings, parties: parties, ties: ties)
    }

    @Test func pajekHoldsKindsStrengthsAndDirections() throws {
        let map = try Self.bare()
        #expect(MapWriter.losses(of: map, in: .pajek).isEmpty)
        #expect(try Self.again(map, .pajek) == map)
    }

    @Test func dlHoldsKindsAndStrengths() throws {
        let map = try Self.bare()
        #expect(MapWriter.losses(of: map, in: .dl) == [Loss(.directions, count: 1)])
        let matrix = try NeighbourhoodMap(
            settings: map.settings, parties: map.parties,
            ties: TieList(
                map.ties.map { tie in
                    var tie = tie
                    tie.kind = .knows
                    return tie
                }))
        #expect(MapWriter.losses(of: matrix, in: .dl).isEmpty)
        #expect(
            text(try Self.again(matrix, .dl))
                == "Jan|de bakker|&#65;; Jan-de bakker 0.5 knows, Jan-&#65; 1.5 knows, de bakker-&#65; 2.0 knows")
    }

    @Test func edgeListHoldsStrengths() throws {
        let bare = try Self.bare()
        let map = try NeighbourhoodMap(
            settings: bare.settings, parties: bare.parties,
            ties: TieList(
                bare.ties.map { tie in
                    var tie = tie
                    tie.kind = .unspecified
                    return tie
                }))
        #expect(MapWriter.losses(of: map, in: .edgeList).isEmpty)
        guard case .file(let bytes) = try MapWriter.written(map, as: .edgeList) else { return }
        let again = try MapReader.read(text: bytes, name: "a.edgelist").map
        #expect(again == map)
    }

    @Test func lossesAreListed() throws {
        let map = try Self.map(population: true)
        let losses = MapWriter.losses(of: map, in: .pajek)
        #expect(losses.contains(Loss(.identifiers, count: 2)))
        #expect(losses.contains(Loss(.column(.parties, .voices), count: 1)))
        #expect(losses.contains(Loss(.attribute(.ties, "eigen ding"), count: 1)))
        #expect(losses.contains(Loss(.sheet(.population), count: 1)))
        #expect(losses.contains(Loss(.characters, count: 1)))
        #expect(!losses.contains { $0.what == .column(.ties, .kind) })
        #expect(MapWriter.losses(of: map, in: .edgeList).contains(Loss(.column(.ties, .kind), count: 4)))
    }
}
