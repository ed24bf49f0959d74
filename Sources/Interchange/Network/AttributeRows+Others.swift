internal import OrderedCollections

extension AttributeRows {
    /// Calls the body with the attributes of each owner that has any, where no column means more than its title.
    ///
    /// Ties of a large file mostly have one of a few values, such as a colour. Those that say the same share one dictionary,
    /// which saves most of the time and memory.
    ///
    /// - Parameter repeated: called with the title and origin of a value that is there twice; the last counts.
    func forEachAttributes(
        repeated: (String, Int) -> Void, _ body: (Int, OrderedDictionary<String, String>) -> Void
    ) {
        let cells = store.sortedByOwner()
        var shared = SharedAttributes(store)
        var next = 0
        while next < cells.count {
            let first = next
            while next < cells.count, cells[next].owner == cells[first].owner { next += 1 }
            let attributes = shared.attributes(of: cells[first..<next]) ?? make(cells[first..<next], repeated)
            body(Int(cells[first].owner), attributes)
            shared.keep(attributes)
        }
    }

    private func make(
        _ cells: ArraySlice<AttributeStore.Cell>, _ repeated: (String, Int) -> Void
    ) -> OrderedDictionary<String, String> {
        var last: [Int32: AttributeStore.Cell] = [:]
        for cell in cells {
            if let earlier = last.updateValue(cell, forKey: cell.column), !store.isSame(earlier, cell) {
                repeated(store.titles[Int(cell.column)], cell.origin)
            }
        }
        var attributes: OrderedDictionary<String, String> = [:]
        for (column, cell) in last.sorted(by: { $0.key < $1.key }) {
            attributes[header.titles[leading + Int(column)]] = store.withBytes(of: cell) { $0.string }
        }
        return attributes
    }
}

/// Attributes that several owners have, each set of them once.
private struct SharedAttributes {
    private let store: AttributeStore
    private var known: [OrderedDictionary<String, String>] = []
    private var index = NameIndex()
    private var key: [UInt8] = []
    private var isNew = false
    /// How many were looked for, and whether that is still worth while: in a column of numbers all are different.
    private var count = 0
    private var isOfUse = true

    init(_ store: AttributeStore) { self.store = store }

    /// The attributes that cells stand for, if they have been kept.
    mutating func attributes(of cells: ArraySlice<AttributeStore.Cell>) -> OrderedDictionary<String, String>? {
        isNew = false
        if !isOfUse { return nil }
        count += 1
        if count & 0xFFF == 0, known.count > count / 4 { isOfUse = false }
        key.removeAll(keepingCapacity: true)
        var columns = -1
        for cell in cells {
            // A value that is there twice is to be said of everyone who has it so.
            if Int(cell.column) <= columns { return nil }
            columns = Int(cell.column)
            store.withBytes(of: cell) { value in
                for shift: Int32 in [0, 8, 16, 24] { key.append(UInt8(truncatingIfNeeded: cell.column >> shift)) }
                for shift in [0, 8, 16, 24] { key.append(UInt8(truncatingIfNeeded: value.count >> shift)) }
                key.append(contentsOf: value)
            }
        }
        // The index takes names for one that look the same; what is kept is what is in the file.
        if key.contains(where: { $0 >= 0x80 }) { return nil }
        if let place = key.withUnsafeBufferPointer({ index.find($0) }) { return known[Int(place)] }
        isNew = true
        return nil
    }

    /// Keeps the attributes that were looked for, if they were not known.
    mutating func keep(_ attributes: OrderedDictionary<String, String>) {
        guard isNew else { return }
        _ = key.withUnsafeBufferPointer { index.add($0, Int32(known.count)) }
        known.append(attributes)
    }
}
