internal import ArgumentParser
internal import Community
internal import Insight
internal import Phrases
internal import Reporting

/// `schakel reach`: how many people of a voice are reached, through whom, and who is not.
struct Reach: MapQuestion {
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

    func question(in words: Choices) throws(Failure) -> Int {
        try words.count(within, Bilingual(\.optionNames.within)) ?? 2
    }

    func answer(_ steps: Int, from reading: Reading, _ projection: Projection) throws -> Answer {
        let voice = try reading.choices.voice(voice, of: reading.map)
        let sources = try reading.sources(from)
        return reading.context.answer(
            try reading.map.reach(of: voice, from: sources, within: steps, projection: projection))
    }
}
