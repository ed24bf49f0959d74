internal import Community
internal import Graphs

@Sendable func eigenvector(
    at network: Network, _ options: MeasureSetting, _ execution: Execution
) throws -> CentralityDefinition.Scores {
    guard let worths = network.worths(options.worth) else {
        return .init(try network.graph.eigenvectorCentrality(until: options.limits, execution: execution))
    }
    return .init(
        try network.graph.eigenvectorCentrality(strengths: worths, until: options.limits, execution: execution))
}

@Sendable func katz(
    at network: Network, _ options: MeasureSetting, _ execution: Execution
) throws -> CentralityDefinition.Scores {
    let alpha = options.alpha ?? 0
    guard let worths = network.worths(options.worth) else {
        return .init(
            try network.graph.katzCentrality(attenuation: alpha, until: options.limits, execution: execution))
    }
    return .init(
        try network.graph.katzCentrality(
            strengths: worths, attenuation: alpha, until: options.limits, execution: execution))
}

/// An attenuation that is below 1 / λ in any network, because no eigenvalue is above the largest sum of a row.
@Sendable func safeAttenuation(at network: Network, _ options: CentralityOptions) -> Double? {
    let sums =
        network.worths(options.worth).map { network.graph.strength(strengths: $0, direction: .outgoing).values }
        ?? network.graph.degree(.outgoing).values.map(Double.init)
    return 1 / (1 + (sums.max() ?? 0))
}

@Sendable func pageRank(
    at network: Network, _ options: MeasureSetting, _ execution: Execution
) throws -> CentralityDefinition.Scores {
    let damping = options.alpha ?? 0.85
    // In a part of the network where nobody is left to start from, nothing is to be said.
    if options.from?.isEmpty == true {
        return .init(NodeColumn(repeating: Double.nan, count: network.graph.nodeCount), iterations: 0)
    }
    let starts = options.from.map { nodes in
        var shares = NodeColumn(repeating: 0.0, count: network.graph.nodeCount)
        for node in nodes { shares[node] = 1 }
        return shares
    }
    guard let worths = network.worths(options.worth) else {
        return .init(
            try network.graph.pageRank(
                damping: damping, personalization: starts, until: options.limits, execution: execution))
    }
    return .init(
        try network.graph.pageRank(
            strengths: worths, damping: damping, personalization: starts, until: options.limits, execution: execution))
}

func hubsAndAuthorities(
    _ side: @escaping @Sendable (HubsAndAuthorities) -> NodeColumn<Double>
) -> CentralityDefinition.Compute {
    { at, options, execution in
        let found =
            if let worths = at.worths(options.worth) {
                try at.graph.hubsAndAuthorities(strengths: worths, until: options.limits, execution: execution)
            } else {
                try at.graph.hubsAndAuthorities(until: options.limits, execution: execution)
            }
        return .init(side(found), iterations: found.iterations)
    }
}

@Sendable func currentFlow(
    at network: Network, _ options: MeasureSetting, _ execution: Execution
) throws -> CentralityDefinition.Scores {
    guard let worths = network.worths(options.worth) else {
        return .init(try network.graph.currentFlowCloseness(execution: execution))
    }
    return .init(try network.graph.currentFlowCloseness(strengths: worths, execution: execution))
}

extension CentralityOptions {
    fileprivate var limits: IterationLimits { IterationLimits(tolerance: tolerance, iterations: iterations) }

    var holesModel: HolesModel { model == .egoNetwork ? .egoNetwork : .wholeNetwork }
}

extension Network {
    /// What each edge is worth; none where each is worth the same.
    func worths(_ worth: CentralityOptions.Worth) -> EdgeColumn<Double>? {
        worth == .strength ? strengths : nil
    }
}
