public import Community

/// A map, and what is to be said of how it was read.
public struct ReadMap: Sendable {
    /// The map, whole.
    public let map: NeighbourhoodMap
    /// What it was read from.
    public let format: MapFormat
    /// Whether some tie leads one way because its row or ``ReadOptions/directed`` says so, and not by its kind alone:
    /// then analyses of a single list of ties follow the direction unless asked otherwise.
    public let isDirected: Bool
    /// Warnings and information, in the order of the files.
    public let diagnostics: Diagnostics
}
