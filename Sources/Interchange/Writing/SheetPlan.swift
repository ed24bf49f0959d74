internal import OrderedCollections

/// The columns of a sheet that say something of some elements, each under a title by which it is known again, and after
/// them those that Schakel does not know.
struct SheetPlan<Element> {
    /// The columns that are known.
    let columns: [Planned]
    /// The titles of the columns that Schakel does not know.
    let others: [String]
    private let attributes: (Element) -> OrderedDictionary<String, String>

    /// A column that is known, and its title.
    struct Planned {
        let plan: PlannedColumn<Element>
        let title: String

        /// What it says of an element.
        func text(_ element: Element) -> String? { plan.text(element) }
    }

    /// - Parameters:
    ///   - columns: all that a sheet can have.
    ///   - sheet: the sheet.
    ///   - elements: what they are to say something of.
    ///   - reserved: titles that have a meaning of their own in a format, folded by ``Folding/key(_:)``.
    ///   - attributes: the columns of an element that Schakel does not know.
    ///   - title: the usual title of a column.
    init(
        _ columns: [PlannedColumn<Element>], of sheet: Sheet, elements: some Collection<Element>,
        reserved: Set<String> = [], attributes: @escaping (Element) -> OrderedDictionary<String, String>,
        title: (Column) -> String
    ) {
        self.attributes = attributes
        let others = mergedOrder(of: elements.lazy.map { attributes($0).keys })
        self.others = others
        // A column is also there if a header that is not known means the same: the first of the two is the known one.
        let meanings = Set(others.compactMap { HeaderWords.columnOfKey[sheet]?[Folding.key($0)] })
        let used = columns.filter { column in
            column.isAlwaysThere || meanings.contains(column.column)
                || elements.contains { column.text($0) != nil }
        }
        // The usual title, or another word for it where that is the header of an unknown column.
        let taken = reserved.union(others.map { Folding.key($0) })
        self.columns = used.map { column in
            let words = HeaderWords.columnOfKey[sheet]?.filter { $0.value == column.column }.map(\.key).sorted() ?? []
            let candidates = [title(column.column)] + words
            return Planned(plan: column, title: candidates.first { !taken.contains(Folding.key($0)) } ?? candidates[0])
        }
    }

    /// What an element says in the columns that Schakel does not know, in their order.
    func otherCells(of element: Element) -> [String?] {
        let attributes = attributes(element)
        return others.map { attributes[$0] }
    }
}
