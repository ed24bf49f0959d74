/// Puts a table together as CSV.
struct CSVText {
    private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    private let delimiter: UInt8
    private var isAtStart = true

    init(language: WriteOptions.Language) { delimiter = language == .dutch ? .semicolon : .comma }

    /// Adds a cell as it is, but for quotation marks where it needs them.
    mutating func append(plain text: String) {
        if !isAtStart { bytes.append(delimiter) }
        isAtStart = false
        if needsQuotes(text) {
            bytes.append(.quote)
            for byte in text.utf8 {
                if byte == .quote { bytes.append(.quote) }
                bytes.append(byte)
            }
            bytes.append(.quote)
        } else {
            bytes.append(contentsOf: text.utf8)
        }
    }

    /// Adds a cell of free text, made harmless where a spreadsheet could run it.
    mutating func append(_ text: String) { append(plain: FormulaGuard.added(to: text)) }

    mutating func endRow() {
        bytes.append(.newline)
        isAtStart = true
    }

    private func needsQuotes(_ text: String) -> Bool {
        if text.utf8.contains(where: { $0 == delimiter || $0 == .quote || $0 == .newline || $0 == .carriageReturn }) {
            return true
        }
        return text.first?.isWhitespace == true || text.last?.isWhitespace == true
    }
}
