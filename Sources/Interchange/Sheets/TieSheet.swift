internal import Community
internal import OrderedCollections

/// Reads the sheet of ties, or a single list of them, into a draft.
struct TieSheet {
    private let header: Header
    private let separators: Set<Character>
    private let from: Int
    private let to: Int
    private let kindColumn: Int?
    private let strengthColumn: Int?
    private let directionColumn: Int?
    private var kinds: KindCells
    private var strengths: StrengthCheck
    private var isWordNoted: Set<String> = []
    /// The direction of a tie of which the row says none.
    private let usualDirection: Tie.Direction?

    /// - Returns: nothing if a column is missing, which is then in the log.
    init?(_ table: Table, _ draft: inout MapDraft) {
        header = table.header(of: .ties, log: &draft.log)
        separators = table.separators
        guard let from = header[.from], let to = header[.to] else {
            draft.log.error(
                at: table.titlePlaces.first ?? table.source.place,
                .missingColumn(header[.from] == nil ? .from : .to, sheet: .ties, found: table.quotedTitles))
            return nil
        }
        (self.from, self.to) = (from, to)
        (kindColumn, strengthColumn, directionColumn) = (header[.kind], header[.strength], header[.direction])
        kinds = KindCells()
        strengths = StrengthCheck(draft)
        usualDirection = (draft.options.directed ?? (draft.namesAreParties ? false : nil)).map {
            $0 ? .oneWay : .bothWays
        }
    }

    /// Reads all rows.
    static func read(_ table: Table, into draft: inout MapDraft) {
        var table = table
        guard var sheet = TieSheet(table, &draft) else { return }
        draft.reserveTies(table.estimatedRowCount)
        table.forEachRow(&draft) { row, draft in sheet.read(row, into: &draft) }
        sheet.strengths.finish(sheet.header.title(.strength), in: table.source, &draft)
        if draft.namesAreParties, draft.ties.isEmpty, !draft.log.hasErrors {
            draft.log.error(at: table.source.place, .noRows(.ties))
        }
    }

    private mutating func read(_ row: Row, into draft: inout MapDraft) {
        if row.isEmpty(from) || row.isEmpty(to) {
            for column in [from, to] where row.isEmpty(column) {
                draft.log.error(at: row.place(column), .emptyCell(header: header.titles[column]))
            }
            return
        }
        let tail = draft.party(in: row, from, title: header.titles[from])
        let head = isSeveral(row, draft) ? nil : draft.party(in: row, to, title: header.titles[to])
        let direction = direction(in: row, &draft)
        let strength = strengthColumn.flatMap { strengths.read(row, $0, header.titles[$0], &draft) }
        let kind = kindColumn.map { kinds.code(in: row, $0, header.titles[$0], &draft) } ?? 0
        let details = details(in: row, &draft)
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
        guard let column = directionColumn, !row.isEmpty(column) else {
            if usualDirection == .oneWay { draft.isDirected = true }
            return usualDirection
        }
        let word = row.word(column)
        var direction = Words.directionSigns[word] ?? Words.directions.value(of: word)
        if direction == nil {
            let title = header.title(.direction)
            if header.isOfGephi, Folding.key(title) == "type" {
                direction = .oneWay
                if isWordNoted.insert(word).inserted {
                    draft.log.remark(at: row.place(column), .notADirection(header: title, .cell(word)))
                }
            } else {
                let cells = Cells(row: row, header: header, separators: separators)
                draft.log.error(at: row.place(column), cells.unknownWord(word, .direction, of: Words.directions))
            }
        }
        if direction == .oneWay { draft.isDirected = true }
        return direction
    }

    private func noteLoop(_ row: Row, _ draft: inout MapDraft) {
        draft.log.remark(at: row.place(to), .tieToItself(Quotation(row.word(to), mayNamePerson: true)))
    }

    /// What else a row says, if anything.
    private func details(in row: Row, _ draft: inout MapDraft) -> Tie? {
        if !hasDetails(row) { return nil }
        let cells = Cells(row: row, header: header, separators: separators)
        var tie = Tie(from: 0, to: 0)
        tie.since = cells.day(.since, &draft.log)
        tie.until = cells.day(.until, &draft.log)
        tie.confirmed = cells.day(.confirmed, &draft.log)
        tie.isFormal = cells.value(.formal, of: Words.truths, &draft.log)
        tie.source = cells.text(.source)
        tie.note = cells.text(.note)
        tie.attributes = cells.attributes { OrderedDictionary(uniqueKeysWithValues: $0) }
        if let since = tie.since, let until = tie.until, until <= since {
            draft.log.error(at: row.place(header[.until] ?? 0), .endsBeforeItBegins(since: since, until: until))
        }
        return tie
    }

    private func hasDetails(_ row: Row) -> Bool {
        header.details.contains { !row.isEmpty($0) }
    }
}

/// The kinds of tie that cells stand for, each looked up once.
struct KindCells {
    private var codes = NameIndex()

    mutating func code(in row: Row, _ column: Int, _ title: String, _ draft: inout MapDraft) -> Int {
        let key = row.key(column)
        if key.isEmpty { return 0 }
        if let code = codes.find(key) { return Int(code) }
        let word = row.word(column)
        let known = Words.tieKinds.value(of: word)
        if known == nil, let near = Words.tieKinds.almost(word) {
            draft.log.remark(
                at: row.place(column),
                .nearKnownWord(header: title, .cell(word, isNearExpected: true), nearest: near))
        }
        let code = draft.code(of: known ?? TieKind(rawValue: word))
        _ = codes.add(key, Int32(code))
        return code
    }
}
