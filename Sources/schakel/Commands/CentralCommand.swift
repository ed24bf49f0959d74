internal import ArgumentParser
internal import Community
internal import Graphs
internal import Insight
internal import Phrases
internal import Reporting

/// `schakel central`: who is at the centre, by a measure.
struct Central: MapQuestion {
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

    func question(in words: Choices) throws(Failure) -> CentralQuestion {
        let question = CentralQuestion(
            measure: try words.measure(measure), choices: try words.options(choices),
            top: try words.count(top, Bilingual(\.optionNames.top)),
            execution: try words.count(threads, Bilingual(\.optionNames.threads)).map {
                Execution(threads: min($0, 1024))
            } ?? .allCores)
        if case .parties(let measure) = question.measure { try words.check(question.choices.options, for: measure) }
        return question
    }

    func answer(_ asked: CentralQuestion, from reading: Reading, _ projection: Projection) throws -> Answer {
        let chosen = try asked.choices.choosingEnds(choices, in: reading)
        return try measuring {
            switch asked.measure {
            case .parties(let measure):
                let report = try reading.map.centrality(
                    by: measure, options: chosen.options, projection: projection, execution: asked.execution)
                return reading.context.answer(report, named: chosen.named, top: asked.top)
            case .ties:
                let report = try reading.map.tieBetweenness(
                    projection, length: chosen.options.length, execution: asked.execution)
                return reading.context.answer(report, named: chosen.named, top: asked.top)
            }
        }
    }
}

/// What is ranked, and how.
struct CentralQuestion {
    let measure: Choices.Measure
    let choices: MeasureChoices
    let top: Int?
    let execution: Execution
}
