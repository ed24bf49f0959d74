package import Phrases

/// A table as text in columns, for a terminal.
package struct TerminalTable {
    private let headings: [String]
    private let rows: [[String]]
    private let isNumeric: [Bool]
    private let width: Int

    /// Headings are wrapped to this width, or to that of their column if it is wider.
    private static let headingWidth = 14
    /// Room between columns.
    private static let gap = 2
    /// No column is made narrower than this to fit.
    private static let leastWidth = 8

    /// Lays out a table.
    ///
    /// - Parameter width: the number of cells on a line; wide columns of text are cut off, with an ellipsis, to fit.
    package init(_ table: Table, phrases: Phrases, width: Int) {
        let shown = table.shownColumns
        headings = shown.map { table.columns[$0].title }
        rows = CellText(phrases).rows(of: table)
        isNumeric = shown.map { column in
            table.rows.contains { $0[column].isNumeric }
                && table.rows.allSatisfy { $0[column].isNumeric || $0[column].isAbsent }
        }
        self.width = width
    }

    /// The lines: headings, a rule, rows.
    ///
    /// - Parameter isBold: whether the terminal shows headings in bold.
    package func lines(isBold: Bool) -> [String] {
        let widths = columnWidths
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: gapText)
        return headingLines(widths).map { isBold ? "\u{1B}[1m\($0)\u{1B}[0m" : $0 } + [rule]
            + rows.map { line($0, widths) }
    }

    /// The headings on as many lines as the longest one needs, standing on the rule.
    private func headingLines(_ widths: [Int]) -> [String] {
        let wrapped = zip(headings, widths).map { $0.wrapped(toWidth: $1) }
        let height = wrapped.map(\.count).max() ?? 1
        let padded = wrapped.map { Array(repeating: "", count: height - $0.count) + $0 }
        return (0..<height).map { level in line(padded.map { $0[level] }, widths) }
    }

    private var gapText: String { String(repeating: " ", count: Self.gap) }

    private var columnWidths: [Int] {
        var widths = headings.indices.map { column -> Int in
            // More than a line is never needed, and a name of a million characters is not measured to its end.
            let heading = headings[column].wrapped(toWidth: Self.headingWidth)
            return (heading + rows.map { $0[column] }).map { $0.prefix(ofWidth: width).displayWidth }.max() ?? 0
        }
        var excess = widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) - width
        while excess > 0 {
            let candidates = widths.indices.filter { !isNumeric[$0] && widths[$0] > Self.leastWidth }
            guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var line = ""
        for column in cells.indices {
            if column > 0 { line += gapText }
            let text = cells[column].truncated(toWidth: widths[column])
            let margin = String(repeating: " ", count: max(0, widths[column] - text.displayWidth))
            let isLast = column == cells.count - 1
            line += isNumeric[column] ? margin + text : isLast ? text : text + margin
        }
        return String(line.reversed().drop(while: { $0 == " " }).reversed())
    }
}

extension Cell {
    fileprivate var isAbsent: Bool { if case .none = self { true } else { false } }
}
