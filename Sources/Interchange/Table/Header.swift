/// The first row of a table: which column holds what.
struct Header {
    /// The headers as they stand in the file.
    let titles: [String]
    /// The place of each column that is known.
    private(set) var places: [Column: Int] = [:]
    /// The columns that are not known and have a header.
    private(set) var others: [(place: Int, title: String)] = []
    /// What is wrong or odd, with the place of the header.
    private(set) var problems: [(place: Int, ReadProblem)] = []
    /// The places of the columns that few rows of ties fill.
    private(set) var details: [Int] = []
    /// Whether `Source` and `Target` are the ends of ties, so that `Type` is their direction, as in Gephi.
    let isOfGephi: Bool

    /// Reads headers as those of a sheet. Of two that mean the same the first counts.
    init(_ titles: [String], of sheet: Sheet) {
        self.titles = titles
        let keys = titles.map { Folding.key($0) }
        isOfGephi =
            sheet == .ties && keys.contains("source") && !keys.contains { $0 != "source" && Self.from.contains($0) }
        var firstOfKey: [String: Int] = [:]
        for (place, key) in keys.enumerated() where !titles[place].isEmpty {
            if firstOfKey[key] != nil, !key.isEmpty {
                problems.append((place, .duplicateHeader(titles[place])))
                continue
            }
            firstOfKey[key] = place
            // Beside a district, a neighbourhood is a column of the user's own: the finer of the two.
            let isPart = key == "buurt" && keys.contains { ["wijk", "area", "district"].contains($0) }
            if !isPart, let column = Self.column(key, of: sheet, isOfGephi: isOfGephi) {
                if let first = places[column] {
                    problems.append((place, .sameMeaning(header: titles[place], as: titles[first])))
                    others.append((place, titles[place]))
                } else {
                    places[column] = place
                }
            } else {
                others.append((place, titles[place]))
            }
        }
        details = Self.detailColumns.compactMap { places[$0] } + others.map(\.place)
    }

    /// Takes titles of attributes as headers, where some columns are already known by what they are in the format. Of two
    /// that mean the same the first counts, and the other is kept as a column that is not known.
    ///
    /// - Parameters:
    ///   - known: the places of the columns that the format itself has.
    ///   - unfit: the places of titles that do not count as known, for what stands below them cannot be meant so.
    init(attributes titles: [String], of sheet: Sheet, known: [Column: Int], unfit: Set<Int>) {
        self.titles = titles
        isOfGephi = false
        places = known
        let keys = titles.map { Folding.key($0) }
        for (place, key) in keys.enumerated() where !known.values.contains(place) {
            let column = unfit.contains(place) ? nil : Self.column(ofAttribute: key, of: sheet, beside: keys)
            if let column, places[column] == nil {
                places[column] = place
            } else {
                others.append((place, titles[place]))
            }
        }
        details = Self.detailColumns.compactMap { places[$0] } + others.map(\.place)
    }

    /// What an attribute of a node or tie means by its title; the ends of a tie are never attributes of it.
    static func column(ofAttribute key: String, of sheet: Sheet, beside keys: [String]) -> Column? {
        if key == "buurt", keys.contains("wijk") { return nil }
        let column = column(key, of: sheet, isOfGephi: false)
        return column == .from || column == .to ? nil : column
    }

    private static let detailColumns: [Column] = [.since, .until, .confirmed, .formal, .source, .note]

    private static var from: Set<String> { HeaderWords.ofTies[.from, default: []] }

    private static func column(_ key: String, of sheet: Sheet, isOfGephi: Bool) -> Column? {
        if sheet == .ties {
            if key == "source" { return isOfGephi ? .from : .source }
            if key == "type", isOfGephi { return .direction }
        }
        return HeaderWords.columnOfKey[sheet]?[key]
    }

    /// The place of a column, if it is there.
    subscript(column: Column) -> Int? { places[column] }

    /// The header of a column as it stands in the file.
    func title(_ column: Column) -> String { places[column].map { titles[$0] } ?? column.rawValue }
}
