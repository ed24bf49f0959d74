public import Community

/// Reads files of Statistics Netherlands (CBS) about neighbourhoods.
public enum StatisticsReader {
    /// Reads a CSV file of CBS: as StatLine saves it, as its open data have it, or with the columns of
    /// "Kerncijfers wijken en buurten".
    ///
    /// Headings are recognised by what they mean, whatever subject or unit stands around them
    /// (`Bevolking/Leeftijdsgroepen/65 jaar of ouder (aantal)`). Of an area with several periods the last is kept.
    /// `-` is nought, `.` and an empty cell are missing, `x` is secret. Where no column says the year, a year in the name
    /// of the file does.
    ///
    /// - Parameter path: the file.
    /// - Returns: the areas, in the order of the file; at least one.
    /// - Throws: ``ReadError/invalid(_:)`` if no column names areas, a figure is no number, or there is no row.
    /// - Complexity: O(size of the file).
    public static func read(_ path: String) throws(ReadError) -> [StatisticalArea] {
        var draft = MapDraft(options: ReadOptions())
        let place = SourcePlace(file: FileBytes.name(of: path))
        var areas: [StatisticalArea] = []
        switch try SourceFile.open(path) {
        case .failure(let unfit): draft.log.error(at: place, unfit.problem)
        case .success(let source):
            if let table = Table(source, log: &draft.log) { areas = read(table, &draft) }
        }
        if areas.isEmpty, !draft.log.hasErrors { draft.log.error(at: place, .noRows(.population)) }
        if draft.log.hasErrors { throw .invalid(draft.log.diagnostics) }
        return areas
    }

    /// Whether a table is one of CBS, and no list of parties: its first row has a code of CBS, or its header names areas
    /// and figures, and no parties.
    static func recognises(_ table: Table) -> Bool {
        let columns = StatisticsColumns(table.titles)
        if !columns.namesAreas { return false }
        if columns.hasAreasAndFigures, Header(table.titles, of: .parties)[.name] == nil { return true }
        var scanner = table.scanner
        let row = Row(of: table.source)
        guard case .row = scanner.next(into: row) else { return false }
        return columns.hasCode(row)
    }

    private static func read(_ table: Table, _ draft: inout MapDraft) -> [StatisticalArea] {
        var table = table
        let columns = StatisticsColumns(table.titles)
        guard columns.namesAreas else {
            draft.log.error(
                at: table.titlePlace(0), .noAreas(found: table.quotedTitles))
            return []
        }
        let yearOfFile = StatisticsColumns.year(in: table.source.name)
        var areas: [StatisticalArea] = []
        var placeOfKey: [String: Int] = [:]
        table.forEachRow(&draft) { row, draft in
            guard var area = columns.area(row, &draft.log) else { return }
            area.year = area.year ?? yearOfFile
            // Of a file without codes, areas of one name may be several areas.
            if let code = area.code {
                if let place = placeOfKey[code] {
                    if (areas[place].year ?? 0) < (area.year ?? 0) { areas[place] = area }
                    return
                }
                placeOfKey[code] = areas.count
            }
            areas.append(area)
        }
        nameMunicipalities(of: &areas)
        return areas
    }

    /// The municipality of a district or neighbourhood stands in its code.
    private static func nameMunicipalities(of areas: inout [StatisticalArea]) {
        var nameOfCode: [Substring: String] = [:]
        for area in areas where area.level == .municipality {
            if let code = area.code { nameOfCode[code.dropFirst(2)] = area.name }
        }
        for place in areas.indices {
            guard let code = areas[place].code, let level = areas[place].level, level != .region else { continue }
            areas[place].municipality =
                nameOfCode[code.dropFirst(2).prefix(4)]
                ?? areas[place].municipality.flatMap { StatisticsColumns.level(ofCode: $0) == nil ? $0 : nil }
        }
    }
}
