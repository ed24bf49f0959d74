/// Takes the cells of sheets as they come, and finds the tables in them.
///
/// A table begins with a header, which may stand below a title, and may have two rows. Two blank rows and then a header
/// begin another table on the same sheet, as in Kumu. Blank rows and columns do not matter.
final class SheetTranscriber {
    /// What was found, in the order of the workbook.
    private(set) var tables: [SheetTable] = []
    /// The sheets in which no table was found though they have cells.
    private(set) var sheetsLeftAside: [String] = []
    /// Whether ties lead one way, if a sheet of NodeXL says so.
    private(set) var isDirected: Bool?
    /// The first sheet that has a matrix, which is not read from a workbook.
    private(set) var sheetOfMatrix: String?
    private let file: String
    private let budget: TextBudget

    private var sheet = ""
    /// What the name of the sheet says that it is; true of its first table only.
    private var named: Sheet?
    private var state = State.searching([])
    private var lastRow = 0
    /// Whether it is one on which NodeXL keeps settings.
    private var hasSettings = false
    /// Whether tables are looked for on it.
    private var hasTables = true
    private var hasTable = false
    private var hasCells = false

    private var cells: [RowCell] = []
    private var text: [UInt8] = []
    private var remarks: [(column: Int, problem: ReadProblem)] = []

    private enum State {
        /// These rows came, and the header is not found yet.
        case searching([SheetHeader.Row])
        /// Rows go into the table.
        case copying(SheetTable)
        /// There was no header.
        case skipping
    }

    /// The size of the largest sheet.
    static let mostRows = 1 << 20

    init(file: String, budget: TextBudget) {
        self.file = file
        self.budget = budget
    }

    // MARK: What readers call

    /// - Parameter isHidden: whether the sheet is not shown; then it is a table of a map only if its name says so.
    func beginSheet(_ name: String, isHidden: Bool) {
        (sheet, named, state, lastRow) = (name, SheetWords.sheet(named: name), .searching([]), 0)
        hasSettings = NodeXLSettings.sheets.contains(name)
        hasTables = !isHidden || named != nil
        (hasTable, hasCells) = (false, false)
        clearRow()
    }

    /// Adds a cell to the row. Columns are counted from 0 and come in their order.
    ///
    /// - Parameter isNumber: whether the cell is a number, written by ``CellNumber``, and not a text that says one.
    func add(_ cell: Bytes, column: Int, isNumber: Bool = false) throws(ArchiveFault) {
        if cell.isEmpty { return }
        if column >= Row.mostCells || column <= cells.last?.column ?? -1 { throw ArchiveFault(.damaged) }
        let start = text.count
        text.append(contentsOf: cell)
        cells.append(RowCell(column: column, start: start, end: text.count, isNumber: isNumber))
        if text.count > budget.limit { throw ArchiveFault(.tooLarge(limit: budget.limit)) }
    }

    /// Says something of a cell of the row, whether or not there is text in it.
    func remark(_ problem: ReadProblem, column: Int) {
        if remarks.count < Diagnostics.limit { remarks.append((column, problem)) }
    }

    /// Ends a row that stands there so many times. Rows are counted from 1; those that are not mentioned are blank.
    func endRow(_ row: Int, times: Int = 1) throws(ArchiveFault) {
        defer { clearRow() }
        if cells.isEmpty, remarks.isEmpty { return }
        if row <= lastRow || times < 1 || row + times - 1 > Self.mostRows { throw ArchiveFault(.damaged) }
        for row in row..<(row + times) {
            // Cells without a header take no text, but time, and a repeated row costs nothing in the file.
            if times > 1 { try budget.spend(8 * cells.count) }
            try takeRow(row)
        }
    }

    func endSheet() throws(ArchiveFault) {
        try endTable()
        if hasCells, !hasTable, !hasSettings { sheetsLeftAside.append(sheet) }
    }

    private func clearRow() {
        cells.removeAll(keepingCapacity: true)
        text.removeAll(keepingCapacity: true)
        remarks.removeAll(keepingCapacity: true)
    }
}

// MARK: - Rows into tables

extension SheetTranscriber {
    private func takeRow(_ row: Int) throws(ArchiveFault) {
        let isAfterGap = row - lastRow > 2 && hasCells
        hasCells = true
        lastRow = row
        if hasSettings, isDirected == nil { isDirected = NodeXLSettings.isDirected(keptRow(row).cells) }
        if !hasTables { return }
        if isAfterGap, isHeader() { try endTable() }
        switch state {
        case .skipping: return
        case .searching(var rows):
            rows.append(keptRow(row))
            state = .searching(rows)
            if rows.count == SheetHeader.mostRowsAbove { try beginTable(rows) }
        case .copying(var table):
            // Let go of the table there, so that it is not copied here.
            state = .skipping
            try copy(into: &table, row)
            state = .copying(table)
        }
    }

    private func copy(into table: inout SheetTable, _ row: Int) throws(ArchiveFault) {
        for (column, problem) in remarks where table.has(column) { table.remark(problem, row, column) }
        let cells = cells
        try text.withUnsafeBufferPointer { text throws(ArchiveFault) in
            try table.append(cells, of: text, row: row)
        }
    }

    private func isHeader() -> Bool { SheetHeader.sheet(of: keptRow(0).cells, named: nil) != nil }

    private func keptRow(_ row: Int) -> SheetHeader.Row {
        SheetHeader.Row(
            number: row,
            cells: cells.map { cell in
                SheetHeader.Cell(
                    column: cell.column, text: String(decoding: text[cell.start..<cell.end], as: UTF8.self),
                    isNumber: cell.isNumber)
            },
            remarks: remarks)
    }

    /// Finds the header among the rows, and copies those below it.
    private func beginTable(_ rows: [SheetHeader.Row]) throws(ArchiveFault) {
        let found = rows.indices.first { SheetHeader.sheet(of: rows[$0].cells, named: named) != nil }
        // Where a sheet has the right name, its reader says what is wrong with the header.
        guard let place = found ?? (named == nil || rows.isEmpty ? nil : 0),
            let kind = SheetHeader.sheet(of: rows[place].cells, named: named) ?? named
        else {
            if sheetOfMatrix == nil, SheetHeader.isMatrix(rows) { sheetOfMatrix = sheet }
            state = .skipping
            return
        }
        let below = rows.dropFirst(place + 1)
        let header = SheetHeader.cells(rows[place], below.first, of: kind)
        var table = try SheetTable(
            kind, file: file, sheet: sheet, isNamed: named != nil, header: header.cells, row: rows[place].number,
            budget: budget)
        for row in below.dropFirst(header.isTwoRows ? 1 : 0) {
            for (column, problem) in row.remarks where table.has(column) { table.remark(problem, row.number, column) }
            var text: [UInt8] = []
            let cells = row.cells.map { cell in
                let start = text.count
                text.append(contentsOf: cell.text.utf8)
                return RowCell(column: cell.column, start: start, end: text.count, isNumber: cell.isNumber)
            }
            try text.withUnsafeBufferPointer { text throws(ArchiveFault) in
                try table.append(cells, of: text, row: row.number)
            }
        }
        state = .copying(table)
        named = nil
    }

    private func endTable() throws(ArchiveFault) {
        if case .searching(let rows) = state, !rows.isEmpty { try beginTable(rows) }
        if case .copying(let table) = state {
            tables.append(table)
            hasTable = true
        }
        state = .searching([])
    }
}
