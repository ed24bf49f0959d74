internal import Community
internal import Graphs
internal import Insight
internal import Interchange
internal import Phrases
internal import Reporting

/// Why a run ended without an answer.
enum Failure: Error {
    /// The command line is not understood; of which command, if that is known.
    case usage(UsageProblem, of: String? = nil)
    /// There is no map to read, or it is not right.
    case unreadable(ReadError, Audience)
    /// An output file cannot be made; `code` is the system's `errno`.
    case cannotCreate(path: String, code: Int32)
    /// An output file would take the place of a part of the map.
    case wouldOverwriteMap(path: String)
    /// There is something at the path of a new map or file already.
    case alreadyThere(path: String, canOverwrite: Bool = false)
    /// A map would not be the same after writing and reading.
    case wouldReadBackDifferently
    /// A map is larger than what spreadsheets open.
    case exceedsSpreadsheet(Sheet, SpreadsheetLimit)
    /// Writing a file broke off; `code` is the system's `errno`.
    case cannotWrite(path: String, code: Int32)
    /// Writing the answer broke off.
    case cannotWriteOutput
    /// A measure is not to be had of this network.
    case cannotMeasure(IterationError)
    /// A measure of two modes was asked for, and there are none.
    case notTwoMode
    /// There are no two groups to compare.
    case noGroups(GroupCriterion)
    /// There are not so many parties to choose key players from.
    case tooManyKeyPlayers(candidates: Int)
    /// There is nobody who may be chosen.
    case nobodyToChoose
    /// A selection chooses nobody, or too few people to speak of outside the team.
    case selectionTooSmall
    /// The most reliable path was asked for, and strengths are no chances.
    case strengthsAreNoChances(Phrases.MapForm)
    /// A file of figures cannot be read, or is not right.
    case badFigures(ReadError, Audience)
    /// No area of a file of figures goes by a name; the nearest names.
    case unknownArea(String, file: String, nearest: [String])
    /// Several areas go by a name.
    case severalAreas(String, labels: [String])
    /// Only a map that is a folder can be updated; where a new map could come.
    case cannotUpdate(Phrases.MapForm, newMap: String)
    /// A file that was to be replaced has columns that would be lost.
    case wouldLoseColumns(file: String, columns: [String])
    /// The name of an output file does not say what it is to become.
    case unknownOutputFormat(path: String)
    /// Standard output needs a format.
    case needsOutputFormat
    /// A format of several files cannot go through a pipe.
    case folderThroughPipe(MapFormat)
    /// A format is not read, or not written.
    case oneWayFormat(MapFormat, isRead: Bool)
    /// Not all of a map fits in a format, and that was to be an error.
    case wouldLose([Loss], in: MapFormat)
    /// A map was to be merged with itself.
    case sameMap
    /// The picture could not be drawn.
    case cannotDraw(String)

    /// The areas of one name that are listed at most.
    private static let mostAreas = 20

    var status: ExitStatus {
        switch self {
        case .usage, .sameMap, .unknownOutputFormat, .needsOutputFormat, .folderThroughPipe, .oneWayFormat,
            .unknownArea,
            .severalAreas, .cannotUpdate, .tooManyKeyPlayers, .nobodyToChoose, .selectionTooSmall:
            .usage
        case .unreadable(.notFound, _), .unreadable(.unreadable, _), .badFigures(.notFound, _),
            .badFigures(.unreadable, _):
            .noInput
        case .wouldLose, .exceedsSpreadsheet, .unreadable(.invalid, _), .badFigures(.invalid, _), .cannotMeasure,
            .strengthsAreNoChances,
            .notTwoMode, .noGroups:
            .badData
        case .cannotCreate, .wouldOverwriteMap, .wouldLoseColumns, .alreadyThere: .cannotCreate
        case .cannotWrite, .cannotWriteOutput: .inputOutput
        case .cannotDraw, .wouldReadBackDifferently: .internal
        }
    }

