extension Graph {
    /// Whether two networks of the same nodes go together, tested by the quadratic assignment procedure: Pearson's
    /// correlation of what the edges between each two nodes are worth, against that with the nodes of one network in random
    /// order.
    ///
    /// All ordered pairs of different nodes count, undirected all unordered ones; a pair without an edge has 0. Loops are
    /// left out, parallel edges add up. NaN where one network has the same for every pair.
    ///
    /// - Parameters:
    ///   - other: the other network, of the same nodes.
    ///   - strengths: what each edge of this one is worth; 1 without.
    ///   - otherStrengths: what each edge of the other is worth; 1 without.
    ///   - permutations: how many random orders to try.
    ///   - seed: what decides them, whatever the number of threads.
    ///   - execution: how the work is done.
    /// - Precondition: both have the same number of nodes, and both or neither are directed; one strength for each edge,
    ///   finite and at least 0; at least one permutation.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n + m log degree) for each permutation.
    /// - SeeAlso: D. Krackhardt, Predicting with networks: nonparametric multiple regression analysis of dyadic data, Social
    ///   Networks 10 (1988).
    public func correlationTest(
        with other: Graph, strengths: EdgeColumn<Double>? = nil, otherStrengths: EdgeColumn<Double>? = nil,
        permutations: Int = 10_000, seed: UInt64, execution: Execution = .allCores
    ) throws(CancellationError) -> PermutationTest {
        precondition(
            nodeCount == other.nodeCount && isDirected == other.isDirected,
            "Both networks are of the same nodes and kind.")
        let (own, others) = (PairWorth(self, strengths), PairWorth(other, otherStrengths))
        let count = Double(nodeCount) * Double(nodeCount - 1)
        let spread = own.spread(count) * others.spread(count)
        let shift = own.sum * others.sum / count
        let nodes = NodeColumn(Array(0..<UInt32(nodeCount)))
        return try PermutationTest.shuffling(nodes, permutations: permutations, seed: seed, execution: execution) {
            order in
            spread > 0 ? (own.products(with: others, order.values) - shift) / spread : .nan
        }
    }
}

/// What the edges between each two nodes are worth, both ways if undirected.
private struct PairWorth: Sendable {
    private var offsets = [0]
    private var columns: [UInt32] = []
    private var worth: [Double] = []
    private(set) var sum = 0.0
    private var squares = 0.0

    init(_ graph: Graph, _ strengths: EdgeColumn<Double>?) {
        if let strengths { graph.check(strengths: strengths) }
        for node in 0..<graph.nodeCount {
            for slot in graph.outgoing.row(node) where graph.outgoing.neighbors[slot] != node {
                let value = strengths?.values[Int(graph.outgoing.edges[slot])] ?? 1
                if columns.count > offsets[node], columns[columns.count - 1] == graph.outgoing.neighbors[slot] {
                    worth[worth.count - 1] += value
                } else {
                    columns.append(graph.outgoing.neighbors[slot])
                    worth.append(value)
                }
            }
            offsets.append(columns.count)
        }
        for value in worth {
            sum += value
            squares += value * value
        }
    }

    /// The square root of the sum of squared differences from the mean; 0 if that is rounding.
    func spread(_ count: Double) -> Double {
        let spread = squares - sum * sum / count
        return spread > 1e-12 * squares ? spread.squareRoot() : 0
    }

    /// Σ x(i, j) y(order(i), order(j)).
    func products(with other: PairWorth, _ order: [UInt32]) -> Double {
        var sum = 0.0
        for node in 0..<offsets.count - 1 {
            for slot in offsets[node]..<offsets[node + 1] {
                sum += worth[slot] * other.value(Int(order[node]), order[Int(columns[slot])])
            }
        }
        return sum
    }

    private func value(_ row: Int, _ column: UInt32) -> Double {
        var (low, high) = (offsets[row], offsets[row + 1])
        while low < high {
            let middle = (low + high) / 2
            if columns[middle] < column { low = middle + 1 } else { high = middle }
        }
        return low < offsets[row + 1] && columns[low] == column ? worth[low] : 0
    }
}
