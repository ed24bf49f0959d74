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
        let others = mergedOrder(of: elements.lazy.map { attributes($0).keys })
        let used = columnsInUse(elements, others: others)
        var text = CSVText(language: language)
        for title in titles(of: used, others: others) + others { text.append(title) }
        text.endRow()
        for element in elements {
            for column in used {
                let cell = column.text(element) ?? ""
                if column.isPlain { text.append(plain: cell) } else { text.append(cell) }
            }
            let attributes = attributes(element)
            for other in others { text.append(attributes[other] ?? "") }
            text.endRow()
        }
        return text.bytes
    }

    /// A column is also there if a header that is not known means the same: the first of the two is the known one.
    private func columnsInUse(_ elements: some Collection<Element>, others: [String]) -> [PlannedColumn<Element>] {
        let meanings = Set(others.compactMap { HeaderWords.columnOfKey[sheet]?[Folding.key($0)] })
        return columns.filter { column in
            column.isAlwaysThere || meanings.contains(column.column)
                || elements.contains { column.text($0) != nil }
        }
    }

    /// The header of each column: the usual one, or another word for it where that is the header of an unknown column.
    private func titles(of columns: [PlannedColumn<Element>], others: [String]) -> [String] {
        let taken = Set(others.map { Folding.key($0) })
        return columns.map { column in
            let words = HeaderWords.columnOfKey[sheet]?.filter { $0.value == column.column }.map(\.key).sorted() ?? []
            let candidates = [HeaderWords.title(column.column, language: language)] + words
            return candidates.first { !taken.contains(Folding.key($0)) } ?? candidates[0]
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
