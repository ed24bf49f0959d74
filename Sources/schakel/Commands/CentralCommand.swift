internal import ArgumentParser
internal import Community
internal import Graphs
internal import Insight
internal import Phrases
internal import Reporting

/// `schakel central`: who is at the centre, by a measure.
struct Central: SchakelCommand {
    static let configuration: CommandConfiguration = .command("central", "centraal", \.central)

    @OptionGroup var map: MapArguments
    @Option(name: .names("by", "op"), help: .option(\.by))
    var measure: String?
    @Option(name: .names("top", "eerste"), help: .option(\.top))
    var top: String?
    @Option(name: .names("within", "binnen"), help: .option(\.steps))
    var within: String?
    @Option(name: .names("threads", "draden"), help: .option(\.threads))
    var threads: String?
    @OptionGroup(title: Bilingual(\.options.networkGroup).packed) var network: NetworkOptions
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var output: OutputOptions

    func run(in session: Session) async throws {
        try output.validate(session)
        let choices = Choices(phrases: session.phrases)
        let measure = try choices.measure(measure)
        let top = try choices.count(top, Bilingual(\.optionNames.top))
        let steps = try choices.count(within, Bilingual(\.optionNames.within)) ?? 2
        let execution = try choices.count(threads, Bilingual(\.optionNames.threads)).map {
            Execution(threads: min($0, 1024))
        }
        let reading = try session.read(map, output.reader, directed: network.directed)
        let projection = try reading.projection(network)
        let answer = try session.compute {
            switch measure {
            case .parties(let measure):
                let report = try reading.map.centrality(
                    by: measure, options: CentralityOptions(within: steps), projection: projection,
                    execution: execution ?? .allCores)
                return reading.context.answer(report, top: top)
            case .ties:
                let report = try reading.map.tieBetweenness(projection, execution: execution ?? .allCores)
                return reading.context.answer(report, top: top)
            }
        }
        try session.show(answer, output, reading)
    }
}
