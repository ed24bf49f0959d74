internal import ArgumentParser
internal import Community
internal import Interchange
internal import Phrases
internal import Reporting

/// `schakel convert`: a map in another form.
struct Convert: SchakelCommand {
    static let configuration: CommandConfiguration = .command("convert", "omzetten", \.convert)

    @OptionGroup var map: MapArguments
    @Argument(help: .option(\.convertOutput))
    var output: String
    @Option(name: .names("format-out", "formaat-uit"), help: .option(\.formatOut))
    var formatOut: String?
    @Flag(name: .names("strict", "streng"), help: .option(\.strict))
    var isStrict = false
    @Flag(name: .names("overwrite", "overschrijven"), help: .option(\.overwrite))
    var overwrites = false
    @Option(name: .names("duplicates", "dubbele"), help: .option(\.duplicates))
    var duplicates: String?
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var answer: OutputOptions

    func run(in session: Session) async throws {
        try answer.validate(session)
        let choices = Choices(phrases: session.phrases)
        let duplicates = try choices.duplicates(duplicates)
        let destination = try MapOutput(output, as: formatOut, overwrites: overwrites, choices)
        try destination.check(isNoPartOf: map.path)
        let reading = try session.read(map, answer.reader, duplicates: duplicates)
        let (phrases, format) = (reading.phrases, destination.format)
        let losses = MapWriter.losses(of: reading.map, in: format)
        if isStrict, !losses.isEmpty { throw Failure.wouldLose(losses, in: format) }
        try destination.write(reading.map, phrases, session)
        let done = reading.context.convertAnswer(
            from: (reading.read.format.words(phrases), reading.read.format.rawValue),
            to: (format.words(phrases), format.rawValue), path: output,
            losses: losses.map { ($0.code, $0.words(phrases), $0.count) })
        if destination.isPipe {
            session.terminal.writeMessage(done.summary.map { $0.harmless + "\n" }.joined())
        } else {
            try session.show(done, answer, reading)
        }
    }
}
