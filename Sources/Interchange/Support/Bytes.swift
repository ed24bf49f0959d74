/// The characters that tables are made of.
extension UInt8 {
    static let tab = UInt8(ascii: "\t")
    static let newline = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let quote = UInt8(ascii: "\"")
    static let apostrophe = UInt8(ascii: "'")
    static let comma = UInt8(ascii: ",")
    static let semicolon = UInt8(ascii: ";")
    static let pipe = UInt8(ascii: "|")

    var isDigit: Bool { self &- 48 < 10 }
}

/// Bytes that somebody else keeps alive.
package typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
    /// No bytes.
    static var nothing: Bytes { Bytes(start: nil, count: 0) }

    /// Part of these bytes. The bounds are checked by whoever made the range.
    func part(_ start: Int, _ end: Int) -> Bytes { Bytes(rebasing: self[start..<end]) }

    /// Whether these bytes are those of others from a place on, where there are as many at least.
    func isEqual(to others: Bytes, at start: Int) -> Bool {
        let (raw, other) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(others))
        func differ<Word: FixedWidthInteger>(_ position: Int, _: Word.Type) -> Bool {
            raw.loadUnaligned(fromByteOffset: position, as: Word.self)
                != other.loadUnaligned(fromByteOffset: start + position, as: Word.self)
        }
        if count < 8 {
            for position in 0..<count where self[position] != others[start + position] { return false }
            return true
        }
        var position = 0
        while position + 8 < count {
            if differ(position, UInt64.self) { return false }
            position += 8
        }
        // The last word may overlap the one before it.
        return !differ(count - 8, UInt64.self)
    }

    /// These bytes without white space at either end, of whatever script.
    var trimmed: Bytes {
        // Inlined, it costs the reader of a list of ties no call for a cell that has none.
        @inline(__always) get {
            guard let first, let last else { return self }
            return first.isVisible && last.isVisible ? self : trimmedAtEnds
        }
    }

    private var trimmedAtEnds: Bytes {
        var start = 0
        var end = count
        while start < end, self[start].isBlank { start += 1 }
        while end > start, self[end - 1].isBlank { end -= 1 }
        if start == end || self[start] < 0x80 && self[end - 1] < 0x80 { return part(start, end) }
        let text = part(start, end)
        let scalars = text.string.unicodeScalars
        let leading = scalars.prefix { $0.properties.isWhitespace }.reduce(0) { $0 + UTF8.width($1) }
        if leading == text.count { return text.part(0, 0) }
        let trailing = scalars.reversed().prefix { $0.properties.isWhitespace }.reduce(0) { $0 + UTF8.width($1) }
        return text.part(leading, text.count - trailing)
    }

    /// The text that these bytes are in UTF-8.
    var string: String { String(decoding: self, as: UTF8.self) }
}

extension UInt8 {
    /// An ASCII character that is no white space.
    fileprivate var isVisible: Bool { self > .space && self < 0x80 }

    fileprivate var isBlank: Bool { self == .space || (9...13).contains(self) }
}
