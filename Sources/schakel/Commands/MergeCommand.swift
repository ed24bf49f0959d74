internal import ArgumentParser
internal import Community
internal import Insight
internal import Interchange
internal import Phrases
internal import Reporting

/// `schakel merge`: two maps of the same neighbourhood as one.
struct Merge: SchakelCommand {
    static let configuration: CommandConfiguration = .command("merge", "samenvoegen", \.merge)

    @OptionGroup var map: MapArguments
    @Argument(help: .option(\.secondMap))
    var second: String
    @Option(name: .names("output", "uitvoer", short: "o"), help: .option(\.mergeOutput))
    var output: String
    @Option(name: .names("format-in-2", "formaat-in-2"), help: .option(\.secondFormatIn))
    var secondFormatIn: String?
    @OptionGroup var writing: WritingOptions
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var answer: OutputOptions

    func run(in session: Session) async throws {
        try answer.validate(session)
        if OutputFile.isSame(map.path, second) { throw Failure.sameMap }
        let destination = try writing.destination(output, besides: [map.path, second], session)
        let reading = try session.read(map, answer.reader)
        let other = try session.read(
            second, as: secondFormatIn, Bilingual(\.optionNames.secondFormatIn), map, answer.reader)
        let phrases = reading.phrases
        let merge = try MapMerge(
            reading.map, other.map,
            words: MapMerge.Words(key: MapVocabulary.nameKey) { phrases.merge.bySecond(phrases.merge.name(of: $0)) })
        try destination.write(merge.map, phrases, session)
        // Two maps for the team are merged for the team; the report is for whom it was asked.
        let audience = try Choices(phrases: phrases).audience(answer.reader.audience)
        let isForTeam =
            reading.context.disclosure.isForTeam && other.context.disclosure.isForTeam
        let context = AnswerContext(
            map: merge.map, audience: audience ?? (isForTeam ? .team : .public), phrases: phrases)
        var done = context.answer(merge.report, writtenTo: output)
        done.notes += destination.note(of: merge.map, phrases)
        try destination.tell(done, inShort: done.notes.map(\.text), answer, reading, session)
    }
}
