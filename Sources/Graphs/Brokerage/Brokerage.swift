/// How often nodes stand between two others who have no tie of their own, by the groups of the three.
public struct Brokerage: Sendable {
    /// For each node how often it brokers, in each role and in all.
    public let counts: NodeColumn<BrokerageCounts<Int>>
    /// What a node of each group is expected to count, by chance.
    public let expected: [BrokerageCounts<Double>]
    /// The standard deviation of what a node of each group counts by chance.
    public let deviation: [BrokerageCounts<Double>]
    /// For each group what its nodes count together.
    public let groupCounts: [BrokerageCounts<Int>]
    /// What the nodes of each group are expected to count together, by chance.
    public let groupExpected: [BrokerageCounts<Double>]
    /// The standard deviation of what the nodes of each group count together; NaN for an undirected graph.
    public let groupDeviation: [BrokerageCounts<Double>]
    private let groups: [Int]

    init(
        counts: NodeColumn<BrokerageCounts<Int>>, groups: [Int], groupCount: Int, null: BrokerageNull
    ) {
        self.counts = counts
        self.groups = groups
        let roles = BrokerageRole.allCases.count
        var sums = [BrokerageCounts<Int>](
            repeating: BrokerageCounts(values: Array(repeating: 0, count: roles), total: 0), count: groupCount)
        for (count, group) in zip(counts.values, groups) {
            for role in 0..<roles { sums[group].values[role] += count.values[role] }
            sums[group].total += count.total
        }
        groupCounts = sums
        expected = (0..<groupCount).map(null.expected)
        deviation = (0..<groupCount).map(null.deviation)
        groupExpected = (0..<groupCount).map(null.groupExpected)
        groupDeviation = (0..<groupCount).map(null.groupDeviation)
    }

    /// How many standard deviations a node counts more than by chance; NaN where chance leaves no room.
    public func zScore(of node: Node, _ role: BrokerageRole) -> Double {
        let group = groups[node.index]
        return z(counts[node][role], expected[group][role], deviation[group][role])
    }

    /// How many standard deviations a node counts more than by chance, all roles together.
    public func totalZScore(of node: Node) -> Double {
        let group = groups[node.index]
        return z(counts[node].total, expected[group].total, deviation[group].total)
    }

    /// How many standard deviations the nodes of a group count more together than by chance.
    public func zScore(ofGroup group: Int, _ role: BrokerageRole) -> Double {
        z(groupCounts[group][role], groupExpected[group][role], groupDeviation[group][role])
    }

    private func z(_ count: Int, _ expected: Double, _ deviation: Double) -> Double {
        deviation > 0 ? (Double(count) - expected) / deviation : .nan
    }
}

extension Graph {
    /// How often each node stands between two others, in five roles (Gould & Fernandez 1989).
    ///
    /// Node j brokers between i and k if i → j and j → k are edges and i → k is not. Pairs (i, k) are ordered. An
    /// undirected edge leads both ways, so that each unordered pair counts twice: in an undirected graph coordinator,
    /// itinerant and liaison are even, and representative and gatekeeper are equal.
    ///
    /// Chance is the paper's: each of the n (n - 1) possible edges is there with the same probability d = m / (n (n - 1)),
    /// whatever the others do; undirected, each of the n (n - 1) / 2. Then each pair is brokered with probability
    /// d² (1 - d), and the deviations are exact, with what two pairs have in common. Parallel edges count once, and loops
    /// do not.
    ///
    /// - Parameters:
    ///   - groups: for each node its group, from 0 up.
    ///   - execution: how the work is done.
    /// - Precondition: one group for each node, at least 0.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(Σ degree²) in time at most, O(n + m) in memory; O(g²) for each of g groups.
    /// - SeeAlso: R. V. Gould & R. M. Fernandez, Structures of mediation: a formal approach to brokerage in transaction
    ///   networks, Sociological Methodology 19 (1989).
    public func brokerage(
        groups: NodeColumn<Int>, execution: Execution = .allCores
    ) throws(CancellationError) -> Brokerage {
        precondition(groups.count == nodeCount, "There is one group for each node.")
        precondition(groups.values.allSatisfy { $0 >= 0 }, "A group is at least 0.")
        let simple = simplified().graph
        let groupCount = (groups.values.max() ?? -1) + 1
        let none = BrokerageCounts(values: Array(repeating: 0, count: BrokerageRole.allCases.count), total: 0)
        let counts = try execution.suited(to: edgeCount).map(nodeCount, blank: none) {
            BrokerageScratch(nodeCount: simple.nodeCount, groupCount: groupCount)
        } _: { node, scratch in
            scratch.count(node, in: simple, groups: groups.values)
        }
        var sizes = [Int](repeating: 0, count: groupCount)
        for group in groups.values { sizes[group] += 1 }
        let pairs = Double(nodeCount) * Double(nodeCount - 1) / (isDirected ? 1 : 2)
        let null = BrokerageNull(
            sizes: sizes.map(Double.init), density: pairs > 0 ? Double(simple.edgeCount) / pairs : 0,
            isDirected: isDirected)
        return Brokerage(counts: NodeColumn(counts), groups: groups.values, groupCount: groupCount, null: null)
    }
}

