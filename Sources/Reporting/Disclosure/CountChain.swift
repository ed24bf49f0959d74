/// Counts of people that are sums of neighbouring groups: those reached within 1, 2, 3 steps, those without a path,
/// those without a tie, and all of them.
///
/// Groups stand in a row, each person in one of them; a cell is the number of people in a stretch of the row.
/// Cells are hidden until nothing is left to calculate: an attacker who has all that is shown, and knows that what is
/// hidden without a bound is no small count, cannot narrow down the number of people in any stretch that has fewer
/// than the threshold, or in any cell that has everyone, to fewer than three possibilities.
///
/// What is shown bounds differences of sums along the row, so what can be known of them is the shortest-path closure
/// of those bounds, which is exact for whole numbers (Floyd 1962). O(cells² × groups³).
package struct CountChain: Sendable {
    private let sums: [Int]
    private let cells: [Range<Int>]
    /// For each cell, the whole that it is a part of; its own stretch for one that is no part of another.
    private let wholes: [Range<Int>]
    private let threshold: Int
    private var shown: [Figure]

    /// Decides what may be shown of cells.
    ///
    /// - Parameters:
    ///   - groups: the number of people in each group.
    ///   - cells: the stretches to show, as ranges of groups, the most important one first.
    ///   - totals: how many of the first cells are totals that others are seen as parts of, the largest first.
    ///   - threshold: counts from 1 to one less than this are hidden; at least 3.
    /// - Returns: what may be shown, in the order of the cells.
    package static func disclosed(
        groups: [Int], cells: [Range<Int>], totals: Int = 1, threshold: Int
    ) -> [Figure] {
        var chain = CountChain(groups: groups, cells: cells, totals: totals, threshold: threshold)
        chain.hide()
        return chain.shown
    }

    private init(groups: [Int], cells: [Range<Int>], totals: Int, threshold: Int) {
        let sums = groups.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
        let wholes = cells.map { cell in
            cells.prefix(totals).last {
                $0 != cell && $0.lowerBound <= cell.lowerBound && cell.upperBound <= $0.upperBound
            }
                ?? cell
        }
        self.sums = sums
        self.cells = cells
        self.wholes = wholes
        self.threshold = threshold
        shown = zip(cells, wholes).map { cell, stretch in
            let count = sums[cell.upperBound] - sums[cell.lowerBound]
            let whole = sums[stretch.upperBound] - sums[stretch.lowerBound]
            if (1..<threshold).contains(count) { return .fewer(than: threshold) }
            if cell == stretch || count == 0 || whole - count >= threshold { return .exact(count) }
            // That nearly everyone, or everyone, is in a stretch tells of those who are not.
            return cell.lowerBound == stretch.lowerBound ? .more(than: max(0, whole - threshold)) : .withheld
        }
    }

    private mutating func hide() {
        var leaks = leakCount
        while leaks > 0 {
            let candidates = Array(shown.indices.filter { shown[$0] != .withheld }.reversed())
            // Figures before bounds, the least important first; one whose hiding helps, if there is such a one.
            let order = candidates.filter { shown[$0].exact != nil } + candidates.filter { shown[$0].exact == nil }
            guard let last = order.first else { return }
            shown[order.first { leakCount(hiding: $0) < leaks } ?? last] = .withheld
            leaks = leakCount
        }
    }

    private func leakCount(hiding place: Int) -> Int {
        var other = self
        other.shown[place] = .withheld
        return other.leakCount
    }

    /// The number of stretches that must be hidden and can be calculated.
    private var leakCount: Int {
        let most = closure
        func isKnown(_ start: Int, _ end: Int) -> Bool {
            most[start][end] + most[end][start] + 1 < min(3, threshold - 1)
        }
        var leaks = 0
        for start in sums.indices {
            for end in sums.indices where end > start && (1..<threshold).contains(sums[end] - sums[start]) {
                if isKnown(start, end) { leaks += 1 }
            }
        }
        for (cell, whole) in zip(cells, wholes) where cell != whole {
            let count = sums[cell.upperBound] - sums[cell.lowerBound]
            let isEveryone = count > 0 && count == sums[whole.upperBound] - sums[whole.lowerBound]
            if isEveryone, isKnown(cell.lowerBound, cell.upperBound) { leaks += 1 }
        }
        return leaks
    }

    /// For each two places in the row, the most that the sum at the second can exceed the sum at the first.
    private var closure: [[Int]] {
        let unbounded = Int.max / 8
        let size = sums.count
        var most = Array(repeating: Array(repeating: unbounded, count: size), count: size)
        for place in sums.indices {
            most[place][place] = 0
            if place > 0 { most[place][place - 1] = 0 }
        }
        func bound(_ start: Int, _ end: Int, from least: Int, to greatest: Int = unbounded) {
            most[start][end] = min(most[start][end], greatest)
            most[end][start] = min(most[end][start], -least)
        }
        for (place, figure) in shown.enumerated() {
            let (start, end) = (cells[place].lowerBound, cells[place].upperBound)
            switch figure {
            case .exact(let count): bound(start, end, from: count, to: count)
            case .fewer(let limit): bound(start, end, from: 1, to: limit - 1)
            case .atLeast(let least, let limit): bound(start, end, from: least, to: limit - 1)
            case .more(let limit):
                bound(start, end, from: limit + 1)
                bound(end, wholes[place].upperBound, from: 0, to: threshold - 1)
            case .withheld:
                // What is hidden without a bound is known to be no small count, or it would have been shown as one.
                if sums[end] - sums[start] >= threshold { bound(start, end, from: threshold) }
            }
        }
        for middle in 0..<size {
            for start in 0..<size where most[start][middle] < unbounded {
                for end in 0..<size where most[middle][end] < unbounded {
                    most[start][end] = min(most[start][end], most[start][middle] + most[middle][end])
                }
            }
        }
        return most
    }
}
