/// Communities on which many runs agree.
public struct ConsensusCommunities: Sendable {
    /// The communities.
    public let communities: Communities
    /// For each edge the share of the first runs in which both ends were in one community: near 0 or 1 where the answer
    /// does not hang on the seed.
    public let agreement: EdgeColumn<Double>
    /// How often all runs were done.
    public let rounds: Int
}

extension Graph {
    /// Communities by many runs of Leiden that are made to agree.
    ///
    /// Each edge is given the share of the runs in which it lies within a community; edges below the threshold are left
    /// out, and all runs are done again with those shares for strengths, until every share is 0 or 1. What is then
    /// connected is a community. Only pairs with an edge are looked at (Tandon et al. 2019), so that large graphs can be
    /// done. Direction, parallel edges, loops and isolated nodes count as in
    /// ``leidenCommunities(_:strengths:iterations:randomness:seed:)``.
    ///
    /// - Parameters:
    ///   - quality: what makes a division good.
    ///   - strengths: what each edge is worth; 1 without.
    ///   - runs: how many times Leiden is done each round, with a seed of its own.
    ///   - threshold: the share of runs below which an edge is dropped.
    ///   - seed: what decides all of it.
    ///   - execution: how the work is done; runs go in parallel.
    /// - Precondition: one strength for each edge, finite and at least 0; at least one run; a threshold from 0 to 1.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: about O(runs · m) in time for each of a few rounds, O(n + m) in memory for each thread.
    /// - SeeAlso: A. Lancichinetti & S. Fortunato, Consensus clustering in complex networks, Scientific Reports 2 (2012);
    ///   A. Tandon et al., Fast consensus clustering in complex networks, Physical Review E 99 (2019).
    public func consensusCommunities(
        _ quality: CommunityQuality = .modularity(), strengths: EdgeColumn<Double>? = nil, runs: Int = 20,
        threshold: Double = 0.5, seed: UInt64, execution: Execution = .allCores
    ) throws(CancellationError) -> ConsensusCommunities {
        precondition(runs > 0 && threshold >= 0 && threshold <= 1, "Runs are counted, and a threshold is a share.")
        var shares = strengths
        var agreement: EdgeColumn<Double>?
        var seeds = SeededGenerator(seed: seed)
        // Rounds agree soon; the limit is for graphs of symmetry so great that they never do.
        for round in 1...50 {
            let seed = seeds.next()
            let current = shares
            let found = try execution.map(runs, blank: [Int](), scratch: {}) { run, _ in
                let seed = SeededGenerator(seed: seed, stream: UInt64(run)).firstNumber
                return leidenCommunities(quality, strengths: current, seed: seed).membership.values
            }
            let next = EdgeColumn(
                (0..<edgeCount).map { edge in
                    let together = found.count { $0[Int(tails[edge])] == $0[Int(heads[edge])] }
                    return Double(together) / Double(runs)
                })
            if agreement == nil { agreement = next }
            let kept = next.map { $0 < threshold ? 0 : $0 }
            if round == 50 || kept.values.allSatisfy({ $0 == 0 || $0 == 1 }) {
                return ConsensusCommunities(
                    communities: pieces(joinedBy: kept), agreement: agreement ?? next, rounds: round)
            }
            shares = kept
        }
        fatalError("The last round returns.")
    }

    /// What edges of some strength connect.
    private func pieces(joinedBy strengths: EdgeColumn<Double>) -> Communities {
        var sets = DisjointSets(count: nodeCount)
        for edge in 0..<edgeCount where strengths.values[edge] > 0 { sets.union(tails[edge], heads[edge]) }
        return Communities(NodeColumn((0..<nodeCount).map { Int(sets.root(of: UInt32($0))) }))
    }
}

extension SeededGenerator {
    /// The number that a new generator gives first.
    fileprivate var firstNumber: UInt64 {
        var generator = self
        return generator.next()
    }
}
