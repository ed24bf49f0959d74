/// An area that a statistical office counts people in, with what it says of them.
public struct StatisticalArea: Hashable, Sendable {
    /// What the area is called.
    public var name: String
    /// The code of the office, as in `WK043201`, if the file has codes.
    public var code: String?
    /// How large an area it is, if that is known.
    public var level: Level?
    /// The municipality that it lies in, if that is known.
    public var municipality: String?
    /// The year that the figures are of, if the file says so.
    public var year: Int?
    /// Everyone who lives there.
    public var inhabitants = StatisticalFigure.notAsked
    /// Inhabitants below 15 years: a count, or a share of 100.
    public var children = StatisticalFigure.notAsked
    /// Inhabitants of 65 years or older: a count, or a share of 100.
    public var elderly = StatisticalFigure.notAsked
    /// Persons with an income of their own.
    public var incomeRecipients = StatisticalFigure.notAsked
    /// The share of 100 of persons who belong to the 40 % of the country with the lowest personal income.
    public var lowIncome = StatisticalFigure.notAsked

    /// A level of division.
    public enum Level: String, CaseIterable, Codable, Sendable {
        /// The country, a province or another region.
        case region
        /// A municipality (gemeente).
        case municipality
        /// A district (wijk).
        case district
        /// A neighbourhood (buurt).
        case neighbourhood
    }

    /// Makes an area of which no figure is known.
    public init(name: String, code: String? = nil, level: Level? = nil, year: Int? = nil) {
        self.name = name
        self.code = code
        self.level = level
        self.year = year
    }
}

/// A figure as a statistical office gives it.
public enum StatisticalFigure: Hashable, Sendable {
    /// So many.
    case count(Int)
    /// So many in a hundred.
    case percentage(Double)
    /// There is no figure (`.`, or an empty cell, which may also mean that there can be none).
    case missing
    /// There is a figure, and it is secret (`x`).
    case secret
    /// The file does not speak of it.
    case notAsked
}
