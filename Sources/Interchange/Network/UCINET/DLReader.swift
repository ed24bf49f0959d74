/// Reads UCINET's DL files into a feed.
///
/// Labels become identifiers if no two are the same; blocks (BLOCKMATRIX) are not read. Several matrices are kinds of tie, by the name of each. Edge and node
/// lists lead one way, matrices as ``MatrixFeed`` has it, halves of a matrix both ways. `.` and `na` are cells without a
/// value. [Borgatti, Everett & Freeman 2002, UCINET 6 User's Guide]
struct DLReader {
    private var words: DLWords
    private let feed: NetworkFeed
    private let header: DLHeader
    private var matrix: MatrixFeed
    private var nodes: DLNodes
    private var level = 0

    static func read(_ input: Input, into draft: inout MapDraft) {
        TextNetwork.read(input, into: &draft) { source, feed in
            feed.strengthTitle = "value"
            var reader = DLHeaderReader(DLWords(source), feed)
            guard let header = reader.read() else { return }
            if var data = DLReader(reader.words, header, feed) { data.read() }
        }
    }

    static func recognises(_ input: Input) -> Bool {
        guard let file = input.file, let first = TextNetwork.firstWords(file, comments: []).first,
            first.hasPrefix("dl")
        else { return false }
        let rest = first.dropFirst(2)
        return rest.isEmpty || rest.first.map { $0.isWhitespace || $0 == "," } ?? false
    }

    private init?(_ words: DLWords, _ header: DLHeader, _ feed: NetworkFeed) {
        self.words = words
        self.header = header
        self.feed = feed
        let rows = header.nodeCount ?? header.rowCount
        let columns = header.nodeCount ?? header.columnCount
        guard let rowCount = rows ?? columns else {
            feed.report(.network(.breaksOff(expected: "N=")), at: words.position)
            return nil
        }
        let columnCount = columns ?? rowCount
        matrix = MatrixFeed(feed, rowCount: rowCount, columnCount: columnCount, isTwoMode: header.isTwoMode)
        nodes = DLNodes(
            feed, words.fields, rowCount: rowCount, columnCount: columnCount, isTwoMode: header.isTwoMode)
        feed.addNumbered(matrix.nodeCount)
        if !header.embedsRowLabels { nodes.setLabels(header.rowLabels, isColumn: false) }
        if !header.embedsColumnLabels { nodes.setLabels(header.columnLabels, isColumn: true) }
    }

    private var kind: String? { kind(of: level) }

    private func kind(of level: Int) -> String? {
        if level < header.levelLabels.count { return words.fields.text(header.levelLabels[level]) }
        return header.levelCount > 1 ? String(level + 1) : nil
    }

    private mutating func read() {
        switch header.format {
        case .fullMatrix, .lowerHalf, .upperHalf: readMatrices()
        case .edgeList: readLists { $0.readEdge($1) }
        case .edgeArray: readEdgeArray()
        case .nodeList: readLists { $0.readNeighbours($1[0], $1.dropFirst()) }
        case .countedNodeList: readCountedLists()
        }
        if !feed.draft.log.hasErrors { matrix.finish() }
    }
}

// MARK: - Matrices

extension DLReader {
    private mutating func readMatrices() {
        while level < header.levelCount {
            let isHalf = if case .fullMatrix = header.format { false } else { true }
            matrix.beginLevel(kind: kind, isDirected: isHalf ? false : nil)
            if header.embedsColumnLabels {
                for column in 0..<nodes.columnCount {
                    guard let label = next() else { return }
                    nodes.setLabel(label, isColumn: true, place: column)
                }
            }
            for row in 0..<nodes.rowCount {
                if header.embedsRowLabels {
                    guard let label = next() else { return }
                    nodes.setLabel(label, isColumn: false, place: row)
                }
                for column in columns(of: row) {
                    guard let cell = next() else { return }
                    if let value = value(cell) { matrix.set(value, row: row, column: column, at: cell.origin) }
                }
            }
            level += 1
        }
        if let rest = words.next() {
            feed.report(.network(.unexpected(words.fields.quotation(rest), expected: "end")), at: rest.origin)
        }
    }

