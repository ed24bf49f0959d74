internal import Community

/// The sheets of a map as those of a workbook: what the CSV files of the map say, with numbers and days as such.
enum MapWorkbook {
    static func sheets(_ files: [(name: String, bytes: [UInt8])], in language: WriteOptions.Language) -> [WorkbookSheet]
    {
        files.compactMap { file in
            guard let kind = SheetWords.sheet(named: file.name.dropLast(4)),
                case .success(let source) = SourceFile.text(file.bytes, name: file.name)
            else { return nil }
            var log = DiagnosticLog()
            guard var table = Table(source, log: &log) else { return nil }
            let header = table.header(of: kind, log: &log)
            var sheet = WorkbookSheet(name: title(kind, language), columns: table.titles.map { .init(title: $0) })
            let titles = table.titles
            var rows: [[String?]] = []
            table.forEachRow { row in rows.append(titles.indices.map { row.text($0) }) }
            let types = titles.indices.map { place in type(of: place, header, rows.lazy.map { $0[place] }) }
            sheet.rows = rows.map { row in zip(row, types).map { $0.map($1.cell) ?? .empty } }
            sheet.fitColumns()
            return sheet
        }
    }

    /// The name of a sheet: that of its file with a capital.
    static func title(_ sheet: Sheet, _ language: WriteOptions.Language) -> String {
        let name = SheetWords.name(sheet, in: language)
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    private enum ColumnType {
        case text, number, day

        func cell(_ text: String) -> WorkbookSheet.Cell {
            switch self {
            case .text: .text(text)
            case .number: Values.number(of: text).map { .number($0) } ?? .text(text)
            case .day: Values.day(text).map { .day($0) } ?? .text(text)
            }
        }
    }

    /// What a text is in a column that is known.
    static func cell(_ text: String, _ column: Column) -> WorkbookSheet.Cell { type(of: column).cell(text) }

    private static func type(of column: Column) -> ColumnType {
        switch column {
        case .strength, .latitude, .longitude, .persons, .capacity, .count, .year: .number
        case .since, .until, .confirmed: .day
        default: .text
        }
    }

    /// A column of the user's own has numbers if all of it reads back from them as it is.
    private static func type(
        of place: Int, _ header: Header, _ texts: some Collection<String?>
    ) -> ColumnType {
        if let column = header.places.first(where: { $0.value == place })?.key { return type(of: column) }
        let areNumbers =
            header.others.contains { $0.place == place }
            && texts.allSatisfy { text in
                text.map { text in
                    Double(text).map { abs($0) < 1e15 && CellNumber.text($0) == text } ?? false
                } ?? true
            }
        return areNumbers ? .number : .text
    }
}

extension Values {
    /// A number in a text; see ``number(_:)``.
    static func number(of text: String) -> Double? {
        var text = text
        return text.withUTF8 { number($0) }
    }
}
