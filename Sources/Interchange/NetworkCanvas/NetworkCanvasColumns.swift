/// The columns of a file of Network Canvas: its own, attributes, and categoricals of one column for each option.
struct NetworkCanvasColumns {
    private let titles: [String]
    private var placeOfTitle: [String: Int] = [:]
    /// The columns that are attributes by themselves.
    private var single: [Int] = []
    /// The options of each categorical.
    private var categoricals: [(title: String, options: [(place: Int, name: String)])] = []
    /// The column that says what a node is called.
    let label: Int?

    private static let own: Set<String> = [
        "nodeID", "edgeID", "from", "to", "networkCanvasEgoUUID", "networkCanvasUUID", "networkCanvasSourceUUID",
        "networkCanvasTargetUUID",
    ]

    init(_ table: Table) {
        titles = table.titles
        for (place, title) in titles.enumerated() where placeOfTitle[title] == nil { placeOfTitle[title] = place }
        label = titles.firstIndex { ["name", "label", "nickname"].contains($0.lowercased()) }
        let isTruth = Self.truths(table)
        var groups: [String: [Int]] = [:]
        for (place, title) in titles.enumerated() where isTruth[place] {
            if let variable = Self.variable(of: title) { groups[variable, default: []].append(place) }
        }
        var done: Set<String> = []
        for (place, title) in titles.enumerated()
        where !title.isEmpty && !Self.own.contains(title) && place != label {
            guard isTruth[place], let variable = Self.variable(of: title), let group = groups[variable], group.count > 1
            else {
                single.append(place)
                continue
            }
            if done.insert(variable).inserted {
                let options = group.map { ($0, String(titles[$0].dropFirst(variable.count + 1))) }
                categoricals.append((variable, options))
            }
        }
    }

    subscript(title: String) -> Int? { placeOfTitle[title] }

    /// The variable that a column is an option of, by its title: what stands before the first `_`.
    private static func variable(of title: String) -> String? {
        guard let mark = title.firstIndex(of: "_"), mark > title.startIndex else { return nil }
        return String(title[..<mark])
    }

    /// Which columns hold truths, and at least one.
    private static func truths(_ table: Table) -> [Bool] {
        var isTruth = table.titles.map { _ in true }
        var isFilled = table.titles.map { _ in false }
        var scanner = table.scanner
        let row = Row(of: table.source)
        while true {
            switch scanner.next(into: row) {
            case .end: return zip(isTruth, isFilled).map { $0 && $1 }
            case .failure: continue
            case .row:
                for place in isTruth.indices where isTruth[place] && !row.isEmpty(place) {
                    let word = row.word(place)
                    isTruth[place] = word == "true" || word == "false"
                    isFilled[place] = true
                }
            }
        }
    }

    /// Calls the body with each attribute of a row: its title, value, and the place of its cell.
    func forEachAttribute(_ row: Row, _ body: (String, String, Int) -> Void) {
        for place in single where !row.isEmpty(place) { body(titles[place], row.word(place), row.offset(place)) }
        for (title, options) in categoricals {
            let chosen = options.filter { row.withName($0.place) { $0.elementsEqual("true".utf8) } }
            if let first = chosen.first {
                body(title, chosen.map(\.name).joined(separator: "|"), row.offset(first.place))
            }
        }
    }
}
