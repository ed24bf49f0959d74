internal import Community

/// An empty map to fill in: all sheets and columns, with an example in each that is not read.
public enum MapTemplate {
    /// What is said in a template.
    public struct Words: Sendable {
        /// The language of headers, lists and sheet names.
        public var language: WriteOptions.Language
        /// What is explained of a column, in a note at its header.
        public var note: @Sendable (Sheet, Column) -> String
        /// What stands in the columns of the example of a sheet; the mark of an example is put before the first.
        public var example: @Sendable (Sheet, Column) -> String?

        /// Makes words.
        ///
        /// - Parameters:
        ///   - language: of headers, lists and sheet names.
        ///   - note: what is explained of a column.
        ///   - example: what stands in the columns of the example of a sheet.
        public init(
            language: WriteOptions.Language, note: @escaping @Sendable (Sheet, Column) -> String,
            example: @escaping @Sendable (Sheet, Column) -> String?
        ) {
            (self.language, self.note, self.example) = (language, note, example)
        }
    }

    /// The formats that a template can be made in.
    public static let formats: [MapFormat] = [.xlsx, .ods, .folder]

    /// Writes an empty map.
    ///
    /// A workbook explains each column in a note at its header, and offers lists to choose from; a folder of CSV files
    /// has only the columns.
    ///
    /// - Parameters:
    ///   - path: of the new file or folder.
    ///   - format: one of ``formats``.
    ///   - words: what is said in it.
    /// - Throws: ``WriteError``; nothing that is there is ever replaced.
    public static func write(to path: String, as format: MapFormat, words: Words) throws(WriteError) {
        switch written(as: format, words: words) {
        case .file(let bytes): try WholeFile.write(bytes, to: path, replacing: false)
        case .folder(let files): try WholeFile.writeFolder(files, to: path)
        }
    }

    /// The bytes of an empty map.
    ///
    /// - Parameters:
    ///   - format: one of ``formats``.
    ///   - words: what is said in it.
    public static func written(as format: MapFormat, words: Words) -> WrittenMap {
        let sheets = Sheet.allCases.map { sheet($0, words) }
        switch format {
        case .xlsx: return .file(XLSXWriter.archive(sheets))
        case .ods: return .file(ODSWriter.archive(sheets))
        default:
            precondition(format == .folder, "A template is one of the formats that it can be made in.")
            return .folder(
                zip(Sheet.allCases, sheets).map { kind, sheet in
                    (SheetWords.name(kind, in: words.language) + ".csv", text(of: sheet, words.language))
                })
        }
    }

    /// The columns of a sheet, those that everybody fills in first.
    public static func columns(of sheet: Sheet) -> [Column] {
        switch sheet {
        case .parties:
            [
                .name, .kind, .role, .employer, .area, .voices, .serves, .talents, .wishes, .persons, .sector, .purpose,
                .capacity, .tags, .note, .id, .latitude, .longitude,
            ]
        case .ties:
            [.from, .to, .kind, .direction, .strength, .since, .until, .confirmed, .formal, .source, .note]
        case .population: [.voice, .area, .count, .source, .year]
        case .settings: [.key, .value]
        }
    }

    private static func sheet(_ kind: Sheet, _ words: Words) -> WorkbookSheet {
        let language = words.language
        let columns = columns(of: kind)
        var sheet = WorkbookSheet(
            name: MapWorkbook.title(kind, language),
            columns: columns.map { column in
                .init(
                    title: HeaderWords.title(column, language: language), note: words.note(kind, column),
                    choices: choices(column, of: kind, language))
            })
        let example = columns.map { column in
            words.example(kind, column).map { MapWorkbook.cell($0, column) } ?? .empty
        }
        if case .text(let first) = example[0] {
            sheet.rows = [[.text("\(ExampleRow.mark(language)) \(first)")] + example.dropFirst()]
            sheet.exampleRows = 1
        }
        if kind == .settings {
            sheet.rows += Words.settings(language).map { [.text($0), .empty] }
        }
        sheet.fitColumns()
        return sheet
    }

    private static func choices(
        _ column: Column, of sheet: Sheet, _ language: WriteOptions.Language
    ) -> WorkbookSheet.Choices? {
        func closed(_ words: [String]) -> WorkbookSheet.Choices { .init(words: words, isOpen: false) }
        func open(_ words: [String]) -> WorkbookSheet.Choices { .init(words: words, isOpen: true) }
        return switch (sheet, column) {
        case (.parties, .kind): closed(Interchange.Words.partyKinds.words(in: language))
        case (.parties, .sector): closed(Interchange.Words.sectors.words(in: language))
        case (.parties, .purpose): open(Interchange.Words.purposes.words(in: language))
        case (.parties, .voices), (.parties, .serves), (.population, .voice):
            open(Interchange.Words.voices.words(in: language))
        case (.ties, .kind): open(Interchange.Words.tieKinds.words(in: language))
        case (.ties, .direction): closed(Interchange.Words.directions.words(in: language))
        case (.ties, .formal): closed(Interchange.Words.truths.words(in: language))
        default: nil
        }
    }

    private static func text(of sheet: WorkbookSheet, _ language: WriteOptions.Language) -> [UInt8] {
        var text = CSVText(language: language)
        for column in sheet.columns { text.append(column.title) }
        text.endRow()
        for row in sheet.rows {
            for cell in row {
                switch cell {
                case .empty: text.append("")
                case .text(let words): text.append(words)
                case .number(let number): text.append(plain: decimal(number, language))
                case .day(let day): text.append(plain: day.description)
                }
            }
            text.endRow()
        }
        return text.bytes
    }

    private static func decimal(_ number: Double, _ language: WriteOptions.Language) -> String {
        let text = CellNumber.text(number)
        return language == .dutch ? text.replacing(".", with: ",") : text
    }
}

extension MapTemplate.Words {
    /// The settings that people are asked for.
    fileprivate static func settings(_ language: WriteOptions.Language) -> [String] {
        [SettingKey.title, .area, .moment, .source].compactMap {
            Interchange.Words.settings.word(for: $0, in: language)
        }
    }
}
