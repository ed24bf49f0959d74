/// Cuts a GML file into keys, values and brackets.
struct GMLWords {
    private let bytes: Bytes
    private(set) var position: Int
    private var isAtLineStart = true

    enum Word {
        case open(at: Int)
        case close(at: Int)
        /// A key, a number, or text in quotation marks.
        case text(TextFields.Field)
    }

    init(_ source: SourceFile) {
        bytes = source.bytes
        position = source.start
    }

    /// The next word; nothing at the end.
    ///
    /// - Throws: ``TextFault`` at a quotation mark that is not closed.
    mutating func next() throws(TextFault) -> Word? {
        skipBlanks()
        if position >= bytes.count { return nil }
        let start = position
        switch bytes[position] {
        case UInt8(ascii: "["):
            position += 1
            return .open(at: start)
        case UInt8(ascii: "]"):
            position += 1
            return .close(at: start)
        case .quote:
            position += 1
            while position < bytes.count, bytes[position] != .quote { position += 1 }
            if position >= bytes.count { throw TextFault(problem: .breaksOff(expected: "\""), origin: start) }
            position += 1
            return .text(TextFields.Field(start: start + 1, end: position - 1, isQuoted: true))
        default:
            while position < bytes.count, bytes[position] > .space, !"[]\"".utf8.contains(bytes[position]) {
                position += 1
            }
            return .text(TextFields.Field(start: start, end: position, isQuoted: false))
        }
    }

    /// A line that begins with `#` is a comment.
    private mutating func skipBlanks() {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "#"), isAtLineStart {
                while position < bytes.count, bytes[position] != .newline, bytes[position] != .carriageReturn {
                    position += 1
                }
            } else if byte <= .space {
                isAtLineStart = byte == .newline || byte == .carriageReturn || isAtLineStart
                position += 1
            } else {
                isAtLineStart = false
                return
            }
        }
    }
}
