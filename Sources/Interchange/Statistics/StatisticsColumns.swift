internal import Community

/// The columns of a CBS file that Schakel knows.
struct StatisticsColumns {
    private let titles: [String]
    private var names: Int?
    private var codes: Int?
    private var levels: Int?
    private var municipalities: Int?
    private var years: Int?
    private var figures: [(measure: Measure, column: Int, unit: Unit)] = []

    private typealias Measure = any WritableKeyPath<StatisticalArea, StatisticalFigure> & Sendable

    /// Whether areas are named, and something says that the file is about areas: the heading, codes or figures.
    var namesAreas: Bool {
        codes != nil && !figures.isEmpty || hasHeadingOfAreas || names != nil && !figures.isEmpty
    }

    /// Whether the heading above the names is one of areas, and of nothing else.
    private var hasHeadingOfAreas: Bool {
        names.map { Self.surelyAreas.contains(Self.meaning(of: titles[$0]).key) } ?? false
    }

    /// Whether there are headings of areas and of figures.
    var hasAreasAndFigures: Bool { hasHeadingOfAreas && !figures.isEmpty }

    /// Whether a row has a code of CBS where areas have their name or code.
    func hasCode(_ row: Row) -> Bool {
        [names, codes].contains { $0.map { Self.level(ofCode: row.word($0)) != nil } ?? false }
    }

    private enum Unit {
        case count(Int)
        case percentage
    }

    init(_ titles: [String]) {
        self.titles = titles
        for (column, title) in titles.enumerated() {
            let (key, unit) = Self.meaning(of: title)
            func take(_ place: inout Int?, _ keys: Set<String>) {
                if place == nil, keys.contains(key) { place = column }
            }
            take(&names, Self.nameKeys)
            take(&codes, Self.codeKeys)
            take(&levels, Self.levelKeys)
            take(&municipalities, Self.municipalityKeys)
            take(&years, Self.yearKeys)
            if let (measure, isShare) = Self.measures[key], !figures.contains(where: { $0.measure == measure }) {
                figures.append((measure, column, unit ?? (isShare ? .percentage : .count(1))))
            }
        }
    }

    /// The area of a row; none of a line that closes the file.
    func area(_ row: Row, _ log: inout DiagnosticLog) -> StatisticalArea? {
        if row.filledCount == 1, row.word(0).hasPrefix("©") || row.word(0).hasPrefix("Bron") { return nil }
        var name = names.flatMap { row.isEmpty($0) ? nil : row.word($0) }
        var code = codes.flatMap { row.isEmpty($0) ? nil : row.word($0) }
        if code == nil, let word = name, Self.level(ofCode: word) != nil { (code, name) = (word, nil) }
        guard let label = name ?? code else {
            let column = names ?? codes ?? 0
            log.error(at: row.place(column), .emptyCell(header: titles[column]))
            return nil
        }
        let kind = levels.flatMap { Self.levelOfWord[Folding.key(row.word($0))] }
        var area = StatisticalArea(name: label, code: code, level: code.flatMap(Self.level(ofCode:)) ?? kind)
        area.municipality = municipalities.flatMap { row.isEmpty($0) ? nil : row.word($0) }
        area.year = years.flatMap { Self.year(in: row.word($0)) }
        for (measure, column, unit) in figures { area[keyPath: measure] = figure(row, column, unit, &log) }
        return area
    }

    private func figure(_ row: Row, _ column: Int, _ unit: Unit, _ log: inout DiagnosticLog) -> StatisticalFigure {
        let word = row.word(column)
        switch word {
        case "", ".": return .missing
        case "x", "X": return .secret
        case "-":
            if case .percentage = unit { return .percentage(0) }
            return .count(0)
        default: break
        }
        guard let number = row.withName(column, Values.number) else {
            log.error(at: row.place(column), .notANumber(header: titles[column], .cell(word)))
            return .missing
        }
        switch unit {
        case .percentage where (0...100).contains(number): return .percentage(number)
        case .percentage:
            log.error(at: row.place(column), .outOfRange(header: titles[column], .cell(word), .within(0, 100)))
        case .count(let scale):
            let count = number * Double(scale)
            if count >= 0, count < 1e10, abs(count - count.rounded()) < 1e-6 { return .count(Int(count.rounded())) }
            log.error(
                at: row.place(column),
                number < 0
                    ? .outOfRange(header: titles[column], .cell(word), .atLeast(0))
                    : .notAWholeNumber(header: titles[column], .cell(word)))
        }
        return .missing
    }
}

// MARK: - Words of CBS

