internal import Community
internal import Graphs

/// What a measure computes.
struct CentralityDefinition: Sendable {
    typealias Compute =
        @Sendable (Network, CentralityOptions, Execution) throws(CancellationError) -> NodeColumn<Double>

    /// The options that make a difference.
    var options: Set<CentralityOptions.Name> = []
    /// The direction of paths that is usual.
    var direction: CentralityOptions.Direction = .incoming
    /// The most that a value can be in a simple network; none if the field has no such number.
    var most: @Sendable (Graph, CentralityOptions) -> Double? = { _, _ in nil }
    /// The value of every party, not a number where it is undefined.
    var compute: Compute
}

extension CentralityMeasure {
    var definition: CentralityDefinition { CentralityDefinition(of: self) }
}

extension CentralityDefinition {
    /// The table of measures.
    fileprivate init(of measure: CentralityMeasure) {
        self =
            switch measure {
            case .degree:
                .init(most: others) { network, _, _ in network.graph.degree(.both).map(Double.init) }
            case .inDegree:
                .init(most: others) { network, _, _ in network.graph.degree(.incoming).map(Double.init) }
            case .outDegree:
                .init(most: others) { network, _, _ in network.graph.degree(.outgoing).map(Double.init) }
            case .strength:
                .init { network, _, _ in network.graph.strength(strengths: network.strengths) }
            case .closeness:
                .init(options: [.length, .direction], most: oneInSteps, compute: closeness(.wassermanFaust))
            case .closenessWithinReach:
                .init(options: [.length, .direction], most: oneInSteps, compute: closeness(.withinReach))
            case .harmonic:
                .init(options: [.length, .direction], most: othersInSteps, compute: harmonic)
            case .kReach:
                .init(options: [.within, .direction], direction: .outgoing, most: others) {
                    network, options, execution throws(CancellationError) in
                    try network.graph.reach(
                        within: options.within, direction: options.graphDirection, execution: execution
                    ).map(Double.init)
                }
            case .betweenness:
                .init(options: [.length, .endpoints], most: pairs, compute: betweenness)
            }
    }
}

/// n - 1.
@Sendable private func others(_ graph: Graph, _ options: CentralityOptions) -> Double? { Double(graph.nodeCount - 1) }

/// n - 1 where a tie is a step.
@Sendable private func othersInSteps(_ graph: Graph, _ options: CentralityOptions) -> Double? {
    options.length == .steps ? others(graph, options) : nil
}

/// 1 where a tie is a step.
@Sendable private func oneInSteps(_ graph: Graph, _ options: CentralityOptions) -> Double? {
    options.length == .steps ? 1 : nil
}

/// The number of pairs that a party can be between, or at the ends of.
@Sendable private func pairs(_ graph: Graph, _ options: CentralityOptions) -> Double? {
    let count = Double(graph.nodeCount)
    let ordered = options.endpoints == .included ? count * (count - 1) : (count - 1) * (count - 2)
    return graph.isDirected ? ordered : ordered / 2
}

private func closeness(_ formula: ClosenessFormula) -> CentralityDefinition.Compute {
    { network, options, execution throws(CancellationError) in
        switch options.length {
        case .steps:
            try network.graph.closeness(formula, direction: options.graphDirection, execution: execution)
        case .inverseStrength:
            try network.graph.closeness(
                distances: network.inverseStrengths, formula, direction: options.graphDirection, execution: execution)
        }
    }
}

@Sendable private func harmonic(
    _ network: Network, _ options: CentralityOptions, _ execution: Execution
) throws(CancellationError) -> NodeColumn<Double> {
    switch options.length {
    case .steps: try network.graph.harmonicCloseness(direction: options.graphDirection, execution: execution)
    case .inverseStrength:
        try network.graph.harmonicCloseness(
            distances: network.inverseStrengths, direction: options.graphDirection, execution: execution)
    }
}

@Sendable private func betweenness(
    _ network: Network, _ options: CentralityOptions, _ execution: Execution
) throws(CancellationError) -> NodeColumn<Double> {
    let endpoints: PathEndpoints = options.endpoints == .included ? .included : .excluded
    return switch options.length {
    case .steps: try network.graph.betweenness(endpoints: endpoints, execution: execution)
    case .inverseStrength:
        try network.graph.betweenness(
            distances: network.inverseStrengths, endpoints: endpoints, execution: execution)
    }
}

extension CentralityOptions {
    fileprivate var graphDirection: Graphs.Direction { direction == .outgoing ? .outgoing : .incoming }
}

extension Network {
    fileprivate var inverseStrengths: EdgeColumn<Double> { strengths.map { 1 / $0 } }
}
