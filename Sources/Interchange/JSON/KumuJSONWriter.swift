internal import Community
internal import OrderedCollections

/// Writes elements and connections in JSON, as Kumu imports them.
enum KumuJSONWriter {
    private static let reservedOfElements: Set<String> = ["id", "label", "attributes"]
    private static let reservedOfConnections: Set<String> = ["id", "from", "to", "direction", "attributes"]

    /// What would not come back.
    static func losses(_ map: NeighbourhoodMap) -> [Loss] {
        KumuLosses.losses(map) + KumuLosses.reserved(map, reservedOfElements, reservedOfConnections)
    }

    /// The text of a map: a line for each party and tie.
    static func write(_ map: NeighbourhoodMap, _ options: WriteOptions) throws(WriteError) -> WrittenMap {
        let sheets = MapSheets(map, language: .english)
        var text = JSONText(brokenLevels: 2)
        text.object { text in
            text.member("elements") { write(elementsOf: map, sheets, to: &$0) }
            text.member("connections") { write(connectionsOf: map, sheets, to: &$0) }
        }
        return .file(text.bytes)
    }

    private static func write(elementsOf map: NeighbourhoodMap, _ sheets: MapSheets, to text: inout JSONText) {
        let plan = SheetPlan(
            sheets.partyColumns.filter { ![.id, .name].contains($0.column) }, of: .parties, elements: map.parties,
            reserved: reservedOfElements, attributes: \.attributes, title: KumuTitles.title)
        text.list { list in
            for (place, party) in map.parties.enumerated() {
                list.element { text in
                    text.object { object in
                        object.member("id", party.id)
                        object.member("label", party.name)
                        write(plan, party, isFirst: place == 0, reserved: reservedOfElements, to: &object)
                    }
                }
            }
        }
    }

    private static func write(connectionsOf map: NeighbourhoodMap, _ sheets: MapSheets, to text: inout JSONText) {
        let plan = SheetPlan(
            sheets.tieColumns.filter { ![.from, .to, .direction].contains($0.column) }, of: .ties, elements: map.ties,
            reserved: reservedOfConnections, attributes: \.attributes, title: KumuTitles.title)
        text.list { list in
            for (place, tie) in map.ties.enumerated() {
                list.element { text in
                    text.object { object in
                        object.member("id", "tie-\(place + 1)")
                        object.member("from", map.parties[tie.from].id)
                        object.member("to", map.parties[tie.to].id)
                        object.member("direction", KumuTitles.direction(tie))
                        write(plan, tie, isFirst: place == 0, reserved: reservedOfConnections, to: &object)
                    }
                }
            }
        }
    }

    /// The first element has all columns, so that a reader knows the column of the map from one of its user that means
    /// the same: the first of the two.
    private static func write<Element>(
        _ plan: SheetPlan<Element>, _ element: Element, isFirst: Bool, reserved: Set<String>, to object: inout JSONText
    ) {
        for column in plan.columns {
            guard let cell = column.text(element) else {
                if isFirst { object.member(column.title) { $0.raw("null") } }
                continue
            }
            switch column.plan.column {
            case .tags: object.member(column.title, cell.split(separator: "|").map(String.init))
            case .strength, .persons, .capacity, .latitude, .longitude: object.member(column.title) { $0.raw(cell) }
            default: object.member(column.title, cell)
            }
        }
        for (title, cell) in zip(plan.others, plan.otherCells(of: element)) where !reserved.contains(Folding.key(title))
        {
            object.member(title, cell)
        }
    }
}

/// The words of Kumu.
enum KumuTitles {
    /// What a column is called in Kumu.
    static func title(_ column: Column) -> String {
        column == .kind ? "type" : HeaderWords.title(column, language: .english).lowercased()
    }

    static func direction(_ tie: Tie) -> String {
        tie.isDirected ? "directed" : tie.kind.isDirectedByDefault ? "mutual" : "undirected"
    }
}

/// What Kumu's forms of a map cannot hold.
enum KumuLosses {
    static func losses(_ map: NeighbourhoodMap) -> [Loss] {
        let settings = MapSheets(map, language: .english).settingRows.count
        let hasStrengths = map.ties.indices.contains { map.ties.strength(at: $0) != nil }
        // Full strength is said nowhere, so strengths come back as weights without a most.
        let hiddenSetting = hasStrengths && map.settings.fullStrength == 1 ? 1 : 0
        return [
            Loss(.sheet(.population), count: map.population.count),
            Loss(.sheet(.settings), count: settings + hiddenSetting),
        ].filter { $0.count > 0 }
    }

    /// Attributes whose titles have another meaning in the format.
    static func reserved(_ map: NeighbourhoodMap, _ ofParties: Set<String>, _ ofTies: Set<String>) -> [Loss] {
        func losses(_ sheet: Sheet, _ keys: some Sequence<String>, _ reserved: Set<String>) -> [Loss] {
            var counts: [String: Int] = [:]
            for key in keys where reserved.contains(Folding.key(key)) { counts[key, default: 0] += 1 }
            return counts.sorted { $0.key < $1.key }.map { Loss(.attribute(sheet, $0.key), count: $0.value) }
        }
        return losses(.parties, map.parties.lazy.flatMap(\.attributes.keys), ofParties)
            + losses(.ties, map.ties.lazy.flatMap(\.attributes.keys), ofTies)
    }
}
