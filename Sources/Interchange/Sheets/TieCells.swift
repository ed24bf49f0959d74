internal import Community
internal import OrderedCollections

/// Reads what a row says of a tie beside its ends and its strength.
struct TieCells {
    private let header: Header
    private let separators: Set<Character>
    /// The columns that are looked at in every row.
    private let kindColumn: Int?
    private let directionColumn: Int?
    private var kinds = KindCells()
    private var isWordNoted: Set<String> = []

    init(header: Header, separators: Set<Character>) {
        self.header = header
        self.separators = separators
        (kindColumn, directionColumn) = (header[.kind], header[.direction])
    }

    /// The code of the kind of tie, that of an unspecified one if the row does not say it.
    mutating func kind(in row: Row, _ draft: inout MapDraft) -> Int {
        kindColumn.map { kinds.code(in: row, $0, header.titles[$0], &draft) } ?? 0
    }

    /// The code of a kind that has occurred before.
    func knownKind(_ word: Bytes) -> Int? { kinds.knownCode(of: word) }

    func saysDirection(_ row: Row) -> Bool { directionColumn.map { !row.isEmpty($0) } ?? false }

    /// The direction that a word stands for.
    static func direction(_ word: String) -> Tie.Direction? {
        Words.directionSigns[word] ?? Words.directions.value(of: word)
    }

    /// The direction that a row says; of a word that is none, in the log, nothing.
    mutating func direction(in row: Row, _ draft: inout MapDraft) -> Tie.Direction? {
        guard let column = directionColumn else { return nil }
        let word = row.word(column)
        if let direction = Self.direction(word) { return direction }
        let title = header.title(.direction)
        if header.isOfGephi, Folding.key(title) == "type" {
            if isWordNoted.insert(word).inserted {
                draft.log.remark(at: row.place(column), .notADirection(header: title, .cell(word)))
            }
            return .oneWay
        }
        let cells = Cells(row: row, header: header, separators: separators)
        draft.log.error(at: row.place(column), cells.unknownWord(word, .direction, of: Words.directions))
        return nil
    }

    /// What else a row says, if anything.
    func details(in row: Row, _ draft: inout MapDraft) -> Tie? {
        if !header.details.contains(where: { !row.isEmpty($0) }) { return nil }
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
}

/// The kinds of tie that cells stand for, each looked up once.
struct KindCells {
    private var codes = NameIndex()

    /// The code of a word that has been looked up before.
    func knownCode(of word: Bytes) -> Int? { codes.find(word).map { Int($0) } }

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
