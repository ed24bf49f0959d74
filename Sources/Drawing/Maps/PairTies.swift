internal import Community

/// The ties of one pair of parties on their way to one line.
struct PairTies {
    /// The nodes, the smaller first.
    let pair: Pair
    private var ties: [Tie] = []
    private var forward = false
    private var backward = false

    struct Pair: Hashable {
        let low: Int
        let high: Int
    }

    init(_ pair: Pair) { self.pair = pair }

    mutating func add(_ tie: Tie, leadsUp: Bool) {
        ties.append(tie)
        if tie.showsDirection {
            if leadsUp { forward = true } else { backward = true }
        }
    }

    var hasSeveralKinds: Bool { Set(ties.map(\.kind)).count > 1 }

    /// The family of most of its ties; of as many, the most formal.
    var family: TieFamily {
        let order = TieFamily.allCases
        let counts = order.map { family in ties.count { TieFamily($0.kind) == family } }
        return order[order.indices.max { (counts[$0], $0) < (counts[$1], $1) }!]
    }

    /// The line.
    ///
    /// - Parameters:
    ///   - fullStrength: the strength of the thickest line.
    ///   - staleBefore: ties last confirmed before this day recede, if all of the pair do.
    func line(fullStrength: Double, staleBefore: Day?) -> Diagram.Tie {
        let turned = backward && !forward
        let strength = ties.compactMap(\.strength).max()
        let isStale = staleBefore.map { day in ties.allSatisfy { $0.confirmed.map { $0 < day } ?? false } } ?? false
        return Diagram.Tie(
            from: turned ? pair.high : pair.low, to: turned ? pair.low : pair.high, line: family.line,
            arrows: forward && backward ? .atBoth : forward || backward ? .atEnd : .none,
            width: strength.map { 0.6 + 1.9 * min(1, $0 / fullStrength) } ?? Self.usualWidth,
            isFaded: isStale, hasBead: hasSeveralKinds)
    }

    static let usualWidth = 1.1
}
