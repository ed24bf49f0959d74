internal import ArgumentParser
internal import Phrases

/// How a new map is written.
struct WritingOptions: ParsableArguments {
    @Option(name: .names("format-out", "formaat-uit"), help: .option(\.formatOut))
    var formatOut: String?

    @Flag(name: .names("overwrite", "overschrijven"), help: .option(\.overwrite))
    var overwrites = false

    /// Where the map goes, settled before anything is read; refused if that is where one of the maps is that are read.
    func destination(_ path: String, besides maps: [String], _ session: Session) throws(Failure) -> MapOutput {
        let destination = try MapOutput(path, self, Choices(phrases: session.phrases))
        for map in maps { try destination.check(isNoPartOf: map) }
        return destination
    }
}
