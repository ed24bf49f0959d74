/// The names that sheets have.
enum SheetWords {
    static let names: [Sheet: Set<String>] = [
        .parties: ["spelers", "partijen", "actoren", "parties", "players", "actors", "elements", "nodes", "knopen"],
        .ties: [
            "relaties", "verbindingen", "banden", "ties", "connections", "edges", "links", "relations", "relationships",
        ],
        .population: ["bevolking", "population"],
        .settings: ["instellingen", "settings"],
    ]

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
