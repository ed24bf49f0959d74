internal import OrderedCollections

/// A column of a sheet, and what it says of an element.
struct PlannedColumn<Element> {
    let column: Column
    /// Whether the column is written even if it says nothing of any element.
    let isAlwaysThere: Bool
    /// Whether what it says can be no formula.
    let isPlain: Bool
    let text: (Element) -> String?

    init(_ column: Column, isAlwaysThere: Bool = false, isPlain: Bool = false, text: @escaping (Element) -> String?) {
        self.column = column
        self.isAlwaysThere = isAlwaysThere
        self.isPlain = isPlain
        self.text = text
    }
}

/// A sheet as text: the columns that say something, then those that Schakel does not know.
struct SheetText<Element> {
    private let columns: [PlannedColumn<Element>]
    private let sheet: Sheet
    private let language: WriteOptions.Language
    private let attributes: (Element) -> OrderedDictionary<String, String>

    init(
        _ columns: [PlannedColumn<Element>], of sheet: Sheet, language: WriteOptions.Language,
        attributes: @escaping (Element) -> OrderedDictionary<String, String>
    ) {
        self.columns = columns
        self.sheet = sheet
        self.language = language
        self.attributes = attributes
    }

    func text(_ elements: some Collection<Element>) -> [UInt8] {
        let plan = SheetPlan(columns, of: sheet, elements: elements, attributes: attributes) {
            HeaderWords.title($0, language: language)
        }
        var text = CSVText(language: language)
        for title in plan.columns.map(\.title) + plan.others { text.append(title) }
        text.endRow()
        text.append(elements, by: plan)
        return text.bytes
    }
}

extension CSVText {
    /// Adds a row for each element.
    mutating func append<Element>(_ elements: some Collection<Element>, by plan: SheetPlan<Element>) {
        for element in elements {
            for column in plan.columns {
                let cell = column.text(element) ?? ""
                if column.plan.isPlain { append(plain: cell) } else { append(cell) }
            }
            for cell in plan.otherCells(of: element) { append(cell ?? "") }
            endRow()
        }
    }
}

/// All keys in an order that agrees with the order within every group, where there is one; among keys that no group
/// orders, the one that came first is first. [Kahn 1962]
func mergedOrder(of groups: some Sequence<some Sequence<String>>) -> [String] {
    var followers: OrderedDictionary<String, Set<String>> = [:]
    for group in groups {
        var previous: String?
        for key in group {
            if followers[key] == nil { followers[key] = [] }
            if let previous { followers[previous]?.insert(key) }
            previous = key
        }
    }
    var order: [String] = []
    while !followers.isEmpty {
        let following = followers.values.reduce(into: Set()) { $0.formUnion($1) }
        // Where the groups contradict each other, the first that is left goes first.
        let next = followers.keys.first { !following.contains($0) } ?? followers.keys[0]
        followers[next] = nil
        order.append(next)
    }
    return order
}