    /// What is said of it: first what went wrong, then where, or what can be done.
    func sentences(_ phrases: Phrases) -> [String] {
        switch self {
        case .usage(let problem, let command):
            let name = ["schakel", command].compactMap(\.self).joined(separator: " ")
            return problem.sentences(phrases) + [phrases.usage.seeHelp(name)]
        case .unreadable(let error, let audience):
            return sentences(of: error, audience, phrases, heading: phrases.reading.noMap)
        case .badFigures(let error, let audience):
            return sentences(of: error, audience, phrases, heading: phrases.population.badFile)
        case .cannotCreate(let path, let code):
            return SystemError(code).isRefusal
                ? phrases.failures.mayNotCreate(path) : phrases.failures.cannotCreate(path, SystemError(code).text)
        case .wouldOverwriteMap(let path): return phrases.failures.wouldOverwriteMap(path)
        case .alreadyThere(let path, let canOverwrite): return phrases.failures.alreadyThere(path, canOverwrite)
        case .wouldReadBackDifferently: return [phrases.failures.wouldReadBackDifferently]
        case .exceedsSpreadsheet(let sheet, let limit):
            let numbers = NumberFormat(phrases.language)
            let name = MapVocabulary.title(of: sheet, in: phrases.language == .dutch ? .dutch : .english)
            return switch limit {
            case .rows(let most): phrases.failures.tooManyRows(name, numbers.string(most))
            case .characters(let most, let row, let header):
                phrases.failures.textTooLong(name, header, numbers.string(row), numbers.string(most))
            }
        case .cannotWrite(let path, let code): return phrases.failures.cannotWrite(path, SystemError(code).text)
        case .cannotWriteOutput: return [phrases.failures.cannotWriteOutput]
        case .cannotMeasure(.didNotConverge(let iterations, let change)):
            return phrases.central.notConverged(
                NumberFormat(phrases.language).string(iterations), NumberFormat(phrases.language).exact(change))
        case .cannotMeasure(.attenuationTooLarge(let alpha, let limit)):
            return phrases.central.alphaTooLarge(
                NumberFormat(phrases.language).exact(alpha), NumberFormat(phrases.language).string(limit, decimals: 4))
        case .notTwoMode: return phrases.central.notTwoMode
        case .noGroups(let criterion): return phrases.groups.noGroups(phrases.groups.criterion(criterion))
        case .tooManyKeyPlayers(let candidates):
            return phrases.keyPlayers.tooLarge(NumberFormat(phrases.language).string(candidates))
        case .selectionTooSmall: return phrases.central.selectionTooSmall
        case .nobodyToChoose: return phrases.keyPlayers.nobodyToChoose
        case .strengthsAreNoChances(let form): return phrases.paths.noChances(form)
        case .unknownArea(let name, let file, let nearest):
            return [phrases.population.unknownArea(name, file)]
                + (nearest.isEmpty ? [] : [phrases.usage.didYouMean(nearest.map(phrases.reading.quote))])
        case .severalAreas(let name, let labels):
            let rest = labels.count - Self.mostAreas
            return [phrases.population.severalAreas(name), phrases.population.chooseCode]
                + labels.prefix(Self.mostAreas)
                + (rest > 0 ? [phrases.population.moreAreas(NumberFormat(phrases.language).string(rest))] : [])
        case .cannotUpdate(let form, let path): return phrases.population.needsFolder(form, path)
        case .wouldLoseColumns(let file, let columns):
            return phrases.population.wouldLoseColumns(file, columns.joined(separator: ", "))
        case .sameMap: return phrases.merge.sameMap
        case .unknownOutputFormat(let path): return phrases.convert.unknownOutput(path)
        case .needsOutputFormat: return phrases.convert.needsFormat
        case .folderThroughPipe(let format): return phrases.convert.folderThroughPipe(format.words(phrases))
        case .oneWayFormat(let format, let isRead):
            let words = isRead ? phrases.convert.cannotWrite : phrases.convert.cannotRead
            return [words(format.words(phrases)) + "."]
        case .wouldLose(let losses, let format):
            return [phrases.convert.strict(format.words(phrases))]
                + losses.map { "\($0.words(phrases)) (\(NumberFormat(phrases.language).string($0.count)))" }
                + [phrases.convert.strictAdvice]
        case .cannotDraw(let reason): return phrases.failures.cannotDraw(reason)
        }
    }
}

extension Failure {
    /// What is said of a file that was not read.
    private func sentences(
        of error: ReadError, _ audience: Audience, _ phrases: Phrases, heading: (Int) -> String
    ) -> [String] {
        switch error {
        case .notFound(let path): return phrases.reading.notFound(path)
        case .unreadable(let path, let code):
            return SystemError(code).isRefusal
                ? phrases.reading.notAllowed(path) : phrases.reading.unreadable(path, SystemError(code).text)
        case .invalid(let diagnostics):
            let errors = diagnostics.errors
            let text = DiagnosticText(phrases: phrases, audience: audience)
            return [heading(errors.listed.count + errors.omitted)] + text.lines(errors, atMost: 20)
        }
    }
}

extension Diagnostics {
    /// Those that are errors.
    fileprivate var errors: Diagnostics {
        Diagnostics(listed: listed.filter { $0.severity == .error }, omitted: omitted)
    }
}
