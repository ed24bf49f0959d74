public import Community
public import Graphs

extension NeighbourhoodMap {
    /// What is missing in the neighbourhood, most urgent first, with a connection that could mend it.
    ///
    /// There is at most one gap of a kind for each voice (and one for the residents of whom no voice is known), for each
    /// party on whom residents lean, or for the map; a resident of two voices is in the gaps of both. A resident is in
    /// one of ``Gap/Kind/isolated``, ``Gap/Kind/outOfReach`` and in reach.
    ///
    /// Severity follows from a share, by one rule for all kinds: see ``Gap/Severity``.
    ///
    /// - Parameters:
    ///   - selection: the parties from which contact comes.
    ///   - steps: the number of steps within which people count as reached and offers as near, at least 1.
    ///   - projection: the ties that count.
    ///   - day: the day of which the report speaks, for ``Gap/Kind/stale``; none means the moment of the projection, or
    ///     else that of the map.
    ///   - execution: how the work is done.
    /// - Throws: `CancellationError`.
    /// - Complexity: O(parties + ties) for each voice, and O(professionals) for each party on whom someone leans.
    public func gaps(
        from selection: SourceSelection = .usual, within steps: Int = 2, projection: Projection, day: Day? = nil,
        execution: Execution = .allCores
    ) throws(CancellationError) -> GapReport {
        precondition(steps >= 1, "Reach is asked within at least one step.")
        let day = day ?? projection.moment ?? settings.moment
        let search = GapSearch(in: self, from: places(of: selection), within: steps, projection: projection)
        var found: [Gap] = []
        let kinds: [() -> [Gap]] = [
            search.notRecorded, search.isolated, search.outOfReach, search.onASingleThread, search.noOffer,
            { day.map(search.stale) ?? [] }, search.overload,
        ]
        for gaps in kinds {
            try execution.checkCancellation()
            found += gaps()
        }
        let order = found.indices.sorted { a, b in
            let (first, second) = (found[a], found[b])
            return (second.severity, second.persons ?? 0, a) < (first.severity, first.persons ?? 0, b)
        }
        return GapReport(
            projection: projection, selection: selection, sources: search.sources, within: steps, day: day,
            gaps: order.map { found[$0] })
    }
}
