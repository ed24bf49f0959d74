internal import Community

/// Remembers ties, to find those that were there already.
struct DuplicateFinder {
    private var firstOfKey: [Key: (place: Int, offset: Int)] = [:]

    private struct Key: Hashable {
        let ends: [Int]
        let kind: TieKind
        let isDirected: Bool
        let since: Day?
        let until: Day?
    }

    /// The first tie, with its offset in the file, between the same two parties, of the same kind, direction and period; a tie that is
    /// the first is remembered, and nothing returned.
    mutating func first(_ tie: Tie, place: Int, offset: Int) -> (place: Int, offset: Int)? {
        let ends = tie.isDirected ? [tie.from, tie.to] : [min(tie.from, tie.to), max(tie.from, tie.to)]
        let key = Key(ends: ends, kind: tie.kind, isDirected: tie.isDirected, since: tie.since, until: tie.until)
        if let first = firstOfKey[key] { return first }
        firstOfKey[key] = (place, offset)
        return nil
    }
}
