/// Reads the cells of all sheets of an ODS workbook. [OASIS, Open Document Format 1.3, part 3]
final class ODSSheets: XMLHandler {
    private let transcriber: SheetTranscriber
    private let takesSheet: (_ name: String, _ isHidden: Bool) -> Bool
    private(set) var sheetNames: [String] = []

    private var hiddenStyles: Set<String> = []
    private var style = ""
    /// How many elements around the current one are not to be read.
    private var skipped = 0
    private var isInSheet = false
    private var row = 1
    private var timesOfRow = 1
    private var column = 0
    private var timesOfCell = 1
    private var isCovered = false
    private var type: [UInt8] = []
    private var value: [UInt8] = []
    private var text: [UInt8] = []
    private var paragraphs = 0
    private var isInParagraph = false
    private var isInCell = false
    private var isError = false

    fileprivate enum Name: Int, CaseIterable {
        case table, row, cell, covered, paragraph, space, tab, lineBreak
        case annotation, changes, shapes, frame, note, style, tableProperties
        case name, styleName, rowsRepeated, columnsRepeated, valueType, kindOfValue, value, day, boolean, string
        case count, display, styleOf, formula

        var text: String {
            switch self {
            case .table: "table"
            case .row: "table-row"
            case .cell: "table-cell"
            case .covered: "covered-table-cell"
            case .paragraph: "p"
            case .space: "text:s"
            case .tab: "text:tab"
            case .lineBreak: "line-break"
            case .annotation: "annotation"
            case .changes: "tracked-changes"
            case .shapes: "shapes"
            case .frame: "frame"
            case .note: "note"
            case .style: "style:style"
            case .tableProperties: "table-properties"
            case .name: "table:name"
            case .styleName: "table:style-name"
            case .rowsRepeated: "number-rows-repeated"
            case .columnsRepeated: "number-columns-repeated"
            case .valueType: "office:value-type"
            case .kindOfValue: "calcext:value-type"
            case .value: "office:value"
            case .day: "office:date-value"
            case .boolean: "office:boolean-value"
            case .string: "office:string-value"
            case .count: "text:c"
            case .display: "table:display"
            case .styleOf: "style:name"
            case .formula: "table:formula"
            }
        }
    }

    private static let names = XMLNames(Name.allCases.map(\.text))

    private init(_ transcriber: SheetTranscriber, _ takesSheet: @escaping (String, Bool) -> Bool) {
        self.transcriber = transcriber
        self.takesSheet = takesSheet
    }

    /// Reads all sheets that are to be taken into the transcriber.
    ///
    /// - Returns: the names of all sheets.
    static func read(
        _ file: ZipArchive.File, of archive: ZipArchive, into transcriber: SheetTranscriber,
        takesSheet: @escaping (_ name: String, _ isHidden: Bool) -> Bool
    ) throws(ArchiveFault) -> [String] {
        let reader = ODSSheets(transcriber, takesSheet)
        try archive.readXML(file, names: names, into: reader)
        return reader.sheetNames
    }

    // MARK: XML

    func begin(_ tag: XMLTag) throws(XMLFault) {
        if skipped > 0 {
            skipped += 1
            return
        }
        switch tag.name < 0 ? nil : Name(rawValue: tag.name) {
        case .style: style = tag[.styleOf]?.string ?? ""
        case .tableProperties: if tag[.display]?.string == "false" { hiddenStyles.insert(style) }
        case .changes, .shapes, .annotation, .frame, .note: skipped = 1
        case .table: try beginTable(tag)
        case .row:
            timesOfRow = try times(tag, .rowsRepeated)
            column = 0
        case .cell, .covered: try beginCell(tag)
        case .paragraph where isInCell:
            if paragraphs > 0 { text.append(.newline) }
            paragraphs += 1
            isInParagraph = true
        case .space where isInParagraph && hasRoom:
            let count = min(try times(tag, .count), 1 << 10)
            text.append(contentsOf: repeatElement(.space, count: count))
        case .tab where isInParagraph: text.append(.tab)
        case .lineBreak where isInParagraph: text.append(.newline)
        default: break
        }
    }

