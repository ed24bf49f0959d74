internal import ArgumentParser
internal import Phrases

/// `schakel reach`: see ``Phrases/Commands/reach``.
struct Reach: SchakelCommand {
    static let configuration: CommandConfiguration = .command("reach", "bereik", \.reach)

    @OptionGroup var map: MapArguments
    @Option(name: .names("voice", "stem"), help: .option(\.voice))
    var voice: String?
    @Option(name: .names("within", "binnen"), help: .option(\.within))
    var within: String?
    @Option(name: .names("from", "vanuit"), help: .option(\.from))
    var from: [String] = []
    @OptionGroup(title: Bilingual(\.options.networkGroup).packed) var network: NetworkOptions
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var output: OutputOptions

    func run(in session: Session) async throws {
        throw Failure.notYet
    }
}
