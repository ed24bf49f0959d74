internal import Community

/// Writes maps as workbooks.
enum WorkbookWriter {
    static func writeXLSX(_ map: NeighbourhoodMap, options: WriteOptions) throws(WriteError) -> WrittenMap {
        try write(map, as: .xlsx, options) { XLSXWriter.archive($0) }
    }

    static func writeODS(_ map: NeighbourhoodMap, options: WriteOptions) throws(WriteError) -> WrittenMap {
        try write(map, as: .ods, options) { ODSWriter.archive($0) }
    }

    private static func write(
        _ map: NeighbourhoodMap, as format: MapFormat, _ options: WriteOptions, _ archive: ([WorkbookSheet]) -> [UInt8]
    ) throws(WriteError) -> WrittenMap {
        let language = options.language ?? map.settings.language.flatMap(WriteOptions.Language.init) ?? .dutch
        for (sheet, count) in [
            (Sheet.parties, map.parties.count), (.ties, map.ties.count), (.population, map.population.count),
        ] where count >= SheetTranscriber.mostRows {
            throw .exceedsSpreadsheet(sheet, .rows(SheetTranscriber.mostRows))
        }
        let files = try MapWriter.files(map, options: WriteOptions(language: language))
        let sheets = MapWorkbook.sheets(files, in: language)
        // LibreOffice takes longer texts than Excel.
        for sheet in sheets where format == .xlsx {
            guard let limit = sheet.exceededLimit else { continue }
            throw .exceedsSpreadsheet(SheetWords.sheet(named: sheet.name) ?? .parties, limit)
        }
        let bytes = archive(sheets)
        // What a cell cannot hold, such as a control character in ODS, shows here.
        guard let copy = try? MapReader.read(text: bytes, name: "", options: ReadOptions(format: format)).map else {
            throw .wouldReadBackDifferently(.parties)
        }
        try MapWriter.check(copy, says: map)
        return .file(bytes)
    }
}

extension WorkbookSheet {
    /// The first text that is longer than Excel takes.
    fileprivate var exceededLimit: SpreadsheetLimit? {
        for (place, row) in rows.enumerated() {
            for (column, cell) in zip(columns, row) {
                guard case .text(let text) = cell, text.utf8.count > Self.mostCharacters,
                    text.utf16.count > Self.mostCharacters
                else { continue }
                return .characters(Self.mostCharacters, row: place + 2, header: column.title)
            }
        }
        let long = columns.first { $0.title.utf16.count > Self.mostCharacters }
        return long.map { .characters(Self.mostCharacters, row: 1, header: String($0.title.prefix(40))) }
    }

    private static let mostCharacters = 32_767
}
