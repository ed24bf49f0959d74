/// Reads JSON (RFC 8259) value by value, strictly, from bytes that somebody else keeps alive.
///
/// Nothing recurses and nothing is kept: who reads says what comes next, and what is not wanted is passed over, and
/// checked all the same.
struct JSONScanner {
    let bytes: Bytes
    private(set) var position: Int

    /// How deep objects and lists may be nested where they are passed over.
    static let mostLevels = 512

    /// What a value is, judged by its first character.
    enum Kind {
        case object, list, string, number, truth, null
    }

    /// - Parameter position: the first byte, after a byte-order mark if there is one.
    init(_ bytes: Bytes, at position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    /// What the next value is.
    mutating func kind() throws(JSONFault) -> Kind {
        guard let byte = next() else { throw fault(.notClosed) }
        switch byte {
        case UInt8(ascii: "{"): return .object
        case UInt8(ascii: "["): return .list
        case .quote: return .string
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .truth
        case UInt8(ascii: "n"): return .null
        // What Python writes for what JSON has no number for.
        case UInt8(ascii: "N"), UInt8(ascii: "I"): throw fault(.badNumber)
        default: throw fault(.unexpected(.value))
        }
    }

    /// Where the next value begins.
    mutating func origin() -> Int {
        _ = next()
        return position
    }

    /// Throws if anything but white space is left.
    mutating func end() throws(JSONFault) {
        if next() != nil { throw fault(.afterEnd) }
    }

    func fault(_ problem: JSONProblem, at offset: Int? = nil) -> JSONFault {
        JSONFault(problem: problem, offset: offset ?? position)
    }

    /// The next byte that is no white space, which is not taken.
    private mutating func next() -> UInt8? {
        while position < bytes.count {
            let byte = bytes[position]
            if byte > .space || byte != .space && byte != .newline && byte != .tab && byte != .carriageReturn {
                return byte
            }
            position += 1
        }
        return nil
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        if next() != byte { return false }
        position += 1
        return true
    }
}

// MARK: - Objects and lists

extension JSONScanner {
    /// Reads an object. The body takes the value of each member.
    mutating func forEachMember(
        _ body: (JSONString, inout JSONScanner) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        if !take(UInt8(ascii: "{")) { throw fault(.unexpected(.object)) }
        if take(UInt8(ascii: "}")) { return }
        repeat {
            if next() != .quote { throw fault(isAtEnd ? .notClosed : .unexpected(.memberName)) }
            let name = try string()
            if !take(UInt8(ascii: ":")) { throw fault(isAtEnd ? .notClosed : .unexpected(.colon)) }
            try body(name, &self)
        } while take(.comma)
        if !take(UInt8(ascii: "}")) { throw fault(isAtEnd ? .notClosed : .unexpected(.comma)) }
    }

    /// Reads a list. The body takes each value.
    mutating func forEachElement(_ body: (inout JSONScanner) throws(JSONFault) -> Void) throws(JSONFault) {
        if !take(UInt8(ascii: "[")) { throw fault(.unexpected(.list)) }
        if take(UInt8(ascii: "]")) { return }
        repeat { try body(&self) } while take(.comma)
        if !take(UInt8(ascii: "]")) { throw fault(isAtEnd ? .notClosed : .unexpected(.comma)) }
    }

    /// Passes over a value, whatever it is, and gives its bytes. O(bytes), memory O(depth).
    @discardableResult
    mutating func skip() throws(JSONFault) -> Bytes {
        let start = origin()
        var isObject: [Bool] = []
        while true {
            switch try kind() {
            case .object:
                position += 1
                if take(UInt8(ascii: "}")) { break }
                try open(true, &isObject)
                continue
            case .list:
                position += 1
                if take(UInt8(ascii: "]")) { break }
                try open(false, &isObject)
                continue
            case .string: _ = try string()
            case .number: _ = try number()
            case .truth: _ = try truth()
            case .null: try null()
            }
            if try !continues(&isObject) { return bytes.part(start, position) }
        }
    }

