internal import Community
internal import OrderedCollections

/// Reads the sheet of ties, or a single list of them, into a draft.
struct TieSheet {
    private let header: Header
    private let from: Int
    private let to: Int
    private let strengthColumn: Int?
    private var cells: TieCells
    private var strengths: StrengthCheck
    /// The direction of a tie of which the row says none.
    private let usualDirection: Tie.Direction?

    /// - Returns: nothing if a column is missing, which is then in the log.
    init?(_ table: Table, _ draft: inout MapDraft) {
        header = table.header(of: .ties, log: &draft.log)
        guard let from = header[.from], let to = header[.to] else {
            draft.log.error(
                at: table.titlePlace(0),
                .missingColumn(header[.from] == nil ? .from : .to, sheet: .ties, found: table.quotedTitles))
            return nil
        }
        (self.from, self.to) = (from, to)
        strengthColumn = header[.strength]
        cells = TieCells(header: header, separators: table.separators)
        strengths = StrengthCheck(draft, isOfGephi: header.isOfGephi)
        usualDirection = (draft.options.directed ?? draft.saysDirected ?? (draft.namesAreParties ? false : nil)).map {
            $0 ? .oneWay : .bothWays
        }
    }

    /// Reads all rows.
    static func read(_ table: Table, into draft: inout MapDraft) {
        var table = table
        guard var sheet = TieSheet(table, &draft) else { return }
        draft.reserveTies(table.estimatedRowCount)
        if let blocks = TieBlockReader(table, sheet.header, from: sheet.from, to: sheet.to, draft) {
            blocks.read(&sheet, into: &draft)
        } else {
            table.forEachRow(&draft) { row, draft in sheet.read(row, into: &draft) }
        }
        sheet.strengths.finish(sheet.header.title(.strength), in: table.source, &draft)
        if draft.namesAreParties, draft.ties.isEmpty, !draft.log.hasErrors {
            draft.log.error(at: table.source.place, .noRows(.ties))
        }
    }

    mutating func read(_ row: Row, into draft: inout MapDraft) {
        if row.isEmpty(from) || row.isEmpty(to) {
            for column in [from, to] where row.isEmpty(column) {
                draft.log.error(at: row.place(column), .emptyCell(header: header.titles[column]))
            }
            return
        }
        let tail = draft.party(in: row, from, title: header.titles[from])
        let head = isSeveral(row, draft) ? nil : draft.party(in: row, to, title: header.titles[to])
        var direction = direction(in: row, &draft)
        let strength = strengthColumn.flatMap { strengths.read(row, $0, header.titles[$0], &draft) }
        let kind = cells.kind(in: row, &draft)
        var details = cells.details(in: row, &draft)
        if let column = strengthColumn, strengths.isText(row, column) {
            details = details ?? Tie(from: 0, to: 0)
            details?.attributes[header.titles[column]] = row.word(column)
        }
        if draft.saysEveryDirection, let said = direction,
            (said == .oneWay) == draft.ties.kindsByCode[kind].isDirectedByDefault
        {
            direction = nil
        }
        guard let tail else { return }
        if let head, details == nil, !draft.looksForDuplicates {
            if head == tail { noteLoop(row, &draft) }
            return draft.addPlainTie(from: tail, to: head, kind: kind, direction: direction, strength: strength)
        }
        for head in head.map({ [$0] }) ?? (isSeveral(row, draft) ? parties(in: row, &draft) : []) {
            if head == tail { noteLoop(row, &draft) }
            var tie = details ?? Tie(from: tail, to: head)
            (tie.from, tie.to) = (tail, head)
            tie.kind = draft.ties.kindsByCode[kind]
            tie.direction = direction
            tie.strength = strength
            draft.add(tie, at: row)
        }
    }

    /// Reads a row of a block, if that takes no more than looking up its names and words.
    ///
    /// - Parameters:
    ///   - kind: the code of its kind.
    ///   - said: the direction that it says.
    /// - Returns: whether it has been read. Else nothing has changed but that parties have been named.
    mutating func readPlain(
        _ row: TieBlock.Row, in bytes: Bytes, kind: Int, direction said: Tie.Direction?, into draft: inout MapDraft
    ) -> Bool {
        guard let tail = draft.party(named: row.from.bytes(in: bytes, of: row), hash: row.from.hash),
            let head = draft.party(named: row.to.bytes(in: bytes, of: row), hash: row.to.hash), head != tail
        else { return false }
        if let strength = row.strength, !strengths.takes(strength) { return false }
        let direction = said ?? usualDirection
        if direction == .oneWay { draft.isDirected = true }
        draft.addPlainTie(from: tail, to: head, kind: kind, direction: direction, strength: row.strength)
        return true
    }

    /// The code of a kind of tie that has occurred in a row before.
    func knownKind(_ word: Bytes) -> Int? { cells.knownKind(word) }

    /// Whether a tie leads to several parties, as in Kumu: with `|` between them, and no party that has it in its name.
    private func isSeveral(_ row: Row, _ draft: borrowing MapDraft) -> Bool {
        let key = row.key(to)
        return key.contains(.pipe) && !header.isOfGephi && !draft.isParty(key)
    }

    private func parties(in row: Row, _ draft: inout MapDraft) -> [Int] {
        Cells(row: row, header: header, separators: ["|"]).list(.to).compactMap { name in
            draft.party(named: name, header: header.titles[to], at: row.place(to))
        }
    }

    private mutating func direction(in row: Row, _ draft: inout MapDraft) -> Tie.Direction? {
        let direction = cells.saysDirection(row) ? cells.direction(in: row, &draft) : usualDirection
        if direction == .oneWay { draft.isDirected = true }
        return direction
    }

    private func noteLoop(_ row: Row, _ draft: inout MapDraft) {
        draft.log.remark(at: row.place(to), .tieToItself(Quotation(row.word(to), mayNamePerson: true)))
    }
}
