internal import Community
internal import Graphs
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
    /// Writing a file broke off; `code` is the system's `errno`.
    case cannotWrite(path: String, code: Int32)
    /// Writing the answer broke off.
    case cannotWriteOutput
    /// A measure is not to be had of this network.
    case cannotMeasure(IterationError)
    /// The most reliable path was asked for, and strengths are no chances.
    case strengthsAreNoChances
    /// The picture could not be drawn.
    case cannotDraw(String)

    var status: ExitStatus {
        switch self {
        case .usage: .usage
        case .unreadable(.notFound, _), .unreadable(.unreadable, _): .noInput
        case .unreadable(.invalid, _), .cannotMeasure, .strengthsAreNoChances: .badData
        case .cannotCreate, .wouldOverwriteMap: .cannotCreate
        case .cannotWrite, .cannotWriteOutput: .inputOutput
        case .cannotDraw: .internal
        }
    }

    /// What is said of it: first what went wrong, then where, or what can be done.
    func sentences(_ phrases: Phrases) -> [String] {
        switch self {
        case .usage(let problem, let command):
            let name = ["schakel", command].compactMap(\.self).joined(separator: " ")
            return problem.sentences(phrases) + [phrases.usage.seeHelp(name)]
        case .unreadable(.notFound(let path), _): return phrases.reading.notFound(path)
        case .unreadable(.unreadable(let path, let code), _):
            return SystemError(code).isRefusal
                ? phrases.reading.notAllowed(path) : phrases.reading.unreadable(path, SystemError(code).text)
        case .unreadable(.invalid(let diagnostics), let audience):
            let errors = diagnostics.errors
            let text = DiagnosticText(phrases: phrases, audience: audience)
            return [phrases.reading.noMap(errors.listed.count + errors.omitted)] + text.lines(errors, atMost: 20)
        case .cannotCreate(let path, let code):
            return SystemError(code).isRefusal
                ? phrases.failures.mayNotCreate(path) : phrases.failures.cannotCreate(path, SystemError(code).text)
        case .wouldOverwriteMap(let path): return phrases.failures.wouldOverwriteMap(path)
        case .cannotWrite(let path, let code): return phrases.failures.cannotWrite(path, SystemError(code).text)
        case .cannotWriteOutput: return [phrases.failures.cannotWriteOutput]
        case .cannotMeasure(.didNotConverge(let iterations, let change)):
            return phrases.central.notConverged(
                NumberFormat(phrases.language).string(iterations), NumberFormat(phrases.language).exact(change))
        case .cannotMeasure(.attenuationTooLarge(let alpha, let limit)):
            return phrases.central.alphaTooLarge(
                NumberFormat(phrases.language).exact(alpha), NumberFormat(phrases.language).string(limit, decimals: 4))
        case .strengthsAreNoChances: return phrases.paths.noChances
        case .cannotDraw(let reason): return phrases.failures.cannotDraw(reason)
        }
    }
}

extension Diagnostics {
    /// Those that are errors.
    fileprivate var errors: Diagnostics {
        Diagnostics(listed: listed.filter { $0.severity == .error }, omitted: omitted)
    }
}
