/// A string of JSON, as it stands between its quotation marks. Its escapes are known to be right.
struct JSONString {
    let raw: Bytes
    let hasEscapes: Bool

    /// The text.
    var string: String { hasEscapes ? String(decoding: decoded, as: UTF8.self) : raw.string }

    /// Whether it is a word without escapes in it, letter for letter.
    func isWord(_ word: StaticString) -> Bool {
        word.utf8CodeUnitCount == raw.count
            && raw.elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }

    /// Calls the body with the text in UTF-8.
    func withBytes<Result>(_ body: (Bytes) -> Result) -> Result {
        hasEscapes ? decoded.withUnsafeBufferPointer(body) : body(raw)
    }

    static let escapes: [(sign: UInt8, byte: UInt8)] = [
        (.quote, .quote), (UInt8(ascii: "\\"), UInt8(ascii: "\\")), (UInt8(ascii: "/"), UInt8(ascii: "/")),
        (UInt8(ascii: "b"), 8), (UInt8(ascii: "f"), 12), (UInt8(ascii: "n"), .newline),
        (UInt8(ascii: "r"), .carriageReturn), (UInt8(ascii: "t"), .tab),
    ]

    /// The number that four hexadecimal digits are.
    static func unit(_ bytes: Bytes, at position: Int) -> UInt16? {
        guard position + 4 <= bytes.count else { return nil }
        var unit: UInt16 = 0
        for byte in bytes[position..<position + 4] {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): unit = unit << 4 | UInt16(byte - 48)
            case UInt8(ascii: "a")...UInt8(ascii: "f"): unit = unit << 4 | UInt16(byte - 87)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): unit = unit << 4 | UInt16(byte - 55)
            default: return nil
            }
        }
        return unit
    }

    private var decoded: [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(raw.count)
        var position = 0
        while position < raw.count {
            if raw[position] != UInt8(ascii: "\\") {
                result.append(raw[position])
                position += 1
                continue
            }
            let sign = raw[position + 1]
            guard sign == UInt8(ascii: "u"), let first = Self.unit(raw, at: position + 2) else {
                result.append(Self.escapes.first { $0.sign == sign }?.byte ?? sign)
                position += 2
                continue
            }
            position += 6
            var value = UInt32(first)
            if first & 0xFC00 == 0xD800, let second = Self.unit(raw, at: position + 2) {
                value = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF))
                position += 6
            }
            result.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
        }
        return result
    }
}
