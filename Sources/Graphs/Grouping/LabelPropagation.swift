extension Graph {
    /// Communities by label propagation: each node in turn takes the label that is worth most among its neighbours, until
    /// every node has such a label.
    ///
    /// Of several such labels a node keeps its own, or draws one. Nodes are looked at in random order, anew in every round;
    /// the worth of edges within communities rises with each change, so it ends. Quick, but one seed may differ much from
    /// another: see ``consensusCommunities(_:strengths:runs:threshold:seed:execution:)``.
    ///
    /// The direction of edges does not matter, parallel edges add up, loops are left out, and a node without edges is a
    /// community of its own.
    ///
    /// - Parameters:
    ///   - strengths: what each edge is worth; 1 without.
    ///   - seed: what decides the order and the draws.
    /// - Precondition: one strength for each edge, finite and at least 0.
    /// - Complexity: O(m) in time for each round, of which there are few; O(n + m) in memory.
    /// - SeeAlso: U. N. Raghavan, R. Albert & S. Kumara, Near linear time algorithm to detect community structures in
    ///   large-scale networks, Physical Review E 76 (2007).
    public func labelPropagationCommunities(strengths: EdgeColumn<Double>? = nil, seed: UInt64) -> Communities {
        if let strengths { check(strengths: strengths) }
        var generator = SeededGenerator(seed: seed)
        let level = LevelGraph(
            self, strengths: strengths, quality: .constantPotts(resolution: 0), order: Array(0..<UInt32(nodeCount)))
        let labels = Scratch<UInt32>(0..<UInt32(nodeCount))
        let worth = Scratch<Double>(repeating: 0, count: nodeCount)
        var order = Array(0..<nodeCount)
        var hasChanged = true
        var found: [UInt32] = []
        while hasChanged {
            hasChanged = false
            generator.shuffle(&order)
            for node in order {
                found.removeAll(keepingCapacity: true)
                for slot in level.offsets[node]..<level.offsets[node + 1] {
                    let label = labels[Int(level.neighbors[slot])]
                    if worth[Int(label)] == 0 { found.append(label) }
                    worth[Int(label)] += level.isUnit ? 1 : level.weights[slot]
                }
                let most = found.reduce(0) { max($0, worth[Int($1)]) }
                // A difference below this is rounding, and would make labels go round for ever.
                let enough = most - level.negligible
                if !found.isEmpty, worth[Int(labels[node])] < enough {
                    let best = found.filter { worth[Int($0)] >= enough }
                    labels[node] = best[generator.index(below: best.count)]
                    hasChanged = true
                }
                for label in found { worth[Int(label)] = 0 }
            }
        }
        return Communities(NodeColumn(labels.array.map(Int.init)))
    }
}
