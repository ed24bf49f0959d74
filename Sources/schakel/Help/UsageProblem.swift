internal import Phrases

/// What is wrong with a command line.
enum UsageProblem: Error, Equatable {
    case unknownCommand(String, nearest: [String])
    case unknownOption(String, nearest: [String])
    case missingValue(option: String, value: Bilingual)
    case needlessValue(option: String)
    case missingArgument(Bilingual)
    case missingOption(Bilingual, value: Bilingual)
    case unexpectedArgument(String)
    case invalidValue(option: Bilingual, value: String, expected: Expected)
    case excludeEachOther([String], [String])
    case sameParty(Bilingual)
    case severalParties(String, ids: [String])
    /// Nobody of that name may be shown; outside the team it may be that of a resident.
    case unknownParty(option: Bilingual, value: String, nearest: [String], hidesResidents: Bool)
    /// ArgumentParser refused it, and we do not see why.
    case notUnderstood

    /// What a value should have been.
    enum Expected: Equatable {
        case date
        case positiveCount
        case positiveNumber
        case belowOne
        case seed
        case shareOfAll
        case pictureFile
        case oneOf([String])
        case name(nearest: [String], known: [String])
    }

    /// What is said of it, in a line or two.
    func sentences(_ phrases: Phrases) -> [String] {
        let usage = phrases.usage
        let language = phrases.language
        switch self {
        case .unknownCommand(let name, let nearest):
            return [usage.unknownCommand(name)] + suggestion(nearest, usage)
        case .unknownOption(let name, let nearest):
            return [usage.unknownOption(name)] + suggestion(nearest, usage)
        case .missingValue(let option, let value): return [usage.missingValue(option, value.in(language))]
        case .needlessValue(let option): return [usage.needlessValue(option)]
        case .missingArgument(let name): return [usage.missingArgument(name.in(language))]
        case .missingOption(let name, let value):
            return [usage.missingOption(name.in(language), value.in(language))]
        case .unexpectedArgument(let word): return [usage.unexpectedArgument(word)]
        case .invalidValue(let option, let value, let expected):
            let invalid = { usage.invalidValue(option.in(language), value, $0) }
            switch expected {
            case .date: return [invalid(usage.expectedDate)]
            case .positiveCount: return [invalid(usage.expectedPositiveCount)]
            case .positiveNumber: return [invalid(usage.expectedPositiveNumber)]
            case .belowOne: return [invalid(usage.expectedBelowOne)]
            case .seed: return [invalid(usage.expectedSeed)]
            case .shareOfAll: return [invalid(phrases.stability.expectedShare)]
            case .pictureFile: return [invalid(usage.expectedExtension)]
            case .oneOf(let choices): return [invalid(usage.expectedOneOf(choices))]
            case .name(let nearest, let known):
                return [usage.unknownName(option.in(language), value)] + suggestion(nearest, usage)
                    + (known.isEmpty ? [] : [usage.knownNames(known)])
            }
        case .excludeEachOther(let english, let dutch):
            return [usage.excludeEachOther(language == .dutch ? dutch : english)]
        case .sameParty(let option): return [phrases.paths.sameParty(option.in(language))]
        case .severalParties(let name, let ids): return [phrases.paths.severalParties(name), usage.knownNames(ids)]
        case .unknownParty(let option, let value, let nearest, let hidesResidents):
            return [usage.unknownName(option.in(language), value)] + suggestion(nearest, usage)
                + (hidesResidents ? [phrases.paths.perhapsResident] : [])
        case .notUnderstood: return [usage.notUnderstood]
        }
    }

    private func suggestion(_ nearest: [String], _ usage: Phrases.Usage) -> [String] {
        nearest.isEmpty ? [] : [usage.didYouMean(nearest)]
    }
}
