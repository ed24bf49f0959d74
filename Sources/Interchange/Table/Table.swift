/// A CSV file of which the header has been read.
struct Table {
    let source: SourceFile
    /// The headers as they stand in the file, without spaces around them.
    let titles: [String]
    /// Where each header begins in the text.
    private let titleOffsets: [Int]
    /// What reads the rows below the header.
    private(set) var scanner: CSVScanner

    /// How much of a large file that has been read stays in memory, in bytes.
    static let remembered = 1 << 22

    /// Reads the header; of a file without one it is empty.
    ///
    /// - Parameter delimiter: what stands between cells, where that is known.
    /// - Returns: the table, or nothing if the header cannot be read, which is then in the log.
    init?(_ source: SourceFile, delimiter: UInt8? = nil, log: inout DiagnosticLog) {
        self.source = source
        if let offset = source.firstForeignByte { log.remark(at: source.place(at: offset), .readAsWindows1252) }
        let row = Row(of: source)
        scanner =
            delimiter.map { CSVScanner(source, delimiter: $0, position: source.start) }
            ?? Delimiter.detected(in: source)
        switch scanner.next(into: row) {
        case .end:
            log.error(at: source.place, .emptyFile)
            return nil
        case .failure(let problem, let offset):
            log.error(at: source.place(at: offset), problem)
            return nil
        case .row:
            titles = (0..<row.filledCount).map(row.word)
            titleOffsets = (0..<row.filledCount).map(row.offset)
        }
    }

    /// The header as one of a sheet, with what is odd about it in the log.
    func header(of sheet: Sheet, log: inout DiagnosticLog) -> Header {
        let header = Header(titles, of: sheet)
        for (column, problem) in header.problems { log.report(at: titlePlace(column), problem) }
        return header
    }

    /// Where a header stands; the file where there are none. O(bytes before it), so for diagnostics only.
    func titlePlace(_ column: Int) -> SourcePlace {
        titleOffsets.indices.contains(column) ? source.place(at: titleOffsets[column]) : source.place
    }

    /// Calls the body with each row below the header. The row is the same object every time.
    ///
    /// A row that cannot be used is in the log; one with too few cells is in the log and used.
    mutating func forEachRow(_ draft: inout MapDraft, _ body: (Row, inout MapDraft) -> Void) {
        let row = Row(of: source)
        while scanner.position < source.bytes.count {
            let part = scanner.position + Self.remembered
            forEachRow(before: part, in: row, &draft, body)
            source.forget(upTo: scanner.position)
        }
    }

    /// Goes on below some row; see ``forEachRow(_:_:)``.
    ///
    /// - Parameters:
    ///   - start: where the first row begins.
    ///   - end: where no row begins that is still to be read.
    ///   - row: what is filled with each row.
    mutating func forEachRow(
        from start: Int, before end: Int, in row: Row, _ draft: inout MapDraft, _ body: (Row, inout MapDraft) -> Void
    ) {
        scanner = CSVScanner(source, delimiter: scanner.delimiter, position: start)
        forEachRow(before: end, in: row, &draft, body)
    }

    private mutating func forEachRow(
        before end: Int, in row: Row, _ draft: inout MapDraft, _ body: (Row, inout MapDraft) -> Void
    ) {
        while true {
            switch scanner.next(into: row, before: end) {
            case .end: return
            case .failure(let problem, let offset): draft.log.error(at: source.place(at: offset), problem)
            case .row:
                if ExampleRow.isExample(row) {
                    draft.log.remark(at: row.place(0), .exampleLeftAside)
                    continue
                }
                if row.count != titles.count {
                    if row.filledCount > titles.count {
                        draft.log.error(
                            at: row.place(titles.count),
                            .tooManyCells(expected: titles.count, found: row.filledCount))
                        continue
                    }
                    if row.count < titles.count {
                        draft.log.remark(
                            at: row.place(row.count), .tooFewCells(expected: titles.count, found: row.count))
                    }
                }
                body(row, &draft)
            }
        }
    }

    /// Calls the body with each row below the header, of a text that is known to be in order.
    mutating func forEachRow(_ body: (Row) -> Void) {
        let row = Row(of: source)
        while case .row = scanner.next(into: row) { body(row) }
    }

    /// What stands between the values of a cell with several: `|`, and `;` where it is not between cells.
    var separators: Set<Character> { scanner.delimiter == .semicolon ? ["|"] : ["|", ";"] }

    /// About how many rows there are, judged by the first ones. It can be too low by any amount, and too high by half.
    var estimatedRowCount: Int {
        let rest = source.bytes.count - scanner.position
        let sample = source.bytes.part(scanner.position, scanner.position + min(rest, 1 << 16))
        let lines = max(1, sample.count { $0 == .newline })
        return min(rest / 4, Int(Double(rest) / Double(sample.count + 1) * Double(lines) * 1.01) + 1)
    }

    /// Whether the header looks like a row of data: a number in it, or a word that comes back right below.
    var looksLikeData: Bool {
        if titles.contains(where: { $0.utf8.allSatisfy { $0.isDigit || $0 == .comma || $0 == UInt8(ascii: ".") } }) {
            return true
        }
        let titles = Set(titles)
        var rest = scanner
        let row = Row(of: source)
        for _ in 0..<20 {
            guard case .row = rest.next(into: row) else { break }
            if (0..<row.count).contains(where: { !row.isEmpty($0) && titles.contains(row.word($0)) }) { return true }
        }
        return false
    }

    /// Whether a header is one of those of some sheet.
    var hasKnownTitles: Bool {
        titles.contains { title in HeaderWords.columnOfKey.values.contains { $0[Folding.key(title)] != nil } }
    }

    /// The headers for a diagnostic. Where none of them is known, they may be anything.
    var quotedTitles: [Quotation] {
        let isUnknown = !hasKnownTitles
        return titles.map { Quotation($0, mayNamePerson: isUnknown) }
    }
}
