/// Finds out which of the first rows of a sheet is its header, and what the sheet is by it.
enum SheetHeader {
    /// The number of rows among which the header is looked for: there may be a title above it.
    static let mostRowsAbove = 8

    /// A row of a sheet that is kept until it is clear what it is.
    struct Row {
        let number: Int
        let cells: [Cell]
        /// What is to be said of cells in it.
        let remarks: [(column: Int, problem: ReadProblem)]
    }

    /// A cell that has something in it.
    struct Cell {
        let column: Int
        let text: String
        /// Whether it is a number, and not a text that says one.
        let isNumber: Bool
    }

    /// What a row of headers makes of the rows below it; nothing if it has not the headers that a sheet must have.
    ///
    /// - Parameter sheet: what the name of the sheet says that it is, if anything.
    static func sheet(of cells: [Cell], named sheet: Sheet?) -> Sheet? {
        let titles = cells.map { title($0.text) }
        return (sheet.map { [$0] } ?? [.ties, .parties, .population, .settings]).first { sheet in
            let header = Header(titles, of: sheet)
            return switch sheet {
            case .ties: header[.from] != nil && header[.to] != nil
            case .parties: header[.name] != nil || header[.id] != nil && header.places.count > 1
            case .population: header[.voice] != nil && header[.count] != nil
            case .settings: header[.key] != nil && header[.value] != nil
            }
        }
    }

    /// Whether a sheet begins like a matrix: with the same names, in the same order, above the columns and before the
    /// rows, and nothing but numbers in between.
    static func isMatrix(_ rows: [Row]) -> Bool {
        guard rows.count > 1, let first = rows.dropFirst().first?.cells.first?.column else { return false }
        let titles = rows[0].cells.filter { $0.column > first }.map { title($0.text) }
        let names = rows.dropFirst().map { row in row.cells.first { $0.column == first }.map { title($0.text) } }
        let values = rows.dropFirst().flatMap { $0.cells.filter { $0.column > first } }
        return titles.count > 1 && titles.prefix(names.count).map(Optional.some) == names && !values.isEmpty
            && values.allSatisfy { Values.number($0.text) != nil }
    }

    /// The cells of a header of one row or of two.
    ///
    /// There are two where cells of the first have been merged across columns, as in "Contact" above "Phone" and "Mail":
    /// then the second has cells under such a merged one, and none where the sheet must have something.
    static func cells(_ first: Row, _ second: Row?, of sheet: Sheet) -> (cells: [Cell], isTwoRows: Bool) {
        guard let second, second.number == first.number + 1, isContinued(first, by: second, of: sheet) else {
            return (first.cells, false)
        }
        let below = Dictionary(second.cells.map { ($0.column, $0.text) }, uniquingKeysWith: { first, _ in first })
        let kept = first.cells.filter { below[$0.column] == nil } + second.cells
        return (kept.sorted { $0.column < $1.column }, true)
    }

    private static func isContinued(_ first: Row, by second: Row, of sheet: Sheet) -> Bool {
        let titled = Set(first.cells.map(\.column))
        let last = first.cells.last?.column ?? 0
        let underMerged = second.cells.contains { cell in
            !titled.contains(cell.column) && cell.column < last + 20 && titled.contains { $0 < cell.column }
        }
        if !underMerged { return false }
        let header = Header(first.cells.map { title($0.text) }, of: sheet)
        let needed = [Column.name, .id, .from, .to, .voice, .count, .key, .value].compactMap { header[$0] }
        let filled = Set(second.cells.map(\.column))
        return needed.allSatisfy { !filled.contains(first.cells[$0].column) }
            && second.cells.allSatisfy { Values.number($0.text) == nil }
    }

    /// A header in one line, without spaces around it.
    static func title(_ text: String) -> String {
        text.split { $0.isWhitespace }.joined(separator: " ")
    }
}

extension Values {
    fileprivate static func number(_ text: String) -> Double? {
        var text = text
        return text.withUTF8 { number($0) }
    }
}
