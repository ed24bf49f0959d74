internal import ArgumentParser
internal import Community
internal import Insight
internal import Phrases
internal import Reporting

/// `schakel keyplayers`: who carry or reach most together.
struct KeyPlayers: SchakelCommand {
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

    func run(in session: Session) async throws {
        try output.validate(session)
        let words = Choices(phrases: session.phrases)
        let measure = try words.keyMeasure(measure)
        let size = try words.count(size, Bilingual(\.optionNames.size)) ?? 3
        let steps = try words.count(steps, Bilingual(\.optionNames.keySteps)) ?? 2
        let seed = try words.seed(seed)
        let reading = try session.read(map, output.reader, directed: network.directed)
        let selection = try reading.candidates(among)
        let candidates = reading.context.keyPlayerCandidates(selection)
        if candidates.isEmpty { throw Failure.nobodyToChoose }
        let projection = try reading.projection(network)
        let report: KeyPlayersReport
        do {
            report = try session.compute {
                try reading.map.keyPlayers(
                    by: measure, size: size, steps: steps, among: candidates, seed: seed, projection: projection)
            }
        } catch KeyPlayersError.tooLarge(let count) {
            throw Failure.tooManyKeyPlayers(candidates: count)
        }
        try session.show(reading.context.answer(report, among: selection), output, reading)
    }
}
