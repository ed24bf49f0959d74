internal import Community

/// A sheet of a workbook that is to be written.
struct WorkbookSheet {
    /// What it is called.
    let name: String
    var columns: [Column]
    var rows: [[Cell]] = []
    /// The number of rows below the header, counted from the first, that are an example.
    var exampleRows = 0

    struct Column {
        let title: String
        /// What is explained at the header.
        var note: String?
        /// The words among which can be chosen in the column.
        var choices: Choices?
        /// How many characters wide it is.
        var width = 12
    }

    struct Choices {
        let words: [String]
        /// Whether other words may be filled in too.
        let isOpen: Bool
    }

    enum Cell: Equatable {
        case empty
        case text(String)
        case number(Double)
        case day(Day)
    }

    /// Makes every column as wide as what is in it, within bounds.
    mutating func fitColumns() {
        for place in columns.indices {
            let cells = rows.lazy.map { $0[place].length }.max() ?? 0
            columns[place].width = min(48, max(columns[place].width, columns[place].title.count + 3, cells + 2))
        }
    }
}

extension WorkbookSheet.Cell {
    fileprivate var length: Int {
        switch self {
        case .empty: 0
        case .text(let text): text.split(separator: "\n").map(\.count).max() ?? 0
        case .number(let number): CellNumber.text(number).count
        case .day: 10
        }
    }
}
