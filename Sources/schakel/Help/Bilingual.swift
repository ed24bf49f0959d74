internal import ArgumentParser
internal import Phrases

/// Text in both languages, kept as one string: the shape in which it passes through ArgumentParser, whose declarations
/// have room for one.
struct Bilingual: Equatable {
    let dutch: String
    let english: String
    private static let separator: Character = "\u{1F}"

    init(dutch: String, english: String) {
        self.dutch = dutch
        self.english = english
    }

    init(_ pick: (Phrases) -> String) {
        self.init(dutch: pick(.dutch), english: pick(.english))
    }

    /// Takes a packed string apart; a string that was not packed is the same in both languages.
    init(packed: String) {
        let parts = packed.split(separator: Self.separator, maxSplits: 1, omittingEmptySubsequences: false)
        dutch = String(parts[0])
        english = String(parts[parts.count - 1])
    }

    var packed: String { dutch + String(Self.separator) + english }

    func `in`(_ language: Language) -> String {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}

extension ArgumentHelp {
    /// The help of an option, from its phrase.
    static func option(_ pick: (Phrases.Options) -> Phrases.Options.Option) -> ArgumentHelp {
        ArgumentHelp(
            Bilingual { pick($0.options).text }.packed, valueName: Bilingual { pick($0.options).value }.packed)
    }
}

extension CommandConfiguration {
    /// A command with an English and a Dutch name, and the help of its phrase.
    static func command(
        _ english: String, _ dutch: String, isHidden: Bool = false,
        _ pick: (Phrases.Commands) -> Phrases.Commands.Command
    ) -> CommandConfiguration {
        CommandConfiguration(
            commandName: english,
            abstract: Bilingual { pick($0.commands).summary }.packed,
            discussion: Bilingual { pick($0.commands).about }.packed,
            shouldDisplay: !isHidden,
            aliases: english == dutch ? [] : [dutch])
    }
}
