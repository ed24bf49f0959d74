internal import ArgumentParser
internal import Community
internal import Insight
internal import Phrases
internal import Reporting

/// `schakel dependence`: who would lose all contact if one party left.
struct Dependence: MapQuestion {
    static let configuration: CommandConfiguration = .command("dependence", "afhankelijk", \.dependence)

    @OptionGroup var map: MapArguments
    @Option(name: .names("voice", "stem"), help: .option(\.voice))
    var voice: String?
    @Option(name: .names("from", "vanuit"), help: .option(\.from))
    var from: [String] = []
    @OptionGroup(title: Bilingual(\.options.networkGroup).packed) var network: NetworkOptions
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var output: OutputOptions

    func answer(_: Void, from reading: Reading, _ projection: Projection) throws -> Answer {
        let voice = try reading.choices.voice(voice, of: reading.map)
        let sources = try reading.sources(from)
        return reading.context.answer(try reading.map.dependence(of: voice, from: sources, projection: projection))
    }
}
