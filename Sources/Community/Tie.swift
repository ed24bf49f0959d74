public import OrderedCollections

/// What ties one party to another.
///
/// Parties are named by their place in the map's list. A map keeps its ties in a ``TieList``; this is one of them,
/// taken out.
public struct Tie: Hashable, Sendable {
    /// The place of the party that the tie comes from.
    public var from: Int
    /// The place of the party that the tie leads to.
    public var to: Int
    /// What ties them.
    public var kind: TieKind
    /// Which way it leads, where the row says so itself; see ``isDirected`` for what counts.
    public var direction: Direction?
    /// How strong it is, as it was recorded: above 0 and at most ``MapSettings/fullStrength``.
    public var strength: Double?
    /// The first day on which it was there; unknown counts as always.
    public var since: Day?
    /// The first day on which it was there no longer.
    public var until: Day?
    /// The last day on which someone said that it is still there.
    public var confirmed: Day?
    /// Whether it belongs to an office or contract, if that is known.
    public var isFormal: Bool?
    /// Who says so.
    public var source: String?
    /// What else is to be said of it.
    public var note: String?
    /// Columns that Schakel does not know, as they were, by header.
    public var attributes: OrderedDictionary<String, String> = [:]

    /// Makes a tie of which only the kind is known.
    public init(from: Int, to: Int, kind: TieKind = .unspecified) {
        self.from = from
        self.to = to
        self.kind = kind
    }

    /// Which way a tie leads.
    public enum Direction: UInt8, Codable, Sendable {
        /// From the first party to the second.
        case oneWay
        /// Both ways.
        case bothWays
    }

    /// Whether it leads one way only: as its row says, or else as is usual for its kind.
    public var isDirected: Bool { direction.map { $0 == .oneWay } ?? kind.isDirectedByDefault }

    /// Whether it is there on a day: since <= day < until, where an unknown end is open.
    public func isPresent(on day: Day) -> Bool { since.map { $0 <= day } ?? true && until.map { day < $0 } ?? true }
}
