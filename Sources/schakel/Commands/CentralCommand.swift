internal import ArgumentParser
internal import Phrases

/// `schakel central`: see ``Phrases/Commands/central``.
struct Central: SchakelCommand {
    static let configuration: CommandConfiguration = .command("central", "centraal", \.central)

    @OptionGroup var map: MapArguments
    @Option(name: .names("by", "op"), help: .option(\.by))
    var measure: String?
    @Option(name: .names("top", "eerste"), help: .option(\.top))
    var top: String?
    @Option(name: .names("within", "binnen"), help: .option(\.steps))
    var within: String?
    @Option(name: .names("threads", "draden"), help: .option(\.threads))
    var threads: String?
    @OptionGroup(title: Bilingual(\.options.networkGroup).packed) var network: NetworkOptions
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var output: OutputOptions

    func run(in session: Session) async throws {
        throw Failure.notYet
    }
}
