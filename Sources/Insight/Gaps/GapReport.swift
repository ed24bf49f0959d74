public import Community

/// All gaps of a map, most urgent first.
public struct GapReport: Codable, Sendable {
    /// The network that it speaks of.
    public var projection: Projection
    /// How the sources were chosen.
    public var selection: SourceSelection
    /// The parties from which contact comes, by place, in ascending order.
    public var sources: [Int]
    /// The number of steps within which people count as reached, and offers as near.
    public var within: Int
    /// The day of which it speaks; none if none is known, and then no tie counts as stale.
    public var day: Day?
    /// The gaps: by severity, then by people, then by kind, then by voice in the map's order, then by party.
    public var gaps: [Gap]
}
