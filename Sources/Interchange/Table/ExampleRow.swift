/// A row that shows how to fill in a table: its first cell begins with a word for "example" between brackets.
///
/// New maps have such rows. They are not read, so that nobody has to take them away first.
enum ExampleRow {
    /// The words, as they are compared.
    private static let marks = ["(voorbeeld)", "(example)"]

    /// What stands before the name in an example row, in a language.
    static func mark(_ language: WriteOptions.Language) -> String {
        language == .dutch ? marks[0] : marks[1]
    }

    static func isExample(_ row: Row) -> Bool {
        let key = row.key(0)
        guard key.first == UInt8(ascii: "(") else { return false }
        let text = Folding.name(key.prefix(16).string)
        return marks.contains { text.hasPrefix($0) }
    }
}

extension Slice<Bytes> {
    fileprivate var string: String { String(decoding: self, as: UTF8.self) }
}
