internal import ArgumentParser
internal import Drawing
internal import Interchange
internal import Phrases
internal import Reporting

/// `schakel new`: an empty map to fill in, or cards for a session on paper.
struct New: SchakelCommand {
    static let configuration: CommandConfiguration = .command("new", "nieuw", \.new)

    @Argument(help: .option(\.emptyMap))
    var map: String?
    @Option(name: .names("cards", "kaartjes"), help: .option(\.cards))
    var cards: String?
    @Option(name: .names("language", "taal"), help: .option(\.language))
    var language: String?

    func run(in session: Session) async throws {
        if let language { throw Failure.usage(Choices(phrases: session.phrases).unknownLanguage(language)) }
        if map == nil, cards == nil {
            throw Failure.usage(.missingArgument(Bilingual(\.options.emptyMap.value)), of: "new")
        }
        let phrases = session.phrases
        if let cards, !cards.lowercased().hasSuffix(".pdf") {
            throw refusal(of: cards, Bilingual(dutch: "--kaartjes", english: "--cards"), [".pdf"])
        }
        let format = try map.map { path throws(Failure) in try self.format(of: path) }
        var lines: [String] = []
        do throws(WriteError) {
            if let map, let format {
                try MapTemplate.write(to: map, as: format, words: MapTemplate.Words(phrases))
                lines += [phrases.template.written(map), phrases.template.next + " " + map]
            }
            if let cards {
                try WholeFile.write(SessionCards(SessionCards.Words(phrases)).pdf, to: cards, replacing: false)
                lines.append(phrases.cards.written(cards))
            }
        } catch {
            throw Failure(error)
        }
        try session.terminal.write(lines.map { $0.harmless + "\n" }.joined())
    }

    /// A workbook where the name says so, and a folder of CSV files where the name has no ending.
    private func format(of path: String) throws(Failure) -> MapFormat {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return .folder }
        let ending = name[name.index(after: dot)...].lowercased()
        if let format = MapTemplate.formats.first(where: { $0.extensions.contains(ending) }) { return format }
        throw refusal(of: path, Bilingual(\.options.emptyMap.value), [".xlsx", ".ods"])
    }

    private func refusal(of path: String, _ name: Bilingual, _ endings: [String]) -> Failure {
        .usage(.invalidValue(option: name, value: path, expected: .oneOf(endings)), of: "new")
    }
}
