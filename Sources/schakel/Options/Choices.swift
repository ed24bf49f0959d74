internal import Community
internal import Insight
internal import Interchange
internal import Phrases
internal import Reporting

/// What the words of options mean, in Dutch or in English.
struct Choices {
    let phrases: Phrases

    // MARK: For whom and in what form

    func unknownLanguage(_ word: String) -> UsageProblem {
        .invalidValue(option: Bilingual(\.optionNames.language), value: word, expected: .oneOf(["nl", "en"]))
    }

    func audience(_ word: String?) throws(Failure) -> Audience? {
        guard let word else { return nil }
        switch word.lowercased() {
        case "team": return .team
        case "public", "publiek", "openbaar", "iedereen", "everyone": return .public
        default:
            throw .usage(
                .invalidValue(
                    option: Bilingual(\.optionNames.audience), value: word, expected: .oneOf(["team", "public"])))
        }
    }

    func format(_ word: String?) throws(Failure) -> Answer.Format {
        guard let word else { return .table }
        switch word.lowercased() {
        case "table", "tabel": return .table
        case "json": return .json
        case "csv": return .csv
        case "md", "markdown": return .md
        default:
            throw .usage(
                .invalidValue(
                    option: Bilingual(\.optionNames.format), value: word,
                    expected: .oneOf(Answer.Format.allCases.map(\.rawValue))))
        }
    }

    /// A form of maps by its name; case does not count.
    func mapFormat(
        _ word: String?, _ option: Bilingual, where isMeant: (MapFormat) -> Bool
    ) throws(Failure) -> MapFormat? {
        guard let word else { return nil }
        let wanted = word.lowercased()
        if let format = MapFormat.allCases.first(where: { $0.rawValue == wanted }) { return format }
        let names = MapFormat.allCases.filter(isMeant).map(\.rawValue)
        throw .usage(
            .invalidValue(
                option: option, value: word,
                expected: .name(nearest: NearestNames.of(word, among: names), known: names)))
    }

    /// What becomes of a tie that was there already.
    func duplicates(_ word: String?) throws(Failure) -> ReadOptions.DuplicateTies {
        switch word?.lowercased() {
        case nil, "keep", "bewaar": return .keep
        case "sum", "optellen": return .sum
        case "last", "laatste": return .last
        case "error", "fout": return .error
        default:
            let names =
                phrases.language == .dutch
                ? ["bewaar", "optellen", "laatste", "fout"] : ["keep", "sum", "last", "error"]
            throw .usage(
                .invalidValue(
                    option: Bilingual(\.optionNames.duplicates), value: word ?? "", expected: .oneOf(names)))
        }
    }

    // MARK: Numbers

    /// A whole number from 1.
    func count(_ word: String?, _ option: Bilingual) throws(Failure) -> Int? {
        guard let word else { return nil }
        guard let count = Int(word), count > 0 else {
            throw .usage(.invalidValue(option: option, value: word, expected: .positiveCount))
        }
        return count
    }

    /// A number above 0, with a decimal comma or point.
    func number(_ word: String?, _ option: Bilingual) throws(Failure) -> Double? {
        guard let word else { return nil }
        let pointed = String(word.map { $0 == "," ? "." : $0 })
        guard let number = Double(pointed), number.isFinite, number > 0 else {
            throw .usage(.invalidValue(option: option, value: word, expected: .positiveNumber))
        }
        return number
    }

    // MARK: Words of the map

    func day(_ word: String?) throws(Failure) -> Day? {
        guard let word else { return nil }
        guard let day = MapVocabulary.day(word) else {
            throw .usage(.invalidValue(option: Bilingual(\.optionNames.moment), value: word, expected: .date))
        }
        return day
    }

    /// A voice that is known, or that the map knows.
    func voice(_ word: String?, of map: NeighbourhoodMap) throws(Failure) -> Voice? {
        guard let word else { return nil }
        let voice =
            Voice.builtIn.first { voice in Phrases.all.contains { $0.words.name(of: voice) == word.lowercased() } }
            ?? MapVocabulary.voice(word)
        if Voice.builtIn.contains(voice) { return voice }
        if let known = map.voices.first(where: { $0.rawValue.lowercased() == word.lowercased() }) { return known }
        let known = map.voices.map(phrases.words.name(of:))
        let names = Voice.builtIn.flatMap { voice in Phrases.all.map { $0.words.name(of: voice) } + [voice.rawValue] }
        throw unknown(word, \.optionNames.voice, among: known + names, shown: known)
    }

    /// Kinds of tie, with commas between: known ones, or ones that the map knows.
    func kinds(_ words: String?, of map: NeighbourhoodMap) throws(Failure) -> Set<TieKind>? {
        guard let words else { return nil }
        var kinds: Set<TieKind> = []
        let occurring = map.ties.occurringKinds
        for part in words.split(separator: ",") {
            let word = String(part).trimmed
            let kind = MapVocabulary.tieKind(word)
            if TieKind.known.contains(kind) {
                kinds.insert(kind)
            } else if let known = occurring.first(where: { $0.rawValue.lowercased() == word.lowercased() }) {
                kinds.insert(known)
            } else {
                let shown = occurring.map(phrases.words.name(of:))
                throw unknown(
                    word, \.optionNames.kinds, among: shown + TieKind.known.map(phrases.words.name(of:)), shown: shown)
            }
        }
        return kinds.isEmpty ? nil : kinds
    }

    /// A measure by any of its names.
    func measure(_ word: String?) throws(Failure) -> Measure {
        guard let word else { return .parties(.degree) }
        let wanted = word.lowercased().dashed
        func names(_ words: (Phrases) -> Phrases.Central.Measure) -> [String] {
            Phrases.all.flatMap { [words($0).name] + words($0).otherNames }.map(\.dashed)
        }
        for measure in CentralityMeasure.allCases
        where ([measure.rawValue] + names { $0.central.words(for: measure) }).contains(wanted) {
            return .parties(measure)
        }
        if (["edge-betweenness"] + names { $0.central.edgeBetweenness }).contains(wanted) { return .ties }
        throw unknownMeasure(word, known: CentralityMeasure.allCases.map(\.rawValue) + ["edge-betweenness"])
    }

    /// A measure of parties by any of its names.
    func measureOfParties(_ word: String?) throws(Failure) -> CentralityMeasure {
        switch try measure(word) {
        case .parties(let measure): return measure
        case .ties: throw unknownMeasure(word ?? "", known: CentralityMeasure.allCases.map(\.rawValue))
        }
    }

    private func unknownMeasure(_ word: String, known: [String]) -> Failure {
        let others = Phrases.all.flatMap { phrases in
            CentralityMeasure.allCases.flatMap { phrases.central.words(for: $0).otherNames }
        }
        return unknown(word, \.optionNames.by, among: known + others, shown: known)
    }

    /// A measure of parties, or the one of ties.
    enum Measure {
        case parties(CentralityMeasure)
        case ties
    }

    func unknown(
        _ word: String, _ option: (Phrases) -> String, among names: [String], shown: [String]
    ) -> Failure {
        .usage(
            .invalidValue(
                option: Bilingual(option), value: word,
                expected: .name(nearest: NearestNames.of(word, among: names), known: shown)))
    }
}

extension String {
    /// Without spaces at its ends.
    var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    /// With dashes for spaces and underscores.
    fileprivate var dashed: String { String(map { $0 == " " || $0 == "_" ? "-" : $0 }) }
}
