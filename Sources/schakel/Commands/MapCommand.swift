internal import ArgumentParser
internal import Community
internal import Drawing
internal import Phrases
internal import Reporting

/// `schakel map`: the whole map in a picture.
struct Map: SchakelCommand {
    static let configuration: CommandConfiguration = .command("map", "kaart", \.map)

    @OptionGroup var map: MapArguments
    @Option(name: .names("output", "uitvoer", short: "o"), help: .option(\.output))
    var output: String
    @OptionGroup(title: Bilingual(\.options.networkGroup).packed) var network: NetworkOptions
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var reader: ReaderOptions

    func run(in session: Session) async throws {
        guard let format = PictureFormat(fileName: output) else {
            throw Failure.usage(
                .invalidValue(option: Bilingual(\.optionNames.output), value: output, expected: .pictureFile))
        }
        let reading = try session.read(map, reader, directed: network.directed)
        let projection = try reading.projection(network)
        let file = try OutputFile(output, besideMap: map.map)
        let diagram = Diagram.wholeMap(
            of: reading.map, projection: projection, for: reading.context.disclosure.audience,
            words: DiagramWords(reading.phrases), source: reading.map.settings.source)
        let progress = Progress(reading.phrases.progress.drawing, on: session.terminal)
        defer { progress.end() }
        let picture: Picture
        do {
            picture = try await IsolatedRenderer.own.render(diagram, as: format)
        } catch {
            throw Failure.cannotDraw(error.words(reading.phrases))
        }
        try file.write(picture.data)
        let lines = [reading.phrases.diagram.written(output)] + [picture.note(reading.phrases)].compactMap(\.self)
        try session.terminal.write(lines.map { $0.harmless + "\n" }.joined())
    }
}

extension PictureFormat {
    /// The format that the end of a file name asks for.
    fileprivate init?(fileName: String) {
        guard let dot = fileName.lastIndex(of: "."), dot > fileName.startIndex else { return nil }
        self.init(rawValue: fileName[fileName.index(after: dot)...].lowercased())
    }
}
