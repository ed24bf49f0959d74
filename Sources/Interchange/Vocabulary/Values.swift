internal import Community

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Numbers and days as people write them.
enum Values {
    /// A number, with a decimal point or a decimal comma; where both occur, the last one is the decimal and the others
    /// stand between thousands. Infinity and NaN are no numbers, but one that is too large for a `Double` is infinite.
    static func number(_ bytes: Bytes) -> Double? {
        if let plain = plainNumber(bytes) { return plain }
        if bytes.isEmpty || bytes.count > 64 { return nil }
        if let long = longNumber(bytes) { return long }
        let decimal = bytes.lastIndex { $0 == .comma || $0 == UInt8(ascii: ".") }
        let separators = Set(bytes.filter { $0 == .comma || $0 == UInt8(ascii: ".") })
        var text = ""
        for (place, byte) in bytes.enumerated() {
            switch byte {
            case .comma, UInt8(ascii: "."):
                if place == decimal {
                    text += "."
                } else if separators.count == 1 || bytes[decimal!] == byte {
                    return nil
                }
            case _ where byte.isDigit, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "e"), UInt8(ascii: "E"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default: return nil
            }
        }
        return Double(text)
    }

    /// At most 15 digits with at most one decimal sign among them: their whole number and a power of ten are exact, so
    /// their quotient is the nearest number. [Clinger 1990]
    private static func plainNumber(_ bytes: Bytes) -> Double? {
        if bytes.isEmpty || bytes.count > 16 { return nil }
        var digits: Int64 = 0
        var digitCount = 0
        var decimals: Int?
        for byte in bytes {
            if byte.isDigit {
                digits = digits * 10 + Int64(byte - 48)
                digitCount += 1
                decimals? += 1
            } else if decimals == nil, byte == UInt8(ascii: ".") || byte == .comma {
                decimals = 0
            } else {
                return nil
            }
        }
        if digitCount == 0 || digitCount > 15 { return nil }
        return Double(digits) / powersOfTen[decimals ?? 0]
    }

    /// Any number with a point or without, as programs write it.
    private static func longNumber(_ bytes: Bytes) -> Double? {
        var points = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "."): points += 1
            case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "e"), UInt8(ascii: "E"): break
            default: if !byte.isDigit { return nil }
            }
        }
        if points > 1 { return nil }
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: bytes.count + 1) { text in
            for (place, byte) in bytes.enumerated() { text.initializeElement(at: place, to: CChar(bitPattern: byte)) }
            text.initializeElement(at: bytes.count, to: 0)
            var end: UnsafeMutablePointer<CChar>?
            let number = strtod(text.baseAddress!, &end)
            return end == text.baseAddress! + bytes.count ? number : nil
        }
    }

    private static let powersOfTen: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]

    /// A whole number; points, commas and spaces may stand between thousands, and noughts after a decimal sign.
    static func wholeNumber(_ text: String) -> Int? {
        if let number = Int(text) { return number }
        let sign = text.hasPrefix("-") ? -1 : 1
        let body = text.drop { $0 == "-" }
        if text.utf8.count - body.utf8.count > 1 { return nil }
        for separator: Character in [".", ",", " ", "\u{A0}"] {
            let groups = body.split(separator: separator, omittingEmptySubsequences: false)
            if groups.count < 2 || !groups.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }) { continue }
            if (1...3).contains(groups[0].utf8.count), groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) {
                return Int(groups.joined()).map { $0 * sign }
            }
            if groups.count == 2, !groups[0].isEmpty, !groups[1].isEmpty, groups[1].allSatisfy({ $0 == "0" }) {
                return Int(groups[0]).map { $0 * sign }
            }
        }
        return nil
    }

    /// A whole number as a program writes it: a point is the decimal one, so that 1.234 is none, and 12.0 is.
    static func exactWholeNumber(_ text: String) -> Int? {
        if let number = Int(text) { return number }
        var text = text
        return text.withUTF8 { longNumber($0) }.flatMap { Int(exactly: $0) }
    }

    /// A day as 2024-03-01, 1-3-2024, 1/3/2024 or 1.3.2024; midnight may follow it.
    static func day(_ bytes: Bytes) -> Day? {
        var numbers = (0, 0, 0)
        var digits = (0, 0, 0)
        var part = 0
        var separator: UInt8?
        reading: for (place, byte) in bytes.enumerated() {
            if byte.isDigit {
                switch part {
                case 0: (numbers.0, digits.0) = (numbers.0 * 10 + Int(byte - 48), digits.0 + 1)
                case 1: (numbers.1, digits.1) = (numbers.1 * 10 + Int(byte - 48), digits.1 + 1)
                default: (numbers.2, digits.2) = (numbers.2 * 10 + Int(byte - 48), digits.2 + 1)
                }
                if max(digits.0, digits.1, digits.2) > 4 { return nil }
            } else if part < 2, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") {
                if separator != nil, separator != byte { return nil }
                separator = byte
                part += 1
            } else if part == 2, byte == .space || byte == UInt8(ascii: "T") {
                if !isMidnight(bytes[(place + 1)...]) { return nil }
                break reading
            } else {
                return nil
            }
        }
        switch digits {
        case (4, 1...2, 1...2): return Day(year: numbers.0, month: numbers.1, day: numbers.2)
        case (1...2, 1...2, 4): return Day(year: numbers.2, month: numbers.1, day: numbers.0)
        default: return nil
        }
    }

    /// A day in a text.
    static func day(_ text: String) -> Day? {
        var text = text
        return text.withUTF8 { day($0) }
    }

    private static func isMidnight(_ time: Slice<Bytes>) -> Bool {
        time.allSatisfy { [UInt8(ascii: "0"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "Z")].contains($0) }
    }
}
