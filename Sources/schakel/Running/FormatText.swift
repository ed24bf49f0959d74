internal import Community
internal import Interchange
internal import Phrases

extension MapFormat {
    /// What the format is called.
    func words(_ phrases: Phrases) -> String {
        switch self {
        case .folder: phrases.check.folder
        case .ties: phrases.check.ties
        case .parties: phrases.check.parties
        case .edgeList: phrases.convert.edgeList
        case .matrix: phrases.convert.matrix
        default: name
        }
    }

    /// Whether it is a form of Schakel's own map, or one of a tool for such maps, and not of networks of any kind.
    var isMap: Bool {
        switch self {
        case .folder, .parties, .xlsx, .ods, .json, .kumu, .kumuJSON: true
        case .ties, .gephi, .gexf, .graphML, .pajek, .dl, .ucinet, .vna, .gml, .metis, .edgeList, .matrix, .dot,
            .networkCanvas, .nodeLink:
            false
        }
    }

    /// What the tables of a map stand in.
    var mapForm: Phrases.MapForm {
        switch self {
        case .folder, .kumu, .gephi: .files
        case .xlsx, .ods: .sheets
        default: .other
        }
    }

    /// What names of such files end in, with the point.
    var endings: [String] { extensions.map { ($0.hasPrefix("#") ? "" : ".") + $0 } }
}

extension Loss {
    /// What is lost.
    func words(_ phrases: Phrases) -> String {
        let words = phrases.convert
        let language: WriteOptions.Language = phrases.language == .dutch ? .dutch : .english
        switch what {
        case .column(let sheet, let column):
            return words.column(sheet.words(words), MapVocabulary.title(of: column, in: language))
        case .attribute(let sheet, let title): return words.attribute(sheet.words(words), title)
        case .sheet(let sheet): return sheet.words(words)
        case .identifiers: return words.identifiers
        case .isolates: return words.isolates
        case .directions: return words.directions
        case .parallelTies: return words.parallelTies
        case .characters: return words.characters
        }
    }

    /// What is lost, for programs.
    var code: String {
        switch what {
        case .column(let sheet, let column): "column:\(sheet.rawValue):\(column.rawValue)"
        case .attribute(let sheet, let title): "attribute:\(sheet.rawValue):\(title)"
        case .sheet(let sheet): "sheet:\(sheet.rawValue)"
        case .identifiers: "identifiers"
        case .isolates: "isolates"
        case .directions: "directions"
        case .parallelTies: "parallelTies"
        case .characters: "characters"
        }
    }
}

extension Sheet {
    fileprivate func words(_ words: Phrases.Convert) -> String {
        switch self {
        case .parties: words.parties
        case .ties: words.ties
        case .population: words.population
        case .settings: words.settings
        }
    }
}