/// What one thread needs to count the pairs of one broker after another.
private struct BrokerageScratch {
    /// Whether the broker has an edge to a node.
    private var isTarget: [Bool]
    private var sources: [Int]
    private var targets: [Int]
    private var both: [Int]

    init(nodeCount: Int, groupCount: Int) {
        isTarget = [Bool](repeating: false, count: nodeCount)
        sources = [Int](repeating: 0, count: groupCount)
        targets = sources
        both = sources
    }

    /// All pairs of a source and a target, less those that are one node, less those with an edge of their own.
    mutating func count(_ broker: Int, in graph: Graph, groups: [Int]) -> BrokerageCounts<Int> {
        let own = groups[broker]
        var counts = [Int](repeating: 0, count: BrokerageRole.allCases.count)
        let outgoing = graph.outgoing
        let incoming = graph.incoming
        for slot in outgoing.row(broker) {
            let target = Int(outgoing.neighbors[slot])
            isTarget[target] = true
            targets[groups[target]] += 1
        }
        for slot in incoming.row(broker) {
            let source = Int(incoming.neighbors[slot])
            sources[groups[source]] += 1
            if isTarget[source] { both[groups[source]] += 1 }
            for other in outgoing.row(source) {
                let target = Int(outgoing.neighbors[other])
                if isTarget[target] {
                    counts[BrokerageRole(from: groups[source], by: own, to: groups[target]).rawValue] -= 1
                }
            }
        }
        let foreignSources = incoming.row(broker).count - (sources.isEmpty ? 0 : sources[own])
        let foreignTargets = outgoing.row(broker).count - (targets.isEmpty ? 0 : targets[own])
        var withinOthers = 0
        var sameWithinOthers = 0
        for group in sources.indices where group != own {
            withinOthers += sources[group] * targets[group]
            sameWithinOthers += both[group]
        }
        counts[BrokerageRole.coordinator.rawValue] += sources[own] * targets[own] - both[own]
        counts[BrokerageRole.itinerant.rawValue] += withinOthers - sameWithinOthers
        counts[BrokerageRole.representative.rawValue] += sources[own] * foreignTargets
        counts[BrokerageRole.gatekeeper.rawValue] += foreignSources * targets[own]
        counts[BrokerageRole.liaison.rawValue] += foreignSources * foreignTargets - withinOthers
        clear(broker, graph: graph, groups: groups)
        return BrokerageCounts(values: counts, total: counts.reduce(0, +))
    }

    private mutating func clear(_ broker: Int, graph: Graph, groups: [Int]) {
        for slot in graph.outgoing.row(broker) {
            let target = Int(graph.outgoing.neighbors[slot])
            isTarget[target] = false
            targets[groups[target]] = 0
        }
        for slot in graph.incoming.row(broker) {
            let group = groups[Int(graph.incoming.neighbors[slot])]
            sources[group] = 0
            both[group] = 0
        }
    }
}
