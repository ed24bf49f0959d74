/// Reads a plain list of ties into a feed: two names in a line, then perhaps a weight, and in files of KONECT a time.
///
/// White space, commas, semicolons or `|` stand between them; `#` and `%` begin a comment. What NetworkX writes behind the
/// names, `{'weight': 2}`, is read too. Ties lead both ways unless the options say otherwise, or the comments do as those of
/// KONECT (`% asym`), SNAP (`# Directed graph`) and Matrix Market (`general`) do.
struct EdgeListReader {
    private var fields: TextFields
    private let feed: NetworkFeed
    private var line: [TextFields.Field] = []
    private var comments = EdgeListComments()
    private var lineCount = 0

    static func read(_ input: Input, into draft: inout MapDraft) {
        TextNetwork.read(input, into: &draft) { source, feed in
            let fields = TextFields(source, separators: [.comma, .semicolon, .pipe])
            var reader = EdgeListReader(fields: fields, feed: feed)
            reader.read()
        }
    }

    /// By its name, or by what stands in it: two numbers in every line, and perhaps more behind them.
    static func recognises(_ input: Input) -> Bool {
        guard let file = input.file, file.source != nil, UnreadFormat.said(by: file) == nil else { return false }
        let rows = firstRows(file)
        if rows.isEmpty { return false }
        if isNamed(file), rows[0].count >= 2 { return true }
        guard rows.allSatisfy({ $0.count >= 2 }) else { return false }
        if rows.allSatisfy({ Int($0[0]) != nil && Int($0[1]) != nil && ($0.count < 5 || $0[2].first == "{") }) {
            return true
        }
        return EdgeListComments(head: file).saysGraph
    }

    /// Whether there are two words in every line at the beginning, and perhaps a number: then it may be a list of ties, or
    /// a table of which no header is known.
    static func mayBeOne(_ file: InputFile) -> Bool {
        let rows = firstRows(file)
        return rows.count > 1 && rows.allSatisfy { $0.count == 2 || $0.count == 3 && Double($0[2]) != nil }
    }

    private static func firstRows(_ file: InputFile) -> [[Substring]] {
        TextNetwork.firstWords(file, comments: commentMarks, atMost: 21)
            .dropLast(file.raw.bytes.count > file.head.count ? 1 : 0)
            .map { $0.split { $0.isWhitespace || ",;|".contains($0) } }
    }

    /// Whether the name says that it is a list of ties.
    static func isNamed(_ file: InputFile) -> Bool { file.isNamed("edgelist", "edges", "edge", "ncol", "el", "mtx") }

    private static let commentMarks: Set<UInt8> = [UInt8(ascii: "#"), UInt8(ascii: "%")]

    private init(fields: TextFields, feed: NetworkFeed) {
        self.fields = fields
        self.feed = feed
    }

    private mutating func read() {
        while let range = fields.nextLine() {
            guard let first = fields.firstByte(range) else { continue }
            if Self.commentMarks.contains(first) {
                if lineCount == 0 { comments.read(fields.source.bytes[range]) }
                continue
            }
            fields.split(range, into: &line)
            lineCount += 1
            readLine(at: range.lowerBound)
        }
        if lineCount == 0 { feed.report(.noRows(.ties), at: 0) }
    }

    private mutating func readLine(at start: Int) {
        guard line.count >= 2 else {
            // A line of nothing but commas has no field to point at.
            return feed.report(
                .network(.wrongLength(expected: 2, found: line.count)), at: line.first?.origin ?? start)
        }
        if lineCount == 1, comments.isMatrixMarket, line.count == 3, comments.isPattern || !comments.hasSize {
            // Rows, columns and entries of the matrix.
            comments.hasSize = true
            return
        }
        guard let from = node(line[0], prefix: comments.isTwoMode ? "1:" : nil),
            let to = node(line[1], prefix: comments.isTwoMode ? "2:" : nil)
        else { return }
        let isDirected = !comments.isTwoMode && (feed.draft.options.directed ?? comments.isDirected)
        if line.count > 2, fields.bytes(line[2]).first == UInt8(ascii: "{") {
            readDictionary(from, to, isDirected)
        } else {
            readNumbers(from, to, isDirected)
        }
    }

    private func node(_ field: TextFields.Field, prefix: String?) -> Int? {
        guard let prefix else { return feed.node(fields.bytes(field), at: field.origin) }
        var name = prefix + fields.text(field)
        return name.withUTF8 { feed.node($0, at: field.origin) }
    }

