/// What closeness becomes where not all nodes can reach each other.
public enum ClosenessFormula: CaseIterable, Sendable {
    /// (r / (n - 1)) · (r / S): few nodes nearby count for less than many. 0 where no node is reached.
    ///
    /// S. Wasserman & K. Faust, Social Network Analysis (1994), formula 5.22; as NetworkX.
    case wassermanFaust
    /// r / S: only the nodes that are reached exist. NaN where there are none. As igraph.
    case withinReach

    func value(reached: Int, total: Double, nodeCount: Int) -> Double {
        let inverseMean = Double(reached) / total
        return switch self {
        case .wassermanFaust: reached == 0 ? 0 : inverseMean * (Double(reached) / Double(nodeCount - 1))
        case .withinReach: reached == 0 ? .nan : inverseMean
        }
    }
}

extension Graph {
    /// How near each node is to all others, in steps.
    ///
    /// With r the number of *other* nodes between which and v a path leads, S the sum of their distances and n the
    /// number of all nodes: (r / (n - 1)) · (r / S), or r / S, as the ``ClosenessFormula`` says. Both are
    /// (n - 1) / S, at most 1, where all nodes reach each other. A node that no other reaches has 0, or NaN.
    ///
    /// Loops and parallel edges do not matter.
    ///
    /// - Parameters:
    ///   - formula: what becomes of it where not all nodes can be reached.
    ///   - direction: ``Direction/incoming`` measures distances *to* v, as NetworkX does; ``Direction/outgoing`` *from* v.
    ///   - execution: how the work is done.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n · (n + m)) in time, O(n) in memory for each thread.
    /// - SeeAlso: L. C. Freeman, Centrality in social networks: conceptual clarification, Social Networks 1 (1978).
    public func closeness(
        _ formula: ClosenessFormula = .wassermanFaust, direction: Direction = .incoming,
        execution: Execution = .allCores
    ) throws(CancellationError) -> NodeColumn<Double> {
        let totals = try distanceTotals(direction, execution: execution)
        return NodeColumn(
            (0..<nodeCount).map {
                formula.value(
                    reached: totals.reached[$0], total: Double(totals.farness[$0]), nodeCount: nodeCount)
            })
    }

    /// How near each node is to all others, over edges of different lengths.
    ///
    /// Like ``closeness(_:direction:execution:)``, in the unit 1 / distance; of parallel edges the shortest counts.
    ///
    /// - Precondition: one distance for each edge, finite and above 0.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n · m log n) in time, O(n + m) in memory for each thread.
    public func closeness(
        distances: EdgeColumn<Double>, _ formula: ClosenessFormula = .wassermanFaust,
        direction: Direction = .incoming, execution: Execution = .allCores
    ) throws(CancellationError) -> NodeColumn<Double> {
        let count = nodeCount
        return try mapDistances(distances, direction, blank: 0, execution: execution) { search in
            let total = search.order.reduce(0) { $0 + search.distances[Int($1)] }
            return formula.value(reached: search.order.count - 1, total: total, nodeCount: count)
        }
    }
}
