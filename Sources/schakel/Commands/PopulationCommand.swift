internal import ArgumentParser
internal import Community
internal import Insight
internal import Interchange
internal import Phrases
internal import Reporting

/// `schakel population`: how many people of a voice live in an area, from a file of Statistics Netherlands.
struct Population: SchakelCommand {
    static let configuration: CommandConfiguration = .command("population", "bevolking", \.population)

    @OptionGroup var map: MapArguments
    @Option(name: .names("cbs", "cbs"), help: .option(\.statistics))
    var statistics: String
    @Option(name: .names("area", "gebied"), help: .option(\.area))
    var area: String
    @Option(name: .names("year", "jaar"), help: .option(\.year))
    var year: String?
    @Option(name: .names("output", "uitvoer", short: "o"), help: .option(\.newMap))
    var output: String?
    @OptionGroup var writing: WritingOptions
    @Flag(name: .names("update", "bijwerken"), help: .option(\.update))
    var update = false
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var answer: OutputOptions

    func run(in session: Session) async throws {
        try answer.validate(session)
        let year = try Choices(phrases: session.phrases).count(year, Bilingual(\.optionNames.year))
        try checkUpdate()
        let destination = try output.map { path throws(Failure) in
            try writing.destination(path, besides: [map.path], session)
        }
        let reading = try session.read(map, answer.reader)
        if update, !OutputFile.isFolder(map.path) {
            throw Failure.cannotUpdate(reading.context.form, newMap: newMap(reading))
        }
        let proposal = try proposal(for: reading, year: year)
        let filled = try NeighbourhoodMap(
            settings: reading.map.settings, parties: reading.map.parties, ties: reading.map.ties,
            population: proposal.population(of: reading.map))
        let written = try write(filled, to: destination, reading, session)
        var done = reading.context.answer(proposal, writtenTo: written)
        guard let destination else { return try session.show(done, answer, reading) }
        done.notes += destination.note(of: filled, reading.phrases)
        try destination.tell(done, inShort: done.notes.map(\.text), answer, reading, session)
    }

    /// Throws if a new map, or a form for one, is asked for beside the update of the map that is there.
    private func checkUpdate() throws(Failure) {
        let forNewMap = [
            (output, "--output", "--uitvoer"), (writing.formatOut, "--format-out", "--formaat-uit"),
        ]
        for (value, english, dutch) in forNewMap where update && value != nil {
            throw .usage(.excludeEachOther([english, "--update"], [dutch, "--bijwerken"]), of: "population")
        }
    }

    /// A name for a new map beside the one that was read.
    private func newMap(_ reading: Reading) -> String {
        let name = map.path.split(separator: "/").last.map(String.init) ?? map.path
        let stem = name.split(separator: ".").first.map(String.init) ?? "kaart"
        return "\(stem)-2" + (reading.read.format == .ods ? ".ods" : ".xlsx")
    }

    private func proposal(for reading: Reading, year: Int?) throws(Failure) -> PopulationProposal {
        let areas: [StatisticalArea]
        do { areas = try StatisticsReader.read(statistics) } catch {
            throw .badFigures(error, reading.context.disclosure.audience)
        }
        let places = AreaSearch.places(of: area, in: areas)
        let file = statistics.split(separator: "/").last.map(String.init) ?? statistics
        guard let place = places.first else {
            throw .unknownArea(area, file: file, nearest: AreaSearch.nearestNames(to: area, in: areas))
        }
        if places.count > 1 { throw .severalAreas(area, labels: places.map { areas[$0].label(reading.phrases) }) }
        return PopulationProposal(of: areas[place], for: reading.map, year: year) { basis, year in
            reading.context.source(of: basis, in: file)
        }
    }

    private func write(
        _ filled: NeighbourhoodMap, to destination: MapOutput?, _ reading: Reading, _ session: Session
    ) throws -> PopulationDestination {
        if destination == nil, !update { return .nowhere }
        if let destination {
            try destination.write(filled, reading.phrases, session)
            return .newMap(destination.path)
        }
        do throws(WriteError) {
            return .map(
                file: try PopulationUpdate.write(
                    of: filled, toFolder: map.map, options: WriteOptions(reading.phrases)))
        } catch {
            throw Failure(error)
        }
    }
}
