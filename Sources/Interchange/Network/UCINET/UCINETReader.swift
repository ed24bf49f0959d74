/// Reads UCINET's own files into a feed: a header `##h`, of version 6404 or before it, and its data `##d` beside it.
///
/// The first dimension is the columns, the second the rows, the third the matrices. Labels become identifiers if no two are
/// the same. Values of 10^38, by which UCINET marks what is missing, are no ties.
struct UCINETReader {
    static func recognises(_ input: Input) -> Bool {
        guard let file = input.file else { return false }
        return UCINETHeader.marks.contains { file.begins(with: $0) } || file.name.lowercased().hasSuffix(".##d")
    }

    static func read(_ input: Input, into draft: inout MapDraft) throws(ReadError) {
        guard let file = input.file else { return }
        let isHeader = UCINETHeader.marks.contains { file.begins(with: $0) }
        let companion = try companion(of: file, ending: isHeader ? "d" : "h")
        guard let companion else {
            let name = String(file.name.dropLast()) + (isHeader ? "d" : "h")
            draft.log.error(at: SourcePlace(file: file.name), .network(.missingCompanion(name)))
            return
        }
        let (headerFile, dataFile) = isHeader ? (file.raw, companion) : (companion, file.raw)
        let feed = NetworkFeed(draft, places: headerFile)
        feed.strengthTitle = "value"
        if let header = UCINETHeader(headerFile, feed) { read(header, dataFile, feed) }
        draft = feed.finish()
    }

    private static func companion(of file: InputFile, ending: String) throws(ReadError) -> FileBytes? {
        guard let path = file.path, path.count > 1 else { return nil }
        let stem = path.dropLast()
        for letter in [ending, ending.uppercased()] {
            do {
                return try FileBytes.open(stem + letter)
            } catch .notFound {
                continue
            }
        }
        return nil
    }

    private static func read(_ header: UCINETHeader, _ data: FileBytes, _ feed: NetworkFeed) {
        let (columns, rows, levels) = (header.columnCount, header.rowCount, header.levelCount)
        let size = header.type.size
        let (cells, isTooMany) = columns.multipliedReportingOverflow(by: rows)
        let (all, isFarTooMany) = cells.multipliedReportingOverflow(by: levels)
        let available = data.bytes.count / size
        if isTooMany || isFarTooMany || all > available || max(columns, rows, levels) > max(100_000, available) {
            feed.draft.log.error(
                at: data.place,
                .network(.wrongLength(expected: isTooMany || isFarTooMany ? Int.max : all, found: available)))
            return
        }
        let isTwoMode =
            columns != rows
            || header.rowLabels != header.columnLabels && !header.rowLabels.isEmpty
                && !header.columnLabels.isEmpty
        var matrix = MatrixFeed(feed, rowCount: rows, columnCount: columns, isTwoMode: isTwoMode)
        feed.addNumbered(matrix.nodeCount)
        let rowLabels = header.rowLabels.isEmpty && !isTwoMode ? header.columnLabels : header.rowLabels
        setLabels(rowLabels, feed) { $0 }
        if isTwoMode { setLabels(header.columnLabels, feed) { rows + $0 } }
        for level in 0..<levels {
            let kind = level < header.levelLabels.count ? header.levelLabels[level] : nil
            matrix.beginLevel(kind: kind ?? (levels > 1 ? String(level + 1) : nil))
            for row in 0..<rows {
                for column in 0..<columns {
                    let offset = ((level * rows + row) * columns + column) * size
                    let value = header.type.value(data.bytes, at: offset)
                    if value.isNaN || value.isInfinite {
                        feed.draft.log.error(
                            at: data.place,
                            .network(.notANumber(Quotation("\(value)", mayNamePerson: false))))
                        return
                    }
                    if abs(value) < 9.9e37 { matrix.set(value, row: row, column: column, at: 0) }
                }
            }
        }
        matrix.finish()
    }

    private static func setLabels(_ labels: [String], _ feed: NetworkFeed, _ node: (Int) -> Int) {
        for (place, label) in labels.enumerated() {
            var label = label
            label.withUTF8 { feed.setLabel($0, of: node(place), at: 0) }
        }
    }
}
