internal import ArgumentParser
internal import Community
internal import Insight
internal import Phrases
internal import Reporting

/// `schakel mixing`: whether groups seek each other.
struct Mixing: MapQuestion {
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

    func question(in words: Choices) throws(Failure) -> (permutations: Int, seed: UInt64) {
        (
            try words.count(permutations, Bilingual(\.optionNames.permutations)) ?? 10_000,
            try words.seed(seed)
        )
    }

    func answer(
        _ chance: (permutations: Int, seed: UInt64), from reading: Reading, _ projection: Projection
    ) throws -> Answer {
        let criterion = try reading.criterion(by)
        do {
            return reading.context.answer(
                try reading.map.mixing(
                    by: criterion, isWeighted: weighted, permutations: chance.permutations, seed: chance.seed,
                    projection: projection))
        } catch is GroupError {
            throw Failure.noGroups(criterion)
        }
    }
}
