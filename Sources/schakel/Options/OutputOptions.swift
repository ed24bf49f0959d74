internal import ArgumentParser
internal import Phrases

/// In which language, for whom and in what form an answer is given.
struct OutputOptions: ParsableArguments {
    @Option(name: .names("format", "formaat"), help: .option(\.format))
    var format: String?

    @OptionGroup var reader: ReaderOptions

    /// Refuses words that are not understood, before anything is read or computed.
    func validate(_ session: Session) throws(Failure) {
        _ = try Choices(phrases: session.phrases).format(format)
    }
}

/// In which language and for whom.
struct ReaderOptions: ParsableArguments {
    @Option(name: .names("language", "taal"), help: .option(\.language))
    var language: String?

    @Option(name: .names("audience", "publiek"), help: .option(\.audience))
    var audience: String?
}
