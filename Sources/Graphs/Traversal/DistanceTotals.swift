internal import CKernels

/// What all distances to each node add up to.
///
/// Distances are in steps; a node that is not reached, and the node itself, count for nothing.
struct DistanceTotals: Sendable {
    /// The number of nodes that are reached.
    var reached: [Int]
    /// The sum of their distances.
    var farness: [Int]
    /// The sum of what their distances are worth: one over the distance, if nothing else was asked.
    var nearness: [Double]
    /// The greatest of their distances; 0 if there are none.
    var eccentricity: [Int]
}

extension Graph {
    /// Adds up the distances between every node and all others, by breadth-first search from 512 nodes at a time.
    ///
    /// Every node has a bit for each source, and a level of all searches at once is a few operations on 512 bits (Then
    /// et al. 2014). Nobody needs to know *which* source arrives at a level, only how many: so no distance is kept.
    ///
    /// - Parameters:
    ///   - direction: ``Direction/incoming`` counts the distances from all others to each node, ``Direction/outgoing``
    ///     those from each node to all others.
    ///   - limit: longer distances are left out.
    ///   - worth: what a distance is worth.
    ///   - execution: how the work is done.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n · (n + m)) operations on bits, 512 of them at once; memory O(n) for each thread.
    func distanceTotals(
        _ direction: Direction, within limit: Int = .max, worth: @Sendable (Int) -> Double = { 1 / Double($0) },
        execution: Execution
    ) throws(CancellationError) -> DistanceTotals {
        let width = SCHAKEL_SWEEP_SOURCES
        let passes = (nodeCount + width - 1) / width
        // Passes are dealt out to a number of stripes that depends on the graph only; a stripe adds up in order.
        let stripes = min(passes, max(4, min(16, (1 << 22) / max(1, nodeCount))))
        let totals = TotalsByStripe(stripes: stripes, nodeCount: nodeCount)
        let pulled = adjacency(direction, execution: execution)
        let pushed = adjacency(direction.reversed, execution: execution)
        let suited = execution.suited(to: passes * (nodeCount + pulled.neighbors.count))
        try suited.forEach(stripes, scratch: { SweepScratch(pulled: pulled, pushed: pushed) }) {
            stripe, scratch throws(CancellationError) in
            for pass in stride(from: stripe, to: passes, by: stripes) {
                try execution.checkCancellation()
                let sources = pass * width..<min(nodeCount, (pass + 1) * width)
                scratch.sweep(from: sources, within: limit) { totals.add(stripe: stripe, $0, worth: worth($0.level)) }
            }
        }
        return totals.total()
    }
}

/// Sums per stripe and node. A stripe is written by one thread at a time.
private final class TotalsByStripe: @unchecked Sendable {
    private struct Sums {
        var reached = 0
        var farness = 0
        var nearness = 0.0
        var eccentricity = 0
    }
    private let nodeCount: Int
    private let stripes: Int
    private let sums: UnsafeMutableBufferPointer<Sums>

    init(stripes: Int, nodeCount: Int) {
        self.nodeCount = nodeCount
        self.stripes = stripes
        sums = .allocate(capacity: stripes * nodeCount)
        sums.initialize(repeating: Sums())
    }

    deinit { sums.deallocate() }

    func add(stripe: Int, _ found: SweepLevel, worth: Double) {
        let own = sums.baseAddress! + stripe * nodeCount
        let (level, nodes, counts) = (found.level, found.nodes, found.counts)
        for place in 0..<nodes.count {
            let count = Int(counts[place])
            let node = own + Int(nodes[place])
            node.pointee.reached &+= count
            node.pointee.farness &+= count &* level
            node.pointee.nearness += Double(count) * worth
            node.pointee.eccentricity = max(node.pointee.eccentricity, level)
        }
    }

    func total() -> DistanceTotals {
        let zeros = [Int](repeating: 0, count: nodeCount)
        var totals = DistanceTotals(
            reached: zeros, farness: zeros, nearness: [Double](repeating: 0, count: nodeCount), eccentricity: zeros)
        for stripe in 0..<stripes {
            for node in 0..<nodeCount {
                let part = sums[stripe * nodeCount + node]
                totals.reached[node] += part.reached
                totals.farness[node] += part.farness
                totals.nearness[node] += part.nearness
                totals.eccentricity[node] = max(totals.eccentricity[node], part.eccentricity)
            }
        }
        return totals
    }
}