extension StatisticsColumns {
    private static let nameKeys: Set<String> = [
        "naam", "name", "regio", "regios", "regionaam", "wijkenenbuurten", "wijknaam", "buurtnaam",
    ]
    private static let surelyAreas: Set<String> = ["regio", "regios", "regionaam", "wijkenenbuurten"]
    private static let codeKeys: Set<String> = [
        "code", "codering", "regiocode", "gwbcode", "gwbcode8", "gwbcode10", "regioscode", "wijkenenbuurtencode",
    ]
    private static let levelKeys: Set<String> = ["type", "soort", "soortregio", "recs", "level"]
    private static let municipalityKeys: Set<String> = ["gemeentenaam", "gmnaam", "gemeente", "municipality"]
    private static let yearKeys: Set<String> = ["perioden", "periode", "jaar", "year", "periods"]

    static let levelOfWord: [String: StatisticalArea.Level] = [
        "gemeente": .municipality, "municipality": .municipality, "wijk": .district, "district": .district,
        "buurt": .neighbourhood, "neighbourhood": .neighbourhood, "land": .region, "provincie": .region,
        "landsdeel": .region,
    ]

    /// What a heading measures by its key, and whether it is a share where no unit stands in the heading.
    private static let measures: [String: (measure: Measure, isShare: Bool)] = [
        "aantalinwoners": (\.inhabitants, false), "inwoners": (\.inhabitants, false),
        "ainw": (\.inhabitants, false), "population": (\.inhabitants, false),
        "totalebevolking": (\.inhabitants, false),
        "0tot15jaar": (\.children, false), "k0tot15jaar": (\.children, false),
        "inwoners0tot15": (\.children, false), "a0014": (\.children, false), "a00014": (\.children, false),
        "pop014": (\.children, true), "p00014jr": (\.children, true),
        "65jaarofouder": (\.elderly, false), "k65jaarofouder": (\.elderly, false),
        "65jaarenouder": (\.elderly, false), "inwoners65plus": (\.elderly, false), "a65oo": (\.elderly, false),
        "pop65plus": (\.elderly, true), "p65eojr": (\.elderly, true),
        "aantalinkomensontvangers": (\.incomeRecipients, false), "ainkont": (\.incomeRecipients, false),
        "40personenmetlaagsteinkomen": (\.lowIncome, true), "k40personenmetlaagsteinkomen": (\.lowIncome, true),
        "40personenmetdelaagsteinkomens": (\.lowIncome, true), "pinkli": (\.lowIncome, true),
        "incomelow": (\.lowIncome, true),
    ]

    /// What a heading says, without the subjects before it, the number that open data put after it, and its unit.
    private static func meaning(of title: String) -> (key: String, unit: Unit?) {
        var text = title.split(separator: "/").last.map(String.init) ?? title
        var unit: Unit?
        while text.last == ")", let open = text.lastIndex(of: "(") {
            let inside = text[text.index(after: open)...].dropLast()
            unit = unit ?? Self.unit(of: String(inside))
            text = String(text[..<open])
            while text.last == " " { text.removeLast() }
        }
        if let underscore = text.lastIndex(of: "_"), case let number = text[text.index(after: underscore)...],
            !number.isEmpty, number.utf8.allSatisfy(\.isDigit), text.prefix(2) != "a_", text.prefix(2) != "p_",
            !text.hasPrefix("pop_"), !text.hasPrefix("gwb_")
        {
            text = String(text[..<underscore])
        }
        return (Folding.key(text), unit)
    }

    private static func unit(of text: String) -> Unit? {
        switch text.lowercased().filter({ $0 != " " && $0 != "." && $0 != "\u{A0}" }) {
        case "%": .percentage
        case "aantal", "number": .count(1)
        case "x1000", "x1000personen": .count(1000)
        default: nil
        }
    }

    /// The level of division that a code stands for; none if it is no code of CBS.
    static func level(ofCode code: String) -> StatisticalArea.Level? {
        let digits = code.utf8.dropFirst(2)
        guard digits.allSatisfy(\.isDigit) else { return nil }
        switch (code.prefix(2), digits.count) {
        case ("GM", 4): return .municipality
        case ("WK", 6): return .district
        case ("BU", 8): return .neighbourhood
        case ("NL", 2), ("PV", 2), ("LD", 2), ("CR", 2): return .region
        default: return nil
        }
    }

    /// The year in a text such as `2024`, `2024JJ00`, `2024*` or `kwb-2024.csv`: four digits that no fifth adjoins.
    static func year(in text: String) -> Int? {
        text.split { !($0.isASCII && $0.isNumber) }.lazy.filter { $0.count == 4 }.compactMap { Int($0) }
            .first { (1900...2100).contains($0) }
    }
}
