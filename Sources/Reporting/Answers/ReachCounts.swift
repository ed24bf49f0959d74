internal import Insight

/// The counts of a reach report as they may be shown, decided together: what is hidden in one cannot be calculated from
/// another, nor from a report of the same map at another number of steps.
struct ReachCounts {
    /// Everyone of the voice on the map.
    let total: Figure
    /// Those with ties but without a path.
    let unreachable: Figure
    /// Those without a tie.
    let isolated: Figure
    /// All other residents.
    let othersTotal: Figure
    private let reached: [Int?: Figure]
    private let othersReached: [Int?: Figure]

    /// The number of steps up to which counts are decided on, asked for or not: beyond it, nobody asks.
    private static let mostSteps = 12

    init(_ report: ReachReport, persons: (_ party: Int) -> Int, disclosure: Disclosure) {
        var within: [Int: Int] = [:]
        for distance in report.distances {
            if let steps = distance.steps { within[max(1, steps), default: 0] += persons(distance.party) }
        }
        let farthest = min(Self.mostSteps, max(3, report.within, within.keys.max() ?? 0))
        let group = report.residents
        let any = group.reached(within: nil)?.reached.persons ?? 0
        var row = (1...farthest).map { within[$0] ?? 0 }
        row.append(any - row.reduce(0, +))
        let near = row.count
        row += [group.unreachable.persons, group.isolated.persons]
        let all = row.count
        // The most important ones first: two steps, the usual question, then one and three.
        let order = [2, 1, 3] + (4...max(4, farthest)).filter { $0 <= farthest }
        var cells = [0..<all, 0..<near] + order.map { 0..<$0 } + [near..<near + 1, near + 1..<near + 2]
        if report.voice != nil {
            // The number of all residents is told elsewhere.
            row.append(report.others.total.persons)
            cells.insert(0..<row.count, at: 0)
        }
        var shown = disclosure.chain(groups: row, cells: cells, totals: report.voice == nil ? 1 : 2)[...]
        if report.voice != nil { shown.removeFirst() }
        total = shown.removeFirst()
        isolated = shown.removeLast()
        unreachable = shown.removeLast()
        var reached: [Int?: Figure] = [nil: shown.removeFirst()]
        for (steps, figure) in zip(order, shown) { reached[steps] = figure }
        self.reached = reached
        (othersTotal, othersReached) = Self.others(report.others, beside: (total, reached), disclosure)
    }

    /// The counts of the other residents. One is shown only where that of the voice is: the two add up to a count of all
    /// residents, which a report without a voice tells.
    private static func others(
        _ group: ReachReport.ReachedGroup, beside voice: (total: Figure, reached: [Int?: Figure]),
        _ disclosure: Disclosure
    ) -> (Figure, [Int?: Figure]) {
        var sums = group.steps.map(\.reached.persons) + [group.total.persons]
        for place in sums.indices.reversed() where place > 0 { sums[place] -= sums[place - 1] }
        // In the order of importance of the voice's: any number, two, one, three, more.
        let importance: [Int?] = [nil, 2, 1, 3]
        let places = group.steps.indices.sorted { a, b in
            func rank(_ place: Int) -> Int {
                importance.firstIndex(of: group.steps[place].within) ?? 4 + (group.steps[place].within ?? 0)
            }
            return rank(a) < rank(b)
        }
        let shown = disclosure.chain(groups: sums, cells: [0..<sums.count] + places.map { 0..<$0 + 1 })
        var reached: [Int?: Figure] = [:]
        for (place, figure) in zip(places, shown.dropFirst()) {
            let steps = group.steps[place].within
            reached[steps] = voice.reached[steps]?.exact == nil ? .withheld : figure
        }
        return (voice.total.exact == nil ? .withheld : shown[0], reached)
    }

    /// How many of the voice are reached within some steps; none means any number.
    func reached(within steps: Int?) -> Figure { reached[steps] ?? .withheld }

    /// How many of the others are.
    func othersReached(within steps: Int?) -> Figure { othersReached[steps] ?? .withheld }
}
