/// Takes the cells of matrices, and tells a feed what ties they are.
///
/// Rows and columns are the same nodes, or the nodes of two modes. A cell of 0 is no tie. A square matrix that is the same
/// on both sides of its diagonal has ties that lead both ways, each told once; any other has ties from row to column.
/// Where every cell is 0 or 1, the ones say nothing of strength.
struct MatrixFeed {
    private let feed: NetworkFeed
    private let rowCount: Int
    private let columnCount: Int
    private let isTwoMode: Bool
    private var levels: [Level] = []
    private var isBinary = true

    private struct Level {
        let kind: String?
        var cells: [Cell] = []
        /// Whether a tie leads one way, where the format says so.
        let isDirected: Bool?
    }

    private struct Cell {
        let row: Int32
        let column: Int32
        let value: Double
        let origin: Int
    }

    init(_ feed: NetworkFeed, rowCount: Int, columnCount: Int, isTwoMode: Bool) {
        self.feed = feed
        self.rowCount = rowCount
        self.columnCount = columnCount
        self.isTwoMode = isTwoMode
    }

    /// The number of nodes: those of the rows come first.
    var nodeCount: Int { isTwoMode ? rowCount + columnCount : max(rowCount, columnCount) }

    /// The number of the node of a column.
    func node(ofColumn column: Int) -> Int { isTwoMode ? rowCount + column : column }

    /// Begins the next matrix.
    ///
    /// - Parameters:
    ///   - kind: what its ties are.
    ///   - isDirected: whether they lead one way; nothing leaves it to the cells.
    mutating func beginLevel(kind: String?, isDirected: Bool? = nil) {
        levels.append(Level(kind: kind, isDirected: isDirected))
    }

    /// Says the value of a cell of a matrix, by default the last that was begun; the cells of a matrix come row by row.
    mutating func set(_ value: Double, row: Int, column: Int, level: Int? = nil, at origin: Int) {
        if value == 0 { return }
        if value != 1 { isBinary = false }
        levels[level ?? levels.count - 1].cells.append(
            Cell(row: Int32(row), column: Int32(column), value: value, origin: origin))
    }

    /// Tells the feed all ties.
    func finish() {
        if isTwoMode {
            let mode = feed.partyColumn("mode")
            for node in 0..<nodeCount { feed.set(node < rowCount ? "1" : "2", column: mode, ofNode: node, at: 0) }
        }
        for level in levels { tell(level) }
    }

    private func tell(_ level: Level) {
        let asked = feed.draft.options.directed
        let isHalf = asked != true && level.isDirected == nil && !isTwoMode && isSymmetric(level.cells)
        let isDirected = isTwoMode || isHalf ? false : asked ?? level.isDirected ?? true
        for cell in level.cells where !isHalf || cell.row <= cell.column {
            var (from, to) = (Int(cell.row), node(ofColumn: Int(cell.column)))
            if !isDirected, from > to { swap(&from, &to) }
            let tie = feed.tie(
                from: from, to: to, isDirected: isDirected,
                strength: isBinary ? nil : cell.value, at: cell.origin)
            if let kind = level.kind { feed.set(kind, column: feed.tieColumn("kind"), ofTie: tie, at: cell.origin) }
        }
    }

    /// Whether every cell has the value of the one across the diagonal. O(cells * log cells).
    private func isSymmetric(_ cells: [Cell]) -> Bool {
        func key(_ row: Int32, _ column: Int32) -> UInt64 { UInt64(row) << 32 | UInt64(column) }
        let sorted = cells.sorted { key($0.row, $0.column) < key($1.row, $1.column) }
        let mirrored = cells.sorted { key($0.column, $0.row) < key($1.column, $1.row) }
        return zip(sorted, mirrored).allSatisfy {
            $0.row == $1.column && $0.column == $1.row && $0.value == $1.value
        }
    }
}
