/// A set of key players, and how sure it is that there is none better.
public struct KeyPlayers: Sendable, Equatable {
    /// The nodes, ascending.
    public let nodes: [Node]
    /// What the set is worth.
    public let value: Double
    /// What no set of this size is worth more than: the value itself where all sets were tried, a bound from
    /// submodularity for the reach measures, `nil` where nothing is known.
    public let upperBound: Double?
    /// Whether all sets of this size were tried.
    public let isExhaustive: Bool
}

/// How hard to look for a set of key players.
public struct KeyPlayerSearch: Sendable {
    /// Up to how many sets all are tried.
    public var exhaustiveLimit: Int
    /// How often to begin anew from a random set, besides the greedy one, where not all are tried.
    public var restarts: Int
    /// What decides the random sets.
    public var seed: UInt64

    /// Describes a search.
    public init(exhaustiveLimit: Int = 2_000_000, restarts: Int = 10, seed: UInt64 = 1) {
        self.exhaustiveLimit = exhaustiveLimit
        self.restarts = restarts
        self.seed = seed
    }
}

extension Graph {
    /// The set of so many nodes that is worth most together.
    ///
    /// All sets are tried where there are few enough; else a set is built one node at a time, each the best, and its
    /// members are swapped for others while that helps, and so again from random sets. Of sets that are worth the same the
    /// one with the lowest nodes is taken. Not the nodes that are worth most one by one: see Borgatti.
    ///
    /// The bound: reach is submodular, so no set of k nodes is worth more than the one found plus the k largest gains of
    /// one node more; nor more than the greedy one over 1 - 1/e (Nemhauser, Wolsey & Fisher 1978).
    ///
    /// - Parameters:
    ///   - size: how many nodes.
    ///   - measure: what they are judged by, as ``keyPlayerValue(of:_:members:direction:)``.
    ///   - candidates: the nodes to choose from; all without.
    ///   - members: whether reach counts the set itself.
    ///   - direction: which way reach goes.
    ///   - search: how hard to look.
    ///   - execution: how the work is done.
    /// - Precondition: a size from 1 up to the number of candidates, none of whom is named twice.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: c^k / k! values of sets for all sets of k out of c candidates; a value takes O(k n / 64) for reach,
    ///   O(k n) for distance-weighted reach, O(n + m) for fragmentation, O(n m / 64) steps of a wide word a level for the
    ///   distance-weighted one. Greedy: about c k values, and as many for each round of swaps. Memory O(c n / 64) for
    ///   reach, O(c n) for distance-weighted reach.
    /// - SeeAlso: S. P. Borgatti, Identifying sets of key players in a social network, Computational & Mathematical
    ///   Organization Theory 12 (2006).
    public func keyPlayers(
        _ size: Int, by measure: KeyPlayerMeasure, among candidates: [Node]? = nil, members: SetMembers = .counted,
        direction: Direction = .outgoing, search: KeyPlayerSearch = KeyPlayerSearch(),
        execution: Execution = .allCores
    ) throws(CancellationError) -> KeyPlayers {
        let candidates = candidates?.map(\.index).sorted() ?? Array(0..<nodeCount)
        precondition(size >= 1 && size <= candidates.count, "A set has a node, and no more than there are.")
        precondition(Set(candidates).count == candidates.count, "A candidate is named once.")
        let score = KeyPlayerScore(
            self, candidates: candidates, measure: measure, members: members, direction: direction)
        let isExhaustive = combinations(size, of: candidates.count, atMost: search.exhaustiveLimit) != nil
        let best =
            isExhaustive
            ? try score.bestOfAll(size, execution: execution)
            : try score.bestBySwapping(size, search: search, execution: execution)
        return KeyPlayers(
            nodes: best.set.map { Node(candidates[$0]) }, value: best.value,
            upperBound: isExhaustive ? best.value : best.bound, isExhaustive: isExhaustive)
    }

    /// In how many ways some can be taken out of so many; `nil` if more than a limit.
    private func combinations(_ size: Int, of count: Int, atMost limit: Int) -> Int? {
        var ways = 1
        for step in 0..<min(size, count - size) {
            let (product, isTooLarge) = ways.multipliedReportingOverflow(by: count - step)
            ways = product / (step + 1)
            if isTooLarge || ways > limit { return nil }
        }
        return ways
    }
}

