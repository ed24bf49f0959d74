internal import Community

/// Chooses among the tables of a workbook, and reads them as a map.
struct WorkbookTables {
    private let tables: [SheetTable]
    private var leftAside: [String]
    private let sheets: [String]
    private let isDirected: Bool?
    private let sheetOfMatrix: String?
    private let place: SourcePlace

    /// - Parameters:
    ///   - transcriber: what found the tables.
    ///   - sheets: the names of all sheets of the workbook.
    ///   - place: of the workbook.
    init(_ transcriber: SheetTranscriber, _ sheets: [String], _ place: SourcePlace) {
        (tables, leftAside) = (transcriber.tables, transcriber.sheetsLeftAside)
        (self.sheets, self.place, isDirected) = (sheets, place, transcriber.isDirected)
        sheetOfMatrix = transcriber.sheetOfMatrix
    }

    /// Reads the tables as sheets of a map. Ties alone name the parties, as in a single file of ties.
    mutating func read(into draft: inout MapDraft) {
        var chosen = chooseTables(&draft.log)
        if draft.log.hasErrors { return }
        if chosen[.ties] != nil, chosen[.parties]?.rowCount == 0 { chosen[.parties] = nil }
        if chosen[.parties] == nil {
            if chosen[.ties] == nil { return reportNoMap(&draft.log) }
            draft.namesAreParties = true
        }
        for sheet in sheets where leftAside.contains(sheet) {
            draft.log.remark(at: SourcePlace(file: place.file, sheet: sheet), .sheetLeftAside)
        }
        draft.saysDirected = isDirected
        draft.tiesAreOfTool = chosen[.ties].map { SheetWords.isOfTool($0.sheet) } ?? false
        for sheet in MapFolder.readingOrder {
            guard let found = chosen[sheet] else { continue }
            for remark in found.remarks { draft.log.report(at: remark.place, remark.problem) }
            guard case .success(let source) = SourceFile.text(of: found, file: place.file),
                let table = Table(source, delimiter: .comma, log: &draft.log)
            else { continue }
            MapFolder.read(table, as: sheet, into: &draft)
        }
    }

    private func reportNoMap(_ log: inout DiagnosticLog) {
        guard let sheet = sheetOfMatrix else { return log.error(at: place, .noMapSheet(found: sheets)) }
        log.error(at: SourcePlace(file: place.file, sheet: sheet), .sheetIsMatrix)
    }

    /// The table of each sheet of a map: one that the name of its sheet says to be it, before one of which only the last
    /// word of the name says so, and before one that its header says to be it. Two of the same sort are an error, and not
    /// a matter of luck.
    private mutating func chooseTables(_ log: inout DiagnosticLog) -> [Sheet: SheetTable] {
        func rank(_ table: SheetTable) -> Int { !table.isNamed ? 2 : SheetWords.isWhole(table.sheet) ? 0 : 1 }
        var chosen: [Sheet: SheetTable] = [:]
        for table in (0...2).flatMap({ wanted in tables.filter { rank($0) == wanted } }) {
            guard let first = chosen[table.kind] else {
                chosen[table.kind] = table
                continue
            }
            if rank(first) < rank(table) {
                leftAside.append(table.sheet)
            } else {
                log.error(at: place, .twoFilesForSheet(table.kind, first.sheet, table.sheet))
            }
        }
        return chosen
    }
}
