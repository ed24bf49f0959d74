internal import Community
internal import OrderedCollections

/// What is written of a map in the file of a network: the attributes of its parties and ties, each under a title by which
/// it is known again. Words and titles are English, and numbers have a point.
struct NetworkPlan {
    let map: NeighbourhoodMap
    let parties: SheetPlan<Party>
    let ties: SheetPlan<Tie>
    /// What holds for the map as a whole. How strong a tie can be is always among it, unless there is no most.
    let settings: [(key: String, value: String)]
    /// Whether most ties lead one way, so that the others say that they do not.
    let isDirected: Bool

    /// - Parameters:
    ///   - reserved: titles that have a meaning of their own in the format.
    ///   - leavesOut: columns that the format has a place for beside attributes.
    ///   - strength: the title of the strength of ties.
    init(
        _ map: NeighbourhoodMap, reserved: Set<String> = [], leavesOut: Set<Column>, strength: String = "weight"
    ) {
        func title(_ column: Column) -> String {
            column == .strength ? strength : HeaderWords.title(column, language: .english).lowercased()
        }
        self.map = map
        let sheets = MapSheets(map, language: .english)
        parties = SheetPlan(
            sheets.partyColumns.filter { ![.id, .name].contains($0.column) && !leavesOut.contains($0.column) },
            of: .parties, elements: map.parties, reserved: reserved, attributes: \.attributes, title: title)
        // A direction is worth an attribute only where the format and the kind of the tie do not say it.
        let columns = sheets.tieColumns.filter { ![.from, .to].contains($0.column) && !leavesOut.contains($0.column) }
            .map { column in
                column.column != .direction
                    ? column
                    : PlannedColumn(.direction) { tie in
                        tie.direction != nil && tie.isDirected == tie.kind.isDirectedByDefault
                            ? column.text(tie) : nil
                    }
            }
        ties = SheetPlan(
            columns, of: .ties, elements: map.ties, reserved: reserved, attributes: \.attributes, title: title)
        settings =
            sheets.settingRows.filter { $0.key != "full strength" || $0.value != "none" }
            + (map.settings.fullStrength == 1 ? [("full strength", "1")] : [])
        isDirected = map.ties.indices.count { map.ties.isDirected(at: $0) } * 2 > map.ties.count
    }
}

extension SheetPlan {
    /// The titles of all columns, those that are known first.
    var titles: [String] { columns.map(\.title) + others }

    /// Calls the body with the place and text of every column that says something of an element.
    func forEachText(of element: Element, _ body: (Int, String) -> Void) {
        for (place, column) in columns.enumerated() {
            if let text = column.text(element) { body(place, text) }
        }
        if others.isEmpty { return }
        for (place, cell) in otherCells(of: element).enumerated() {
            if let cell { body(columns.count + place, cell) }
        }
    }
}

/// What formats of networks cannot hold.
enum NetworkLosses {
    /// Population figures, where there are any: no network has a place for them.
    static func population(_ map: NeighbourhoodMap) -> [Loss] {
        map.population.isEmpty ? [] : [Loss(.sheet(.population), count: map.population.count)]
    }

    /// Characters that XML does not allow.
    static func xmlCharacters(_ map: NeighbourhoodMap) -> [Loss] {
        characters(map) { $0.value < 0x20 && !["\t", "\n", "\r"].contains($0) || [0xFFFE, 0xFFFF].contains($0.value) }
    }

    /// The parties and ties that have characters that a format cannot hold.
    static func characters(_ map: NeighbourhoodMap, _ isForbidden: (Unicode.Scalar) -> Bool) -> [Loss] {
        let plan = NetworkPlan(map, leavesOut: [])
        func has(_ text: String) -> Bool { text.unicodeScalars.contains(where: isForbidden) }
        var count = 0
        for party in map.parties {
            var found = has(party.id) || has(party.name)
            plan.parties.forEachText(of: party) { _, text in found = found || has(text) }
            if found { count += 1 }
        }
        if !plan.ties.titles.isEmpty {
            for tie in map.ties {
                var found = false
                plan.ties.forEachText(of: tie) { _, text in found = found || has(text) }
                if found { count += 1 }
            }
        }
        return count == 0 ? [] : [Loss(.characters, count: count)]
    }

    /// Every column of parties and ties that says something, but for some; the settings; the population.
    ///
    /// - Parameters:
    ///   - columns: those of parties that the format holds.
    ///   - tieColumns: those of ties that it holds.
    static func allBut(_ columns: Set<Column>, _ tieColumns: Set<Column>, _ map: NeighbourhoodMap) -> [Loss] {
        let sheets = MapSheets(map, language: .english)
        var losses: [Loss] = []
        for column in sheets.partyColumns
        where !columns.contains(column.column) && ![.id, .name].contains(column.column) {
            let count = map.parties.count { column.text($0) != nil }
            if count > 0 { losses.append(Loss(.column(.parties, column.column), count: count)) }
        }
        losses += attributes(.parties, map.parties.lazy.map(\.attributes))
        for column in sheets.tieColumns
        where !tieColumns.contains(column.column) && ![.from, .to, .direction].contains(column.column) {
            let count = map.ties.count { column.text($0) != nil }
            if count > 0 { losses.append(Loss(.column(.ties, column.column), count: count)) }
        }
        losses += attributes(.ties, map.ties.lazy.map(\.attributes))
        let settings = sheets.settingRows.count { $0.key != "full strength" } + (saysFullStrength(map) ? 1 : 0)
        if settings > 0 { losses.append(Loss(.sheet(.settings), count: settings)) }
        return losses + population(map)
    }

    /// Whether the file would be read with another full strength: none, if there are strengths, or else 1.
    private static func saysFullStrength(_ map: NeighbourhoodMap) -> Bool {
        let hasStrengths = map.ties.indices.contains { map.ties.strength(at: $0) != nil }
        return map.settings.fullStrength != (hasStrengths ? nil : 1)
    }

    private static func attributes(
        _ sheet: Sheet, _ all: some Collection<OrderedDictionary<String, String>>
    ) -> [Loss] {
        var counts: OrderedDictionary<String, Int> = [:]
        for attributes in all {
            for title in attributes.keys { counts[title, default: 0] += 1 }
        }
        return counts.map { Loss(.attribute(sheet, $0.key), count: $0.value) }
    }

    /// Names by which parties are known in the file, where that has no place for an identifier: what is lost by it.
    static func identifiers(_ map: NeighbourhoodMap) -> [Loss] {
        if Set(map.parties.map(\.name)).count < map.parties.count {
            return [Loss(.identifiers, count: map.parties.count)]
        }
        let count = map.parties.count { $0.id != $0.name }
        return count == 0 ? [] : [Loss(.identifiers, count: count)]
    }
}

/// Puts the text of a file together.
struct LineText {
    private(set) var bytes: [UInt8] = []

    /// Adds a text as it is.
    mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Adds a text between quotation marks, with some characters written as others have it.
    mutating func add(quoted text: String, _ replacing: (Unicode.Scalar) -> String?) {
        bytes.append(.quote)
        for scalar in text.unicodeScalars {
            if let other = replacing(scalar) {
                add(other)
            } else {
                bytes.append(contentsOf: UTF8.encode(scalar)!)
            }
        }
        bytes.append(.quote)
    }
}
