internal import Graphs

/// A group of resident parties: the people that each stands for, and whether they are reached.
typealias ReachedParties = [(persons: Int, isReached: Bool)]

extension ReachReport.Parity {
    /// Compares the reach of two groups that share no party, and tests the difference by dealing the label of the
    /// first out at random to as many parties of the two together.
    ///
    /// O(permutations x parties of the smaller group), over all threads. The permutations are cut into blocks, each
    /// with a stream of random numbers of its own.
    /// - Returns: none if either group is empty.
    /// - Throws: `CancellationError`.
    init?(
        of group: ReachedParties, against others: ReachedParties, permutations: Int, seed: UInt64, execution: Execution
    ) throws(CancellationError) {
        if group.isEmpty || others.isEmpty { return nil }
        let urn = Urn(group + others, drawing: min(group.count, others.count))
        let observed = urn.shares(Urn.Sum(group.map(Urn.signed)))
        difference = observed.drawn - observed.left
        ratio = observed.left > 0 ? observed.drawn / observed.left : nil
        self.permutations = permutations
        self.seed = seed
        if permutations == 0 { return }
        let extremes = try urn.countDraws(
            atLeast: abs(difference), permutations: permutations, seed: seed, execution: execution)
        let p = Double(1 + extremes) / Double(1 + permutations)
        pValue = p
        standardError = (p * (1 - p) / Double(permutations)).squareRoot()
    }
}

/// Parties to draw from without putting back: only the people and the reached people among the drawn matter.
private struct Urn {
    /// The people of each party, below nought where they are not reached.
    private let signedPersons: [Double]
    private let drawCount: Int
    let whole: Sum

    struct Sum {
        var persons = 0.0
        var reached = 0.0

        init(_ signedPersons: [Double]) {
            for persons in signedPersons { add(persons) }
        }

        mutating func add(_ signedPersons: Double) {
            persons += abs(signedPersons)
            reached += max(signedPersons, 0)
        }
    }

    init(_ parties: ReachedParties, drawing drawCount: Int) {
        signedPersons = parties.map(Self.signed)
        self.drawCount = drawCount
        whole = Sum(signedPersons)
    }

    /// More people than live on earth count as 2^33, so that sums stay exact.
    static func signed(persons: Int, isReached: Bool) -> Double {
        let persons = Double(min(persons, 1 << 33))
        return isReached ? persons : -persons
    }

    /// The share reached among the drawn, and among the parties that are left.
    func shares(_ drawn: Sum) -> (drawn: Double, left: Double) {
        (drawn.reached / drawn.persons, (whole.reached - drawn.reached) / (whole.persons - drawn.persons))
    }

    /// The number of draws in which the two shares differ by at least so much, either way: it makes no difference
    /// which of the two groups is drawn, so it is the smaller one.
    func countDraws(
        atLeast difference: Double, permutations: Int, seed: UInt64, execution: Execution
    ) throws(CancellationError) -> Int {
        // Draws that are equal on paper must not differ by rounding.
        let threshold = difference - 1e-12
        let blockSize = 128
        let blocks = (permutations + blockSize - 1) / blockSize
        let counts = try execution.map(blocks, blank: 0, scratch: {}) { block, _ in
            var generator = SeededGenerator(seed: seed, stream: UInt64(block))
            var pool = signedPersons
            var count = 0
            for _ in block * blockSize..<min(permutations, (block + 1) * blockSize) {
                let (drawn, left) = shares(draw(from: &pool, &generator))
                if abs(drawn - left) >= threshold { count += 1 }
            }
            return count
        }
        return counts.reduce(0, +)
    }

    /// The first steps of a Fisher-Yates shuffle; the pool may come in any order.
    private func draw(from pool: inout [Double], _ generator: inout SeededGenerator) -> Sum {
        var drawn = Sum([])
        for place in 0..<drawCount {
            let chosen = place + generator.index(below: pool.count - place)
            let persons = pool[chosen]
            pool[chosen] = pool[place]
            pool[place] = persons
            drawn.add(persons)
        }
        return drawn
    }
}
