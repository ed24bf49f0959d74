internal import Community
internal import OrderedCollections

/// Reads the sheet of parties into a draft.
struct PartySheet {
    private let header: Header
    private var separators: Set<Character>
    /// The columns that are looked at in every row.
    private let id: Int?
    private let name: Int?
    private let employer: Int?
    /// Whether there are columns that are known beside those.
    private let hasDetails: Bool
    private var lineOfParty: [Int] = []
    private var employers: [(party: Int, offset: Int, name: String)] = []

    /// - Returns: nothing if a column is missing, which is then in the log.
    init?(_ table: Table, _ log: inout DiagnosticLog) {
        self.init(header: table.header(of: .parties, log: &log), separators: table.separators)
        if name == nil, id == nil {
            log.error(
                at: table.titlePlace(0),
                table.looksLikeData
                    ? .headerExpected(found: table.quotedTitles)
                    : .missingColumn(.name, sheet: .parties, found: table.quotedTitles))
            return nil
        }
    }

    /// A reader of rows that are in no table.
    init(header: Header, separators: Set<Character>) {
        self.header = header
        self.separators = separators
        (id, name, employer) = (header[.id], header[.name], header[.employer])
        hasDetails = header.places.keys.contains { ![.id, .name, .employer].contains($0) }
    }

    /// Reads all rows.
    static func read(_ table: Table, into draft: inout MapDraft) {
        var table = table
        guard var sheet = PartySheet(table, &draft.log) else { return }
        table.forEachRow(&draft) { row, draft in sheet.read(row, into: &draft) }
        sheet.findEmployers(in: table.source, &draft)
        if draft.parties.isEmpty, !draft.log.hasErrors { draft.log.error(at: table.source.place, .noRows(.parties)) }
    }

    /// Reads one row; see ``findEmployers(in:_:)`` for what is to be done after the last.
    mutating func read(_ row: Row, into draft: inout MapDraft) {
        let cells = Cells(row: row, header: header, separators: separators)
        guard let word = name(in: row) else {
            let column = name ?? id ?? 0
            draft.log.error(at: row.place(column), .emptyCell(header: header.titles[column]))
            return
        }
        var party = Party(name: word, id: id.flatMap { row.isEmpty($0) ? nil : row.word($0) })
        if hasDetails { readDetails(cells, of: &party, &draft) }
        party.attributes = cells.attributes { OrderedDictionary(uniqueKeysWithValues: $0) }
        add(party, at: row, to: &draft)
    }

    private func readDetails(_ cells: Cells, of party: inout Party, _ draft: inout MapDraft) {
        party.kind = cells.value(.kind, of: Words.partyKinds, &draft.log)
        party.role = cells.text(.role)
        party.sector = cells.value(.sector, of: Words.sectors, &draft.log)
        party.purposes = cells.values(.purpose, of: Words.purposes, &draft.log)
        party.area = cells.text(.area)
        party.voices = cells.voices(.voices, &draft.log)
        party.serves = cells.voices(.serves, &draft.log)
        party.talents = cells.list(.talents)
        party.wishes = cells.list(.wishes)
        party.persons = cells.wholeNumber(.persons, atLeast: 1, &draft.log) ?? 1
        party.capacity = cells.wholeNumber(.capacity, atLeast: 0, &draft.log)
        party.coordinate = coordinate(cells, &draft.log)
        party.tags = cells.list(.tags)
        party.note = cells.text(.note)
    }

    /// The name, or the identifier where that is all there is.
    private func name(in row: Row) -> String? {
        if let name, !row.isEmpty(name) { return row.word(name) }
        if let id, !row.isEmpty(id) { return row.word(id) }
        return nil
    }

    private mutating func add(_ party: Party, at row: Row, to draft: inout MapDraft) {
        let idColumn = id.flatMap { row.isEmpty($0) ? nil : $0 } ?? name ?? 0
        if let first = draft.add(party) {
            draft.log.error(
                at: row.place(idColumn),
                .duplicateID(
                    Quotation(party.id, mayNamePerson: party.isPerson || draft.parties[first].isPerson),
                    first: row.source.place(at: lineOfParty[first])))
            return
        }
        lineOfParty.append(row.offset(idColumn))
        if let employer, !row.isEmpty(employer) {
            employers.append((draft.parties.count - 1, row.offset(employer), row.word(employer)))
        }
    }

    private func coordinate(_ cells: Cells, _ log: inout DiagnosticLog) -> Coordinate? {
        let latitude = cells.number(.latitude, &log)
        let longitude = cells.number(.longitude, &log)
        for (column, number, most) in [(Column.latitude, latitude, 90), (.longitude, longitude, 180)] {
            guard let place = header[column], let number, abs(number) > Double(most) else { continue }
            log.error(
                at: cells.row.place(place),
                .outOfRange(header: header.title(column), .cell(cells.row.word(place)), .within(-most, most)))
        }
        for (column, other) in [(Column.latitude, Column.longitude), (.longitude, .latitude)] {
            if let place = header[column], !cells.row.isEmpty(place), header[other].map(cells.row.isEmpty) ?? true {
                log.error(at: cells.row.place(place), .halfACoordinate(header: header.title(column)))
            }
        }
        guard let latitude, let longitude else { return nil }
        return Coordinate(latitude: latitude, longitude: longitude)
    }

    /// An employer may stand further down than who works for it.
    func findEmployers(in source: any Places, _ draft: inout MapDraft) {
        for (party, offset, name) in employers {
            if let employer = draft.party(named: name, header: header.title(.employer), at: source.place(at: offset)) {
                draft.setEmployer(employer, of: party)
            }
        }
    }
}
