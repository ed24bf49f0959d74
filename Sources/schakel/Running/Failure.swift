internal import Phrases

/// Why a run ended without an answer.
enum Failure: Error {
    case usage(UsageProblem, of: String? = nil)
    case notYet
    case cannotWriteOutput

    var status: ExitStatus {
        switch self {
        case .usage: .usage
        case .cannotWriteOutput: .inputOutput
        case .notYet: .internal
        }
    }

    /// What is said of it: first what went wrong, then what can be done.
    func sentences(_ phrases: Phrases) -> [String] {
        switch self {
        case .usage(let problem, let command):
            problem.sentences(phrases) + [
                phrases.usage.seeHelp(["schakel", command].compactMap(\.self).joined(separator: " "))
            ]
        case .notYet: []
        case .cannotWriteOutput: [phrases.failures.cannotWriteOutput]
        }
    }
}
