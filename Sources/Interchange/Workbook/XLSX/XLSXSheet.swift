/// Reads the cells of one sheet of an XLSX workbook.
final class XLSXSheet: XMLHandler {
    private let strings: XLSXStrings
    private let styles: XLSXStyles
    private let from1904: Bool
    private let transcriber: SheetTranscriber

    private var row = 0
    private var column = -1
    private var type = CellType.number
    private var style = 0
    private var value: [UInt8] = []
    private var takesText = false
    private var isInPhonetic = false
    private var hasFormula = false

    private enum CellType {
        case number, shared, string, boolean, error, day
    }

    private enum Name {
        static let row = 0
        static let cell = 1
        static let value = 2
        static let text = 3
        static let phonetic = 4
        static let formula = 5
        static let place = 6
        static let style = 7
    }

    private static let names = XMLNames(["row", "c", "v", "t", "rPh", "f", "r", "s"])

    private init(
        _ strings: XLSXStrings, _ styles: XLSXStyles, from1904: Bool, into transcriber: SheetTranscriber
    ) {
        (self.strings, self.styles, self.from1904, self.transcriber) = (strings, styles, from1904, transcriber)
    }

    /// Reads a sheet into the transcriber.
    static func read(
        _ sheet: XLSXPackage.Sheet, of archive: ZipArchive, _ package: XLSXPackage, _ strings: XLSXStrings,
        _ styles: XLSXStyles, into transcriber: SheetTranscriber
    ) throws(ArchiveFault) {
        transcriber.beginSheet(sheet.name, isHidden: sheet.isHidden)
        let reader = XLSXSheet(strings, styles, from1904: package.countsFrom1904, into: transcriber)
        try archive.readXML(sheet.file, names: names, into: reader)
        try transcriber.endSheet()
    }

    // MARK: XML

    func begin(_ tag: XMLTag) throws(XMLFault) {
        switch tag.name {
        case Name.row:
            row = if let place = tag[Name.place] { try number(place) } else { row + 1 }
            column = -1
        case Name.cell:
            column = if let place = tag[Name.place] { try columnOf(place) } else { column + 1 }
            style = if let style = tag[Name.style] { try number(style) } else { 0 }
            type = tag[Name.text].map(Self.type) ?? .number
            value.removeAll(keepingCapacity: true)
            hasFormula = false
        case Name.value: takesText = true
        case Name.text: takesText = !isInPhonetic
        case Name.phonetic: isInPhonetic = true
        case Name.formula: hasFormula = true
        default: break
        }
    }

    func text(_ text: Bytes) throws(XMLFault) {
        // The reader of rows refuses a cell that is longer, with its place.
        if takesText, value.count <= CSVScanner.mostCellBytes { value.append(contentsOf: text) }
    }

    func end(_ name: Int) throws(XMLFault) {
        switch name {
        case Name.row: try pass { () throws(ArchiveFault) in try transcriber.endRow(row) }
        case Name.cell: try pass(endCell)
        case Name.value, Name.text: takesText = false
        case Name.phonetic: isInPhonetic = false
        default: break
        }
    }

    // MARK: Cells

    private func endCell() throws(ArchiveFault) {
        if value.isEmpty {
            if hasFormula, type == .number { transcriber.remark(.formulaWithoutValue, column: column) }
            return
        }
        switch type {
        case .number: try endNumber()
        case .shared:
            let column = column
            let isThere = try strings.with(Int(String(decoding: value, as: UTF8.self)) ?? -1) {
                text throws(ArchiveFault) in try transcriber.add(text, column: column)
            }
            if !isThere { throw ArchiveFault(.damaged) }
        case .string: try add(XLSXEscapes.decoded(value) ?? value)
        case .boolean: try add(Array((value == [UInt8(ascii: "1")] ? "true" : "false").utf8))
        case .error: transcriber.remark(.errorValue(.error(String(decoding: value, as: UTF8.self))), column: column)
        case .day: try add(Array(SerialDate.withoutMidnight(String(decoding: value, as: UTF8.self)).utf8))
        }
    }

    private func endNumber() throws(ArchiveFault) {
        let form = styles.form(style)
        if form == nil, value.allSatisfy(\.isDigit) { return try add(value, isNumber: true) }
        guard let number = Double(String(decoding: value, as: UTF8.self)), number.isFinite else {
            throw ArchiveFault(.damaged)
        }
        if let day = form.flatMap({ SerialDate.text(number, $0, from1904: from1904) }) {
            return try add(Array(day.utf8))
        }
        try add(Array(CellNumber.text(number).utf8), isNumber: true)
    }

    private func add(_ text: [UInt8], isNumber: Bool = false) throws(ArchiveFault) {
        let column = column
        try text.withUnsafeBufferPointer { text throws(ArchiveFault) in
            try transcriber.add(text, column: column, isNumber: isNumber)
        }
    }

    private static func type(_ name: Bytes) -> CellType {
        switch name.first {
        case UInt8(ascii: "s"): name.count == 1 ? .shared : .string
        case UInt8(ascii: "i"): .string
        case UInt8(ascii: "b"): .boolean
        case UInt8(ascii: "e"): .error
        case UInt8(ascii: "d"): .day
        default: .number
        }
    }

    /// The column of a cell such as `AB12`, counted from 0.
    private func columnOf(_ place: Bytes) throws(XMLFault) -> Int {
        var column = 0
        var letters = 0
        for byte in place {
            let letter = byte & 0xDF
            if letter < UInt8(ascii: "A") || letter > UInt8(ascii: "Z") { break }
            column = column * 26 + Int(letter - UInt8(ascii: "A")) + 1
            letters += 1
            if letters > 3 { break }
        }
        if letters == 0 || letters > 3 { throw XMLFault(ArchiveFault(.damaged)) }
        return column - 1
    }

    private func number(_ text: Bytes) throws(XMLFault) -> Int {
        guard let number = Int(text.string), number >= 0 else { throw XMLFault(ArchiveFault(.damaged)) }
        return number
    }

    private func pass(_ body: () throws(ArchiveFault) -> Void) throws(XMLFault) {
        do throws(ArchiveFault) { try body() } catch { throw XMLFault(error) }
    }
}

/// Numbers of cells as text.
enum CellNumber {
    /// Whole numbers without a point, others as short as they can be without becoming another number.
    static func text(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 0x1p53 ? String(Int(number)) : String(number)
    }
}
