internal import Community
internal import Insight

/// What may be told of the ties between groups.
///
/// Outside the team, a count of ties that touch residents is told as counts of residents are: not from 1 to one less than
/// the threshold, nor so that it could be worked out from the number of all ties. Where a count is held back, so is every
/// figure of the whole table.
struct MixingFigures {
    /// What stands in each place of the table.
    let cells: [[Cell]]
    /// Whether all is told.
    let isTold: Bool

    init(_ report: MixingReport, _ sizes: GroupSizes, _ context: AnswerContext) {
        let exact = report.ties.map { $0.map { Self.cell($0.chance.value ?? 0) } }
        let hasPersons = report.groups.groups.map { $0.residents.parties > 0 }
        if context.disclosure.isForTeam || !hasPersons.contains(true)
            || sizes.isTold && Self.isHarmless(report, hasPersons, context)
        {
            cells = exact
            isTold = true
            return
        }
        isTold = false
        let threshold = context.disclosure.threshold
        var figures = report.ties.indices.map { from in
            report.ties.indices.map { to -> Figure in
                let ties = Int(report.ties[from][to].chance.value ?? 0)
                if !hasPersons[from], !hasPersons[to] { return .exact(ties) }
                if report.isWeighted || sizes.residents[from].exact == nil || sizes.residents[to].exact == nil {
                    return .withheld
                }
                return ties == 0 ? .exact(0) : context.disclosure.band(ties, of: .max / 2)
            }
        }
        let pairs = Self.pairs(report)
        if Self.leaks(figures, pairs, all: Int(report.within + report.between), threshold) {
            for (from, to) in pairs where hasPersons[from] || hasPersons[to] { figures[from][to] = .withheld }
        }
        if Self.leaks(figures, pairs, all: Int(report.within + report.between), threshold) {
            for (from, to) in pairs { figures[from][to] = .withheld }
        }
        if !report.isDirected { for (from, to) in pairs { figures[to][from] = figures[from][to] } }
        cells = figures.map { row in
            row.map { figure in
                if case .exact(let count) = figure { .count(count) } else { .figure(figure) }
            }
        }
    }

    private static func cell(_ ties: Double) -> Cell {
        ties == ties.rounded() && abs(ties) < 1e15 ? .count(Int(ties)) : .number(ties)
    }

    /// The places that say something of their own: without direction, half of the table.
    private static func pairs(_ report: MixingReport) -> [(Int, Int)] {
        report.ties.indices.flatMap { from in
            report.ties.indices.filter { report.isDirected || $0 >= from }.map { (from, $0) }
        }
    }

    /// Whether no place tells of fewer residents than the threshold, or of all those of a group.
    private static func isHarmless(_ report: MixingReport, _ hasPersons: [Bool], _ context: AnswerContext) -> Bool {
        let threshold = Double(context.disclosure.threshold)
        let parties = context.map.parties
        for (from, to) in pairs(report) where hasPersons[from] || hasPersons[to] {
            let ties = report.ties[from][to].chance.value ?? 0
            if ties > 0, ties < threshold { return false }
        }
        for (number, group) in report.groups.groups.enumerated()
        where hasPersons[number] && group.parties.allSatisfy({ parties[$0].isPerson }) {
            let row = report.ties[number].map { $0.chance.value ?? 0 }
            if row.count(where: { $0 > 0 }) == 1 { return false }
        }
        return true
    }

    /// Whether a count that is held back could be told to fewer than three possibilities from the number of all ties.
    private static func leaks(_ figures: [[Figure]], _ pairs: [(Int, Int)], all: Int, _ threshold: Int) -> Bool {
        let unbounded = Int.max / 1_000_000
        let bounds = pairs.map { from, to -> (least: Int, most: Int) in
            switch figures[from][to] {
            case .exact(let count): (count, count)
            case .fewer(let limit): (1, limit - 1)
            case .atLeast(let least, let limit): (least, limit - 1)
            case .more(let limit): (limit + 1, unbounded)
            case .withheld: (0, unbounded)
            }
        }
        let (least, most) = bounds.reduce((0, 0)) { ($0.0 + $1.least, $0.1 + $1.most) }
        return bounds.contains { bound in
            if bound.least == bound.most { return false }
            let low = max(bound.least, all - (most - bound.most))
            let high = min(bound.most, all - (least - bound.least))
            return high - low < 2 || high < threshold && bound.most >= threshold
        }
    }
}
