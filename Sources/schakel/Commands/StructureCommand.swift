internal import ArgumentParser
internal import Phrases

/// `schakel structure`: see ``Phrases/Commands/structure``.
struct Structure: SchakelCommand {
    static let configuration: CommandConfiguration = .command("structure", "structuur", \.structure)

    @OptionGroup var map: MapArguments
    @OptionGroup(title: Bilingual(\.options.networkGroup).packed) var network: NetworkOptions
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var output: OutputOptions

    func run(in session: Session) async throws {
        throw Failure.cannotDraw("…")
    }
}
