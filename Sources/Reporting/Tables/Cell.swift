package import Community

/// What stands in one place of a table: a value, not yet written in any language.
package enum Cell: Sendable {
    case text(String)
    /// A word that people read in their language, and programs as an identifier.
    case word(String, String)
    case count(Int)
    case number(Double)
    /// A share of 1.
    case share(Double)
    case flag(Bool)
    /// A count of people as it may be shown.
    case figure(Figure)
    /// A share that is not shown, because counts of people follow from it.
    case hidden
    case list([String])
    /// Identifiers in a row, none for a person who is not named.
    case places([String?])
    /// Numbers in a row, of groups and the like.
    case numbers([Int])
    case day(Day)
    /// A number of steps; none is any number.
    case steps(Int?)
    /// There is no value: unknown, or undefined.
    case none

    /// A number, if it is one.
    package init(_ number: Double?) { self = number.map { $0.isFinite ? .number($0) : .none } ?? .none }

    /// A count, if there is one.
    package init(_ count: Int?) { self = count.map(Cell.count) ?? .none }

    /// Text, if there is any.
    package init(_ text: String?) { self = text.map(Cell.text) ?? .none }

    /// Whether numbers like it stand flush right.
    var isNumeric: Bool {
        switch self {
        case .count, .number, .share, .figure, .hidden: true
        case .text, .word, .flag, .list, .places, .numbers, .day, .steps, .none: false
        }
    }
}
