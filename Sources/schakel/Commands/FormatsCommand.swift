internal import ArgumentParser
internal import Interchange
internal import Phrases
internal import Reporting

/// `schakel formats`: what is read and written.
struct Formats: SchakelCommand {
    static let configuration: CommandConfiguration = .command("formats", "formaten", \.formats)

    @Option(name: .names("format", "formaat"), help: .option(\.format))
    var format: String?
    @Option(name: .names("language", "taal"), help: .option(\.language))
    var language: String?

    func run(in session: Session) async throws {
        let choices = Choices(phrases: session.phrases)
        if let language { throw Failure.usage(choices.unknownLanguage(language)) }
        let rows = MapFormat.allCases.filter { $0.isRead || $0.isWritten }.map { format in
            FormatRow(
                id: format.rawValue, name: format.words(session.phrases), isRead: format.isRead,
                isWritten: format.isWritten, tools: format.tools, endings: format.endings)
        }
        try session.terminal.write(
            Answer.formats(rows, session.phrases).text(
                as: try choices.format(format), phrases: session.phrases,
                screen: Answer.Screen(width: session.terminal.width, hasColour: session.terminal.hasColour),
                version: Schakel.version))
    }
}
