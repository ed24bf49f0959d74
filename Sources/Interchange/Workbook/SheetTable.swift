/// A table of a sheet, copied into a text with commas between the cells, as the reader of CSV files takes them, and a way
/// back to the cells. Texts are in quotation marks, and numbers are not: see ``Row/isNumber(_:)``.
struct SheetTable {
    /// What it holds.
    let kind: Sheet
    /// The name of the sheet.
    let sheet: String
    /// Whether the name of the sheet says what it holds, or else its header.
    let isNamed: Bool
    /// Where the cells of the text stand in the sheet.
    let places: CellPlaces
    /// The text, header first.
    private(set) var text: [UInt8] = []
    /// The number of rows below the header.
    private(set) var rowCount = 0
    /// What is odd about single cells.
    private(set) var remarks: [Diagnostic] = []
    /// The place of a column in the text, for each column of the sheet; -1 for those without a header.
    private let order: [Int]
    private let budget: TextBudget

    private static let mostRemarks = 50

    init(
        _ kind: Sheet, file: String, sheet: String, isNamed: Bool, header: [SheetHeader.Cell], row: Int,
        budget: TextBudget
    ) throws(ArchiveFault) {
        (self.kind, self.sheet, self.isNamed, self.budget) = (kind, sheet, isNamed, budget)
        let columns = header.map(\.column)
        places = CellPlaces(file: file, sheet: sheet, columns: columns)
        var order = [Int](repeating: -1, count: (columns.last ?? -1) + 1)
        for (place, column) in columns.enumerated() { order[column] = place }
        self.order = order
        places.beginRow(row, at: 0)
        for (place, cell) in header.enumerated() {
            if place > 0 { text.append(.comma) }
            var title = SheetHeader.title(cell.text)
            title.withUTF8 { append($0) }
        }
        text.append(.newline)
        try budget.spend(text.count)
    }

    /// Whether a column has a header.
    func has(_ column: Int) -> Bool { column < order.count && order[column] >= 0 }

    /// Copies a row of the sheet. Cells without a header above them are left aside, with a remark at the first.
    mutating func append(_ cells: [RowCell], of bytes: Bytes, row: Int) throws(ArchiveFault) {
        let start = text.count
        var place = 0
        var isEmpty = true
        for cell in cells {
            if !has(cell.column) {
                remark(.cellWithoutHeader, row, cell.column)
                continue
            }
            while place < order[cell.column] {
                text.append(.comma)
                place += 1
            }
            append(bytes.part(cell.start, cell.end), isNumber: cell.isNumber)
            isEmpty = false
        }
        if isEmpty {
            text.removeLast(text.count - start)
            return
        }
        while place < places.columnCount - 1 {
            text.append(.comma)
            place += 1
        }
        text.append(.newline)
        places.beginRow(row, at: start)
        rowCount += 1
        // The place of the row takes memory too.
        try budget.spend(text.count - start + 16)
    }

    /// Notes something odd about a cell. Of what is said of the whole sheet, only the first is kept.
    mutating func remark(_ problem: ReadProblem, _ row: Int, _ column: Int) {
        if problem == .cellWithoutHeader, remarks.contains(where: { $0.problem == problem }) { return }
        if remarks.count < Self.mostRemarks {
            remarks.append(Diagnostic(place: places.place(row: row, column: column), problem: problem))
        }
    }

    private mutating func append(_ cell: Bytes, isNumber: Bool = false) {
        if isNumber { return text.append(contentsOf: cell) }
        text.append(.quote)
        // What the reader takes away again, so that a cell reads as it stands.
        if FormulaGuard.isNeeded(for: cell) { text.append(.apostrophe) }
        if cell.contains(.quote) {
            for byte in cell {
                if byte == .quote { text.append(.quote) }
                text.append(byte)
            }
        } else {
            text.append(contentsOf: cell)
        }
        text.append(.quote)
    }
}

/// A cell of the row that is being read: its column, counted from 0, and where its text lies.
struct RowCell {
    let column: Int
    let start: Int
    let end: Int
    /// Whether it is a number, and not a text that says one.
    let isNumber: Bool
}

/// How much text the sheets of a workbook may make together.
///
/// A cell can name a long text that stands in the file only once, and a repeated cell costs nothing in the file: so what
/// is made of them is counted.
final class TextBudget {
    let limit: Int
    private var left: Int

    /// - Parameter size: of the workbook, in bytes.
    init(forFileOf size: Int) {
        limit = min(2 << 30, 16 << 20 + 50 * size)
        left = limit
    }

    func spend(_ count: Int) throws(ArchiveFault) {
        left -= count
        if left < 0 { throw ArchiveFault(.tooLarge(limit: limit)) }
    }
}
