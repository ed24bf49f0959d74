internal import ArgumentParser
internal import Drawing
internal import Phrases

/// `schakel render`: the process of its own in which Graphviz draws.
struct Render: SchakelCommand {
    static let configuration: CommandConfiguration = .command("render", "render", isHidden: true, \.render)

    func run(in session: Session) async throws { endProcess(await RenderWorker.run()) }
}
