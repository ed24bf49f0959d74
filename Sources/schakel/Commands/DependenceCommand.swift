internal import ArgumentParser
internal import Community
internal import Insight
internal import Phrases
internal import Reporting

/// `schakel dependence`: who would lose all contact if one party left.
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
        try output.validate(session)
        let reading = try session.read(map, output.reader, directed: network.directed)
        let voice = try reading.choices.voice(voice, of: reading.map)
        let sources = try reading.sources(from)
        let projection = try reading.projection(network)
        let report = try session.compute {
            try reading.map.dependence(of: voice, from: sources, projection: projection)
        }
        try session.show(reading.context.answer(report), output, reading)
    }
}
