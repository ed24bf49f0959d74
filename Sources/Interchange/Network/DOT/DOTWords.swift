/// Cuts a DOT file into its words and signs.
struct DOTWords {
    private let bytes: Bytes
    private(set) var position: Int
    private var isAtLineStart = true

    /// A part of the file; its origin is where it begins.
    struct Word {
        let kind: Kind
        let origin: Int
        let end: Int
    }

    enum Kind {
        /// `{ } [ ] ; , = : +`
        case sign(UInt8)
        /// `->`
        case arrow
        /// `--`
        case line
        /// A name or number.
        case plain
        /// Text in quotation marks.
        case quoted
        /// Text between `<` and `>`.
        case markup
    }

    init(_ source: SourceFile) {
        bytes = source.bytes
        position = source.start
    }

    /// The next word; nothing at the end.
    ///
    /// - Throws: ``TextFault`` at what does not end, or is nothing that can stand there.
    mutating func next() throws(TextFault) -> Word? {
        try skipBlanks()
        if position >= bytes.count { return nil }
        let start = position
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), .semicolon, .comma,
            UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "+"):
            position += 1
            return Word(kind: .sign(byte), origin: start, end: position)
        case .quote:
            position += 1
            while position < bytes.count, bytes[position] != .quote {
                position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
            }
            if position >= bytes.count { throw TextFault(problem: .breaksOff(expected: "\""), origin: start) }
            position += 1
            return Word(kind: .quoted, origin: start, end: position)
        case UInt8(ascii: "<"):
            var depth = 0
            repeat {
                if bytes[position] == UInt8(ascii: "<") { depth += 1 }
                if bytes[position] == UInt8(ascii: ">") { depth -= 1 }
                position += 1
            } while depth > 0 && position < bytes.count
            if depth > 0 { throw TextFault(problem: .breaksOff(expected: ">"), origin: start) }
            return Word(kind: .markup, origin: start, end: position)
        case UInt8(ascii: "-") where position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: ">"):
            position += 2
            return Word(kind: .arrow, origin: start, end: position)
        case UInt8(ascii: "-") where position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "-"):
            position += 2
            return Word(kind: .line, origin: start, end: position)
        default:
            position += 1
            while position < bytes.count, Self.isOfName(bytes[position]) { position += 1 }
            if !Self.isOfName(byte), byte != UInt8(ascii: "-") {
                let found = Quotation(bytes.part(start, position).string, mayNamePerson: true)
                throw TextFault(problem: .unexpected(found, expected: "}"), origin: start)
            }
            return Word(kind: .plain, origin: start, end: position)
        }
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
            || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 && byte >= 65
    }

    /// White space, comments in the way of C, and lines that begin with `#`.
    private mutating func skipBlanks() throws(TextFault) {
        while position < bytes.count {
            let byte = bytes[position]
            let next = position + 1 < bytes.count ? bytes[position + 1] : 0
            if byte <= .space {
                isAtLineStart = byte == .newline || byte == .carriageReturn || isAtLineStart
                position += 1
            } else if byte == UInt8(ascii: "#") && isAtLineStart || byte == UInt8(ascii: "/") && next == byte {
                while position < bytes.count, bytes[position] != .newline, bytes[position] != .carriageReturn {
                    position += 1
                }
            } else if byte == UInt8(ascii: "/"), next == UInt8(ascii: "*") {
                let start = position
                position += 2
                while position + 1 < bytes.count,
                    bytes[position] != UInt8(ascii: "*") || bytes[position + 1] != UInt8(ascii: "/")
                {
                    position += 1
                }
                if position + 1 >= bytes.count { throw TextFault(problem: .breaksOff(expected: "*/"), origin: start) }
                position += 2
            } else {
                isAtLineStart = false
                return
            }
        }
    }

    /// What a name, number or text says: `\"` in marks is `"`, and a backslash at the end of a line joins it to the next.
    func text(_ word: Word) -> String {
        switch word.kind {
        case .quoted:
            bytes.part(word.origin + 1, word.end - 1).string.replacing("\\\r\n", with: "").replacing("\\\n", with: "")
                .replacing("\\\"", with: "\"")
        case .markup: bytes.part(word.origin + 1, word.end - 1).string
        default: bytes.part(word.origin, word.end).string
        }
    }
}
