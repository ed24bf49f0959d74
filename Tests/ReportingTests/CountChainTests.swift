import Graphs
import Reporting
import Testing

@Suite("What is hidden cannot be calculated")
struct CountChainTests {
    /// All; any number of steps, 2, 1, 3; without a path; without a tie.
    static let cells = [0..<6, 0..<4, 0..<2, 0..<1, 0..<3, 4..<5, 5..<6]

    @Test("Large counts that are far apart are all shown")
    func nothingToHide() {
        let shown = CountChain.disclosed(groups: [20, 30, 15, 12, 10, 11], cells: Self.cells, threshold: 10)
        #expect(shown == [98, 77, 50, 20, 65, 10, 11].map(Figure.exact))
    }

    @Test("A small count is shown as such, and its complement with it")
    func smallCount() {
        let shown = CountChain.disclosed(groups: [4, 36], cells: [0..<2, 0..<1], threshold: 10)
        #expect(shown == [.exact(40), .fewer(than: 10)])
        let rest = CountChain.disclosed(groups: [36, 4], cells: [0..<2, 0..<1], threshold: 10)
        #expect(rest == [.exact(40), .more(than: 30)])
    }

    @Test("That something holds for everyone is not shown")
    func everyone() {
        #expect(CountChain.disclosed(groups: [40, 0], cells: [0..<2, 0..<1], threshold: 10)[1] == .more(than: 30))
    }

    @Test("Two hidden counts of a known sum do not give each other away")
    func tightPair() {
        let shown = CountChain.disclosed(groups: [40, 9, 9], cells: [0..<3, 0..<1, 1..<2, 2..<3], threshold: 10)
        #expect(shown[0].exact == nil || shown[1].exact == nil)
    }

    @Test("No attacker finds a hidden count, on any row of groups", arguments: 0..<200 as Range<UInt64>)
    func attack(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let threshold = Int.random(in: 3...5, using: &generator)
        let groups = (0..<3).map { _ in Int.random(in: 0...8, using: &generator) }
        let cells = [0..<3, 0..<2, 0..<1, 1..<2, 2..<3]
        let shown = CountChain.disclosed(groups: groups, cells: cells, threshold: threshold)
        let possible = Attacker(cells: cells, shown: shown, threshold: threshold, truth: groups).rows
        #expect(possible.contains(groups), "what is shown is true")
        for start in 0..<3 {
            for end in start + 1...3 where (1..<threshold).contains(groups[start..<end].reduce(0, +)) {
                let choices = Set(possible.map { $0[start..<end].reduce(0, +) })
                #expect(choices.count >= 2, "\(groups) shown as \(shown): \(start..<end) can only be \(choices)")
            }
        }
    }
}

/// Tries every row of groups that agrees with what is shown.
private struct Attacker {
    let cells: [Range<Int>]
    let shown: [Figure]
    let threshold: Int
    let truth: [Int]

    var rows: [[Int]] {
        var rows: [[Int]] = []
        for a in 0...24 {
            for b in 0...24 {
                for c in 0...24 where agrees([a, b, c]) { rows.append([a, b, c]) }
            }
        }
        return rows
    }

    private func agrees(_ row: [Int]) -> Bool {
        zip(cells, shown).allSatisfy { cell, figure in
            let count = row[cell].reduce(0, +)
            return switch figure {
            case .exact(let shown): count == shown
            case .fewer(let limit): (1..<limit).contains(count)
            case .more(let limit): count > limit && row.reduce(0, +) - count < threshold
            case .atLeast(let least, let limit): (least..<limit).contains(count)
            // A small count would have been shown as one, unless it had to be hidden altogether; this attacker even
            // knows which of the two it was.
            case .withheld: truth[cell].reduce(0, +) < threshold || count >= threshold
            }
        }
    }
}
