internal import ArgumentParser
internal import Community
internal import Insight
internal import Phrases
internal import Reporting

/// `schakel reach`: how many people of a voice are reached, through whom, and who is not.
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
        try output.validate(session)
        let reading = try session.read(map, output.reader, directed: network.directed)
        let voice = try reading.choices.voice(voice, of: reading.map)
        let steps = try reading.choices.count(within, Bilingual(\.optionNames.within)) ?? 2
        let sources = try reading.sources(from)
        let projection = try reading.projection(network)
        let report = try session.compute {
            try reading.map.reach(of: voice, from: sources, within: steps, projection: projection)
        }
        try session.show(reading.context.answer(report), output, reading)
    }
}
