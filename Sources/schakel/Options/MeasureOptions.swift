internal import ArgumentParser
internal import Graphs
internal import Insight
internal import Phrases

/// How a measure of centrality is reckoned.
struct MeasureOptions: ParsableArguments {
    @Option(name: .names("within", "binnen"), help: .option(\.steps))
    var within: String?
    @Option(name: .names("distances", "lengte"), help: .option(\.distances))
    var distances: String?
    @Option(name: .names("direction", "richting"), help: .option(\.direction))
    var direction: String?
    @Option(name: .names("from", "vanuit"), help: .option(\.endsFrom))
    var from: [String] = []
    @Option(name: .names("to", "naar"), help: .option(\.endsTo))
    var to: [String] = []
    @Flag(name: .names("endpoints", "uiteinden"), help: .option(\.endpoints))
    var endpoints = false
    @Flag(name: .names("weighted", "gewogen"), help: .option(\.weighted))
    var weighted = false
    @Option(name: .names("model", "model"), help: .option(\.model))
    var model: String?
    @Option(name: .names("alpha", "demping"), help: .option(\.alpha))
    var alpha: String?
    @Option(name: .names("beta", "beta"), help: .option(\.beta))
    var beta: String?
    @Option(name: .names("tolerance", "nauwkeurigheid"), help: .option(\.tolerance))
    var tolerance: String?
    @Option(name: .names("iterations", "rondes"), help: .option(\.iterations))
    var iterations: String?
}

extension Choices {
    /// The choices for a measure of parties, and those of them that the command line names.
    func options(_ words: MeasureOptions) throws(Failure) -> (CentralityOptions, named: [CentralityOptions.Name]) {
        var options = CentralityOptions()
        var named: [CentralityOptions.Name] = []
        func take<Value>(_ value: Value?, _ name: CentralityOptions.Name, _ set: (Value) -> Void) {
            if let value {
                set(value)
                named.append(name)
            }
        }
        take(try count(words.within, Bilingual(\.optionNames.within)), .within) { options.within = $0 }
        take(try length(words.distances), .length) { options.length = $0 }
        take(try direction(words.direction), .direction) { options.direction = $0 }
        take(words.endpoints ? .included : nil, .endpoints) { options.endpoints = $0 }
        take(words.weighted ? .strength : nil, .worth) { options.worth = $0 }
        take(try model(words.model), .model) { options.model = $0 }
        take(try number(words.alpha, Bilingual(\.optionNames.alpha)), .alpha) { options.alpha = $0 }
        take(try share(words.beta, Bilingual(\.optionNames.beta)), .beta) { options.beta = $0 }
        take(try number(words.tolerance, Bilingual(\.optionNames.tolerance)), .tolerance) { options.tolerance = $0 }
        take(try count(words.iterations, Bilingual(\.optionNames.iterations)), .iterations) { options.iterations = $0 }
        return (options, named)
    }

    /// The choices for a measure, held against it: PageRank walks on with a chance below 1.
    func check(_ options: CentralityOptions, for measure: CentralityMeasure) throws(Failure) {
        if measure == .pageRank, let alpha = options.alpha, alpha >= 1 {
            throw .usage(
                .invalidValue(
                    option: Bilingual(\.optionNames.alpha), value: alpha.description,
                    expected: .belowOne))
        }
    }

    private func share(_ word: String?, _ option: Bilingual) throws(Failure) -> Double? {
        guard let share = try number(word, option) else { return nil }
        guard share <= 1 else { throw .usage(.invalidValue(option: option, value: word ?? "", expected: .belowOne)) }
        return share
    }

    private func length(_ word: String?) throws(Failure) -> CentralityOptions.Length? {
        try one(
            of: [
                (["steps", "stappen"], CentralityOptions.Length.steps),
                (["inverse-strength", "omgekeerde-sterkte"], .inverseStrength), (["strength", "sterkte"], .strength),
            ], word, Bilingual(\.optionNames.distances))
    }

    private func direction(_ word: String?) throws(Failure) -> CentralityOptions.Direction? {
        try one(
            of: [
                (["incoming", "inkomend"], CentralityOptions.Direction.incoming),
                (["outgoing", "uitgaand"], .outgoing),
            ], word, Bilingual(\.optionNames.direction))
    }

    private func model(_ word: String?) throws(Failure) -> CentralityOptions.Model? {
        try one(
            of: [
                (["network", "netwerk", "whole"], CentralityOptions.Model.wholeNetwork),
                (["ego", "ego", "ucinet"], .egoNetwork),
            ],
            word, Bilingual(\.optionNames.model))
    }

    /// The value of a word that is one of a few; the first two names of each are the English and the Dutch one.
    func one<Value>(
        of choices: [(names: [String], value: Value)], _ word: String?, _ option: Bilingual
    ) throws(Failure) -> Value? {
        guard let word else { return nil }
        if let choice = choices.first(where: { $0.names.contains(word.lowercased()) }) { return choice.value }
        let names = choices.map { phrases.language == .dutch ? $0.names[1] : $0.names[0] }
        throw .usage(.invalidValue(option: option, value: word, expected: .oneOf(names)))
    }
}
