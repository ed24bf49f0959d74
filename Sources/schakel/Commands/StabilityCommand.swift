internal import ArgumentParser
internal import Community
internal import Insight
internal import Phrases
internal import Reporting

/// `schakel stability`: how sure an order is when facts are missing.
struct Stability: MapQuestion {
    static let configuration: CommandConfiguration = .command("stability", "stabiliteit", \.stability)

    @OptionGroup var map: MapArguments
    @Option(name: .names("by", "op"), help: .option(\.by))
    var measure: String?
    @Option(name: .names("drop", "weglaten"), help: .option(\.drop))
    var drop: String?
    @Option(name: .names("of", "van"), help: .option(\.dropped))
    var dropped: String?
    @Option(name: .names("runs", "keren"), help: .option(\.dropRuns))
    var runs: String?
    @Option(name: .names("seed", "startgetal"), help: .option(\.seed))
    var seed: String?
    @Option(name: .names("top", "eerste"), help: .option(\.topRanks))
    var top: String?
    @OptionGroup(title: Bilingual(\.options.measureGroup).packed) var choices: MeasureOptions
    @OptionGroup(title: Bilingual(\.options.networkGroup).packed) var network: NetworkOptions
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var output: OutputOptions

    func question(in words: Choices) throws(Failure) -> StabilityQuestion {
        let measure = try words.measureOfParties(measure)
        let choices = try words.options(choices)
        try words.check(choices.options, for: measure)
        return StabilityQuestion(
            measure: measure, choices: choices, share: try words.dropped(drop), omission: try words.omission(dropped),
            runs: try words.count(runs, Bilingual(\.optionNames.runs)) ?? 1_000, seed: try words.seed(seed),
            top: try words.count(top, Bilingual(\.optionNames.top)))
    }

    func answer(_ asked: StabilityQuestion, from reading: Reading, _ projection: Projection) throws -> Answer {
        let chosen = try asked.choices.choosingEnds(choices, in: reading)
        let report = try measuring {
            try reading.map.stability(
                of: asked.measure, options: chosen.options, leavingOut: asked.share, of: asked.omission,
                runs: asked.runs, seed: asked.seed, projection: projection)
        }
        return reading.context.answer(report, named: chosen.named, top: asked.top)
    }
}

/// What is ranked, and what is left out.
struct StabilityQuestion {
    let measure: CentralityMeasure
    let choices: MeasureChoices
    let share: Double
    let omission: StabilityReport.Omitted
    let runs: Int
    let seed: UInt64
    let top: Int?
}
