internal import ArgumentParser
internal import Phrases

/// Which map is read, and how.
struct MapArguments: ParsableArguments {
    @Argument(help: .option(\.map))
    var map: String

    @Flag(name: .names("new-parties", "nieuwe-spelers"), help: .option(\.newParties))
    var newParties = false
}
