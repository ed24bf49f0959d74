/// The header of a UCINET file.
struct UCINETHeader {
    let columnCount: Int
    let rowCount: Int
    let levelCount: Int
    let type: Number
    private(set) var columnLabels: [String] = []
    private(set) var rowLabels: [String] = []
    private(set) var levelLabels: [String] = []

    /// How the headers of both generations begin.
    static let marks = ["V6404", "DATE:"].map { [UInt8($0.utf8.count)] + Array($0.utf8) }

    /// How a value is kept, by its place among UCINET's types.
    enum Number: UInt8 {
        case byte = 1, boolean, shortInteger, word, smallInteger, longInteger, single
        case double = 9
        case integer = 17
        case wideInteger = 20

        var size: Int {
            switch self {
            case .byte, .boolean, .shortInteger: 1
            case .word, .smallInteger: 2
            case .longInteger, .single, .integer: 4
            case .double, .wideInteger: 8
            }
        }

        /// The value at an offset, which the caller has checked.
        func value(_ bytes: Bytes, at offset: Int) -> Double {
            let raw = UnsafeRawBufferPointer(bytes)
            func load<Value: FixedWidthInteger>(_ type: Value.Type) -> Value {
                Value(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: type))
            }
            return switch self {
            case .byte, .boolean: Double(load(UInt8.self))
            case .shortInteger: Double(load(Int8.self))
            case .word: Double(load(UInt16.self))
            case .smallInteger: Double(load(Int16.self))
            case .longInteger, .integer: Double(load(Int32.self))
            case .single: Double(Float(bitPattern: load(UInt32.self)))
            case .double: Double(bitPattern: load(UInt64.self))
            case .wideInteger: Double(load(Int64.self))
            }
        }
    }

    /// Reads a header.
    ///
    /// - Returns: nothing if it breaks off, or has what is not known: that is in the log.
    init?(_ file: FileBytes, _ feed: NetworkFeed) {
        var bytes = ByteReader(file.bytes)
        func fail(_ problem: NetworkProblem) { feed.draft.log.error(at: file.place, .network(problem)) }
        let isWide = file.bytes.starts(with: Self.marks[0])
        guard bytes.skip(6 + 8), let labelType = bytes.integer(UInt16.self), let code = bytes.integer(UInt8.self),
            let dimensions = bytes.integer(UInt16.self)
        else {
            fail(.breaksOff(expected: "##h"))
            return nil
        }
        guard let type = Number(rawValue: code) else {
            fail(.unsupported("data type \(code)"))
            return nil
        }
        guard (1...3).contains(dimensions) else {
            fail(.unsupported("\(dimensions) dimensions"))
            return nil
        }
        var sizes: [Int] = []
        for _ in 0..<dimensions {
            let size = isWide ? bytes.integer(Int32.self).map(Int.init) : bytes.integer(Int16.self).map(Int.init)
            guard let size, size >= 0 else {
                fail(.breaksOff(expected: "##h"))
                return nil
            }
            sizes.append(size)
        }
        columnCount = sizes[0]
        rowCount = dimensions > 1 ? sizes[1] : 1
        levelCount = dimensions > 2 ? sizes[2] : 1
        self.type = type
        guard let titleLength = bytes.integer(UInt8.self), let title = bytes.take(Int(titleLength)) else {
            fail(.breaksOff(expected: "##h"))
            return nil
        }
        let name = UCINETText.decoded(title, isWide: false).trimmingBlanks
        if !name.isEmpty { feed.setting("title", name, at: 0) }
        var labels: [[String]] = []
        var hasLabels: [Bool] = []
        for _ in sizes { hasLabels.append(bytes.integer(UInt8.self).map { $0 != 0 } ?? false) }
        for (size, has) in zip(sizes, hasLabels) {
            guard let list = has ? Self.labels(size, &bytes, isWide: labelType == 3) : [] else {
                fail(.breaksOff(expected: "##h"))
                return nil
            }
            labels.append(list)
        }
        columnLabels = labels[0]
        if dimensions > 1 { rowLabels = labels[1] }
        if dimensions > 2 { levelLabels = labels[2] }
    }

    private static func labels(_ count: Int, _ bytes: inout ByteReader, isWide: Bool) -> [String]? {
        var labels: [String] = []
        for _ in 0..<count {
            guard let length = bytes.integer(UInt16.self), let text = bytes.take(Int(length)) else { return nil }
            labels.append(UCINETText.decoded(text, isWide: isWide))
        }
        return labels
    }
}

/// The text of labels.
enum UCINETText {
    /// UTF-16 with the little end first, or Windows-1252.
    static func decoded(_ bytes: Bytes, isWide: Bool) -> String {
        if isWide {
            let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
                UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
            }
            return String(decoding: units, as: UTF16.self)
        }
        let text = TextEncoding.decodingWindows1252(bytes)
        defer { text.deallocate() }
        return Bytes(text).string
    }
}

/// Reads numbers and texts one after the other.
struct ByteReader {
    private let bytes: Bytes
    private var position = 0

    init(_ bytes: Bytes) { self.bytes = bytes }

    /// Passes over some bytes, if they are there.
    mutating func skip(_ count: Int) -> Bool { take(count) != nil }

    /// The next bytes; nothing if there are not so many.
    mutating func take(_ count: Int) -> Bytes? {
        if count > bytes.count - position { return nil }
        defer { position += count }
        return bytes.part(position, position + count)
    }

    /// The next number, with the little end first.
    mutating func integer<Value: FixedWidthInteger>(_ type: Value.Type) -> Value? {
        take(MemoryLayout<Value>.size).map {
            Value(littleEndian: UnsafeRawBufferPointer($0).loadUnaligned(as: type))
        }
    }
}
