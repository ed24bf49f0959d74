internal import ArgumentParser
internal import Community
internal import Insight
internal import Phrases
internal import Reporting

/// `schakel gaps`: what is missing, with figures and ideas.
struct Gaps: MapQuestion {
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

    func question(in words: Choices) throws(Failure) -> (steps: Int, top: Int?) {
        (
            try words.count(within, Bilingual(\.optionNames.within)) ?? 2,
            try words.count(top, Bilingual(\.optionNames.top))
        )
    }

    func answer(
        _ asked: (steps: Int, top: Int?), from reading: Reading, _ projection: Projection
    ) throws -> Answer {
        let sources = try reading.sources(from)
        return reading.context.answer(
            try reading.map.gaps(from: sources, within: asked.steps, projection: projection), top: asked.top)
    }
}