    private func readNumbers(_ from: Int, _ to: Int, _ isDirected: Bool) {
        guard line.count <= 4 else {
            return feed.report(.network(.wrongLength(expected: 4, found: line.count)), at: line[4].origin)
        }
        let strength = line.count > 2 ? feed.strength(fields.bytes(line[2]), at: line[2].origin) : nil
        let tie = feed.tie(from: from, to: to, isDirected: isDirected, strength: strength, at: line[0].origin)
        if line.count > 3 {
            feed.set(fields.bytes(line[3]), column: feed.tieColumn("time"), ofTie: tie, at: line[3].origin)
        }
    }

    /// `{'weight': 2, 'colour': 'red'}`, as Python writes it. The fields are cut at its commas and spaces, so it is read
    /// from the line again.
    private func readDictionary(_ from: Int, _ to: Int, _ isDirected: Bool) {
        let (start, end) = (line[2].start, line[line.count - 1].end)
        let text = fields.source.bytes.part(start, end).string
        guard let values = PythonDictionary.values(text) else {
            return feed.report(.network(.unexpected(.cell(text), expected: "{'weight': 1}")), at: start)
        }
        let weight = values.first { NetworkFeed.isStrength($0.key) && Double($0.value) != nil }
        var strength: Double?
        if var weight = weight?.value { strength = weight.withUTF8 { feed.strength($0, at: start) } }
        let tie = feed.tie(from: from, to: to, isDirected: isDirected, strength: strength, at: line[0].origin)
        for (key, value) in values where key != weight?.key {
            feed.set(value, column: feed.tieColumn(key), ofTie: tie, at: start)
        }
    }
}

/// What the comments of a list of ties say of it.
struct EdgeListComments {
    private(set) var isDirected = false
    private(set) var isTwoMode = false
    private(set) var isMatrixMarket = false
    private(set) var isPattern = false
    /// Whether they say that it is a graph at all.
    private(set) var saysGraph = false
    var hasSize = false

    init() {}

    /// What the comments at the beginning of a file say.
    init(head file: InputFile) {
        for line in file.head.split(whereSeparator: { $0 == .newline || $0 == .carriageReturn }).prefix(20) {
            guard let first = line.first, first == UInt8(ascii: "#") || first == UInt8(ascii: "%") else { return }
            line.withUnsafeBufferPointer { read($0[...]) }
        }
    }

    /// Looks for what is known in one line of comment.
    mutating func read(_ line: Slice<Bytes>) {
        let words = String(decoding: line, as: UTF8.self).lowercased()
            .split { !$0.isLetter && $0 != "-" }.map(String.init)
        if ["asym", "sym", "bip"].contains(words.first) || words.prefix(2).joined().hasSuffix("directedgraph") {
            saysGraph = true
        }
        if words.first == "matrixmarket" {
            isMatrixMarket = true
            isPattern = words.contains("pattern")
            isDirected = words.contains("general")
        } else if isMatrixMarket {
            // The size can stand in a comment, as in files of DIMACS.
            let isNumbers = line.allSatisfy { $0.isDigit || $0 <= .space || $0 == UInt8(ascii: "%") }
            if words.isEmpty, isNumbers, line.contains(where: \.isDigit) { hasSize = true }
        } else if words.first == "asym" || words.starts(with: ["directed", "graph"]) {
            isDirected = true
        } else if words.first == "bip" {
            isTwoMode = true
        }
    }
}

/// A dictionary of plain values as Python writes it.
enum PythonDictionary {
    /// The keys and values, in order; nothing if it is none.
    static func values(_ text: String) -> [(key: String, value: String)]? {
        guard text.first == "{", text.last == "}" else { return nil }
        var values: [(String, String)] = []
        var rest = text.dropFirst().dropLast()[...]
        while true {
            rest = rest.drop(while: \.isWhitespace)
            if rest.isEmpty { return values }
            guard let key = word(&rest) else { return nil }
            rest = rest.drop(while: \.isWhitespace)
            guard rest.popFirst() == ":" else { return nil }
            rest = rest.drop(while: \.isWhitespace)
            guard let value = word(&rest) else { return nil }
            values.append((key, value))
            rest = rest.drop(while: \.isWhitespace)
            if rest.isEmpty { return values }
            guard rest.popFirst() == "," else { return nil }
        }
    }

    private static func word(_ rest: inout Substring) -> String? {
        guard let mark = rest.first else { return nil }
        if mark != "'", mark != "\"" {
            let word = rest.prefix { $0 != "," && $0 != ":" && $0 != "}" }
            rest = rest[word.endIndex...]
            return String(word).trimmingBlanks
        }
        rest.removeFirst()
        var word = ""
        while let character = rest.popFirst() {
            if character == mark { return word }
            if character == "\\" {
                if let next = rest.popFirst() { word.append(next) }
            } else {
                word.append(character)
            }
        }
        return nil
    }
}
