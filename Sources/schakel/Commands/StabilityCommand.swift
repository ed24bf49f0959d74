internal import ArgumentParser
internal import Community
internal import Graphs
internal import Insight
internal import Phrases
internal import Reporting

/// `schakel stability`: how sure an order is when facts are missing.
struct Stability: SchakelCommand {
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

    func run(in session: Session) async throws {
        try output.validate(session)
        let words = Choices(phrases: session.phrases)
        let measure = try words.measureOfParties(measure)
        let (options, named) = try words.options(choices)
        try words.check(options, for: measure)
        let share = try words.dropped(drop)
        let omission = try words.omission(dropped)
        let runs = try words.count(runs, Bilingual(\.optionNames.runs)) ?? 1_000
        let seed = try words.seed(seed)
        let top = try words.count(top, Bilingual(\.optionNames.top))
        let reading = try session.read(map, output.reader, directed: network.directed)
        let projection = try reading.projection(network)
        let report: StabilityReport
        do {
            report = try session.compute {
                try reading.map.stability(
                    of: measure, options: options, leavingOut: share, of: omission, runs: runs, seed: seed,
                    projection: projection)
            }
        } catch let error as IterationError {
            throw Failure.cannotMeasure(error)
        } catch is TwoModeError {
            throw Failure.notTwoMode
        }
        try session.show(reading.context.answer(report, named: named, top: top), output, reading)
    }
}
