internal import ArgumentParser
internal import Community
internal import Insight
internal import Phrases
internal import Reporting

/// `schakel paths`: how one party is reached from another.
struct Paths: MapQuestion {
    static let configuration: CommandConfiguration = .command("paths", "paden", \.paths)

    @OptionGroup var map: MapArguments
    @Option(name: .names("from", "van"), help: .option(\.pathFrom))
    var from: String
    @Option(name: .names("to", "naar"), help: .option(\.pathTo))
    var to: String
    @Option(name: .names("alternatives", "alternatieven"), help: .option(\.alternatives))
    var alternatives: String?
    @Flag(name: .names("disjoint", "los"), help: .option(\.disjoint))
    var disjoint = false
    @Flag(name: .names("reliable", "betrouwbaar"), help: .option(\.reliable))
    var reliable = false
    @OptionGroup(title: Bilingual(\.options.networkGroup).packed) var network: NetworkOptions
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var output: OutputOptions

    func question(in words: Choices) throws(Failure) -> (choice: PathsReport.Choice, alternatives: Int?) {
        let alternatives = try words.count(alternatives, Bilingual(\.optionNames.alternatives))
        if disjoint, reliable {
            throw .usage(.excludeEachOther(["--disjoint", "--reliable"], ["--los", "--betrouwbaar"]), of: "paths")
        }
        return (disjoint ? .disjoint : reliable ? .mostReliable : .shortest, alternatives)
    }

    func answer(
        _ asked: (choice: PathsReport.Choice, alternatives: Int?), from reading: Reading, _ projection: Projection
    ) throws -> Answer {
        let from = try reading.party(named: from, Bilingual(\.optionNames.pathFrom))
        let to = try reading.party(named: to, Bilingual(\.optionNames.pathTo))
        if from == to { throw Failure.usage(.sameParty(Bilingual(\.optionNames.pathTo))) }
        do {
            let report = try reading.map.paths(
                from: from, to: to, count: asked.alternatives.map { $0 + 1 }, choice: asked.choice,
                projection: projection)
            return reading.context.answer(report, alternatives: asked.alternatives ?? 0)
        } catch is PathsError {
            throw Failure.strengthsAreNoChances(reading.context.form)
        }
    }
}

extension Reading {
    /// The party that is meant. Whether a resident of that name is on the map is told to the team only.
    fileprivate func party(named word: String, _ option: Bilingual) throws(Failure) -> Int {
        let places = context.places(named: word)
        if let place = places.first {
            if places.count > 1 { throw .usage(.severalParties(word, ids: places.map(context.id))) }
            return place
        }
        throw .usage(
            .unknownParty(
                option: option, value: word, nearest: NearestNames.of(word, among: context.names),
                hidesResidents: !context.disclosure.isForTeam))
    }
}
