internal import ArgumentParser
internal import Community
internal import Insight
internal import Phrases
internal import Reporting

/// `schakel structure`: components, cut points, bridges, density.
struct Structure: SchakelCommand {
    static let configuration: CommandConfiguration = .command("structure", "structuur", \.structure)

    @OptionGroup var map: MapArguments
    @OptionGroup(title: Bilingual(\.options.networkGroup).packed) var network: NetworkOptions
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var output: OutputOptions

    func run(in session: Session) async throws {
        try output.validate(session)
        let reading = try session.read(map, output.reader, directed: network.directed)
        let projection = try reading.projection(network)
        let report = try session.compute { try reading.map.structure(projection) }
        try session.show(reading.context.answer(report), output, reading)
    }
}
