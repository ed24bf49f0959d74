/// Rows of values under headings.
package struct Table: Sendable {
    /// The columns.
    package let columns: [Column]
    /// The rows, each with a cell for each column.
    package private(set) var rows: [[Cell]] = []

    /// A column.
    package struct Column: Sendable {
        /// Its name in JSON, in English and in camel case.
        package let key: String
        /// Its heading, in the reader's language.
        package let title: String
        /// Whether people see it in a table, or only programs and spreadsheets.
        package let isForPeople: Bool

        /// Makes a column.
        package init(_ key: String, _ title: String, isForPeople: Bool = true) {
            self.key = key
            self.title = title
            self.isForPeople = isForPeople
        }
    }

    /// Makes a table without rows.
    package init(_ columns: [Column]) { self.columns = columns }

    /// Makes a table.
    package init(_ columns: [Column], rows: [[Cell]]) {
        self.columns = columns
        for row in rows { append(row) }
    }

    /// Adds a row.
    package mutating func append(_ row: [Cell]) {
        precondition(row.count == columns.count, "A row has a cell for each column.")
        rows.append(row)
    }

    /// The table with its first rows only.
    package func prefix(_ count: Int?) -> Table {
        guard let count else { return self }
        return Table(columns, rows: Array(rows.prefix(count)))
    }

    /// The places of the columns that people see.
    var shownColumns: [Int] { columns.indices.filter { columns[$0].isForPeople } }
}
