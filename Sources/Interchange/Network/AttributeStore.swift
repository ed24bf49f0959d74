/// The attributes of nodes or of ties as a file gives them: text under column titles, in any order, one after the other
/// in memory. Nothing is made per node or tie.
struct AttributeStore {
    /// The titles as they stand in the file.
    private(set) var titles: [String] = []
    private var columnOfTitle: [String: Int] = [:]
    private var cells: [Cell] = []
    private var text: [UInt8] = []

    struct Cell {
        let owner: Int32
        let column: Int32
        let start: Int
        let end: Int
        let origin: Int
    }

    /// The number of a column with a title; two with the same title are one.
    mutating func column(_ title: String) -> Int {
        if let known = columnOfTitle[title] { return known }
        columnOfTitle[title] = titles.count
        titles.append(title)
        return titles.count - 1
    }

    /// Notes a value; one without anything in it says nothing.
    mutating func set(_ value: Bytes, column: Int, owner: Int, origin: Int) {
        if value.trimmed.isEmpty { return }
        let start = text.count
        text.append(contentsOf: value)
        cells.append(
            Cell(owner: Int32(owner), column: Int32(column), start: start, end: text.count, origin: origin))
    }

    var isEmpty: Bool { cells.isEmpty }

    /// Calls the body with each value: its owner, column, bytes and origin, in the order in which they were given.
    func forEach(_ body: (Cell, Bytes) -> Void) {
        text.withUnsafeBufferPointer { text in
            for cell in cells { body(cell, text.part(cell.start, cell.end)) }
        }
    }

    /// The bytes of a value.
    func withBytes<Result>(of cell: Cell, _ body: (Bytes) -> Result) -> Result {
        text.withUnsafeBufferPointer { body($0.part(cell.start, cell.end)) }
    }

    /// Whether two values are the same text.
    func isSame(_ first: Cell, _ second: Cell) -> Bool {
        text[first.start..<first.end].elementsEqual(text[second.start..<second.end])
    }

    /// The values of each owner together, owners in the order of their numbers, the values of one in the order in which
    /// they were given.
    func sortedByOwner() -> [Cell] {
        if zip(cells, cells.dropFirst()).allSatisfy({ $0.owner <= $1.owner }) { return cells }
        var next = [Int](repeating: 0, count: Int(cells.map(\.owner).max() ?? 0) + 2)
        for cell in cells { next[Int(cell.owner) + 1] += 1 }
        for owner in next.indices.dropFirst() { next[owner] += next[owner - 1] }
        var sorted = cells
        for cell in cells {
            sorted[next[Int(cell.owner)]] = cell
            next[Int(cell.owner)] += 1
        }
        return sorted
    }
}
