/// What the clustering of a node is that has fewer than two neighbours, and so no pair of them.
public enum SparseClustering: CaseIterable, Sendable {
    /// It is 0, and the average is over all nodes. As NetworkX (and igraph, asked for `mode="zero"`).
    case zero
    /// It is undefined (NaN), and the average leaves it out. As UCINET, and igraph when not asked otherwise.
    case undefined
}

extension Graph {
    /// How far the neighbours of each node are joined to each other: the share of the pairs of them that are.
    ///
    /// C(v) = 2 T(v) / (d(v) · (d(v) - 1)), from 0 to 1, with T(v) the number of triangles at v and d(v) the number of
    /// its neighbours. Directions and loops are forgotten, and parallel edges count as one, as in igraph. (NetworkX has
    /// another formula for directed graphs, that of Fagiolo 2007; this one is that of the undirected graph.)
    ///
    /// - Parameters:
    ///   - sparse: the value of a node with fewer than two neighbours.
    ///   - execution: how the work is done.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(m · √m) in time, O(n + m) in memory and O(n) more for each thread.
    /// - SeeAlso: D. J. Watts & S. H. Strogatz, Collective dynamics of 'small-world' networks, Nature 393 (1998).
    public func localClustering(
        _ sparse: SparseClustering = .zero, execution: Execution = .allCores
    ) throws(CancellationError) -> NodeColumn<Double> {
        let oriented = OrientedAdjacency(self, execution: execution)
        let triangles = try oriented.triangles(execution: execution)
        return NodeColumn(
            zip(triangles, oriented.neighborCounts).map { triangles, count in
                if count < 2 { return sparse == .zero ? 0 : .nan }
                return 2 * Double(triangles) / (Double(count) * Double(count - 1))
            })
    }

    /// The mean of the clustering of the nodes; none where no node has a value.
    ///
    /// With ``SparseClustering/zero`` over all nodes, with ``SparseClustering/undefined`` over those that have two or
    /// more neighbours. See ``localClustering(_:execution:)``; another measure than ``transitivity(execution:)``.
    public func averageClustering(
        _ sparse: SparseClustering = .zero, execution: Execution = .allCores
    ) throws(CancellationError) -> Double? {
        let values = try localClustering(sparse, execution: execution).values.filter { !$0.isNaN }
        return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
}
