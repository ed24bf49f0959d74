/// The names that sheets have.
enum SheetWords {
    static let names: [Sheet: Set<String>] = [
        .parties: [
            "spelers", "partijen", "actoren", "parties", "players", "actors", "elements", "nodes", "knopen", "vertices",
        ],
        .ties: [
            "relaties", "verbindingen", "banden", "ties", "connections", "edges", "links", "relations", "relationships",
        ],
        .population: ["bevolking", "population"],
        .settings: ["instellingen", "settings"],
    ]

    /// The sheet that the last word of a name stands for.
    static func sheet(named name: some StringProtocol) -> Sheet? {
        let last = name.split { !$0.isLetter }.last.map { Folding.key($0) }
        return last.flatMap { last in names.first { $0.value.contains(last) }?.key }
    }

    /// Whether a sheet of ties is called as Kumu, Gephi and NodeXL call it.
    static func isOfTool(_ name: some StringProtocol) -> Bool { ["connections", "edges"].contains(Folding.key(name)) }

    /// Whether a name is that of a sheet and nothing more, as `Vertices` is and `Group Vertices` is not.
    static func isWhole(_ name: some StringProtocol) -> Bool {
        let key = Folding.key(name)
        return names.values.contains { $0.contains(key) }
    }

    /// Whether the name of a sheet says that it is not to be read, as in Kumu.
    static func isIgnored(_ name: String) -> Bool {
        ["(ignore)", "(negeer)", "(negeren)"].contains { name.lowercased().contains($0) }
    }

    /// The name of the file that is written for a sheet, without its extension.
    static func name(_ sheet: Sheet, in language: WriteOptions.Language) -> String {
        switch (sheet, language) {
        case (.parties, .dutch): "spelers"
        case (.ties, .dutch): "relaties"
        case (.population, .dutch): "bevolking"
        case (.settings, .dutch): "instellingen"
        case (_, .english): sheet.rawValue
        }
    }
}
