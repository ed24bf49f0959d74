internal import ArgumentParser
internal import Phrases

/// `schakel render`: the room of its own in which Graphviz draws.
struct Render: SchakelCommand {
    static let configuration: CommandConfiguration = .command("render", "render", isHidden: true, \.render)

    func run(in session: Session) async throws {
        throw Failure.cannotDraw("…")
    }
}
