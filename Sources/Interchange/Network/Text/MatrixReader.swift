/// Reads a table of numbers with a row and a column for each node into a feed: with names above the columns and before the
/// rows, or without any. Where the names above are not those before, rows and columns are nodes of two modes.
struct MatrixReader {
    private let shape: Shape
    private let feed: NetworkFeed

    /// What a table of numbers looks like.
    struct Shape {
        let delimiter: UInt8
        let hasTitles: Bool
        let hasNames: Bool
        /// Whether the columns are the rows.
        let isSquare: Bool
    }

    static func recognises(_ input: Input) -> Bool {
        guard let file = input.file, !EdgeListReader.isNamed(file) else { return false }
        return file.source.flatMap(shape) != nil
    }

    static func read(_ input: Input, into draft: inout MapDraft) {
        TextNetwork.read(input, into: &draft) { source, feed in
            guard let shape = shape(of: source) ?? supposed(source) else {
                return feed.report(.network(.notOfFormat(.matrix)), at: 0)
            }
            MatrixReader(shape: shape, feed: feed).read(source)
        }
    }

    /// The largest table that is looked at as a whole to see whether it is a matrix.
    private static let mostRows = 4096

    /// The shape of a text that is a matrix beyond doubt: square, with the same names on both sides or with none; or with
    /// nothing in its first cell, names, and only numbers.
    static func shape(of source: SourceFile) -> Shape? {
        for delimiter in [.semicolon, .tab, .comma, .space] as [UInt8] {
            var scanner = CSVScanner(source, delimiter: delimiter, position: source.start)
            let row = Row(of: source)
            guard case .row = scanner.next(into: row), row.count > 1 else { continue }
            let titles = (0..<row.count).map(row.word)
            if titles.allSatisfy({ isNumber($0) }) {
                if isSquareOfNumbers(titles, scanner, row) {
                    return Shape(delimiter: delimiter, hasTitles: false, hasNames: false, isSquare: true)
                }
                continue
            }
            if let shape = namedShape(titles, delimiter, scanner, row) { return shape }
        }
        return nil
    }

    /// Of three or four columns, which could be ties with a weight and a time, the diagonal must be 0.
    private static func isSquareOfNumbers(_ first: [String], _ scanner: CSVScanner, _ row: Row) -> Bool {
        var scanner = scanner
        let width = first.count
        if width < 3 || width > mostRows || width < 5 && first[0] != "0" { return false }
        for count in 1...width {
            switch scanner.next(into: row) {
            case .end: return count == width
            case .failure: return false
            case .row:
                if row.count != width || !(0..<width).allSatisfy({ isNumber(row.word($0)) }) { return false }
                if width < 5, count < width, row.word(count) != "0" { return false }
            }
        }
        return false
    }

    private static func namedShape(
        _ titles: [String], _ delimiter: UInt8, _ scanner: CSVScanner, _ row: Row
    ) -> Shape? {
        var scanner = scanner
        var names: [String] = []
        while names.count < mostRows {
            guard case .row = scanner.next(into: row) else { break }
            if row.count != titles.count && row.count != titles.count + 1 { return nil }
            if !(1..<row.count).allSatisfy({ row.isEmpty($0) || isNumber(row.word($0)) }) { return nil }
            names.append(row.word(0))
        }
        // Without a first cell, or with one.
        let columns =
            titles.first == "" || names.first.map { !titles.contains($0) } ?? true || titles.count > names.count
            ? Array(titles.dropFirst()) : titles
        let isSquare = columns.elementsEqual(names) || areNumbered(columns, names)
        guard isSquare || titles.first == "" && !names.isEmpty && !columns.contains("") else { return nil }
        return Shape(delimiter: delimiter, hasTitles: true, hasNames: true, isSquare: isSquare)
    }

    /// Whether rows are called `1`, `2`, `3` and columns `V1`, `V2`, `V3` or `X1`, `X2`, `X3`, as R calls those without
    /// names.
    private static func areNumbered(_ columns: [String], _ rows: [String]) -> Bool {
        guard columns.count == rows.count, let letter = columns.first?.first, "VX".contains(letter) else {
            return false
        }
        return zip(columns, rows).enumerated().allSatisfy { place, names in
            names.1 == String(place + 1) && names.0 == "\(letter)\(place + 1)"
        }
    }

    /// What a text is taken for that must be a matrix.
    private static func supposed(_ source: SourceFile) -> Shape? {
        let scanner = Delimiter.detected(in: source)
        var trial = scanner
        let row = Row(of: source)
        guard case .row = trial.next(into: row) else { return nil }
        let hasTitles = !(1..<max(2, row.count)).allSatisfy { isNumber(row.word($0)) }
        return Shape(delimiter: scanner.delimiter, hasTitles: hasTitles, hasNames: hasTitles, isSquare: !hasTitles)
    }

    private static func isNumber(_ word: String) -> Bool {
        var word = word
        return word.withUTF8 { Values.number($0) } != nil || ["NaN", "Inf", "inf"].contains(word)
    }
}

extension MatrixReader {
    private func read(_ source: SourceFile) {
        var scanner = CSVScanner(source, delimiter: shape.delimiter, position: source.start)
        let row = Row(of: source)
        var titles: [(String, Int)] = []
        if shape.hasTitles, case .row = scanner.next(into: row) {
            titles = (0..<row.count).map { (row.word($0), row.offset($0)) }
        }
        var cells: [[(value: Double, origin: Int)]] = []
        var names: [(String, Int)] = []
        while true {
            switch scanner.next(into: row) {
            case .failure(let problem, let offset): return feed.report(problem, at: offset)
            case .end: return tell(cells, names, titles, width: cells.first?.count ?? 0)
            case .row:
                let first = shape.hasNames ? 1 : 0
                if shape.hasNames { names.append((row.word(0), row.offset(0))) }
                cells.append((first..<row.count).map { (value(row, $0), row.offset($0)) })
                if let width = cells.first?.count, cells.last!.count != width {
                    return feed.report(
                        .network(.wrongLength(expected: width, found: cells.last!.count)), at: row.offset(0))
                }
            }
        }
    }

    private func value(_ row: Row, _ column: Int) -> Double {
        if row.isEmpty(column) || ["NA", "."].contains(row.word(column)) { return 0 }
        return row.withName(column) { feed.strength($0, at: row.offset(column)) } ?? 0
    }

    private func tell(
        _ cells: [[(value: Double, origin: Int)]], _ names: [(String, Int)], _ titles: [(String, Int)], width: Int
    ) {
        if shape.isSquare, cells.count != width {
            return feed.report(.network(.wrongLength(expected: width, found: cells.count)), at: 0)
        }
        feed.strengthTitle = "value"
        var matrix = MatrixFeed(feed, rowCount: cells.count, columnCount: width, isTwoMode: !shape.isSquare)
        feed.addNumbered(matrix.nodeCount)
        for (place, (name, origin)) in names.enumerated() { setLabel(name, place, origin) }
        if !shape.isSquare {
            for (place, (title, origin)) in titles.suffix(width).enumerated() {
                setLabel(title, matrix.node(ofColumn: place), origin)
            }
        }
        matrix.beginLevel(kind: nil)
        for (row, values) in cells.enumerated() {
            for (column, cell) in values.enumerated() {
                matrix.set(cell.value, row: row, column: column, at: cell.origin)
            }
        }
        if !feed.draft.log.hasErrors { matrix.finish() }
    }

    private func setLabel(_ label: String, _ node: Int, _ origin: Int) {
        var label = label
        label.withUTF8 { feed.setLabel($0, of: node, at: origin) }
    }
}
