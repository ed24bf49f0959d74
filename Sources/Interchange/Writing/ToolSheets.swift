internal import Community
internal import OrderedCollections

/// A folder of CSV files with the headers of a tool, and the settings and population figures beside them, which the tool
/// leaves alone.
struct ToolSheets: Sendable {
    private let parties: String
    private let ties: String
    private let titles: [Column: String]
    private let direction: @Sendable (Tie) -> String
    /// Titles with a meaning of their own, folded.
    private let reservedOfParties: Set<String>
    private let reservedOfTies: Set<String>

    /// Elements and connections.
    static let kumu = ToolSheets(
        parties: "elements.csv", ties: "connections.csv",
        titles: [.id: "ID", .name: "Label", .kind: "Type", .note: "Description", .direction: "Direction"],
        direction: KumuTitles.direction, reservedOfParties: ["id", "label"],
        reservedOfTies: ["from", "to", "direction"])

    /// Nodes and edges.
    static let gephi = ToolSheets(
        parties: "nodes.csv", ties: "edges.csv",
        titles: [
            .id: "Id", .name: "Label", .from: "Source", .to: "Target", .direction: "Type", .strength: "Weight",
        ],
        direction: { $0.isDirected ? "Directed" : "Undirected" }, reservedOfParties: ["id", "label"],
        reservedOfTies: ["source", "target", "type", "id", "label"])

    /// What would not come back: attributes whose titles mean something else here.
    @Sendable func losses(_ map: NeighbourhoodMap) -> [Loss] {
        KumuLosses.reserved(map, reservedOfParties, reservedOfTies)
    }

    /// The files of a map.
    @Sendable func write(_ map: NeighbourhoodMap, _ options: WriteOptions) throws(WriteError) -> WrittenMap {
        let sheets = MapSheets(map, language: .english)
        var files = [
            (
                name: parties,
                bytes: text(map.parties, partyColumns(sheets, map), .parties, reservedOfParties, \.attributes)
            )
        ]
        files.append((ties, text(map.ties, tieColumns(sheets), .ties, reservedOfTies, \.attributes)))
        for sheet in [Sheet.population, .settings] {
            if let bytes = sheets.text(of: sheet) {
                files.append((SheetWords.name(sheet, in: .english) + ".csv", bytes))
            }
        }
        return .folder(files)
    }

    /// The identifier first, always there, for ties are given by it.
    private func partyColumns(_ sheets: MapSheets, _ map: NeighbourhoodMap) -> [PlannedColumn<Party>] {
        [PlannedColumn(.id, isAlwaysThere: true) { $0.id }] + sheets.partyColumns.filter { $0.column != .id }
    }

    private func tieColumns(_ sheets: MapSheets) -> [PlannedColumn<Tie>] {
        sheets.tieColumns.map { column in
            column.column == .direction
                ? PlannedColumn(.direction, isAlwaysThere: true, text: direction) : column
        }
    }

    private func text<Element>(
        _ elements: some Collection<Element>, _ columns: [PlannedColumn<Element>], _ sheet: Sheet,
        _ reserved: Set<String>,
        _ attributes: @escaping (Element) -> OrderedDictionary<String, String>
    ) -> [UInt8] {
        let kept: (Element) -> OrderedDictionary<String, String> = { element in
            attributes(element).filter { !reserved.contains(Folding.key($0.key)) }
        }
        let own = Set(columns.compactMap { titles[$0.column].map { Folding.key($0) } })
        let plan = SheetPlan(columns, of: sheet, elements: elements, attributes: kept) { column in
            titles[column] ?? HeaderWords.title(column, language: .english)
        }
        var text = CSVText(language: .english)
        for column in plan.columns {
            // A title that the tool has for another column goes to that one.
            let isTaken = titles[column.plan.column] == nil && own.contains(Folding.key(column.title))
            text.append(isTaken ? HeaderWords.title(column.plan.column, language: .dutch) : column.title)
        }
        for title in plan.others { text.append(title) }
        text.endRow()
        text.append(elements, by: plan)
        return text.bytes
    }
}
