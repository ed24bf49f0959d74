/// A language in which Schakel speaks.
package enum Language: String, CaseIterable, Sendable {
    case dutch = "nl"
    case english = "en"

    /// The language that a word names: `nl`, `Nederlands`, `en`, `English` and the like, in any case.
    package init?(named name: some StringProtocol) {
        switch name.lowercased() {
        case "nl", "nederlands", "dutch": self = .dutch
        case "en", "engels", "english": self = .english
        default: return nil
        }
    }

    /// The language of an environment: English where the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says
    /// anything begins with `en`, and Dutch everywhere else, `C` and `POSIX` included.
    package init(environment: [String: String]) {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        self = locale?.lowercased().hasPrefix("en") == true ? .english : .dutch
    }

    /// The other language.
    package var other: Language { self == .dutch ? .english : .dutch }
}
