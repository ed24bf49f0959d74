/// How often nodes broker in a graph whose edges are there by chance, each for itself with the same probability.
struct BrokerageNull {
    /// The number of nodes of each group.
    let sizes: [Double]
    /// The probability of each edge.
    let density: Double
    let isDirected: Bool

    private var absence: Double { 1 - density }
    /// The probability that j brokers between i and k.
    private var chance: Double { density * density * absence }
    /// The covariance of two pairs of one broker that share i, or share k.
    private var sharedEnd: Double { density * density * density * absence * absence * absence }
    /// The covariance of two brokers' pairs that share i and k.
    private var sharedGap: Double { density * density * density * density * density * absence }
    private var nodeCount: Double { sizes.reduce(0, +) }

    func expected(_ group: Int) -> BrokerageCounts<Double> {
        BrokerageCounts(
            values: BrokerageRole.allCases.map { chance * pairs($0, group).number },
            total: chance * allPairs.number)
    }

    func deviation(_ group: Int) -> BrokerageCounts<Double> {
        func deviation(_ pairs: Pairs, isMirrored: Bool) -> Double {
            let own = pairs.number * chance * (1 - chance)
            // Undirected, both orders of a pair are one and the same event, but in roles that tell i from k.
            return
                (isDirected || isMirrored ? own + pairs.sharing * sharedEnd : 2 * own + 2 * pairs.sharing * sharedEnd)
                .squareRoot()
        }
        return BrokerageCounts(
            values: BrokerageRole.allCases.map {
                deviation(pairs($0, group), isMirrored: $0 == .representative || $0 == .gatekeeper)
            },
            total: deviation(allPairs, isMirrored: false))
    }

    func groupExpected(_ group: Int) -> BrokerageCounts<Double> {
        let each = expected(group)
        return BrokerageCounts(values: each.values.map { $0 * sizes[group] }, total: each.total * sizes[group])
    }

    func groupDeviation(_ group: Int) -> BrokerageCounts<Double> {
        func deviation(_ role: BrokerageRole?) -> Double {
            isDirected ? max(0, groupVariance(group, role)).squareRoot() : .nan
        }
        return BrokerageCounts(values: BrokerageRole.allCases.map(deviation), total: deviation(nil))
    }

    private struct Pairs {
        /// The number of ordered pairs (i, k).
        var number: Double
        /// The number of ordered pairs of different pairs that share i, or share k.
        var sharing: Double
    }

    private var allPairs: Pairs {
        let others = nodeCount - 1
        return Pairs(number: others * (others - 1), sharing: 2 * others * (others - 1) * (others - 2))
    }

    private func pairs(_ role: BrokerageRole, _ group: Int) -> Pairs {
        let own = sizes[group] - 1
        let foreign = nodeCount - sizes[group]
        let others = sizes.indices.filter { $0 != group }.map { sizes[$0] }
        switch role {
        case .coordinator:
            return Pairs(number: own * (own - 1), sharing: 2 * own * (own - 1) * (own - 2))
        case .itinerant:
            return Pairs(
                number: others.reduce(0) { $0 + $1 * ($1 - 1) },
                sharing: others.reduce(0) { $0 + 2 * $1 * ($1 - 1) * ($1 - 2) })
        case .representative, .gatekeeper:
            return Pairs(number: own * foreign, sharing: own * foreign * (foreign - 1) + foreign * own * (own - 1))
        case .liaison:
            return Pairs(
                number: others.reduce(0) { $0 + $1 * (foreign - $1) },
                sharing: others.reduce(0) { $0 + 2 * $1 * (foreign - $1) * (foreign - $1 - 1) })
        }
    }

    /// The variance of the sum over all brokers of a group; of all roles together if none is named.
    ///
    /// Two triples (i, j, k) of different brokers depend on each other if they share an edge: one way or another, each
    /// pair of them falls under one of the four lines below.
    private func groupVariance(_ group: Int, _ role: BrokerageRole?) -> Double {
        let alone = deviation(group)
        let each = role.map { alone[$0] } ?? alone.total
        var variance = sizes[group] * each * each
        func isCounted(_ source: Int, _ target: Int) -> Bool {
            role == nil || role == BrokerageRole(from: source, by: group, to: target)
        }
        for first in sizes.indices {
            for second in sizes.indices {
                // i -> j stands in (i, j, k) and in (x, i, j); k and x may be one.
                if isCounted(group, first), isCounted(second, group) {
                    let apart = ways(group, group, first, second)
                    let together = first == second ? ways(group, group, first) : 0
                    variance += 2 * sharedEnd * (apart + together)
                }
                if !isCounted(first, second) { continue }
                let apart = ways(first, group, second, group)
                // i -> j is asked for by (i, j, k) and barred by (i, x, j).
                if isCounted(first, group) {
                    variance -= chance * chance * (2 * apart + (second == group ? ways(first, group, group) : 0))
                }
                // j -> k is asked for by (i, j, k) and barred by (j, x, k).
                if isCounted(group, second) {
                    variance -= chance * chance * (2 * apart + (first == group ? ways(group, group, second) : 0))
                }
                // i -> k is barred by both (i, j, k) and (i, x, k).
                variance += sharedGap * apart
            }
        }
        return variance
    }

    /// In how many ways different nodes can be taken from groups, one from each that is named.
    private func ways(_ groups: Int...) -> Double {
        var ways = 1.0
        for place in groups.indices {
            let taken = groups[..<place].count { $0 == groups[place] }
            ways *= max(0, sizes[groups[place]] - Double(taken))
        }
        return ways
    }
}
