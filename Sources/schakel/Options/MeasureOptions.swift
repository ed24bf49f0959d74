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

/// The choices within a measure, and those of them that the command line names.
struct MeasureChoices {
    private(set) var options = CentralityOptions()
    private(set) var named: [CentralityOptions.Name] = []

    fileprivate mutating func take<Value>(
        _ value: Value?, _ name: CentralityOptions.Name, _ set: (inout CentralityOptions, Value) -> Void
    ) {
        guard let value else { return }
        set(&options, value)
        named.append(name)
    }

    /// The same choices, and the ends of paths that the map knows by the words of the command line.
    func choosingEnds(_ words: MeasureOptions, in reading: Reading) throws(Failure) -> MeasureChoices {
        var choices = self
        choices.take(try reading.ends(words.from), .from) { $0.from = $1 }
        choices.take(try reading.ends(words.to), .to) { $0.to = $1 }
        return choices
    }
}

/// Computes a measure; that it can not be found is told in the words of the reader.
func measuring<Value>(_ work: () throws -> Value) throws -> Value {
    do {
        return try work()
    } catch let error as IterationError {
        throw Failure.cannotMeasure(error)
    } catch is TwoModeError {
        throw Failure.notTwoMode
    }
}

extension Choices {
    /// The choices within a measure of parties, as far as they can be known without the map.
    func options(_ words: MeasureOptions) throws(Failure) -> MeasureChoices {
        var choices = MeasureChoices()
        choices.take(try count(words.within, Bilingual(\.optionNames.within)), .within) { $0.within = $1 }
        choices.take(try length(words.distances), .length) { $0.length = $1 }
        choices.take(try direction(words.direction), .direction) { $0.direction = $1 }
        choices.take(words.endpoints ? .included : nil, .endpoints) { $0.endpoints = $1 }
        choices.take(words.weighted ? .strength : nil, .worth) { $0.worth = $1 }
        choices.take(try model(words.model), .model) { $0.model = $1 }
        choices.take(try number(words.alpha, Bilingual(\.optionNames.alpha)), .alpha) { $0.alpha = $1 }
        choices.take(try share(words.beta, Bilingual(\.optionNames.beta)), .beta) { $0.beta = $1 }
        choices.take(try number(words.tolerance, Bilingual(\.optionNames.tolerance)), .tolerance) { $0.tolerance = $1 }
        choices.take(try count(words.iterations, Bilingual(\.optionNames.iterations)), .iterations) {
            $0.iterations = $1
        }
        return choices
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
