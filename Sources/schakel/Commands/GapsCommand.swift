internal import ArgumentParser
internal import Community
internal import Insight
internal import Phrases
internal import Reporting

/// `schakel gaps`: what is missing, with figures and ideas.
struct Gaps: SchakelCommand {
    static let configuration: CommandConfiguration = .command("gaps", "gaten", \.gaps)

    @OptionGroup var map: MapArguments
    @Option(name: .names("within", "binnen"), help: .option(\.within))
    var within: String?
    @Option(name: .names("from", "vanuit"), help: .option(\.from))
    var from: [String] = []
    @Option(name: .names("top", "eerste"), help: .option(\.topGaps))
    var top: String?
    @OptionGroup(title: Bilingual(\.options.networkGroup).packed) var network: NetworkOptions
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var output: OutputOptions

    func run(in session: Session) async throws {
        try output.validate(session)
        let reading = try session.read(map, output.reader, directed: network.directed)
        let steps = try reading.choices.count(within, Bilingual(\.optionNames.within)) ?? 2
        let top = try reading.choices.count(top, Bilingual(\.optionNames.top))
        let sources = try reading.sources(from)
        let projection = try reading.projection(network)
        let report = try session.compute {
            try reading.map.gaps(from: sources, within: steps, projection: projection)
        }
        try session.show(reading.context.answer(report, top: top), output, reading)
    }
}