    /// The columns of a row that the file has.
    private func columns(of row: Int) -> [Int] {
        let all: Range<Int> =
            switch header.format {
            case .lowerHalf: 0..<min(row + 1, nodes.columnCount)
            case .upperHalf: min(row, nodes.columnCount)..<nodes.columnCount
            default: 0..<nodes.columnCount
            }
        return header.hasDiagonal ? Array(all) : all.filter { $0 != row }
    }

    private mutating func next() -> TextFields.Field? {
        if let word = words.next() { return word }
        let expected = "\(nodes.rowCount) x \(nodes.columnCount)"
        feed.report(.network(.breaksOff(expected: expected)), at: words.position)
        return nil
    }

    private func value(_ cell: TextFields.Field) -> Double? {
        let text = words.fields.text(cell)
        if text == "." || text.lowercased() == "na" { return nil }
        return feed.strength(words.fields.bytes(cell), at: cell.origin)
    }
}

// MARK: - Lists

extension DLReader {
    /// Calls for each line; a line `!` begins the next matrix.
    private mutating func readLists(_ body: (inout DLReader, [TextFields.Field]) -> Void) {
        let isDirected = feed.draft.options.directed ?? true
        matrix.beginLevel(kind: kind, isDirected: isDirected)
        while let line = words.nextLine() {
            if line.count == 1, words.fields.text(line[0]) == "!" {
                level += 1
                if level < header.levelCount { matrix.beginLevel(kind: kind, isDirected: isDirected) }
            } else if level >= header.levelCount {
                let quotation = words.fields.quotation(line[0])
                return feed.report(.network(.unexpected(quotation, expected: "end")), at: line[0].origin)
            } else {
                body(&self, line)
            }
        }
    }

    private mutating func readEdge(_ line: [TextFields.Field]) {
        guard line.count == 2 || line.count == 3 else {
            return feed.report(.network(.wrongLength(expected: 3, found: line.count)), at: line[0].origin)
        }
        let row = nodes.find(line[0], isColumn: false, embeds: header.embedsRowLabels)
        let column = nodes.find(line[1], isColumn: true, embeds: header.embedsColumnLabels)
        let value = line.count == 3 ? value(line[2]) : 1
        guard let row, let column, let value else { return }
        matrix.set(value, row: row, column: column, at: line[0].origin)
    }

    /// Each line has both ends of a tie, and behind them its value in every matrix.
    private mutating func readEdgeArray() {
        let isDirected = feed.draft.options.directed ?? true
        for level in 0..<header.levelCount { matrix.beginLevel(kind: kind(of: level), isDirected: isDirected) }
        while let line = words.nextLine() {
            guard line.count == header.levelCount + 2 else {
                return feed.report(
                    .network(.wrongLength(expected: header.levelCount + 2, found: line.count)), at: line[0].origin)
            }
            let row = nodes.find(line[0], isColumn: false, embeds: header.embedsRowLabels)
            let column = nodes.find(line[1], isColumn: true, embeds: header.embedsColumnLabels)
            guard let row, let column else { continue }
            for (level, cell) in line.dropFirst(2).enumerated() {
                if let value = value(cell) {
                    matrix.set(value, row: row, column: column, level: level, at: cell.origin)
                }
            }
        }
    }

    private mutating func readNeighbours(_ ego: TextFields.Field, _ others: ArraySlice<TextFields.Field>) {
        guard let row = nodes.find(ego, isColumn: false, embeds: header.embedsRowLabels) else { return }
        for other in others {
            if let column = nodes.find(other, isColumn: true, embeds: header.embedsColumnLabels) {
                matrix.set(1, row: row, column: column, at: other.origin)
            }
        }
    }

    /// Each line is of the next node: how many neighbours it has, and which.
    private mutating func readCountedLists() {
        var row = 0
        matrix.beginLevel(kind: kind, isDirected: feed.draft.options.directed ?? true)
        while let line = words.nextLine() {
            guard row < nodes.rowCount, words.fields.wholeNumber(line[0]) == line.count - 1 else {
                return feed.report(
                    .network(.wrongLength(expected: words.fields.wholeNumber(line[0]) ?? 0, found: line.count - 1)),
                    at: line[0].origin)
            }
            for other in line.dropFirst() {
                if let column = nodes.find(other, isColumn: true, embeds: header.embedsColumnLabels) {
                    matrix.set(1, row: row, column: column, at: other.origin)
                }
            }
            row += 1
        }
    }
}
