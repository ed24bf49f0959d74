internal import ArgumentParser
internal import Phrases

/// `schakel map`: see ``Phrases/Commands/map``.
struct Map: SchakelCommand {
    static let configuration: CommandConfiguration = .command("map", "kaart", \.map)

    @OptionGroup var map: MapArguments
    @Option(name: .names("output", "uitvoer", short: "o"), help: .option(\.output))
    var output: String
    @OptionGroup(title: Bilingual(\.options.networkGroup).packed) var network: NetworkOptions
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var reader: ReaderOptions

    func run(in session: Session) async throws {
        throw Failure.cannotDraw("…")
    }
}
