/// What the bytes of a file are.
enum TextEncoding {
    /// UTF-8; the text begins at an offset.
    case utf8(start: Int)
    /// Windows-1252, for at an offset stands a byte that UTF-8 does not allow.
    case windows1252(firstForeignByte: Int)
    /// UTF-16 with a byte-order mark, as Excel's "Unicode text".
    case utf16(isBigEndian: Bool)
    /// No text that can be read.
    case foreign(ReadProblem.ForeignContent)

    /// Looks at all bytes. O(bytes).
    static func of(_ bytes: Bytes) -> TextEncoding {
        for (mark, isBigEndian) in [([0xFF, 0xFE] as [UInt8], false), ([0xFE, 0xFF], true)]
        where bytes.starts(with: mark) {
            let first = UTF16Units(bytes, isBigEndian: isBigEndian).first { $0 > 0x20 }
            return first.flatMap { markup($0) }.map { .foreign($0) } ?? .utf16(isBigEndian: isBigEndian)
        }
        if let content = foreignContent(bytes) { return .foreign(content) }
        if let offset = firstByteThatIsNotUTF8(bytes) { return .windows1252(firstForeignByte: offset) }
        return .utf8(start: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    }

    private static let signatures: [([UInt8], ReadProblem.ForeignContent)] = [
        ([0x50, 0x4B, 0x03, 0x04], .zip), ([0x50, 0x4B, 0x05, 0x06], .zip),
        ([0xD0, 0xCF, 0x11, 0xE0], .oldOffice), (Array("%PDF-".utf8), .pdf), ([0x1F, 0x8B], .gzip),
        ([0x89, 0x50, 0x4E, 0x47], .image), ([0xFF, 0xD8, 0xFF], .image), (Array("GIF8".utf8), .image),
    ]

    private static func foreignContent(_ bytes: Bytes) -> ReadProblem.ForeignContent? {
        if let (_, content) = signatures.first(where: { bytes.starts(with: $0.0) }) {
            return content == .oldOffice && isEncrypted(bytes) ? .encryptedOffice : content
        }
        if bytes.contains(0) {
            // Latin letters in UTF-16 without a mark: every other byte is 0.
            let sample = bytes.prefix(64)
            let even = sample.indices.count { $0 % 2 == 0 && sample[$0] == 0 }
            let odd = sample.indices.count { $0 % 2 == 1 && sample[$0] == 0 }
            return sample.count >= 4 && max(even, odd) * 5 >= sample.count * 2 && min(even, odd) == 0 ? .utf16 : .binary
        }
        return bytes.drop { $0 <= .space || [0xEF, 0xBB, 0xBF].contains($0) }.first.flatMap { markup(UInt16($0)) }
    }

    /// What begins with a character, if its readers find out themselves what it is encoded in.
    private static func markup(_ first: UInt16) -> ReadProblem.ForeignContent? {
        switch first {
        case UInt16(UInt8(ascii: "<")): .xml
        case UInt16(UInt8(ascii: "{")), UInt16(UInt8(ascii: "[")): .json
        default: nil
        }
    }

    /// Whether an Office document only wraps one that has a password. [MS-OFFCRYPTO 2.3.1]
    private static func isEncrypted(_ bytes: Bytes) -> Bool {
        bytes.contains("EncryptedPackage".utf8.flatMap { [$0, 0] })
    }

    /// Where UTF-8 breaks off: over-long forms, surrogates and numbers above U+10FFFF are not allowed either.
    static func firstByteThatIsNotUTF8(_ bytes: Bytes) -> Int? {
        var position = 0
        let raw = UnsafeRawBufferPointer(bytes)
        while position < bytes.count {
            while position + 8 <= bytes.count,
                raw.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                position += 8
            }
            if position >= bytes.count { break }
            let first = bytes[position]
            if first < 0x80 {
                position += 1
                continue
            }
            let (length, second): (Int, ClosedRange<UInt8>)
            switch first {
            case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
            case 0xE0: (length, second) = (3, 0xA0...0xBF)
            case 0xED: (length, second) = (3, 0x80...0x9F)
            case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
            case 0xF0: (length, second) = (4, 0x90...0xBF)
            case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
            case 0xF4: (length, second) = (4, 0x80...0x8F)
            default: return position
            }
            guard position + length <= bytes.count, second.contains(bytes[position + 1]),
                length < 3 || bytes[position + 2] & 0xC0 == 0x80, length < 4 || bytes[position + 3] & 0xC0 == 0x80
            else { return position }
            position += length
        }
        return nil
    }

    /// The same text in UTF-8, in memory that the caller gives back. The five bytes that Windows-1252 leaves open
    /// become the control characters of their number, as browsers do it.
    static func decodingWindows1252(_ bytes: Bytes) -> UnsafeMutableBufferPointer<UInt8> {
        let encoded = windows1252UpperHalf.map { Array(String($0).utf8) }
        let size = bytes.reduce(0) { $0 + ($1 < 0x80 ? 1 : encoded[Int($1) - 0x80].count) }
        let text = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: size)
        var position = 0
        for byte in bytes {
            if byte < 0x80 {
                text.initializeElement(at: position, to: byte)
                position += 1
            } else {
                for unit in encoded[Int(byte) - 0x80] {
                    text.initializeElement(at: position, to: unit)
                    position += 1
                }
            }
        }
        return text
    }

    /// The same text in UTF-8, without the mark, in memory that the caller gives back: at most one and a half times the
    /// bytes. Nothing if half of a character is missing, or if there is a null in it, so that it is no text.
    static func decodingUTF16(_ bytes: Bytes, isBigEndian: Bool) -> UnsafeMutableBufferPointer<UInt8>? {
        if bytes.count % 2 != 0 { return nil }
        let units = UTF16Units(bytes, isBigEndian: isBigEndian)
        var size = 0
        let failed = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true) {
            size = $0 == 0 ? Int.min / 2 : size + 1
        }
        if failed || size < 0 { return nil }
        let text = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: size)
        var position = 0
        _ = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true) {
            text.initializeElement(at: position, to: $0)
            position += 1
        }
        return text
    }

    /// The code units behind the byte-order mark; half of one at the end is left out.
    private struct UTF16Units: Sequence, IteratorProtocol {
        private let bytes: Bytes
        private let isBigEndian: Bool
        private var position = 2

        init(_ bytes: Bytes, isBigEndian: Bool) { (self.bytes, self.isBigEndian) = (bytes, isBigEndian) }

        mutating func next() -> UInt16? {
            if position + 1 >= bytes.count { return nil }
            defer { position += 2 }
            let (first, second) = (UInt16(bytes[position]), UInt16(bytes[position + 1]))
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
    }

    static let windows1252UpperHalf: [Unicode.Scalar] = {
        let irregular: [UInt32] = [
            0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
            0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
            0x0153, 0x9D, 0x017E, 0x0178,
        ]
        return (irregular + Array(0xA0...0xFF)).map { Unicode.Scalar($0)! }
    }()
}
