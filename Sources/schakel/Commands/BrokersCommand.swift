internal import ArgumentParser
internal import Community
internal import Insight
internal import Phrases
internal import Reporting

/// `schakel brokers`: who is the link between groups, and in which role.
struct Brokers: SchakelCommand {
    static let configuration: CommandConfiguration = .command("brokers", "schakels", \.brokers)

    @OptionGroup var map: MapArguments
    @Option(name: .names("by", "op"), help: .option(\.groupsBy))
    var by: String?
    @Option(name: .names("top", "eerste"), help: .option(\.top))
    var top: String?
    @OptionGroup(title: Bilingual(\.options.networkGroup).packed) var network: NetworkOptions
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var output: OutputOptions

    func run(in session: Session) async throws {
        try output.validate(session)
        let top = try Choices(phrases: session.phrases).count(top, Bilingual(\.optionNames.top))
        let reading = try session.read(map, output.reader, directed: network.directed)
        let criterion = try reading.criterion(by)
        let projection = try reading.projection(network)
        let report: BrokersReport
        do {
            report = try session.compute { try reading.map.brokers(by: criterion, projection: projection) }
        } catch is GroupError {
            throw Failure.noGroups(criterion)
        }
        try session.show(reading.context.answer(report, top: top), output, reading)
    }
}
