/// What comes before the data of a DL file.
struct DLHeader {
    var rowCount: Int?
    var columnCount: Int?
    var nodeCount: Int?
    var levelCount = 1
    var format = Format.fullMatrix
    var hasDiagonal = true
    var rowLabels: [TextFields.Field] = []
    var columnLabels: [TextFields.Field] = []
    var levelLabels: [TextFields.Field] = []
    var embedsRowLabels = false
    var embedsColumnLabels = false

    /// How the data are written.
    enum Format {
        case fullMatrix, lowerHalf, upperHalf, edgeList(isTwoMode: Bool), nodeList(isTwoMode: Bool), countedNodeList
        /// The value of each matrix behind both ends.
        case edgeArray(isTwoMode: Bool)

        /// The format that a word stands for; case does not count.
        init?(_ word: String) {
            switch word.lowercased() {
            case "fullmatrix", "fm", "full": self = .fullMatrix
            case "lowerhalf", "lh", "lower": self = .lowerHalf
            case "upperhalf", "uh", "upper": self = .upperHalf
            case "edgelist1", "edgelist", "el1": self = .edgeList(isTwoMode: false)
            case "edgelist2", "el2": self = .edgeList(isTwoMode: true)
            case "edgearray1", "edgearray", "ea1": self = .edgeArray(isTwoMode: false)
            case "edgearray2", "ea2": self = .edgeArray(isTwoMode: true)
            case "nodelist1", "nodelist", "nl1": self = .nodeList(isTwoMode: false)
            case "nodelist2", "nl2": self = .nodeList(isTwoMode: true)
            case "nodelist1b", "nl1b": self = .countedNodeList
            default: return nil
            }
        }
    }

    /// Whether rows and columns are different nodes.
    var isTwoMode: Bool {
        switch format {
        case .edgeList(isTwoMode: true), .edgeArray(isTwoMode: true), .nodeList(isTwoMode: true): return true
        default: return nodeCount == nil && rowCount != nil && columnCount != nil && rowCount != columnCount
        }
    }
}

/// Reads words of a DL file: white space, commas and equal signs stand between them.
struct DLWords {
    let fields: TextFields
    private let bytes: Bytes
    private(set) var position: Int

    init(_ source: SourceFile) {
        fields = TextFields(source, separators: [.comma, UInt8(ascii: "=")], quotes: [.quote, .apostrophe])
        bytes = source.bytes
        position = source.start
    }

    /// The next word; nothing at the end.
    mutating func next() -> TextFields.Field? {
        while position < bytes.count, bytes[position] <= .space || isSeparator(bytes[position]) { position += 1 }
        if position >= bytes.count { return nil }
        if fields.quotes.contains(bytes[position]) {
            let mark = bytes[position]
            let start = position + 1
            position = start
            while position < bytes.count, bytes[position] != mark { position += 1 }
            let field = TextFields.Field(start: start, end: position, isQuoted: true)
            // A mark that is not closed goes to the end of the file.
            position = min(position + 1, bytes.count)
            return field
        }
        let start = position
        while position < bytes.count, bytes[position] > .space, !isSeparator(bytes[position]) { position += 1 }
        return TextFields.Field(start: start, end: position, isQuoted: false)
    }

    /// The next word, left where it is.
    func peek() -> TextFields.Field? {
        var copy = self
        return copy.next()
    }

    /// The words of the next line that has any; nothing at the end.
    mutating func nextLine() -> [TextFields.Field]? {
        while position < bytes.count {
            let start = position
            while position < bytes.count, bytes[position] != .newline, bytes[position] != .carriageReturn {
                position += 1
            }
            var line: [TextFields.Field] = []
            fields.split(start..<position, into: &line)
            if position < bytes.count { position += 1 }
            if !line.isEmpty { return line }
        }
        return nil
    }

    private func isSeparator(_ byte: UInt8) -> Bool { byte == .comma || byte == UInt8(ascii: "=") }
}
