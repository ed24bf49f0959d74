extension Phrases {
    /// What is said when a run ends without an answer.
    package struct Failures: Sendable {
        package let cannotWriteOutput: String
        package let internalError: @Sendable (String) -> String
    }
}

extension Phrases.Failures {
    package static let dutch = Phrases.Failures(
        cannotWriteOutput: "het schrijven van de uitkomst brak af. Is de schijf vol?",
        internalError: { "er ging iets mis in Schakel zelf. Dit ligt niet aan jou. Geef dit door aan de makers: \($0)" }
    )

    package static let english = Phrases.Failures(
        cannotWriteOutput: "writing the answer broke off. Is the disk full?",
        internalError: { "something went wrong inside Schakel. This is not your fault. Please tell its makers: \($0)" })
}
