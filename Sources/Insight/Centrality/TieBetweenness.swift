public import Community
public import Graphs

extension NeighbourhoodMap {
    /// How often each tie is on a shortest path between two parties.
    ///
    /// The conventions (pairs, parallel ties, normalisation) are those of `edgeBetweenness` in Graphs. In a network with
    /// a direction, a tie that leads both ways is an edge each way; its value is the sum of the two.
    ///
    /// - Throws: `CancellationError`.
    /// - Complexity: O(parties x (parties + ties)) in time, by lengths a factor log parties more.
    public func tieBetweenness(
        _ projection: Projection, length: CentralityOptions.Length = .steps, execution: Execution = .allCores
    ) throws(CancellationError) -> TieCentralityReport {
        let network = network(projection)
        let values =
            if let lengths = network.lengths(length) {
                try network.graph.edgeBetweenness(distances: lengths, execution: execution)
            } else {
                try network.graph.edgeBetweenness(execution: execution)
            }
        let shares = network.graph.normalized(edgeBetweenness: values)
        var sums: [Int: (value: Double, share: Double)] = [:]
        for edge in network.graph.edges {
            sums[network.ties[edge], default: (0, 0)].value += values[edge]
            sums[network.ties[edge], default: (0, 0)].share += shares[edge]
        }
        var rows: [TieCentralityReport.Row] = []
        let order = sums.keys.sorted { a, b in (sums[b]!.value, a) < (sums[a]!.value, b) }
        var leader = 0
        for (place, tie) in order.enumerated() {
            let (value, share) = sums[tie]!
            let top = sums[order[leader]]!.value
            if top - value > 1e-9 * abs(top) { leader = place }
            rows.append(
                TieCentralityReport.Row(
                    tie: tie, value: value, normalised: share.isFinite ? share : nil, rank: leader + 1))
        }
        let lacksStrengths =
            length != .steps && CentralityCaution.unknownStrengths.applies(to: network, CentralityOptions(), of: self)
        return TieCentralityReport(
            projection: projection, length: length, cautions: lacksStrengths ? [.unknownStrengths] : [],
            rows: rows.sorted { $0.tie < $1.tie })
    }
}
