/// Part of a table of ties, cut into rows: as far as they can be read without knowing the rows before them.
///
/// Blocks can be made at the same time. Where a block begins is a guess that its reader has to check: a line end in
/// quotation marks is not the end of a row.
struct TieBlock {
    /// Where the first row begins.
    let start: Int
    /// Where no row begins that belongs to the block.
    let limit: Int
    /// Where the first row begins that does not belong to it.
    fileprivate(set) var end: Int
    fileprivate(set) var rows: [Row] = []
    /// What stands in the column of kinds, each word once.
    fileprivate(set) var kinds = WordsOfBlock()
    /// What stands in the column of directions, each word once.
    fileprivate(set) var directions = WordsOfBlock()

    /// A row that has two names, perhaps a kind, a direction and a strength, and nothing else; or some rows that are
    /// to be read one by one.
    struct Row {
        let start: Int
        fileprivate(set) var isPlain = false
        fileprivate(set) var from = Name()
        fileprivate(set) var to = Name()
        fileprivate(set) var strength: Double?
        /// The place in ``TieBlock/kinds``.
        fileprivate(set) var kind: Int32?
        /// The place in ``TieBlock/directions``.
        fileprivate(set) var direction: Int32?
    }

    /// A name in the text.
    struct Name {
        /// Where it begins, from the beginning of the row.
        fileprivate(set) var offset: UInt32 = 0
        fileprivate(set) var count: UInt32 = 0
        fileprivate(set) var hash: UInt64 = 0

        func bytes(in text: Bytes, of row: Row) -> Bytes {
            text.part(row.start + Int(offset), row.start + Int(offset) + Int(count))
        }
    }

    /// Cuts a part of a table into rows.
    ///
    /// - Parameters:
    ///   - start: where a row begins.
    ///   - limit: where no row begins that is still to be read.
    init(_ columns: TieColumns, from start: Int, limit: Int) {
        self.start = start
        self.limit = limit
        end = start
        rows.reserveCapacity((limit - start) / 32)
        kinds = WordsOfBlock(hasher: columns.hasher)
        directions = WordsOfBlock(hasher: columns.hasher)
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: CellMarks.mostWords) { words in
            withUnsafeTemporaryAllocation(of: Range<Int>.self, capacity: TieColumns.most) { cells in
                var cutter = RowCutter(columns, from: start, words: words, cells: cells)
                while cutter.position < limit { cutter.cut(into: &self) }
                end = cutter.position
            }
        }
    }
}

/// Words that occur again and again, under numbers.
struct WordsOfBlock {
    private var numbers: NameIndex
    private(set) var words: [Bytes] = []

    init(hasher: NameHasher = NameHasher()) { numbers = NameIndex(hasher: hasher) }

    fileprivate mutating func number(of word: Bytes) -> Int32 {
        if let known = numbers.add(word, Int32(words.count)) { return known }
        words.append(word)
        return Int32(words.count - 1)
    }
}

/// Cuts a text into rows, from one mark to the next.
private struct RowCutter {
    private let columns: TieColumns
    private let bytes: Bytes
    private var marks: CellMarks
    /// The cells of the row, as far as they have a column.
    private let cells: UnsafeMutableBufferPointer<Range<Int>>
    /// Where the next row begins.
    private(set) var position: Int
    /// What is filled by the reader of rows that are out of the ordinary.
    private var scratch: Row?

    /// How a row is cut.
    private enum Shape {
        /// Each column has its cell.
        case even
        /// There are more cells, or fewer.
        case uneven
        /// There are quotation marks that have to be looked at more closely.
        case intricate
    }

    init(
        _ columns: TieColumns, from position: Int, words: UnsafeMutableBufferPointer<UInt64>,
        cells: UnsafeMutableBufferPointer<Range<Int>>
    ) {
        self.columns = columns
        self.position = position
        self.cells = cells
        bytes = columns.source.bytes
        marks = CellMarks(of: bytes, delimiter: columns.delimiter, from: position, words: words)
    }

