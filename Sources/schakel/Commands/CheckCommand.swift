internal import ArgumentParser
internal import Phrases

/// `schakel check`: see ``Phrases/Commands/check``.
struct Check: SchakelCommand {
    static let configuration: CommandConfiguration = .command("check", "controleer", \.check)

    @OptionGroup var map: MapArguments
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var output: OutputOptions

    func run(in session: Session) async throws {
        throw Failure.notYet
    }
}