    func text(_ text: Bytes) throws(XMLFault) {
        if isInParagraph, skipped == 0, hasRoom { self.text.append(contentsOf: text) }
    }

    func end(_ name: Int) throws(XMLFault) {
        if skipped > 0 {
            skipped -= 1
            return
        }
        switch name < 0 ? nil : Name(rawValue: name) {
        case .table where isInSheet:
            isInSheet = false
            try pass { () throws(ArchiveFault) in try transcriber.endSheet() }
        case .row where isInSheet:
            try pass { () throws(ArchiveFault) in try transcriber.endRow(row, times: timesOfRow) }
            row = min(row + timesOfRow, 1 << 40)
        case .cell, .covered:
            isInCell = false
            try pass(endCell)
        case .paragraph: isInParagraph = false
        default: break
        }
    }

    /// Whether the cell can be longer: the reader of rows refuses one that is too long, with its place.
    private var hasRoom: Bool { text.count <= CSVScanner.mostCellBytes }

    // MARK: Sheets and cells

    private func beginTable(_ tag: XMLTag) throws(XMLFault) {
        let name = tag[.name]?.string ?? ""
        // A table within a cell, which spreadsheets do not make.
        if isInSheet { return skipped = 1 }
        sheetNames.append(name)
        let isHidden = hiddenStyles.contains(tag[.styleName]?.string ?? "")
        if !takesSheet(name, isHidden) { return skipped = 1 }
        isInSheet = true
        row = 1
        transcriber.beginSheet(name, isHidden: isHidden)
    }

    private func beginCell(_ tag: XMLTag) throws(XMLFault) {
        timesOfCell = try times(tag, .columnsRepeated)
        isCovered = tag.name == Name.covered.rawValue
        isInCell = true
        paragraphs = 0
        type = tag[.valueType].map(Array.init) ?? []
        value = (tag[.value] ?? tag[.day] ?? tag[.boolean] ?? tag[.string]).map(Array.init) ?? []
        text.removeAll(keepingCapacity: true)
        isError = tag[.kindOfValue]?.string == "error"
    }

    private func endCell() throws(ArchiveFault) {
        defer { column = min(column + timesOfCell, 1 << 40) }
        if isCovered || !isInSheet { return }
        if isError {
            transcriber.remark(.errorValue(.error(String(decoding: text, as: UTF8.self))), column: column)
            return
        }
        let (cell, isNumber) = cellText()
        if cell.isEmpty { return }
        if column + timesOfCell > Row.mostCells { throw ArchiveFault(.damaged) }
        for column in column..<(column + timesOfCell) {
            try cell.withUnsafeBufferPointer { cell throws(ArchiveFault) in
                try transcriber.add(cell, column: column, isNumber: isNumber)
            }
        }
    }

    /// What a cell holds: its value, and not how that is shown, but for texts and times.
    private func cellText() -> (text: [UInt8], isNumber: Bool) {
        switch String(decoding: type, as: UTF8.self) {
        case "float", "percentage", "currency":
            guard let number = Double(String(decoding: value, as: UTF8.self)), number.isFinite else {
                return (value, false)
            }
            return (Array(CellNumber.text(number).utf8), true)
        case "date": return (Array(SerialDate.withoutMidnight(String(decoding: value, as: UTF8.self)).utf8), false)
        case "boolean": return (value, false)
        default: return (text.isEmpty ? value : text, false)
        }
    }

    private func times(_ tag: XMLTag, _ name: Name) throws(XMLFault) -> Int {
        guard let text = tag[name] else { return 1 }
        guard let times = Int(text.string), (1...(1 << 30)).contains(times) else {
            throw XMLFault(ArchiveFault(.damaged))
        }
        return times
    }

    private func pass(_ body: () throws(ArchiveFault) -> Void) throws(XMLFault) {
        do throws(ArchiveFault) { try body() } catch { throw XMLFault(error) }
    }
}

extension XMLTag {
    fileprivate subscript(name: ODSSheets.Name) -> Bytes? { self[name.rawValue] }
}
