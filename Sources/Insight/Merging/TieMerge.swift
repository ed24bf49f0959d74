internal import Community
internal import OrderedCollections

/// Brings the ties of two maps together.
struct TieMerge {
    private(set) var ties: TieList
    private(set) var report: MergeReport
    private let second: NeighbourhoodMap
    private let words: MapMerge.Words
    private let placeOfSecond: [Int]
    private let scale: SettingsMerge.Scale
    /// The ties of the first map between two parties, of one kind, that are not yet one of the second.
    private var open: [Key: [Int]] = [:]

    private struct Key: Hashable {
        let low: Int
        let high: Int
        let kind: TieKind

        init(_ tie: Tie) { (low, high, kind) = (min(tie.from, tie.to), max(tie.from, tie.to), tie.kind) }
    }

    init(
        _ first: NeighbourhoodMap, _ second: NeighbourhoodMap, _ words: MapMerge.Words, _ report: MergeReport,
        placeOfSecond: [Int], scale: SettingsMerge.Scale
    ) {
        (self.second, self.words, self.report) = (second, words, report)
        (self.placeOfSecond, self.scale) = (placeOfSecond, scale)
        ties = first.ties
    }

    mutating func merge() {
        for place in ties.indices { open[Key(ties[place]), default: []].append(place) }
        for var tie in second.ties {
            (tie.from, tie.to) = (placeOfSecond[tie.from], placeOfSecond[tie.to])
            rescale(&tie)
            let key = Key(tie)
            let candidates = open[key, default: []]
            if let match = candidates.first(where: { isOne(ties[$0], tie) }) {
                open[key]?.removeAll { $0 == match }
                report.tiesMatched += 1
                merge(tie, into: match)
            } else {
                ties.append(tie)
                report.tiesAdded += 1
                notePeriods(of: tie, beside: candidates)
            }
        }
    }

    private func rescale(_ tie: inout Tie) {
        guard let strength = tie.strength else { return }
        switch scale {
        case .times(let factor): tie.strength = strength * factor
        case .aside:
            tie.strength = nil
            tie.attributes.keep("\(strength)", under: words.title(.strength))
        }
    }

    /// Whether nothing that both say of direction and period is different.
    private func isOne(_ ours: Tie, _ theirs: Tie) -> Bool {
        if ours.isDirected, theirs.isDirected, (ours.from, ours.to) != (theirs.from, theirs.to) { return false }
        return isCompatible(ours.since, theirs.since) && isCompatible(ours.until, theirs.until)
            && (ours.since ?? theirs.since).map { since in (ours.until ?? theirs.until).map { since < $0 } ?? true }
                ?? true
    }

    private func isCompatible(_ ours: Day?, _ theirs: Day?) -> Bool { ours == nil || theirs == nil || ours == theirs }

    private mutating func notePeriods(of tie: Tie, beside candidates: [Int]) {
        guard let first = candidates.first(where: { (ties[$0].from, ties[$0].to) == (tie.from, tie.to) }) else {
            return
        }
        func period(_ tie: Tie) -> String { "\(tie.since?.description ?? "") – \(tie.until?.description ?? "")" }
        report.conflicts.append(
            MergeReport.Conflict(
                subject: .tie(first), field: .period, kept: period(ties[first]), other: period(tie)))
    }

    private mutating func merge(_ other: Tie, into place: Int) {
        var tie = ties[place]
        var conflicts: [(MergeReport.Field, kept: String, other: String)] = []
        if tie.isDirected != other.isDirected {
            func word(_ tie: Tie) -> String { tie.isDirected ? "oneWay" : "bothWays" }
            conflicts.append((.direction, word(tie), word(other)))
        } else {
            tie.direction = tie.direction ?? other.direction
        }
        if let ours = tie.strength, let theirs = other.strength, ours != theirs {
            conflicts.append((.strength, "\(ours)", "\(theirs)"))
        }
        tie.strength = tie.strength ?? other.strength
        tie.since = tie.since ?? other.since
        tie.until = tie.until ?? other.until
        tie.confirmed = [tie.confirmed, other.confirmed].compactMap(\.self).max()
        if let ours = tie.isFormal, let theirs = other.isFormal, ours != theirs {
            conflicts.append((.formal, "\(ours)", "\(theirs)"))
        }
        tie.isFormal = tie.isFormal ?? other.isFormal
        tie.source = joined(tie.source, other.source)
        tie.note = joined(tie.note, other.note)
        for (title, value) in other.attributes {
            if let ours = tie.attributes[title], ours != value {
                conflicts.append((.attribute(title), ours, value))
            } else {
                tie.attributes[title] = value
            }
        }
        for (field, kept, theirs) in conflicts {
            tie.attributes.keep(theirs, under: words.title(field))
            report.conflicts.append(MergeReport.Conflict(subject: .tie(place), field: field, kept: kept, other: theirs))
        }
        ties[place] = tie
    }
}
