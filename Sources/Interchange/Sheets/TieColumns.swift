/// What is to be known of a table of ties to cut it into rows: what stands in which column.
struct TieColumns {
    let source: SourceFile
    let delimiter: UInt8
    let count: Int
    let from: Int
    let to: Int
    let strength: Int?
    let kind: Int?
    let direction: Int?
    /// The columns that few rows fill.
    let details: [Int]
    let hasher: NameHasher

    /// The columns that a row may have to be read so.
    static let most = 64

    /// - Returns: nothing for a table that is better read row by row.
    init?(_ table: Table, _ header: Header, from: Int, to: Int, hasher: NameHasher) {
        let delimiter = table.scanner.delimiter
        // Between some characters cells are cut in other ways, which no program writes.
        if delimiter == .quote || delimiter <= .space && delimiter != .tab || table.titles.count > Self.most {
            return nil
        }
        source = table.source
        self.delimiter = delimiter
        count = table.titles.count
        self.from = from
        self.to = to
        strength = header[.strength]
        kind = header[.kind]
        direction = header[.direction]
        details = header.details
        self.hasher = hasher
    }
}