    mutating func cut(into block: inout TieBlock) {
        let start = position
        switch nextRow() {
        case .even:
            if let row = plainRow(from: start, &block) { return block.rows.append(row) }
        case .uneven: break
        case .intricate:
            let row = scratch ?? Row(of: columns.source)
            scratch = row
            var scanner = CSVScanner(columns.source, delimiter: columns.delimiter, position: start)
            _ = scanner.next(into: row, before: start + 1)
            position = scanner.position
            marks.move(to: position)
        }
        if block.rows.last?.isPlain != false { block.rows.append(TieBlock.Row(start: start)) }
    }

    private mutating func nextRow() -> Shape {
        var count = 0
        var hasMore = false
        while true {
            var cell = position
            var mark = marks.next()
            var end = mark
            if mark < bytes.count, bytes[mark] == .quote {
                guard mark == cell, let closing = closingQuote() else { return .intricate }
                mark = marks.next()
                if mark != closing + 1 || mark < bytes.count && bytes[mark] == .quote { return .intricate }
                cell += 1
                end = closing
            }
            if count < columns.count {
                cells.initializeElement(at: count, to: cell..<end)
                count += 1
            } else if cell < end {
                hasMore = true
            }
            position = min(mark + 1, bytes.count)
            if mark < bytes.count, bytes[mark] == columns.delimiter { continue }
            if mark < bytes.count, bytes[mark] == .carriageReturn, position < bytes.count, bytes[position] == .newline {
                position = marks.next() + 1
            }
            return hasMore || count < columns.count ? .uneven : .even
        }
    }

    /// The place of the next quotation mark, if it stands on the same line.
    private mutating func closingQuote() -> Int? {
        while true {
            let mark = marks.next()
            if mark == bytes.count || bytes[mark] == .newline || bytes[mark] == .carriageReturn { return nil }
            if bytes[mark] == .quote { return mark }
        }
    }
}

extension RowCutter {
    /// The row that has been cut, if nothing in it is out of the ordinary.
    private func plainRow(from start: Int, _ block: inout TieBlock) -> TieBlock.Row? {
        if position - start > CSVScanner.mostCellBytes || key(0).first == UInt8(ascii: "(") { return nil }
        let (from, to) = (key(columns.from), key(columns.to))
        if isOdd(from) || isOdd(to) || from.isEmpty || to.isEmpty || to.contains(.pipe) { return nil }
        for column in columns.details where !key(column).isEmpty { return nil }
        var row = TieBlock.Row(start: start)
        if let column = columns.strength, case let cell = key(column), !cell.isEmpty {
            guard let strength = Values.number(cell) else { return nil }
            row.strength = strength
        }
        if let column = columns.kind, case let cell = key(column), !cell.isEmpty {
            if isOdd(cell) { return nil }
            row.kind = block.kinds.number(of: cell)
        }
        if let column = columns.direction, case let cell = key(column), !cell.isEmpty {
            if isOdd(cell) { return nil }
            row.direction = block.directions.number(of: cell)
        }
        row.isPlain = true
        row.from = name(from, from: start)
        row.to = name(to, from: start)
        return row
    }

    private func name(_ key: Bytes, from start: Int) -> TieBlock.Name {
        TieBlock.Name(
            offset: UInt32(key.baseAddress! - bytes.baseAddress! - start), count: UInt32(key.count),
            hash: columns.hasher.hash(key))
    }

    /// Whether a cell does not mean what it says, as ``Row/isCoded(_:)``.
    private func isOdd(_ key: Bytes) -> Bool { key.first == .apostrophe }

    /// A cell without the spaces around it.
    private func key(_ column: Int) -> Bytes {
        bytes.part(cells[column].lowerBound, cells[column].upperBound).trimmed
    }
}
