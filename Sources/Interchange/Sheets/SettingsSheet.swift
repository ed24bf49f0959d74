internal import Community
internal import OrderedCollections

/// Reads the sheet of settings into a draft.
struct SettingsSheet {
    private let header: Header
    private let key: Int
    private let value: Int
    private var offsetOfKey: [String: Int] = [:]

    /// Reads all rows.
    static func read(_ table: Table, into draft: inout MapDraft) {
        var table = table
        let header = table.header(of: .settings, log: &draft.log)
        guard let key = header[.key], let value = header[.value] else {
            draft.log.error(
                at: table.titlePlace(0),
                .missingColumn(
                    header[.key] == nil ? .key : .value, sheet: .settings, found: table.quotedTitles))
            return
        }
        var sheet = SettingsSheet(header: header, key: key, value: value)
        table.forEachRow(&draft) { row, draft in sheet.read(row, into: &draft) }
    }

    /// A reader of rows of two cells that are in no table.
    init() {
        header = Header(["key", "value"], of: .settings)
        (key, value) = (0, 1)
    }

    private init(header: Header, key: Int, value: Int) {
        (self.header, self.key, self.value) = (header, key, value)
    }

    /// Reads one row.
    mutating func read(_ row: Row, into draft: inout MapDraft) {
        if row.isEmpty(key) { return draft.log.error(at: row.place(key), .emptyCell(header: header.titles[key])) }
        let word = row.word(key)
        let known = Words.settings.value(of: word)
        let id = known.map { "\($0)" } ?? word
        if let first = offsetOfKey.updateValue(row.offset(key), forKey: id) {
            return draft.log.error(
                at: row.place(key), .duplicateSetting(word, first: row.source.place(at: first)))
        }
        if row.isEmpty(value) { return }
        let cells = Cells(row: row, header: header, separators: [])
        switch known {
        case .title: draft.settings.title = cells.text(.value)
        case .source: draft.settings.source = cells.text(.value)
        case .area: draft.settings.area = cells.text(.value)
        case .moment: draft.settings.moment = cells.day(.value, &draft.log)
        case .assetScheme:
            if let scheme = cells.value(.value, of: Words.assetSchemes, &draft.log) {
                draft.settings.assetScheme = scheme
            }
        case .disclosureThreshold:
            if let threshold = cells.wholeNumber(
                .value, atLeast: MapSettings.leastDisclosureThreshold, &draft.log)
            {
                draft.settings.disclosureThreshold = threshold
            }
        case .fullStrength: readFullStrength(cells, &draft)
        case .audience: draft.settings.audience = cells.value(.value, of: Words.audiences, &draft.log)
        case .language:
            draft.settings.language = cells.value(.value, of: Words.languages, &draft.log)?.rawValue
        case nil:
            draft.settings.others[word] = cells.text(.value)
            draft.log.remark(
                at: row.place(key), .unknownSetting(word, nearest: Words.settings.nearest(to: word).first))
        }
    }

    private func readFullStrength(_ cells: Cells, _ draft: inout MapDraft) {
        draft.saysFullStrength = true
        if Words.none.contains(Folding.key(cells.row.word(value))) {
            draft.settings.fullStrength = nil
        } else if let strength = cells.number(.value, &draft.log) {
            draft.settings.fullStrength = strength
            if !(strength > 0 && strength.isFinite) {
                draft.log.error(
                    at: cells.row.place(value),
                    .outOfRange(header: header.titles[value], .cell(cells.row.word(value)), .positive))
            }
        }
    }
}
