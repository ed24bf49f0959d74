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
    @OptionGroup var writing: WritingOptions
    @Flag(name: .names("strict", "streng"), help: .option(\.strict))
    var isStrict = false
    @Option(name: .names("duplicates", "dubbele"), help: .option(\.duplicates))
    var duplicates: String?
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var answer: OutputOptions

    func run(in session: Session) async throws {
        try answer.validate(session)
        let duplicates = try Choices(phrases: session.phrases).duplicates(duplicates)
        let destination = try writing.destination(output, besides: [map.path], session)
        let reading = try session.read(map, answer.reader, duplicates: duplicates)
        let (phrases, format) = (reading.phrases, destination.format)
        let losses = MapWriter.losses(of: reading.map, in: format)
        if isStrict, !losses.isEmpty { throw Failure.wouldLose(losses, in: format) }
        try destination.write(reading.map, phrases, session)
        let done = reading.context.convertAnswer(
            from: (reading.read.format.words(phrases), reading.read.format.rawValue),
            to: (format.words(phrases), format.rawValue), path: output,
            losses: losses.map { ($0.code, $0.words(phrases), $0.count) })
        try destination.tell(done, inShort: done.summary, answer, reading, session)
    }
}
