internal import Community
internal import Graphs

extension GapSearch {
    /// Ties that nobody has confirmed in the year before a day.
    ///
    /// A tie was last seen when it was confirmed, or else when it began. Of a tie without either day nothing is known:
    /// it is counted apart, not as stale.
    func stale(on day: Day) -> [Gap] {
        let limit = day.years(before: 1)
        var stale: [Tie] = []
        var dated = 0
        var undated = 0
        for place in Set(network.ties.values).sorted() {
            let tie = map.ties[place]
            guard let seen = [tie.since, tie.confirmed].compactMap(\.self).max() else {
                undated += 1
                continue
            }
            dated += 1
            if seen < limit { stale.append(tie) }
        }
        if stale.isEmpty { return [] }
        let share = share(stale.count, of: dated)
        return [
            Gap(
                kind: .stale, severity: Gap.Severity(share: share), share: share, voice: nil,
                parties: Set(stale.flatMap { [$0.from, $0.to] }).sorted(), persons: nil,
                evidence: .unconfirmed(ties: stale.count, of: dated, since: limit, undated: undated),
                proposals: [.confirm(parties: toAsk(about: stale))])
        ]
    }

    /// Few parties such that every tie has one of them: those who are not residents first, then those with most ties.
    private func toAsk(about ties: [Tie]) -> [Int] {
        var count: [Int: Int] = [:]
        for tie in ties { for end in Set([tie.from, tie.to]) { count[end, default: 0] += 1 } }
        func isBefore(_ a: Int, _ b: Int) -> Bool {
            (parties[a].isPerson ? 1 : 0, count[b]!, a) < (parties[b].isPerson ? 1 : 0, count[a]!, b)
        }
        return Set(ties.map { isBefore($0.from, $0.to) ? $0.from : $0.to }).sorted()
    }
}
