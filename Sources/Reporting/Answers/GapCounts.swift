internal import Insight

/// The counts of the gaps of one voice as they may be shown, decided together: the gaps part the people of a voice into
/// those within reach, those further, those without a path, those without a tie.
struct GapCounts {
    private(set) var population = Figure.withheld
    private(set) var recorded = Figure.withheld
    private(set) var total = Figure.withheld
    private(set) var beyond = Figure.exact(0)
    private(set) var withoutPath = Figure.exact(0)
    private(set) var isolated = Figure.exact(0)

    init(_ gaps: [Gap], disclosure: Disclosure) {
        var all: Int?
        var (beyondCount, pathless, isolatedCount) = (0, 0, 0)
        for gap in gaps {
            switch gap.evidence {
            case .withoutTies(let persons, let whole): (isolatedCount, all) = (persons, whole)
            case .beyond(_, let persons, let whole, let withoutPath):
                (beyondCount, pathless, all) = (persons, withoutPath, whole)
            case .withoutOffer(_, _, let whole, _): all = all ?? whole
            case .recorded, .dependsOn, .unconfirmed, .load: break
            }
        }
        if let all {
            let far = beyondCount - pathless
            let row = [all - beyondCount - isolatedCount, far, pathless, isolatedCount]
            // How many are within reach is not said here, but it is by `schakel reach`: so it counts as shown.
            let shown = disclosure.chain(groups: row, cells: [0..<4, 0..<1, 1..<3, 3..<4, 2..<3])
            (total, beyond, isolated, withoutPath) = (shown[0], shown[2], shown[3], shown[4])
        }
        for gap in gaps {
            guard case .recorded(let persons, let population) = gap.evidence else { continue }
            recorded = all == nil || total.exact != nil ? disclosure.figure(persons) : .withheld
            let missing = disclosure.figure(max(0, population - persons))
            self.population =
                missing.exact == nil && recorded.exact != nil ? .withheld : disclosure.figure(population)
        }
    }
}
