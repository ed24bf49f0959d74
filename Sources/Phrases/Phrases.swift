/// Every sentence that a person reads, in one language.
///
/// One struct with two values: a sentence that lacks a translation does not compile. Sentences are kept by topic, each
/// topic in a file of its own, as a nested struct with a Dutch and an English value.
package struct Phrases: Sendable {
    package let language: Language
    package let help: Help
    package let commands: Commands
    package let options: Options
    package let optionNames: OptionNames
    package let usage: Usage
    package let words: Words
    package let failures: Failures
    package let figures: Figures
    package let shared: Shared
    package let reach: Reach
    package let central: Central
    package let structure: Structure
    package let paths: Paths
    package let dependence: Dependence
    package let groups: Groups
    package let mixing: Mixing
    package let brokers: Brokers
    package let keyPlayers: KeyPlayers
    package let stability: Stability
    package let gaps: Gaps
    package let reading: Reading
    package let check: Check
    package let progress: Progress
    package let diagram: Diagram
    package let population: Population
    package let template: Template
    package let cards: Cards
    package let convert: Convert
    package let merge: Merge

    /// The Dutch value.
    package static let dutch = Phrases(
        language: .dutch, help: .dutch, commands: .dutch, options: .dutch, optionNames: .dutch, usage: .dutch,
        words: .dutch,
        failures: .dutch, figures: .dutch, shared: .dutch, reach: .dutch, central: .dutch, structure: .dutch,
        paths: .dutch, dependence: .dutch, groups: .dutch, mixing: .dutch, brokers: .dutch, keyPlayers: .dutch,
        stability: .dutch,
        gaps: .dutch, reading: .dutch, check: .dutch, progress: .dutch, diagram: .dutch,
        population: .dutch, template: .dutch, cards: .dutch, convert: .dutch, merge: .dutch)

    /// The English value.
    package static let english = Phrases(
        language: .english, help: .english, commands: .english, options: .english, optionNames: .english,
        usage: .english, words: .english,
        failures: .english, figures: .english, shared: .english, reach: .english, central: .english,
        structure: .english, paths: .english, dependence: .english, groups: .english, mixing: .english,
        brokers: .english, keyPlayers: .english, stability: .english,
        gaps: .english, reading: .english, check: .english, progress: .english, diagram: .english,
        population: .english, template: .english, cards: .english, convert: .english, merge: .english)

    /// The value for a language.
    package static func `in`(_ language: Language) -> Phrases {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}
