/// The beginning of a GML file.
enum GMLHead {
    /// How much of a file is looked at, in bytes.
    private static let mostBytes = 1 << 13

    /// Whether a text is GML so far: keys, each with a text in quotation marks, a number or a list, and then `graph` with
    /// a list. White space, line ends and comments may stand anywhere between them.
    static func isBeforeGraph(_ source: SourceFile) -> Bool {
        var words = GMLWords(source)
        var depth = 0
        var key: Bytes?
        while words.position < mostBytes, let word = try? words.next() {
            switch word {
            case .open:
                guard let name = key else { return false }
                if depth == 0, name.string.lowercased() == "graph" { return true }
                key = nil
                depth += 1
            case .close:
                if depth == 0 || key != nil { return false }
                depth -= 1
            case .text(let field):
                let text = source.bytes.part(field.start, field.end)
                if key == nil {
                    if field.isQuoted || !isKey(text) { return false }
                    key = text
                } else {
                    if !field.isQuoted, Values.number(text) == nil { return false }
                    key = nil
                }
            }
        }
        return false
    }

    /// A letter, and then letters, digits and low lines.
    private static func isKey(_ text: Bytes) -> Bool {
        func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
        return text.first.map(isLetter) ?? false
            && text.allSatisfy { isLetter($0) || $0.isDigit || $0 == UInt8(ascii: "_") }
    }
}