extension KeyPlayerScore {
    fileprivate struct Found: Sendable {
        var set: [Int] = []
        var value = -Double.infinity
        var bound: Double?

        /// Better, or as good and lower.
        func isBetter(than other: Found) -> Bool {
            if value != other.value { return value > other.value || other.value.isNaN && !value.isNaN }
            return set.lexicographicallyPrecedes(other.set)
        }
    }

    /// Tries all sets, those with the same first member by one thread.
    fileprivate func bestOfAll(_ size: Int, execution: Execution) throws(CancellationError) -> Found {
        let found = try execution.map(candidates.count - size + 1, blank: Found(), scratch: scratch) { first, scratch in
            var set = Array(first..<first + size)
            var best = Found(set: set, value: value(of: set, &scratch))
            while true {
                // The last place that can go up.
                guard let place = (1..<max(1, size)).last(where: { set[$0] < candidates.count - size + $0 }) else {
                    break
                }
                set[place] += 1
                for later in place + 1..<max(place + 1, size) { set[later] = set[later - 1] + 1 }
                let value = value(of: set, &scratch)
                if value > best.value { best = Found(set: set, value: value) }
            }
            return best
        }
        return found.dropFirst().reduce(found[0]) { $1.isBetter(than: $0) ? $1 : $0 }
    }

    /// The best of a greedy set and some random ones, each improved by swaps.
    fileprivate func bestBySwapping(
        _ size: Int, search: KeyPlayerSearch, execution: Execution
    ) throws(CancellationError) -> Found {
        var greedy = Found()
        for _ in 0..<size { greedy = try bestAddition(to: greedy.set, execution: execution) }
        let start = greedy
        let found = try execution.map(search.restarts + 1, blank: Found(), scratch: scratch) { restart, scratch in
            if restart == 0 { return swapped(start, &scratch) }
            var generator = SeededGenerator(seed: search.seed, stream: UInt64(restart))
            var order = Array(candidates.indices)
            generator.shuffle(&order)
            let set = order.prefix(size).sorted()
            return swapped(Found(set: set, value: value(of: set, &scratch)), &scratch)
        }
        var best = found.dropFirst().reduce(found[0]) { $1.isBetter(than: $0) ? $1 : $0 }
        best.bound = try bound(of: best.set, greedy: greedy.set, execution: execution)
        return best
    }

    private func bestAddition(to set: [Int], execution: Execution) throws(CancellationError) -> Found {
        let found = try execution.map(candidates.count, blank: Found(), scratch: scratch) { place, scratch in
            if set.contains(place) { return Found() }
            let larger = (set + [place]).sorted()
            return Found(set: larger, value: value(of: larger, &scratch))
        }
        return found.filter { !$0.set.isEmpty }.reduce(Found()) { $0.set.isEmpty || $1.isBetter(than: $0) ? $1 : $0 }
    }

    /// Swaps one member for another candidate, the best of all such swaps each time, until none helps.
    private func swapped(_ start: Found, _ scratch: inout Scratch) -> Found {
        var best = start
        while true {
            let set = best.set
            for member in set {
                for other in candidates.indices where !set.contains(other) {
                    let swapped = (set.filter { $0 != member } + [other]).sorted()
                    let found = Found(set: swapped, value: value(of: swapped, &scratch))
                    if found.value > best.value { best = found }
                }
            }
            if best.set == set { return best }
        }
    }

    private func bound(of set: [Int], greedy: [Int], execution: Execution) throws(CancellationError) -> Double? {
        switch measure {
        case .fragmentation, .distanceFragmentation: return nil
        case .reach, .distanceReach: break
        }
        let sum = reachSum(set)
        let gains = try execution.map(candidates.count, blank: 0.0, scratch: {}) { place, _ in
            set.contains(place) ? 0 : reachSum(set + [place]) - sum
        }
        let largest = gains.sorted(by: >).prefix(set.count).reduce(sum, +)
        // 1 - 1/e
        let share = 0.632_120_558_828_557_7
        return value(ofReach: min(largest, reachSum(greedy) / share, Double(nodeCount)), size: set.count)
    }
}
