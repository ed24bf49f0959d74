public import Community
public import Graphs

extension NeighbourhoodMap {
    /// How central each party is, by one measure.
    ///
    /// Every party has a row, also one without ties. What a measure means, and how it is normalised, is said at
    /// ``CentralityMeasure``; its conventions (pairs, loops, parallel ties, direction) are those of the algorithm of the
    /// same name in Graphs.
    ///
    /// - Precondition: a selection in the options chooses at least one party.
    /// - Throws: `IterationError` of Graphs for a measure that is found by getting ever nearer and was not, or whose alpha is too
    ///   large; `CancellationError`.
    /// - Complexity: that of the measure, and O(parties x log parties) for the ranks.
    public func centrality(
        by measure: CentralityMeasure, options: CentralityOptions = CentralityOptions(), projection: Projection,
        execution: Execution = .allCores
    ) throws -> CentralityReport {
        precondition(options.within >= 1, "Reach is asked within at least one step.")
        let definition = measure.definition
        var options = options
        if measure.uses(.direction), options.direction == nil { options.direction = definition.direction }
        let network = network(projection)
        if measure.uses(.alpha), options.alpha == nil { options.alpha = definition.alpha(network, options) }
        let scores = try definition.compute(network, MeasureSetting(options, in: self), execution)
        let values = scores.values
        let usesStrengths =
            measure.uses(.length) && options.length != .steps || measure.uses(.worth) && options.worth == .strength
        let cautions = definition.cautions + (usesStrengths ? [.unknownStrengths] : [])
        let most = definition.most(network.graph, options).flatMap { $0 > 0 ? $0 : nil }
        let ranks = ranks(of: values)
        return CentralityReport(
            projection: projection, measure: measure, options: options, iterations: scores.iterations,
            cautions: cautions.filter { $0.applies(to: network, options, of: self) },
            rows: parties.indices.map { place in
                CentralityReport.Row(
                    party: place, value: values[place].ifDefined,
                    normalised: most.flatMap { (values[place] / $0).ifDefined }, rank: ranks[place])
            })
    }
}

/// For each value, 1 + the number of larger ones; none where it is not a number. A value that differs from the largest
/// of its rank by rounding only shares that rank.
private func ranks(of values: [Double]) -> [Int?] {
    var ranks = [Int?](repeating: nil, count: values.count)
    let order = values.indices.filter { !values[$0].isNaN }.sorted { (values[$1], $0) < (values[$0], $1) }
    var leader = 0
    for place in order.indices {
        let (value, top) = (values[order[place]], values[order[leader]])
        if top - value > 1e-9 * abs(top) { leader = place }
        ranks[order[place]] = leader + 1
    }
    return ranks
}
