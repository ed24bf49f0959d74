/// The texts that cells of an XLSX workbook share, one after the other in memory.
struct XLSXStrings {
    private var text: [UInt8] = []
    private var ends: [Int] = []

    /// No texts.
    init() {}

    /// Reads the texts, without their fonts and without what says how to pronounce them.
    init(_ file: ZipArchive.File, in archive: ZipArchive, budget: TextBudget) throws(ArchiveFault) {
        let reader = Reader(budget)
        try archive.readXML(file, names: Reader.names, into: reader)
        self = reader.strings
    }

    /// Calls the body with a text, if there is one with that number.
    func with<Failure: Error>(
        _ number: Int, _ body: (Bytes) throws(Failure) -> Void
    ) throws(Failure) -> Bool {
        if !ends.indices.contains(number) { return false }
        let start = number == 0 ? 0 : ends[number - 1]
        try text.withUnsafeBufferPointer { text throws(Failure) in try body(text.part(start, ends[number])) }
        return true
    }

    private final class Reader: XMLHandler {
        static let names = XMLNames(["si", "t", "rPh"])

        var strings = XLSXStrings()
        private let budget: TextBudget
        private var isInText = false
        private var isInPhonetic = false

        init(_ budget: TextBudget) { self.budget = budget }

        func begin(_ tag: XMLTag) throws(XMLFault) {
            switch tag.name {
            case 1: isInText = !isInPhonetic
            case 2: isInPhonetic = true
            default: break
            }
        }

        func text(_ text: Bytes) throws(XMLFault) {
            if isInText {
                strings.text.append(contentsOf: text)
                try spend(text.count)
            }
        }

        func end(_ name: Int) throws(XMLFault) {
            switch name {
            case 0:
                strings.decodeLast()
                strings.ends.append(strings.text.count)
                try spend(MemoryLayout<Int>.size)
            case 1: isInText = false
            case 2: isInPhonetic = false
            default: break
            }
        }

        private func spend(_ count: Int) throws(XMLFault) {
            do throws(ArchiveFault) { try budget.spend(count) } catch { throw XMLFault(error) }
        }
    }

    private mutating func decodeLast() {
        let start = ends.last ?? 0
        if let decoded = XLSXEscapes.decoded(text[start...]) { text.replaceSubrange(start..., with: decoded) }
    }
}

/// Characters that XML cannot hold, as XLSX writes them: `_x000D_`. [ECMA-376 part 1, 22.9.2.19]
enum XLSXEscapes {
    /// The text with the characters themselves; nothing if there is no such escape in it.
    static func decoded(_ text: some Collection<UInt8>) -> [UInt8]? {
        let text = Array(text)
        guard text.count >= 7, text.indices.dropLast(6).contains(where: { scalar(text, at: $0) != nil }) else {
            return nil
        }
        var decoded: [UInt8] = []
        var position = 0
        while position < text.count {
            if let scalar = scalar(text, at: position) {
                decoded.append(contentsOf: String(Character(scalar)).utf8)
                position += 7
            } else {
                decoded.append(text[position])
                position += 1
            }
        }
        return decoded
    }

    /// The text with characters that XML cannot hold as such escapes, and with what looks like one escaped itself.
    static func encoded(_ text: String) -> String {
        let needsEscape = text.utf8.contains { $0 < 0x20 && $0 != .tab && $0 != .newline || $0 == underscore }
        if !needsEscape { return text }
        let bytes = Array(text.utf8)
        var encoded: [UInt8] = []
        for (place, byte) in bytes.enumerated() {
            if byte < 0x20, byte != .tab, byte != .newline {
                let digits = String(byte, radix: 16, uppercase: true)
                encoded.append(contentsOf: ("_x00" + (byte < 16 ? "0" : "") + digits + "_").utf8)
            } else if byte == underscore, scalar(bytes, at: place) != nil {
                encoded.append(contentsOf: "_x005F_".utf8)
            } else {
                encoded.append(byte)
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// A null stays as it is written: it is no text in any format.
    private static func scalar(_ text: [UInt8], at start: Int) -> Unicode.Scalar? {
        guard start + 6 < text.count, text[start] == underscore, text[start + 1] == UInt8(ascii: "x"),
            text[start + 6] == underscore,
            let number = UInt32(String(decoding: text[(start + 2)..<(start + 6)], as: UTF8.self), radix: 16),
            number > 0
        else { return nil }
        return Unicode.Scalar(number)
    }

    private static let underscore = UInt8(ascii: "_")
}
