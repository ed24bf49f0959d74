internal import ArgumentParser
internal import Community
internal import Insight
internal import Phrases
internal import Reporting

/// `schakel groups`: the groups that the ties make, and who joins them.
struct Groups: MapQuestion {
    static let configuration: CommandConfiguration = .command("groups", "groepen", \.groups)

    @OptionGroup var map: MapArguments
    @Option(name: .names("method", "methode"), help: .option(\.method))
    var method: String?
    @Option(name: .names("quality", "kwaliteit"), help: .option(\.quality))
    var quality: String?
    @Option(name: .names("resolution", "resolutie"), help: .option(\.resolution))
    var resolution: String?
    @Option(name: .names("runs", "keren"), help: .option(\.runs))
    var runs: String?
    @Flag(name: .names("weighted", "gewogen"), help: .option(\.tieWorth))
    var weighted = false
    @Option(name: .names("seed", "startgetal"), help: .option(\.seed))
    var seed: String?
    @OptionGroup(title: Bilingual(\.options.networkGroup).packed) var network: NetworkOptions
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var output: OutputOptions

    func question(in words: Choices) throws(Failure) -> GroupSearch {
        try words.groupSearch(
            method: method, quality: quality, resolution: resolution, runs: runs, seed: seed, isWeighted: weighted)
    }

    func answer(_ search: GroupSearch, from reading: Reading, _ projection: Projection) throws -> Answer {
        reading.context.answer(try reading.map.communities(search, projection: projection))
    }
}
