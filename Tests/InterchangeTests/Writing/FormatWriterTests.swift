import Community
import Interchange
import OrderedCollections
import Testing

/// Every format that is written, with a map that has everything: what comes back is all that was not listed as lost.
@Suite struct FormatWriterTests {
    @Test(arguments: MapFormat.allCases.filter(\.isWritten))
    func whatIsNotListedComesBack(_ format: MapFormat) throws {
        let map = try RoundTripTests.map(population: true)
        let losses = MapWriter.losses(of: map, in: format)
        #expect(losses.allSatisfy { $0.count > 0 } && Set(losses.map(\.what)).count == losses.count)
        let folder = TemporaryFolder()
        let path = folder.path + "/kaart" + (format.extensions.first.map { "." + $0 } ?? "")
        try MapWriter.write(map, as: format, to: path)
        let copy = try MapReader.read(path).map
        let (kept, again) = (Kept(map, without: losses), Kept(copy, without: losses))
        #expect(again.parties == kept.parties)
        #expect(again.ties == kept.ties)
        #expect(again.rest == kept.rest)
        #expect(throws: WriteError.alreadyThere(path: path)) { try MapWriter.write(map, as: format, to: path) }
    }

    @Test(arguments: [MapFormat.folder, .xlsx, .ods, .json, .gephi])
    func theseHoldAll(_ format: MapFormat) throws {
        #expect(MapWriter.losses(of: try MapWriterTests.map(), in: .folder).isEmpty)
        let reserved = ["label"]
        for loss in MapWriter.losses(of: try RoundTripTests.map(population: true), in: format) {
            guard format == .gephi, case .attribute(_, let title) = loss.what else {
                Issue.record("\(loss) of \(format)")
                continue
            }
            #expect((reserved + ["source", "weight"]).contains(title))
        }
    }
}

/// What is left of a map without what was lost, as text.
private struct Kept {
    var parties: [String] = []
    var ties: [String] = []
    var rest: [String] = []

    init(_ map: NeighbourhoodMap, without losses: [Loss]) {
        let lost = Set(losses.map(\.what))
        func shown(_ sheet: Sheet, _ cells: [(Column, Any?)], _ attributes: OrderedDictionary<String, String>) -> String
        {
            let known = cells.compactMap { column, value in
                lost.contains(.column(sheet, column)) ? nil : value.map { "\(column)=\($0)" }
            }
            let own = attributes.filter { !lost.contains(.attribute(sheet, $0.key)) }.map { "\($0.key): \($0.value)" }
            return (known + own.sorted()).joined(separator: "; ")
        }
        let isNamed = !lost.contains(.characters)
        // Where names are lost, identifiers are what parties are called.
        let hasNames = !lost.contains(.column(.parties, .name))
        func name(_ place: Int) -> String { hasNames ? map.parties[place].name : map.parties[place].id }
        let isTied = Set(map.ties.flatMap { [$0.from, $0.to] })
        for (place, party) in map.parties.enumerated() where !lost.contains(.isolates) || isTied.contains(place) {
            parties.append(
                shown(
                    .parties,
                    [
                        (.name, isNamed ? name(place) : nil),
                        (.id, lost.contains(.identifiers) ? nil : party.id),
                        (.employer, lost.contains(.identifiers) ? nil : party.employer),
                        (.kind, party.kind), (.role, party.role), (.sector, party.sector),
                        (.purpose, party.purposes.isEmpty ? nil : party.purposes), (.area, party.area),
                        (.voices, party.voices.isEmpty ? nil : party.voices),
                        (.serves, party.serves.isEmpty ? nil : party.serves),
                        (.talents, party.talents.isEmpty ? nil : party.talents),
                        (.wishes, party.wishes.isEmpty ? nil : party.wishes), (.persons, party.persons),
                        (.capacity, party.capacity), (.latitude, party.coordinate?.latitude),
                        (.longitude, party.coordinate?.longitude), (.tags, party.tags.isEmpty ? nil : party.tags),
                        (.note, party.note),
                    ], party.attributes))
        }
        for tie in map.ties {
            var ends = [tie.from, tie.to].map { isNamed ? name($0) : "\($0)" }
            if lost.contains(.directions) || !tie.isDirected { ends.sort() }
            ties.append(
                shown(
                    .ties,
                    [
                        (.from, ends[0]), (.to, ends[1]), (.kind, tie.kind),
                        (.direction, lost.contains(.directions) ? nil : tie.isDirected), (.strength, tie.strength),
                        (.since, tie.since), (.until, tie.until), (.confirmed, tie.confirmed),
                        (.formal, tie.isFormal), (.source, tie.source), (.note, tie.note),
                    ], tie.attributes))
        }
        // Without directions, a tie both ways comes back as two, one each way.
        if lost.contains(.parallelTies) || lost.contains(.directions) { ties = Array(Set(ties)) }
        parties.sort()
        ties.sort()
        if !lost.contains(.sheet(.population)) { rest += map.population.map { "\($0)" } }
        if !lost.contains(.sheet(.settings)) { rest.append("\(map.settings)") }
    }
}
