internal import ArgumentParser
internal import Phrases

/// Which map is read, and how.
struct MapArguments: ParsableArguments {
    @Argument(help: .option(\.map))
    var map: String

    @Flag(name: .names("new-parties", "nieuwe-spelers"), help: .option(\.newParties))
    var newParties = false

    @Option(name: .names("format-in", "formaat-in"), help: .option(\.formatIn))
    var formatIn: String?

    /// The path, where `-` is standard input.
    var path: String { map == "-" ? "/dev/stdin" : map }
}