    private mutating func open(_ object: Bool, _ isObject: inout [Bool]) throws(JSONFault) {
        if isObject.count == Self.mostLevels { throw fault(.tooDeep(limit: Self.mostLevels)) }
        isObject.append(object)
        if object { try memberName() }
    }

    private mutating func memberName() throws(JSONFault) {
        if next() != .quote { throw fault(isAtEnd ? .notClosed : .unexpected(.memberName)) }
        _ = try string()
        if !take(UInt8(ascii: ":")) { throw fault(isAtEnd ? .notClosed : .unexpected(.colon)) }
    }

    /// After a value: to the next one, out of all that ends here.
    private mutating func continues(_ isObject: inout [Bool]) throws(JSONFault) -> Bool {
        while let object = isObject.last {
            if take(.comma) {
                if object { try memberName() }
                return true
            }
            if !take(object ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
                throw fault(isAtEnd ? .notClosed : .unexpected(.comma))
            }
            isObject.removeLast()
        }
        return false
    }

    private var isAtEnd: Bool { position >= bytes.count }
}

// MARK: - Single values

extension JSONScanner {
    /// Reads a string.
    mutating func string() throws(JSONFault) -> JSONString {
        if !take(.quote) { throw fault(.unexpected(.text)) }
        let start = position
        var hasEscapes = false
        while position < bytes.count {
            switch bytes[position] {
            case .quote:
                position += 1
                return JSONString(raw: bytes.part(start, position - 1), hasEscapes: hasEscapes)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                try skipEscape()
            case 0..<0x20: throw fault(.controlCharacter)
            default: position += 1
            }
        }
        throw fault(.notClosed, at: start - 1)
    }

    private mutating func skipEscape() throws(JSONFault) {
        let start = position
        guard position + 1 < bytes.count else { throw fault(.notClosed) }
        guard bytes[position + 1] == UInt8(ascii: "u") else {
            if !JSONString.escapes.contains(where: { $0.sign == bytes[position + 1] }) {
                throw fault(.badEscape)
            }
            position += 2
            return
        }
        guard let unit = JSONString.unit(bytes, at: position + 2) else { throw fault(.badEscape) }
        position += 6
        if unit & 0xFC00 == 0xDC00 { throw fault(.badEscape, at: start) }
        guard unit & 0xFC00 == 0xD800 else { return }
        guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u"),
            let second = JSONString.unit(bytes, at: position + 2), second & 0xFC00 == 0xDC00
        else { throw fault(.badEscape, at: start) }
        position += 6
    }

    /// Reads a number, as it is written.
    mutating func number() throws(JSONFault) -> Bytes {
        guard try kind() == .number else { throw fault(.unexpected(.number)) }
        let start = position
        func digits(_ position: inout Int) -> Int {
            let first = position
            while position < bytes.count, bytes[position].isDigit { position += 1 }
            return position - first
        }
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        let first = position
        let count = digits(&position)
        var isGood = count > 0 && (count == 1 || bytes[first] != UInt8(ascii: "0"))
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            position += 1
            isGood = digits(&position) > 0 && isGood
        }
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < bytes.count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
                position += 1
            }
            isGood = digits(&position) > 0 && isGood
        }
        if !isGood { throw fault(.badNumber, at: start) }
        return bytes.part(start, position)
    }

    /// Reads `true` or `false`.
    mutating func truth() throws(JSONFault) -> Bool {
        if takeWord("true") { return true }
        if takeWord("false") { return false }
        throw fault(.unexpected(.value))
    }

    /// Reads `null`.
    mutating func null() throws(JSONFault) {
        if !takeWord("null") { throw fault(.unexpected(.value)) }
    }

    private mutating func takeWord(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard position + count <= bytes.count,
            bytes.part(position, position + count)
                .elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: count))
        else { return false }
        position += count
        return true
    }
}
