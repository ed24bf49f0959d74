internal import Community

/// Reads a table of ties block by block: what is usual at once, and the other rows one by one.
///
/// The map and what is said of it are the same either way, and with any number of threads.
struct TieBlockReader {
    private var table: Table
    private let columns: TieColumns
    private let row: Row
    private var position: Int
    private var forgotten: Int
    private var hashes: [UInt64] = []

    /// How many rows are looked up together.
    private static let batch = 128

    /// - Returns: nothing for a table that is better read row by row.
    init?(_ table: Table, _ header: Header, from: Int, to: Int, _ draft: borrowing MapDraft) {
        guard !draft.looksForDuplicates, !draft.saysEveryDirection,
            let columns = TieColumns(table, header, from: from, to: to, hasher: draft.hasher)
        else { return nil }
        self.table = table
        self.columns = columns
        row = Row(of: table.source)
        position = table.scanner.position
        forgotten = position
    }

    /// Reads all rows.
    consuming func read(_ sheet: inout TieSheet, into draft: inout MapDraft) {
        let (execution, blocks) = (draft.execution, TieBlocks(columns, from: position))
        var reader = self
        withUnsafeMutablePointer(to: &reader) { reader in
            withUnsafeMutablePointer(to: &sheet) { sheet in
                withUnsafeMutablePointer(to: &draft) { draft in
                    // Blocks come one after the other.
                    nonisolated(unsafe) let (reader, sheet, draft) = (reader, sheet, draft)
                    blocks.forEach(execution) { block in
                        reader.pointee.read(block, &sheet.pointee, into: &draft.pointee)
                    }
                }
            }
        }
    }

    private mutating func read(_ block: TieBlock, _ sheet: inout TieSheet, into draft: inout MapDraft) {
        if block.limit <= position { return }
        // The line end before the block was one in quotation marks.
        let block = block.start == position ? block : TieBlock(columns, from: position, limit: block.limit)
        position = block.end
        let directions = block.directions.words.map { TieCells.direction($0.string) }
        var kinds = block.kinds.words.map { sheet.knownKind($0) }
        for start in stride(from: 0, to: block.rows.count, by: Self.batch) {
            let places = start..<min(start + Self.batch, block.rows.count)
            fetch(block.rows[places], draft)
            for place in places where !readPlain(block, place, &kinds, directions, &sheet, into: &draft) {
                let end = place + 1 < block.rows.count ? block.rows[place + 1].start : block.end
                table.forEachRow(from: block.rows[place].start, before: end, in: row, &draft) { row, draft in
                    sheet.read(row, into: &draft)
                }
            }
        }
        if position - forgotten > Table.remembered {
            forgotten = position
            table.source.forget(upTo: position)
        }
    }

    private func readPlain(
        _ block: TieBlock, _ place: Int, _ kinds: inout [Int?], _ directions: [Tie.Direction?], _ sheet: inout TieSheet,
        into draft: inout MapDraft
    ) -> Bool {
        let row = block.rows[place]
        if !row.isPlain { return false }
        var (kind, direction) = (0, Tie.Direction?.none)
        if let number = row.kind.map({ Int($0) }) {
            // Only a row can say what kind a word is that has not occurred before.
            kinds[number] = kinds[number] ?? sheet.knownKind(block.kinds.words[number])
            guard let known = kinds[number] else { return false }
            kind = known
        }
        if let number = row.direction {
            guard let known = directions[Int(number)] else { return false }
            direction = known
        }
        return sheet.readPlain(row, in: columns.source.bytes, kind: kind, direction: direction, into: &draft)
    }

    private mutating func fetch(_ rows: ArraySlice<TieBlock.Row>, _ draft: borrowing MapDraft) {
        hashes.removeAll(keepingCapacity: true)
        for row in rows where row.isPlain {
            hashes.append(row.from.hash)
            hashes.append(row.to.hash)
        }
        draft.fetch(hashes)
    }
}
