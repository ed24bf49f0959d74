internal import Community

/// One sheet of an XLSX workbook as XML.
struct XLSXSheetText {
    private var xml = XMLText()

    var bytes: [UInt8] { xml.bytes }

    init(_ sheet: WorkbookSheet, _ lists: XLSXLists, isFirst: Bool) {
        let size = "A1:\(XLSXParts.letters(max(0, sheet.columns.count - 1)))\(sheet.rows.count + 1)"
        xml.add("<worksheet xmlns=\"\(XLSXParts.main)\" xmlns:r=\"\(XLSXParts.links)\">")
        xml.add("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"\(size)\"/>")
        xml.add("<sheetViews><sheetView workbookViewId=\"0\"\(isFirst ? " tabSelected=\"1\"" : "")>")
        xml.add("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
        xml.add("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>")
        for (place, column) in sheet.columns.enumerated() {
            xml.add("<col min=\"\(place + 1)\" max=\"\(place + 1)\" width=\"\(column.width)\" customWidth=\"1\"/>")
        }
        xml.add("</cols><sheetData>")
        add(sheet.columns.map { .text($0.title) }, row: 1, .header, .header)
        for (place, row) in sheet.rows.enumerated() {
            let isExample = place < sheet.exampleRows
            add(row, row: place + 2, isExample ? .example : .plain, isExample ? .exampleDay : .day)
        }
        xml.add("</sheetData>")
        addChoices(sheet, lists)
        xml.add("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
        xml.add("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>")
        if !sheet.notes.isEmpty { xml.add("<legacyDrawing r:id=\"rId1\"/>") }
        xml.add("</worksheet>")
    }

    private mutating func add(
        _ cells: [WorkbookSheet.Cell], row: Int, _ style: XLSXParts.Style, _ dayStyle: XLSXParts.Style
    ) {
        xml.add("<row r=\"\(row)\">")
        for (place, cell) in cells.enumerated() {
            let start = "<c r=\"\(XLSXParts.letters(place))\(row)\" s=\"\((cell.isDay ? dayStyle : style).rawValue)\""
            switch cell {
            case .empty: continue
            case .number(let number): xml.add("\(start)><v>\(CellNumber.text(number))</v></c>")
            case .day(let day):
                if let serial = SerialDate.serial(day) {
                    xml.add("\(start)><v>\(serial)</v></c>")
                } else {
                    xml.add("\(start) t=\"inlineStr\"><is><t>\(day)</t></is></c>")
                }
            case .text(let text):
                xml.add("\(start) t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                xml.add(text: XLSXEscapes.encoded(text))
                xml.add("</t></is></c>")
            }
        }
        xml.add("</row>")
    }

    /// Lists to choose from, down to where nobody fills in by hand any more.
    private mutating func addChoices(_ sheet: WorkbookSheet, _ lists: XLSXLists) {
        let columns = sheet.columns.enumerated().filter { $0.element.choices != nil }
        if columns.isEmpty { return }
        xml.add("<dataValidations count=\"\(columns.count)\">")
        for (place, column) in columns {
            guard let choices = column.choices, let range = lists.range(of: choices) else { continue }
            let letters = XLSXParts.letters(place)
            xml.add("<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"\(choices.isOpen ? 0 : 1)\"")
            xml.add(" sqref=\"\(letters)2:\(letters)2000\"><formula1>")
            xml.add(text: range)
            xml.add("</formula1></dataValidation>")
        }
        xml.add("</dataValidations>")
    }
}

extension WorkbookSheet.Cell {
    fileprivate var isDay: Bool {
        if case .day = self { true } else { false }
    }
}

/// The lists to choose from, which stand on a hidden sheet: in the rule itself there is room for 255 characters only.
struct XLSXLists {
    /// The sheet; none if there are no lists.
    let sheet: WorkbookSheet?
    private let lists: [[String]]

    /// Hidden sheets are not read, unless they are called like one of a map.
    private static let name = "Lijsten"

    init(_ sheets: [WorkbookSheet]) {
        var lists: [[String]] = []
        for choices in sheets.flatMap(\.columns).compactMap(\.choices) where !lists.contains(choices.words) {
            lists.append(choices.words)
        }
        self.lists = lists
        if lists.isEmpty {
            sheet = nil
            return
        }
        var sheet = WorkbookSheet(name: Self.name, columns: lists.map { _ in .init(title: "–") })
        sheet.rows = (0..<(lists.map(\.count).max() ?? 0)).map { row in
            lists.map { $0.indices.contains(row) ? .text($0[row]) : .empty }
        }
        self.sheet = sheet
    }

    /// Where the words stand.
    func range(of choices: WorkbookSheet.Choices) -> String? {
        guard let place = lists.firstIndex(of: choices.words) else { return nil }
        let letters = XLSXParts.letters(place)
        return "\(Self.name)!$\(letters)$2:$\(letters)$\(choices.words.count + 1)"
    }
}
