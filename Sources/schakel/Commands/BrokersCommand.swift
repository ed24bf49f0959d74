internal import ArgumentParser
internal import Community
internal import Insight
internal import Phrases
internal import Reporting

/// `schakel brokers`: who is the link between groups, and in which role.
struct Brokers: MapQuestion {
    static let configuration: CommandConfiguration = .command("brokers", "schakels", \.brokers)

    @OptionGroup var map: MapArguments
    @Option(name: .names("by", "op"), help: .option(\.groupsBy))
    var by: String?
    @Option(name: .names("top", "eerste"), help: .option(\.top))
    var top: String?
    @OptionGroup(title: Bilingual(\.options.networkGroup).packed) var network: NetworkOptions
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var output: OutputOptions

    func question(in words: Choices) throws(Failure) -> Int? {
        try words.count(top, Bilingual(\.optionNames.top))
    }

    func answer(_ top: Int?, from reading: Reading, _ projection: Projection) throws -> Answer {
        let criterion = try reading.criterion(by)
        do {
            return reading.context.answer(try reading.map.brokers(by: criterion, projection: projection), top: top)
        } catch is GroupError {
            throw Failure.noGroups(criterion)
        }
    }
}
