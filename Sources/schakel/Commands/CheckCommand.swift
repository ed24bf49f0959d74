internal import ArgumentParser
internal import Interchange
internal import Phrases
internal import Reporting

/// `schakel check`: what is on a map, what is not, and what stood out in its files.
struct Check: SchakelCommand {
    static let configuration: CommandConfiguration = .command("check", "controleer", \.check)

    @OptionGroup var map: MapArguments
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var output: OutputOptions

    func run(in session: Session) async throws {
        try output.validate(session)
        let reading = try session.read(map, output.reader)
        let text = DiagnosticText(phrases: reading.phrases, audience: reading.context.disclosure.audience)
        let answer = reading.context.checkAnswer(
            form: (reading.read.format.words(reading.phrases), reading.read.format.rawValue),
            noticed: text.lines(reading.read.diagnostics, atMost: 20))
        try session.show(answer, output, reading)
    }
}
