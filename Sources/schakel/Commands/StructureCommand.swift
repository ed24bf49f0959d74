internal import ArgumentParser
internal import Community
internal import Insight
internal import Phrases
internal import Reporting

/// `schakel structure`: components, cut points, bridges, density.
struct Structure: MapQuestion {
    static let configuration: CommandConfiguration = .command("structure", "structuur", \.structure)

    @OptionGroup var map: MapArguments
    @OptionGroup(title: Bilingual(\.options.networkGroup).packed) var network: NetworkOptions
    @OptionGroup(title: Bilingual(\.options.outputGroup).packed) var output: OutputOptions

    func answer(_: Void, from reading: Reading, _ projection: Projection) throws -> Answer {
        reading.context.answer(try reading.map.structure(projection))
    }
}
