/// Says in which cell of a sheet something stands that was copied into a text.
final class CellPlaces {
    private let file: String
    private let sheet: String
    /// Where the rows begin in the text, and the row of the sheet that each one is.
    private var rows: [(start: Int, row: Int32)] = []
    /// The column of the sheet for each cell of a row of the text, counted from 0.
    private let columns: [Int]

    init(file: String, sheet: String, columns: [Int]) {
        self.file = file
        self.sheet = sheet
        self.columns = columns
    }

    /// The number of cells in each row of the text.
    var columnCount: Int { columns.count }

    /// Says that a row begins.
    func beginRow(_ row: Int, at start: Int) { rows.append((start, Int32(row))) }

    /// The sheet as a whole.
    var place: SourcePlace { SourcePlace(file: file, sheet: sheet) }

    /// The place of a cell of the sheet, of which the column is counted from 0.
    func place(row: Int, column: Int) -> SourcePlace {
        SourcePlace(file: file, sheet: sheet, line: row, column: column + 1)
    }

    /// The place of a byte of the text, of which commas part the cells and quotation marks surround them.
    /// O(log(rows) + bytes of the row before it).
    func place(at offset: Int, in text: Bytes) -> SourcePlace {
        var (low, high) = (0, rows.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if rows[middle].start <= offset { low = middle } else { high = middle }
        }
        guard low < rows.count else { return place }
        var cell = 0
        var isQuoted = false
        for byte in text[min(rows[low].start, offset)..<min(offset, text.count)] {
            if byte == .quote { isQuoted.toggle() }
            if byte == .comma, !isQuoted { cell += 1 }
        }
        return place(row: Int(rows[low].row), column: columns.isEmpty ? 0 : columns[min(cell, columns.count - 1)])
    }
}
