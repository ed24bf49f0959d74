internal import Community
package import Phrases

extension Table {
    /// The table as CSV (RFC 4180), as spreadsheets of the reader's language open it.
    ///
    /// In Dutch, cells are parted by semicolons, decimals by a comma, and a byte-order mark says that it is UTF-8; in
    /// English by commas and a point, without a mark. Numbers have all their digits. Text that a spreadsheet would take
    /// for a formula has an apostrophe before it (OWASP, CSV injection).
    package func commaSeparated(_ phrases: Phrases) -> String {
        let isDutch = phrases.language == .dutch
        let delimiter = isDutch ? ";" : ","
        let text = CellText(phrases)
        var csv = isDutch ? "\u{FEFF}" : ""
        for row in [columns.map { $0.title }] + rows.map({ $0.map { text.spreadsheet($0) } }) {
            csv += row.map { $0.quoted(delimiter: delimiter) }.joined(separator: delimiter) + "\r\n"
        }
        return csv
    }
}

extension CellText {
    fileprivate func spreadsheet(_ cell: Cell) -> String {
        switch cell {
        case .text(let text), .word(let text, _): text.guardedFromFormulas
        case .count(let count): String(count)
        case .number(let number), .share(let number): numbers.exact(number)
        case .flag(let flag): flag ? phrases.words.yes : phrases.words.no
        case .figure(.exact(let count)): String(count)
        case .figure(let figure): self.figure(figure)
        case .hidden: phrases.figures.withheld
        case .list(let items): items.joined(separator: "|").guardedFromFormulas
        case .places(let ids): ids.map { $0 ?? phrases.shared.someone }.joined(separator: "|").guardedFromFormulas
        case .numbers(let numbers): numbers.map(String.init).joined(separator: "|")
        case .day(let day): day.description
        case .steps(let steps): steps.map(String.init) ?? phrases.figures.anySteps
        case .none: ""
        }
    }
}

extension String {
    fileprivate var guardedFromFormulas: String {
        guard let first = unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) else { return self }
        return "'" + self
    }

    fileprivate func quoted(delimiter: String) -> String {
        let special = Set<Unicode.Scalar>(("\"\r\n\t" + delimiter).unicodeScalars)
        guard unicodeScalars.contains(where: special.contains) else { return self }
        return "\"" + split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
