/// Words as they stand in a file, which may name a person.
///
/// What is shown of them outside the team is decided where they are shown.
public struct Quotation: Hashable, Sendable {
    /// The words, at most ``limit`` characters of them.
    public let text: String
    /// Whether they may name a resident, or someone of whom the kind is not known.
    public let mayNamePerson: Bool

    /// The number of characters that are quoted at most.
    public static let limit = 80

    /// Makes a quotation.
    public init(_ text: String, mayNamePerson: Bool) {
        self.text = text.count <= Self.limit ? text : text.prefix(Self.limit - 1) + "…"
        self.mayNamePerson = mayNamePerson
    }

    /// Quotes what a spreadsheet shows where a formula went wrong, such as `#N/A` or `Err:502`.
    static func error(_ text: String) -> Quotation {
        Quotation(text, mayNamePerson: !text.hasPrefix("#") && !text.hasPrefix("Err:"))
    }

    /// Quotes a cell in which a word, number or date was expected.
    ///
    /// A name can stand there by mistake, so all that has more than three letters and is not close to an expected word
    /// counts as one.
    static func cell(_ text: String, isNearExpected: Bool = false) -> Quotation {
        Quotation(text, mayNamePerson: !isNearExpected && text.unicodeScalars.count { $0.properties.isAlphabetic } > 3)
    }
}
