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
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
    /// Part of these bytes. The bounds are checked by whoever made the range.
    func part(_ start: Int, _ end: Int) -> Bytes { Bytes(rebasing: self[start..<end]) }

    /// These bytes without spaces, tabs, line ends and no-break spaces at either end.
    var trimmed: Bytes {
        var start = 0
        var end = count
        while start < end {
            if self[start].isBlank {
                start += 1
            } else if end - start > 1, self[start] == 0xC2, self[start + 1] == 0xA0 {
                start += 2
            } else {
                break
            }
        }
        while end > start {
            if self[end - 1].isBlank {
                end -= 1
            } else if end - start > 1, self[end - 2] == 0xC2, self[end - 1] == 0xA0 {
                end -= 2
            } else {
                break
            }
        }
        return part(start, end)
    }

    /// The text that these bytes are in UTF-8.
    var string: String { String(decoding: self, as: UTF8.self) }

    /// Whether they are the same as others, byte for byte.
    func equals(_ other: Bytes) -> Bool { count == other.count && elementsEqual(other) }
}

extension UInt8 {
    fileprivate var isBlank: Bool { self == .space || (9...13).contains(self) }
}
