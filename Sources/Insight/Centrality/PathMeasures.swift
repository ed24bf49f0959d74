internal import Community
internal import Graphs

func closeness(_ formula: ClosenessFormula) -> CentralityDefinition.Compute {
    { at, options, execution in
        let direction = options.graphDirection
        guard let lengths = at.lengths(options.length) else {
            return .init(try at.graph.closeness(formula, direction: direction, execution: execution))
        }
        return .init(
            try at.graph.closeness(distances: lengths, formula, direction: direction, execution: execution))
    }
}

@Sendable func harmonic(
    at network: Network, _ options: MeasureSetting, _ execution: Execution
) throws -> CentralityDefinition.Scores {
    let direction = options.graphDirection
    guard let lengths = network.lengths(options.length) else {
        return .init(try network.graph.harmonicCloseness(direction: direction, execution: execution))
    }
    return .init(try network.graph.harmonicCloseness(distances: lengths, direction: direction, execution: execution))
}

@Sendable func eccentricity(
    at network: Network, _ options: MeasureSetting, _ execution: Execution
) throws -> CentralityDefinition.Scores {
    let direction = options.graphDirection
    guard let lengths = network.lengths(options.length) else {
        return .init(try network.graph.eccentricity(direction: direction, execution: execution))
    }
    return .init(try network.graph.eccentricity(distances: lengths, direction: direction, execution: execution))
}

@Sendable func betweenness(
    at network: Network, _ options: MeasureSetting, _ execution: Execution
) throws -> CentralityDefinition.Scores {
    if options.choosesEnds { return .init(try betweenness(at: network, between: options, execution)) }
    let endpoints: PathEndpoints = options.endpoints == .included ? .included : .excluded
    guard let lengths = network.lengths(options.length) else {
        return .init(try network.graph.betweenness(endpoints: endpoints, execution: execution))
    }
    return .init(try network.graph.betweenness(distances: lengths, endpoints: endpoints, execution: execution))
}

/// Betweenness on paths between some parties and some others; their ends do not count.
private func betweenness(
    at network: Network, between options: MeasureSetting, _ execution: Execution
) throws -> NodeColumn<Double> {
    let graph = network.graph
    let sources = options.from ?? Array(graph.nodes)
    let targets = options.to ?? Array(graph.nodes)
    guard let lengths = network.lengths(options.length) else {
        return try graph.betweenness(from: sources, to: targets, execution: execution)
    }
    return try graph.betweenness(from: sources, to: targets, distances: lengths, execution: execution)
}

extension CentralityOptions {
    /// Whether paths count between chosen parties only.
    var choosesEnds: Bool { from != nil || to != nil }

    var graphDirection: Graphs.Direction { direction == .outgoing ? .outgoing : .incoming }
}

extension Network {
    /// The length of each edge; none where each is a step.
    func lengths(_ length: CentralityOptions.Length) -> EdgeColumn<Double>? {
        switch length {
        case .steps: nil
        case .inverseStrength: strengths.map { 1 / $0 }
        case .strength: strengths
        }
    }
}
