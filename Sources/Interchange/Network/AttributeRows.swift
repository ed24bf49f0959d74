internal import Community

/// Makes rows of the attributes of nodes or of ties, as a sheet has them.
struct AttributeRows {
    let store: AttributeStore
    private let defaults: [Int: String]
    let header: Header
    /// The number of columns before those of the store.
    let leading: Int
    /// Whether no column of the store is known, and none has values by default: then ``forEachAttributes(repeated:_:)``
    /// tells all.
    let hasOnlyOthers: Bool
    /// The values that could not be meant so, for which a column is an attribute like any other.
    private(set) var misfits: [(title: String, value: String, origin: Int)] = []

    /// - Parameters:
    ///   - leading: the titles and meanings of the columns that are not in the store.
    ///   - checks: whether a column of which a value cannot be meant so is left as an attribute.
    ///   - canBeEmployer: whether a value names a node.
    init(
        _ store: AttributeStore, defaults: [Int: String], of sheet: Sheet, leading: [(title: String, column: Column)],
        checks: Bool, canBeEmployer: (Bytes) -> Bool = { _ in true }
    ) {
        self.store = store
        self.defaults = defaults
        self.leading = leading.count
        let titles = leading.map(\.title) + store.titles.map { $0 == NetworkFeed.labelTitle ? "label" : $0 }
        var known = Dictionary(uniqueKeysWithValues: leading.enumerated().map { ($1.column, $0) })
        if let label = store.titles.firstIndex(of: NetworkFeed.labelTitle) { known[.name] = leading.count + label }
        let trial = Header(attributes: titles, of: sheet, known: known, unfit: [])
        if !checks {
            header = trial
            hasOnlyOthers = defaults.isEmpty && header.others.count == store.titles.count
            return
        }
        let unfit = Self.unfit(store, trial, sheet, leading.count, canBeEmployer)
        misfits = unfit.sorted { $0.key < $1.key }.map { column, cell in
            (store.titles[column], store.withBytes(of: cell) { $0.trimmed.string }, cell.origin)
        }
        header = Header(attributes: titles, of: sheet, known: known, unfit: Set(unfit.keys.map { $0 + leading.count }))
        hasOnlyOthers = defaults.isEmpty && header.others.count == store.titles.count
    }

    /// The columns of which a value cannot be meant so, each with that value.
    private static func unfit(
        _ store: AttributeStore, _ header: Header, _ sheet: Sheet, _ leading: Int, _ canBeEmployer: (Bytes) -> Bool
    ) -> [Int: AttributeStore.Cell] {
        var meanings = [Column?](repeating: nil, count: store.titles.count)
        for column in Column.allCases {
            if let place = header[column], place >= leading { meanings[place - leading] = column }
        }
        var unfit: [Int: AttributeStore.Cell] = [:]
        var coordinates: [Column: [AttributeStore.Cell]] = [.latitude: [], .longitude: []]
        store.forEach { cell, value in
            guard let meaning = meanings[Int(cell.column)], unfit[Int(cell.column)] == nil else { return }
            coordinates[meaning]?.append(cell)
            let fits =
                meaning == .employer ? canBeEmployer(value.trimmed) : AttributeCheck.fits(value, meaning, of: sheet)
            if !fits { unfit[Int(cell.column)] = cell }
        }
        let halves = [Column.latitude, .longitude].map { coordinates[$0, default: []] }
        let isUnfit = halves.contains { $0.first.map { unfit[Int($0.column)] != nil } ?? false }
        if isUnfit || Set(halves[0].map(\.owner)) != Set(halves[1].map(\.owner)) {
            for cell in halves.compactMap(\.first) where unfit[Int(cell.column)] == nil {
                unfit[Int(cell.column)] = cell
            }
        }
        return unfit
    }

    /// Calls the body with the row of each owner from 0 up to a number: of all, or of those that have a value.
    ///
    /// - Parameters:
    ///   - count: the number of owners.
    ///   - includesEmpty: whether those without a value have a row too.
    ///   - lead: puts the leading cells into the row.
    ///   - origin: where an owner stands.
    ///   - repeated: called with the title and origin of a value that is there twice.
    func forEach(
        _ count: Int, includesEmpty: Bool, places: any Places, origin: (Int) -> Int, lead: (Int, Row) -> Void,
        repeated: (String, Int) -> Void, _ body: (Int, Row) -> Void
    ) {
        let cells = store.sortedByOwner()
        let row = Row(at: places)
        var cellOfColumn = [Int](repeating: -1, count: store.titles.count)
        var next = 0
        let defaultColumns = defaults.keys.sorted()
        for owner in 0..<count {
            let first = next
            var last = defaultColumns.last ?? -1
            while next < cells.count, cells[next].owner == owner {
                let column = Int(cells[next].column)
                if cellOfColumn[column] >= 0, !store.isSame(cells[cellOfColumn[column]], cells[next]) {
                    repeated(store.titles[column], cells[next].origin)
                }
                cellOfColumn[column] = next
                last = max(last, column)
                next += 1
            }
            if first == next, !includesEmpty, defaultColumns.isEmpty { continue }
            row.begin(at: origin(owner))
            lead(owner, row)
            for column in 0..<(last + 1) {
                let place = cellOfColumn[column]
                if place >= 0 {
                    _ = store.withBytes(of: cells[place]) { row.append($0, at: cells[place].origin) }
                    cellOfColumn[column] = -1
                } else {
                    _ = row.append(defaults[column] ?? "", at: origin(owner))
                }
            }
            body(owner, row)
        }
    }
}
