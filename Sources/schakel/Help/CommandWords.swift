internal import Phrases

/// The words of a command line, and the language that they ask for.
///
/// The language has to be known before anything is parsed, for what is said when parsing fails; so it is taken out here,
/// wherever it stands, and commands take it from here.
struct CommandWords {
    /// The words without the choice of a language that is understood.
    private(set) var words: [String] = []
    /// The language asked for.
    private(set) var language: Language?

    init(_ arguments: [String]) {
        var rest = arguments[...]
        while let word = rest.popFirst() {
            if word == "--" {
                words.append(word)
                words += rest
                break
            }
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard Self.names.contains(String(parts[0])), let value = parts.count == 2 ? String(parts[1]) : rest.first,
                let named = Language(named: value)
            else {
                words.append(word)
                continue
            }
            language = named
            if parts.count == 1 { rest.removeFirst() }
        }
    }

    /// The names of the option.
    static let names = ["--language", "--taal"]
}
