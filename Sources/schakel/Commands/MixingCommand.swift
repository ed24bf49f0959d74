internal import ArgumentParser
internal import Community
internal import Insight
internal import Phrases
internal import Reporting

/// `schakel mixing`: whether groups seek each other.
struct Mixing: SchakelCommand {
    static let configuration: CommandConfiguration = .command("mixing", "menging", \.mixing)

    @OptionGroup var map: MapArguments
    @Option(name: .names("by", "op"), help: .option(\.groupsBy))
    var by: String?
    @Flag(name: .names("weighted", "gewogen"), help: .option(\.tieWorth))
    var weighted = false
    @Option(name: .names("permutations", "herhalingen"), help: .option(\.permutations))
    var permutations: String?
    @Option(name: .names("seed", "startgetal"), help: .option(\.seed))
    var seed: String?
    @OptionGroup(title: Bilingual(\.options.networkGroup).packed) var network: NetworkOptions
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var output: OutputOptions

    func run(in session: Session) async throws {
        try output.validate(session)
        let words = Choices(phrases: session.phrases)
        let permutations = try words.count(permutations, Bilingual(\.optionNames.permutations))
        let seed = try words.seed(seed)
        let reading = try session.read(map, output.reader, directed: network.directed)
        let criterion = try reading.criterion(by)
        let projection = try reading.projection(network)
        let report: MixingReport
        do {
            report = try session.compute {
                try reading.map.mixing(
                    by: criterion, isWeighted: weighted, permutations: permutations ?? 10_000, seed: seed,
                    projection: projection)
            }
        } catch is GroupError {
            throw Failure.noGroups(criterion)
        }
        try session.show(reading.context.answer(report), output, reading)
    }
}
