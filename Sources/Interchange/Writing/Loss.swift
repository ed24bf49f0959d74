/// Something of a map that a format cannot hold, so that it would not be there any more when the file is read.
public struct Loss: Hashable, Sendable {
    /// What is lost.
    public let what: What
    /// In how many parties, ties, figures or settings.
    public let count: Int

    /// What can be lost.
    public enum What: Hashable, Sendable {
        /// A whole column of a sheet, such as the voices of the parties.
        case column(Sheet, Column)
        /// A column that Schakel does not know, by its header.
        case attribute(Sheet, String)
        /// All rows of a sheet, such as the population figures.
        case sheet(Sheet)
        /// The identifiers of parties; they become their names, or a number.
        case identifiers
        /// Parties without a tie.
        case isolates
        /// Which way ties lead.
        case directions
        /// That several ties run between the same two parties.
        case parallelTies
        /// Characters of names that the format cannot hold.
        case characters
    }

    /// Makes a loss.
    ///
    /// - Parameters:
    ///   - what: what is lost.
    ///   - count: in how many parties, ties, figures or settings.
    public init(_ what: What, count: Int) {
        self.what = what
        self.count = count
    }
}
