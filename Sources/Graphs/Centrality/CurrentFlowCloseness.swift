extension Graph {
    /// How near each node is to the others of its component over all paths at once, as current flows.
    ///
    /// C(v) = r / Σ R(v, u) over the r other nodes of v's component, R(v, u) being the resistance between two nodes when
    /// every edge conducts 1: 1 / the mean resistance. NaN for a node by itself. Many paths count for more than one, and
    /// none is lost because another is shorter by a step. NetworkX leaves out the factor r, and knows no graphs in pieces;
    /// information centrality (K. Stephenson & M. Zelen 1989) is (r + 1) / r times this.
    ///
    /// Parallel edges conduct together, loops do not matter, directions are forgotten.
    ///
    /// - Throws: ``IterationError/didNotConverge(iterations:change:)``; `CancellationError` if the execution is cancelled.
    /// - Complexity: n systems of equations of O(n + m) time for each iteration of conjugate gradients, of which there are
    ///   some tens in a social network and n in a path; O(n + m) in memory for each thread.
    /// - SeeAlso: U. Brandes & D. Fleischer, Centrality measures based on current flow (2005); D. J. Klein & M. Randić,
    ///   Resistance distance, J. Mathematical Chemistry 12 (1993).
    public func currentFlowCloseness(execution: Execution = .allCores) throws -> NodeColumn<Double> {
        try currentFlowCloseness(strengths: EdgeColumn(repeating: 1, count: edgeCount), execution: execution)
    }

    /// How near each node is to the others of its component as current flows over edges that conduct by their strength.
    ///
    /// Like ``currentFlowCloseness(execution:)``. An edge of strength 0 joins nothing.
    ///
    /// - Precondition: one strength for each edge, finite and at least 0.
    public func currentFlowCloseness(
        strengths: EdgeColumn<Double>, execution: Execution = .allCores
    ) throws -> NodeColumn<Double> {
        check(strengths: strengths)
        let conducting = removing(edges: edges.filter { strengths[$0] == 0 || source(of: $0) == target(of: $0) })
        let whole = conducting.graph.undirected()
        let conductances = EdgeColumn(conducting.parentEdge.values.map { strengths[$0] })
        var values = NodeColumn(repeating: Double.nan, count: nodeCount)
        for nodes in whole.connectedComponents().allNodes() where nodes.count > 1 {
            let part = whole.subgraph(of: nodes)
            let circuit = Circuit(part.graph, EdgeColumn(part.parentEdge.values.map { conductances[$0] }))
            let resistances = try circuit.totalResistances(execution)
            for (node, resistance) in zip(nodes, resistances) { values[node] = Double(nodes.count - 1) / resistance }
        }
        return values
    }
}

/// A connected component through which current flows.
private struct Circuit {
    private let system: ConjugateGradients
    private let count: Int

    init(_ graph: Graph, _ conductances: EdgeColumn<Double>) {
        let matrix = ArcMatrix(graph.outgoing, strengths: conductances, execution: .serial)
        system = ConjugateGradients(matrix: matrix, diagonal: matrix.rowSums(), factor: 1)
        count = graph.nodeCount
    }

    /// For each node the sum of the resistances between it and all others.
    ///
    /// With L⁺ the pseudo-inverse of the Laplacian, that is n · L⁺(v, v) plus the trace of L⁺.
    func totalResistances(_ execution: Execution) throws -> [Double] {
        let diagonal = try execution.suited(to: count * count).map(count, blank: Double.nan) {
        } _: { node, _ in
            potential(at: node)
        }
        guard diagonal.allSatisfy({ !$0.isNaN }) else {
            throw IterationError.didNotConverge(iterations: limit, change: .nan)
        }
        let trace = diagonal.reduce(0, +)
        return diagonal.map { Double(count) * $0 + trace }
    }

    private var limit: Int { 10 * count + 100 }

    /// The potential at a node into which 1 flows, and out of which flow as much everywhere; all add up to 0. NaN if it is
    /// not found.
    private func potential(at node: Int) -> Double {
        var currents = [Double](repeating: -1 / Double(count), count: count)
        currents[node] += 1
        guard
            case .solved(let potentials, _) = system.solve(
                currents, tolerance: 1e-13, iterations: limit, watch: { _ in })
        else { return .nan }
        return potentials[node] - potentials.reduce(0, +) / Double(count)
    }
}
