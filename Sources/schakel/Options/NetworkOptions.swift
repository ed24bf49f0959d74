internal import ArgumentParser
internal import Phrases

/// Which ties count.
struct NetworkOptions: ParsableArguments {
    @Option(name: .names("moment", "peilmoment"), help: .option(\.moment))
    var moment: String?

    @Option(name: .names("kinds", "soorten"), help: .option(\.kinds))
    var kinds: String?

    @Option(name: .names("min-strength", "minimale-sterkte"), help: .option(\.minimumStrength))
    var minimumStrength: String?

    @Flag(name: .names("directed", "gericht"), help: .option(\.directed))
    var directed = false
}
