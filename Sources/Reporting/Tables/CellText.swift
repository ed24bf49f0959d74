internal import Phrases

/// Cells in the words and numbers of a language.
struct CellText {
    let phrases: Phrases
    let numbers: NumberFormat

    init(_ phrases: Phrases) {
        self.phrases = phrases
        numbers = NumberFormat(phrases.language)
    }

    /// A cell for people, with so many decimals if it is a number.
    func text(_ cell: Cell, decimals: Int) -> String {
        switch cell {
        case .text(let text), .word(let text, _): text.harmless
        case .count(let count): numbers.string(count)
        case .number(let number): numbers.string(number, decimals: decimals)
        case .share(let share): numbers.percentage(share)
        case .flag(let flag): flag ? phrases.words.yes : phrases.words.no
        case .figure(let figure): self.figure(figure)
        case .hidden: phrases.figures.withheld
        case .list(let items): items.map(\.harmless).joined(separator: ", ")
        case .places(let ids): ids.map { $0?.harmless ?? phrases.shared.someone }.joined(separator: ", ")
        case .numbers(let numbers): numbers.map(String.init).joined(separator: ", ")
        case .day(let day): phrases.date(day)
        case .steps(let steps): steps.map(phrases.figures.steps) ?? phrases.figures.anySteps
        case .none: "–"
        }
    }

    /// A count of people, or what may be said of it.
    func figure(_ figure: Figure) -> String {
        switch figure {
        case .exact(let count): numbers.string(count)
        case .fewer(let limit): phrases.figures.fewer(numbers.string(limit))
        case .more(let limit): phrases.figures.more(numbers.string(limit))
        case .atLeast(let least, _): phrases.figures.atLeast(numbers.string(least))
        case .withheld: phrases.figures.withheld
        }
    }

    /// Rows of a table for people, as text; numbers of one column have as many decimals as each other.
    func rows(of table: Table) -> [[String]] {
        let decimals = table.columns.indices.map { column in
            table.rows.contains {
                if case .number(let number) = $0[column] { number != number.rounded() } else { false }
            }
                ? 3 : 0
        }
        return table.rows.map { row in
            table.shownColumns.map { text(row[$0], decimals: decimals[$0]) }
        }
    }
}
