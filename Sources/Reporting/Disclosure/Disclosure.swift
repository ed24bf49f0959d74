package import Community

/// What may be shown to whom: the rule that every answer goes by.
///
/// Outside the team, a person has no name, and a count of people from 1 to one less than the threshold is not shown;
/// nor is one from which such a count follows, nor that something holds for everyone of a group.
package struct Disclosure: Sendable {
    /// For whom the answer is.
    package let audience: Audience
    /// Counts from 1 to one less than this are not shown outside the team.
    package let threshold: Int

    /// Makes the rule for an audience.
    package init(audience: Audience, threshold: Int) {
        self.audience = audience
        self.threshold = threshold
    }

    /// Whether everything may be shown.
    package var isForTeam: Bool { audience == .team }

    /// Whether a party may be shown by name.
    package func shows(_ party: Party) -> Bool { isForTeam || !party.isPerson }

    /// A count of people of which nothing else is shown.
    package func figure(_ count: Int) -> Figure {
        isForTeam || count == 0 || count >= threshold ? .exact(count) : .fewer(than: threshold)
    }

    /// A count of people who are some of a whole that is shown: hidden also when almost all are meant, or all.
    package func figure(_ count: Int, of whole: Int) -> Figure {
        if isForTeam || count == 0 { return .exact(count) }
        if count < threshold { return .fewer(than: threshold) }
        return whole - count < threshold ? .more(than: max(0, whole - threshold)) : .exact(count)
    }

    /// A count of people in a table whose groups overlap, so that what is hidden could be told from differences: only
    /// how many thresholds go into it, and no more than leaves a threshold of the whole open.
    package func band(_ count: Int, of whole: Int) -> Figure {
        if isForTeam || count == 0 { return .exact(count) }
        if count < threshold { return .fewer(than: threshold) }
        let least = min(count, max(threshold, whole - threshold)) / threshold * threshold
        return count < least + threshold ? .atLeast(least, below: least + threshold) : .more(than: least - 1)
    }

    /// Counts that are sums of neighbouring groups; see ``CountChain``.
    package func chain(groups: [Int], cells: [Range<Int>], totals: Int = 1) -> [Figure] {
        isForTeam
            ? cells.map { .exact(groups[$0].reduce(0, +)) }
            : CountChain.disclosed(groups: groups, cells: cells, totals: totals, threshold: threshold)
    }
}
