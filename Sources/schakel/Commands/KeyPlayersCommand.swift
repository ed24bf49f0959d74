internal import ArgumentParser
internal import Community
internal import Insight
internal import Phrases
internal import Reporting

/// `schakel keyplayers`: who carry or reach most together.
struct KeyPlayers: MapQuestion {
    static let configuration: CommandConfiguration = .command("keyplayers", "sleutelspelers", \.keyPlayers)

    @OptionGroup var map: MapArguments
    @Option(name: .names("measure", "maat"), help: .option(\.keyMeasure))
    var measure: String?
    @Option(name: .names("size", "aantal"), help: .option(\.size))
    var size: String?
    @Option(name: .names("steps", "stappen"), help: .option(\.keySteps))
    var steps: String?
    @Option(name: .names("among", "uit"), help: .option(\.among))
    var among: [String] = []
    @Option(name: .names("seed", "startgetal"), help: .option(\.seed))
    var seed: String?
    @OptionGroup(title: Bilingual(\.options.networkGroup).packed) var network: NetworkOptions
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var output: OutputOptions

    func question(in words: Choices) throws(Failure) -> KeyPlayerSearch {
        KeyPlayerSearch(
            measure: try words.keyMeasure(measure),
            size: try words.count(size, Bilingual(\.optionNames.size)) ?? 3,
            steps: try words.count(steps, Bilingual(\.optionNames.keySteps)) ?? 2,
            seed: try words.seed(seed))
    }

    func answer(_ search: KeyPlayerSearch, from reading: Reading, _ projection: Projection) throws -> Answer {
        let selection = try reading.candidates(among)
        let candidates = reading.context.keyPlayerCandidates(selection)
        if candidates.isEmpty { throw Failure.nobodyToChoose }
        do {
            let report = try reading.map.keyPlayers(
                by: search.measure, size: search.size, steps: search.steps, among: candidates, seed: search.seed,
                projection: projection)
            return reading.context.answer(report, among: selection)
        } catch KeyPlayersError.tooLarge(let count) {
            throw Failure.tooManyKeyPlayers(candidates: count)
        }
    }
}

/// Which set is sought.
struct KeyPlayerSearch {
    let measure: KeyPlayersReport.Measure
    let size: Int
    let steps: Int
    let seed: UInt64
}
