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
    @OptionGroup(title: Bilingual(\.options.measureGroup).packed) var choices: MeasureOptions
    @Option(name: .names("threads", "draden"), help: .option(\.threads))
    var threads: String?
    @OptionGroup(title: Bilingual(\.options.networkGroup).packed) var network: NetworkOptions
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var output: OutputOptions

    func run(in session: Session) async throws {
        try output.validate(session)
        let words = Choices(phrases: session.phrases)
        let measure = try words.measure(measure)
        let top = try words.count(top, Bilingual(\.optionNames.top))
        var (options, named) = try words.options(choices)
        let execution = try words.count(threads, Bilingual(\.optionNames.threads)).map {
            Execution(threads: min($0, 1024))
        }
        if case .parties(let measure) = measure { try words.check(options, for: measure) }
        let reading = try session.read(map, output.reader, directed: network.directed)
        let projection = try reading.projection(network)
        options.from = try reading.ends(choices.from)
        options.to = try reading.ends(choices.to)
        if options.from != nil { named.append(.from) }
        if options.to != nil { named.append(.to) }
        let answer: Answer
        do {
            answer = try session.compute {
                switch measure {
                case .parties(let measure):
                    let report = try reading.map.centrality(
                        by: measure, options: options, projection: projection, execution: execution ?? .allCores)
                    return reading.context.answer(report, named: named, top: top)
                case .ties:
                    let report = try reading.map.tieBetweenness(
                        projection, length: options.length, execution: execution ?? .allCores)
                    return reading.context.answer(report, named: named, top: top)
                }
            }
        } catch let error as IterationError {
            throw Failure.cannotMeasure(error)
        } catch is TwoModeError {
            throw Failure.notTwoMode
        }
        try session.show(answer, output, reading)
    }
}
