internal import Phrases

/// A wish for help or for the version, which goes before anything else on the command line.
enum HelpRequest: Equatable {
    case overview
    case command(String)
    case version

    static func helpNames(in language: Language) -> [String] {
        language == .dutch ? ["-h", "--hulp", "--help"] : ["-h", "--help"]
    }

    static func versionNames(in language: Language) -> [String] {
        language == .dutch ? ["--versie", "--version"] : ["--version"]
    }

    /// The wish that a command line has, if it has one; no words at all are a wish for the overview.
    init?(_ line: CommandWords) {
        let words = line.words.prefix { $0 != "--" }
        let command = words.first.flatMap { $0.hasPrefix("-") ? nil : $0 }
        if let command, ["help", "hulp"].contains(command) {
            self = words.dropFirst().first.map(Self.command) ?? .overview
        } else if words.contains(where: Self.helpNames(in: .dutch).contains) {
            self = command.map(Self.command) ?? .overview
        } else if words.contains(where: Self.versionNames(in: .dutch).contains), command == nil {
            self = .version
        } else if line.words.isEmpty {
            self = .overview
        } else {
            return nil
        }
    }
}
