/// Keeps spreadsheets from running a cell as a formula: an apostrophe in front of it.
///
/// Text that has the apostrophe of itself gets one more, so that what was written reads back as it was.
/// [OWASP, CSV Injection]
enum FormulaGuard {
    /// The text with an apostrophe in front, if a spreadsheet could run it.
    static func added(to text: String) -> String {
        isRisky(text.utf8.drop { $0 == .apostrophe }) && !isNegativeNumber(text) ? "'" + text : text
    }

    /// Whether ``added(to:)`` changes a text.
    static func isNeeded(for text: Bytes) -> Bool {
        guard let first = text.first, first == .apostrophe || isRisky([first][...]) else { return false }
        let text = text.string
        return added(to: text) != text
    }

    /// The text without the apostrophe that ``added(to:)`` put there.
    static func removed(from text: String) -> String {
        text.utf8.first == .apostrophe && isRisky(text.utf8.drop { $0 == .apostrophe })
            ? String(text.dropFirst()) : text
    }

    private static func isRisky(_ rest: some Collection<UInt8>) -> Bool {
        switch rest.first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8.tab,
            UInt8.carriageReturn:
            true
        default: false
        }
    }

    private static func isNegativeNumber(_ text: String) -> Bool {
        text.utf8.first == UInt8(ascii: "-") && text.utf8.count > 1
            && text.utf8.dropFirst().allSatisfy { $0.isDigit || $0 == .comma || $0 == UInt8(ascii: ".") }
    }
}
