internal import Community

/// Writes nodes and edges in JSON, as NetworkX reads them (`node_link_graph`) and D3 can.
enum NodeLinkWriter {
    /// The member of `graph` that says that Schakel wrote the file.
    static let mark = "schakel"
    /// The member that holds attributes whose names have a meaning of their own here.
    static let nested: StaticString = "attributes"
    static let nestedName = "attributes"

    private static let reservedOfNodes: Set<String> = ["id", "label", "name", "attributes"]
    private static let reservedOfLinks: Set<String> = ["source", "target", "key", "directed", "attributes"]

    /// What would not come back.
    static func losses(_ map: NeighbourhoodMap) -> [Loss] {
        map.population.isEmpty ? [] : [Loss(.sheet(.population), count: map.population.count)]
    }

    /// The text of a map: a line for each party and tie.
    static func write(_ map: NeighbourhoodMap, _ options: WriteOptions) throws(WriteError) -> WrittenMap {
        let sheets = MapSheets(map, language: .english)
        let isDirected = map.ties.indices.contains { map.ties.isDirected(at: $0) }
        var text = JSONText(brokenLevels: 2)
        text.object { text in
            text.member("directed", isDirected)
            text.member("multigraph", true)
            text.member("graph") { text in
                text.object { graph in
                    graph.member(mark, 1)
                    for (key, value) in sheets.settingRows { graph.member(key, value) }
                    if map.settings.fullStrength == 1 { graph.member("full strength", "1") }
                }
            }
            text.member("nodes") { write(nodesOf: map, sheets, to: &$0) }
            text.member("edges") { write(edgesOf: map, sheets, isDirected: isDirected, to: &$0) }
        }
        return .file(text.bytes)
    }

    private static func write(nodesOf map: NeighbourhoodMap, _ sheets: MapSheets, to text: inout JSONText) {
        let plan = SheetPlan(
            sheets.partyColumns.filter { ![.id, .name].contains($0.column) }, of: .parties, elements: map.parties,
            reserved: reservedOfNodes, attributes: \.attributes, title: title)
        text.list { list in
            for (place, party) in map.parties.enumerated() {
                list.element { text in
                    text.object { object in
                        object.member("id", party.id)
                        if party.name != party.id { object.member("label", party.name) }
                        write(plan, party, isFirst: place == 0, reserved: reservedOfNodes, to: &object)
                    }
                }
            }
        }
    }

    private static func write(
        edgesOf map: NeighbourhoodMap, _ sheets: MapSheets, isDirected: Bool, to text: inout JSONText
    ) {
        // The direction stands in the member `directed`, where it is not that of the graph.
        let columns = sheets.tieColumns.filter { ![.from, .to].contains($0.column) }.map { column in
            column.column != .direction
                ? column
                : PlannedColumn(.direction) { tie in
                    tie.direction != nil && tie.isDirected == tie.kind.isDirectedByDefault ? column.text(tie) : nil
                }
        }
        let plan = SheetPlan(
            columns, of: .ties, elements: map.ties, reserved: reservedOfLinks, attributes: \.attributes, title: title)
        text.list { list in
            for (place, tie) in map.ties.enumerated() {
                list.element { text in
                    text.object { object in
                        object.member("source", map.parties[tie.from].id)
                        object.member("target", map.parties[tie.to].id)
                        if tie.isDirected != isDirected { object.member("directed", tie.isDirected) }
                        write(plan, tie, isFirst: place == 0, reserved: reservedOfLinks, to: &object)
                    }
                }
            }
        }
    }

    /// The first element has all columns, so that a reader has them in their order.
    private static func write<Element>(
        _ plan: SheetPlan<Element>, _ element: Element, isFirst: Bool, reserved: Set<String>, to object: inout JSONText
    ) {
        func write(_ title: String, _ cell: String?, isNumber: Bool, to object: inout JSONText) {
            if let cell {
                object.member(title) { if isNumber { $0.raw(cell) } else { $0.string(cell) } }
            } else if isFirst {
                object.member(title) { $0.raw("null") }
            }
        }
        for column in plan.columns {
            write(
                column.title, column.text(element), isNumber: numbers.contains(column.plan.column), to: &object)
        }
        let others = zip(plan.others, plan.otherCells(of: element))
        for (title, cell) in others where !reserved.contains(Folding.key(title)) {
            write(title, cell, isNumber: false, to: &object)
        }
        let clashing = others.filter { reserved.contains(Folding.key($0.0)) }
        if clashing.contains(where: { isFirst || $0.1 != nil }) {
            object.member(nestedName) { text in
                text.object { object in
                    for (title, cell) in clashing { write(title, cell, isNumber: false, to: &object) }
                }
            }
        }
    }

    private static let numbers: Set<Column> = [.persons, .capacity, .latitude, .longitude, .strength]

    private static func title(_ column: Column) -> String {
        column == .strength ? "weight" : HeaderWords.title(column, language: .english).lowercased()
    }
}
