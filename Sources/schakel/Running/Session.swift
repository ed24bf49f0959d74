internal import Phrases

/// What a command needs beside its own words: where to write, and in which language.
struct Session: Sendable {
    let terminal: Terminal
    /// The language that was asked for on the command line.
    let chosenLanguage: Language?
    let phrases: Phrases
}
