/// Finds out what stands between the cells of a CSV file.
enum Delimiter {
    private static let candidates: [UInt8] = [.semicolon, .tab, .comma, .pipe]

    /// A scanner at the beginning of the header.
    ///
    /// A first line `sep=;`, as Excel has it, decides. Else the delimiter by which most headers are known, or by which
    /// there are most headers, or that comes first of `;` tab `,` and `|`.
    static func detected(in source: SourceFile) -> CSVScanner {
        if let scanner = declared(in: source) { return scanner }
        var best: (known: Int, count: Int, scanner: CSVScanner)?
        let row = Row(of: source)
        for delimiter in candidates {
            let scanner = CSVScanner(source, delimiter: delimiter, position: source.start)
            var trial = scanner
            // Of a header that cannot be read to its end, what comes before counts; but a quotation mark that closes
            // right before another delimiter shows that this is not the one.
            switch trial.next(into: row) {
            case .end: return scanner
            case .failure(.textAfterQuote, let offset) where candidates.contains(source.bytes[offset]): continue
            case .row, .failure: break
            }
            let count = row.filledCount
            let known = (0..<min(count, 256)).count { column in
                let key = Folding.key(row.word(column).prefix(64))
                return HeaderWords.columnOfKey.values.contains { $0[key] != nil }
            }
            if best == nil || (known, count) > (best!.known, best!.count) { best = (known, count, scanner) }
        }
        return best?.scanner ?? CSVScanner(source, delimiter: candidates[0], position: source.start)
    }

    private static func declared(in source: SourceFile) -> CSVScanner? {
        let line = Array(source.bytes.dropFirst(source.start).prefix(6))
        guard line.count == 6, ["sep=", "SEP=", "Sep="].contains(String(decoding: line.prefix(4), as: UTF8.self)),
            line[5] == .newline || line[5] == .carriageReturn
        else { return nil }
        // The rest of the line end is a row without anything in it.
        return CSVScanner(source, delimiter: line[4], position: source.start + 6)
    }
}
