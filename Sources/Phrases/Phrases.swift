/// Every sentence that a person reads, in one language.
///
/// One struct with two values: a sentence that lacks a translation does not compile. Sentences are kept by topic, each
/// topic in a file of its own, as a nested struct with a Dutch and an English value.
package struct Phrases: Sendable {
    package let language: Language
    package let help: Help
    package let commands: Commands
    package let options: Options
    package let usage: Usage
    package let words: Words
    package let failures: Failures

    /// The Dutch value.
    package static let dutch = Phrases(
        language: .dutch, help: .dutch, commands: .dutch, options: .dutch, usage: .dutch, words: .dutch,
        failures: .dutch)

    /// The English value.
    package static let english = Phrases(
        language: .english, help: .english, commands: .english, options: .english, usage: .english, words: .english,
        failures: .english)

    /// The value for a language.
    package static func `in`(_ language: Language) -> Phrases {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}
