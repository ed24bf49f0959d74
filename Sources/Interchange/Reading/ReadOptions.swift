/// How a map is read, where the file leaves it open.
public struct ReadOptions: Hashable, Sendable {
    /// Whether a tie leads one way where its row does not say so: none leaves it to the kind of the tie in a map, and
    /// makes every tie of a single list lead both ways.
    public var directed: Bool?
    /// Whether a tie to a party that has no row adds the party, with a warning, instead of being an error.
    public var addsNewParties: Bool
    /// What becomes of a tie that was there already.
    public var duplicates: DuplicateTies
    /// The format, where it is not left to what the file holds.
    public var format: MapFormat?

    /// What becomes of a tie between the same two parties, of the same kind, direction and period as one before it.
    public enum DuplicateTies: String, CaseIterable, Sendable {
        /// Both are kept: parallel ties.
        case keep
        /// One is kept with the sum of their strengths, where an unknown strength counts as 1; strengths are then
        /// weights without a most.
        case sum
        /// The last one is kept, in the place of the first.
        case last
        /// The second one is an error.
        case error
    }

    /// Makes options; the default is to read what the file says, and nothing else.
    public init(
        directed: Bool? = nil, addsNewParties: Bool = false, duplicates: DuplicateTies = .keep, format: MapFormat? = nil
    ) {
        self.directed = directed
        self.addsNewParties = addsNewParties
        self.duplicates = duplicates
        self.format = format
    }
}
