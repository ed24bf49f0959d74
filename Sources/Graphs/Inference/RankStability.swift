/// What is taken away to see whether a ranking would still be the same.
public enum Omission: CaseIterable, Sendable {
    /// Nodes, with the edges that touch them.
    case nodes
    /// Edges.
    case edges
}

/// How far a ranking can be trusted when some of the network is not known.
public struct RankStability: Sendable {
    /// The rank of each node in the whole network: 1 for the highest value, and for equals the mean of their ranks.
    public let ranks: NodeColumn<Double>
    /// The ranks of each node in the networks with something left out, among those that are left; ascending.
    private let resampled: [[Double]]
    /// How many networks with something left out were ranked.
    public let repetitions: Int
    /// In what part of them the node that ranks first in the whole ranks first as well.
    public let firstStaysFirst: Double
    /// In what part of them that node is among the first three.
    public let firstStaysInFirstThree: Double
    /// The mean part that the first tenth in the whole and in the part have in common: shared over of either.
    public let firstTenthOverlap: Double
    /// The mean of the squared correlation of values in the whole and in the part; NaN where all values are the same.
    public let squaredCorrelation: Double
    /// The mean of Spearman's correlation of ranks in the whole and in the part, over the nodes that are left; NaN where
    /// all values are the same.
    public let rankCorrelation: Double

    fileprivate init(ranks: NodeColumn<Double>, resampled: [[Double]], outcomes: [RankOutcome]) {
        self.ranks = ranks
        self.resampled = resampled
        repetitions = outcomes.count
        func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
        firstStaysFirst = mean(outcomes.map { $0.firstRank <= 1 ? 1 : 0 })
        firstStaysInFirstThree = mean(outcomes.map { $0.firstRank <= 3 ? 1 : 0 })
        firstTenthOverlap = mean(outcomes.map(\.overlap))
        squaredCorrelation = mean(outcomes.map(\.squaredCorrelation).filter { !$0.isNaN })
        rankCorrelation = mean(outcomes.map(\.rankCorrelation).filter { !$0.isNaN })
    }

    /// Between which ranks a node is found in so large a part of the networks where it is left; `nil` if it never is.
    ///
    /// The tails are of equal size, and the ends are ranks that occurred.
    ///
    /// - Precondition: a share from 0 to 1.
    public func interval(of node: Node, share: Double = 0.9) -> ClosedRange<Double>? {
        precondition((0...1).contains(share), "A share is from 0 to 1.")
        let ranks = resampled[node.index]
        if ranks.isEmpty { return nil }
        let cut = Int((Double(ranks.count) * (1 - share) / 2).rounded(.down))
        let tail = min(cut, (ranks.count - 1) / 2)
        return ranks[tail]...ranks[ranks.count - 1 - tail]
    }
}

private struct RankOutcome: Sendable {
    /// The rank of each node of the whole; NaN for one that is left out.
    var ranks: [Double] = []
    /// The best rank of those that rank first in the whole.
    var firstRank = Double.infinity
    var overlap = 0.0
    var squaredCorrelation = Double.nan
    var rankCorrelation = Double.nan
}

