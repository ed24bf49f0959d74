internal import ArgumentParser
internal import Phrases

/// `schakel dependence`: see ``Phrases/Commands/dependence``.
struct Dependence: SchakelCommand {
    static let configuration: CommandConfiguration = .command("dependence", "afhankelijk", \.dependence)

    @OptionGroup var map: MapArguments
    @Option(name: .names("voice", "stem"), help: .option(\.voice))
    var voice: String?
    @Option(name: .names("from", "vanuit"), help: .option(\.from))
    var from: [String] = []
    @OptionGroup(title: Bilingual(\.options.networkGroup).packed) var network: NetworkOptions
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var output: OutputOptions

    func run(in session: Session) async throws {
        throw Failure.cannotDraw("…")
    }
}
