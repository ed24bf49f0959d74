/// One row of a table: where its cells lie in memory. A reader of rows fills the same object again and again.
final class Row {
    /// The most cells that a row can have: the width of a sheet in Excel.
    static let mostCells = 16_384

    /// What says where a cell stands.
    let source: any Places
    /// Where the row begins.
    var start = 0
    private(set) var count = 0
    private let cells = UnsafeMutableBufferPointer<Cell>.allocate(capacity: mostCells)
    private var bytes: Bytes
    private var scratch = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
    private var scratchCount = 0
    private let isOfSheet: Bool

    /// Where a cell lies, quotation marks left out.
    struct Cell {
        var start: Int
        var end: Int
        var isQuoted: Bool
        var hasDoubledQuotes: Bool
        /// Where the cell stands, if not where its bytes lie; then they are what it says, and nothing is coded.
        var origin: Int?
    }

    /// A row of cells that lie in a text.
    init(of source: SourceFile) {
        self.source = source
        isOfSheet = source.isOfSheet
        bytes = source.bytes
    }

    /// A row of cells that are put in with ``append(_:at:)``, such as those of a workbook or the attributes of a node.
    ///
    /// - Parameter places: what says where a cell stands.
    init(at places: any Places) {
        source = places
        isOfSheet = false
        bytes = Bytes(start: nil, count: 0)
    }

    deinit {
        cells.deallocate()
        scratch.deallocate()
    }

    func begin(at start: Int) {
        self.start = start
        count = 0
        scratchCount = 0
    }

    /// Adds a cell with a copy of some text, which means what it says: no quotation marks, no mark against formulas.
    ///
    /// - Parameter origin: what the row's ``source`` says the place of.
    /// - Returns: whether there was room for it.
    func append(_ text: Bytes, at origin: Int) -> Bool {
        if count == Self.mostCells { return false }
        let end = scratchCount + text.count
        if end > scratch.count { grow(to: end) }
        if let base = text.baseAddress, !text.isEmpty {
            scratch.baseAddress!.advanced(by: scratchCount).update(from: base, count: text.count)
        }
        let cell = Cell(start: scratchCount, end: end, isQuoted: true, hasDoubledQuotes: false, origin: origin)
        cells.initializeElement(at: count, to: cell)
        count += 1
        scratchCount = end
        return true
    }

    /// Adds a cell with a text; see ``append(_:at:)``.
    func append(_ text: String, at origin: Int) -> Bool {
        var text = text
        return text.withUTF8 { append($0, at: origin) }
    }

    private func grow(to size: Int) {
        let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1 << 12, size * 2))
        larger.initialize(repeating: 0)
        if let base = scratch.baseAddress { larger.baseAddress!.update(from: base, count: scratchCount) }
        scratch.deallocate()
        scratch = larger
        bytes = Bytes(larger)
    }

    /// Adds a cell, if there is room for it.
    func append(_ cell: Cell) -> Bool {
        if count == Self.mostCells { return false }
        cells.initializeElement(at: count, to: cell)
        count += 1
        return true
    }

    /// The number of cells up to the last that has something in it.
    var filledCount: Int {
        var filled = count
        while filled > 0, isEmpty(filled - 1) { filled -= 1 }
        return filled
    }
}

// MARK: - Cells

extension Row {
    /// Whether there is nothing in a cell, or no such cell.
    func isEmpty(_ column: Int) -> Bool { key(column).isEmpty }

    /// The bytes of a cell without spaces around them, as they stand in the file.
    func key(_ column: Int) -> Bytes {
        if column >= count { return Bytes(start: nil, count: 0) }
        return bytes.part(cells[column].start, cells[column].end).trimmed
    }

    /// Whether a program has written what is in a cell as a number, as in a cell of a workbook that is no text, or in an
    /// attribute: then a point in it is never one between thousands.
    func isNumber(_ column: Int) -> Bool {
        column < count && (cells[column].origin != nil || isOfSheet && !cells[column].isQuoted)
    }

    /// Whether ``key(_:)`` is not yet what the cell says: doubled quotation marks, or the mark that makes a formula
    /// harmless.
    func isCoded(_ column: Int) -> Bool {
        column < count && cells[column].origin == nil
            && (cells[column].hasDoubledQuotes || key(column).first == .apostrophe)
    }

    /// What a cell says, without spaces around it: a name, a word, a number.
    func word(_ column: Int) -> String { decoded(column, key(column)) }

    /// What a cell says, with the spaces around it where it is quoted; none if it is empty.
    func text(_ column: Int) -> String? {
        if isEmpty(column) { return nil }
        let cell = cells[column]
        return decoded(column, cell.isQuoted ? bytes.part(cell.start, cell.end) : key(column))
    }

    private func decoded(_ column: Int, _ bytes: Bytes) -> String {
        if !isCoded(column) { return bytes.string }
        var text = bytes.string
        if cells[column].hasDoubledQuotes { text = text.collapsingDoubledQuotes }
        return FormulaGuard.removed(from: text)
    }

    /// Calls the body with the bytes of ``word(_:)``.
    func withName<Result>(_ column: Int, _ body: (Bytes) -> Result) -> Result {
        if !isCoded(column) { return body(key(column)) }
        var word = word(column)
        return word.withUTF8(body)
    }

    /// The place of a cell; of the end of the row where there is no such cell.
    func offset(_ column: Int) -> Int {
        if column < count {
            return cells[column].origin ?? (cells[column].isQuoted ? cells[column].start - 1 : cells[column].start)
        }
        if count == 0 { return start }
        return cells[count - 1].origin ?? cells[count - 1].end + (cells[count - 1].isQuoted ? 1 : 0)
    }

    /// The place of a cell; of the end of the row where there is no such cell.
    func place(_ column: Int) -> SourcePlace { source.place(at: offset(column)) }
}

extension String {
    fileprivate var collapsingDoubledQuotes: String {
        var result: [UInt8] = []
        var isSecond = false
        for byte in utf8 {
            isSecond = byte == .quote && !isSecond
            if byte != .quote || isSecond { result.append(byte) }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