extension Graph {
    /// How a ranking would change if some of the network were not known: part of the nodes or edges is left out at random,
    /// time after time, and the ranking is made anew.
    ///
    /// The part is rounded to whole nodes or edges, at least one if it is above 0. A rank is among the nodes that are left.
    /// The Monte-Carlo error of a part p of the repetitions is √(p (1 - p) / repetitions).
    ///
    /// - Parameters:
    ///   - share: what part is left out, from 0 up to 1.
    ///   - omission: what is left out.
    ///   - repetitions: how often.
    ///   - seed: what decides which, whatever the number of threads.
    ///   - execution: how the work is done; repetitions go in parallel.
    ///   - measure: the value of each node of a part of the network, high for a high rank; must depend on nothing else.
    /// - Precondition: a share from 0 up to, not including, 1; at least one repetition.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: that of the measure, O(m) and O(n log n), for each repetition; memory O(repetitions · n).
    /// - SeeAlso: S. P. Borgatti, K. M. Carley & D. Krackhardt, On the robustness of centrality measures under conditions of
    ///   imperfect data, Social Networks 28 (2006).
    public func rankStability(
        leavingOut share: Double, of omission: Omission, repetitions: Int = 1_000, seed: UInt64,
        execution: Execution = .allCores, measure: @Sendable (Subgraph) -> NodeColumn<Double>
    ) throws(CancellationError) -> RankStability {
        precondition(share >= 0 && share < 1 && repetitions > 0, "Part is left out, some times.")
        let values = measure(removing([])).values
        let ranks = Self.ranks(values)
        let count = omission == .nodes ? nodeCount : edgeCount
        let gone = share == 0 ? 0 : min(count, max(1, Int((share * Double(count)).rounded())))
        let outcomes = try execution.map(repetitions, blank: RankOutcome(), scratch: {}) { repetition, _ in
            var generator = SeededGenerator(seed: seed, stream: UInt64(repetition))
            var places = Array(0..<count)
            for place in 0..<gone { places.swapAt(place, place + generator.index(below: count - place)) }
            let part =
                omission == .nodes
                ? removing(places.prefix(gone).map { Node($0) })
                : removing(edges: places.prefix(gone).map { Edge($0) })
            return Self.outcome(part, measure(part).values, of: values, ranks)
        }
        let resampled = (0..<nodeCount).map { node in outcomes.map { $0.ranks[node] }.filter { !$0.isNaN }.sorted() }
        return RankStability(ranks: NodeColumn(ranks), resampled: resampled, outcomes: outcomes)
    }

    private static func outcome(
        _ part: Subgraph, _ partValues: [Double], of values: [Double], _ ranks: [Double]
    ) -> RankOutcome {
        var outcome = RankOutcome(ranks: [Double](repeating: .nan, count: values.count))
        let partRanks = Self.ranks(partValues)
        let best = ranks.min() ?? 0
        let (tenth, partTenth) = (first(10, of: ranks), first(10, of: partRanks))
        var (shared, either) = (0, tenth.count)
        for (place, node) in part.parentNode.values.enumerated() {
            outcome.ranks[node.index] = partRanks[place]
            // Of equals in the whole any one will do.
            if ranks[node.index] == best {
                outcome.firstRank = min(outcome.firstRank, partRanks[place] == partRanks.min() ? 1 : partRanks[place])
            }
            if partTenth.contains(place) { if tenth.contains(node.index) { shared += 1 } else { either += 1 } }
        }
        outcome.overlap = either == 0 ? 1 : Double(shared) / Double(either)
        let r = correlation(part.parentNode.values.enumerated().map { (values[$1.index], partValues[$0]) })
        outcome.squaredCorrelation = r * r
        let left = Self.ranks(part.parentNode.values.map { values[$0.index] })
        outcome.rankCorrelation = correlation(Array(zip(left, partRanks)))
        return outcome
    }

    /// The places of the first so many-th part of a ranking, at least one; all that are equal to the last of them too.
    private static func first(_ divisor: Int, of ranks: [Double]) -> Set<Int> {
        let count = max(1, ranks.count / divisor)
        let limit = ranks.sorted().prefix(count).last ?? 0
        return Set(ranks.indices.filter { ranks[$0] <= limit })
    }

    /// 1 for the highest value; equals have the mean of their ranks, and NaN comes last.
    static func ranks(_ values: [Double]) -> [Double] {
        let keys = values.map { $0.isNaN ? -Double.infinity : $0 }
        let order = keys.indices.sorted { keys[$0] > keys[$1] }
        var ranks = [Double](repeating: 0, count: keys.count)
        var start = 0
        while start < order.count {
            var end = start
            while end < order.count, keys[order[end]] == keys[order[start]] { end += 1 }
            for place in start..<end { ranks[order[place]] = Double(start + end + 1) / 2 }
            start = end
        }
        return ranks
    }
}
