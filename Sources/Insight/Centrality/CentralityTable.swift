internal import Community
internal import Graphs

/// What a measure computes.
struct CentralityDefinition: Sendable {
    typealias Compute = @Sendable (Network, MeasureSetting, Execution) throws -> Scores

    /// The options that make a difference.
    var options: Set<CentralityOptions.Name> = []
    /// The direction of paths that is usual.
    var direction: CentralityOptions.Direction = .incoming
    /// The alpha that is usual.
    var alpha: @Sendable (Network, CentralityOptions) -> Double? = { _, _ in nil }
    /// What is to be known where it applies.
    var cautions: [CentralityCaution] = []
    /// The most that a value can be in a simple network; none if the field has no such number.
    var most: @Sendable (Graph, CentralityOptions) -> Double? = { _, _ in nil }
    /// The value of every party, not a number where it is undefined.
    var compute: Compute

    /// The value of every party, and after how many iterations it was found.
    struct Scores {
        var values: [Double]
        var iterations: Int?

        init(_ values: NodeColumn<Double>) { self.values = values.values }
        init(_ counts: NodeColumn<Int>) { values = counts.values.map(Double.init) }
        init(_ scores: IteratedScores) { (values, iterations) = (scores.values.values, scores.iterations) }
        init(_ values: NodeColumn<Double>, iterations: Int) {
            (self.values, self.iterations) = (values.values, iterations)
        }
    }
}

extension CentralityMeasure {
    var definition: CentralityDefinition { CentralityDefinition(of: self) }
}

extension CentralityDefinition {
    /// The table of measures. What takes more than a line is by family: paths in `PathMeasures.swift`, walks in
    /// `WalkMeasures.swift`.
    fileprivate init(of measure: CentralityMeasure) {
        self =
            switch measure {
            case .degree:
                .init(cautions: [.directionsAdded], most: others) { at, _, _ in .init(at.graph.degree(.both)) }
            case .inDegree:
                .init(cautions: [.directionMissing], most: others) { at, _, _ in .init(at.graph.degree(.incoming)) }
            case .outDegree:
                .init(cautions: [.directionMissing], most: others) { at, _, _ in .init(at.graph.degree(.outgoing)) }
            case .strength: .init(cautions: [.directionsAdded, .unknownStrengths], compute: strengths(.both))
            case .inStrength: .init(cautions: [.directionMissing, .unknownStrengths], compute: strengths(.incoming))
            case .outStrength: .init(cautions: [.directionMissing, .unknownStrengths], compute: strengths(.outgoing))
            case .closeness:
                .init(options: [.length, .direction], most: oneInSteps, compute: closeness(.wassermanFaust))
            case .closenessWithinReach:
                .init(
                    options: [.length, .direction], cautions: [.withinComponent], most: oneInSteps,
                    compute: closeness(.withinReach))
            case .harmonic: .init(options: [.length, .direction], most: othersInSteps, compute: harmonic)
            case .farness:
                .init(options: [.direction], cautions: [.withinComponent]) { at, options, execution in
                    .init(try at.graph.farness(direction: options.graphDirection, execution: execution))
                }
            case .eccentricity:
                .init(
                    options: [.length, .direction], direction: .outgoing, cautions: [.withinComponent],
                    compute: eccentricity)
            case .kReach:
                .init(options: [.within, .direction], direction: .outgoing, most: others) { at, options, execution in
                    .init(
                        try at.graph.reach(
                            within: options.within, direction: options.graphDirection, execution: execution))
                }
            case .betaReach:
                .init(options: [.beta, .direction], direction: .outgoing, most: others) { at, options, execution in
                    .init(
                        try at.graph.betaReach(options.beta, direction: options.graphDirection, execution: execution))
                }
            case .betweenness: .init(options: [.length, .endpoints, .from, .to], most: pairs, compute: betweenness)
            case .currentFlowCloseness:
                .init(options: [.worth], cautions: [.directionForgotten, .withinComponent], compute: currentFlow)
            case .eigenvector:
                .init(
                    options: [.worth, .tolerance, .iterations], cautions: [.densestComponentOnly], most: middleOfStar,
                    compute: eigenvector)
            case .katz:
                .init(options: [.worth, .alpha, .tolerance, .iterations], alpha: safeAttenuation, compute: katz)
            case .pageRank:
                .init(
                    options: [.worth, .alpha, .tolerance, .iterations, .from], alpha: { _, _ in 0.85 },
                    compute: pageRank)
            case .hubs:
                .init(
                    options: [.worth, .tolerance, .iterations], cautions: [.directionMissing, .densestComponentOnly],
                    compute: hubsAndAuthorities(\.hubs))
            case .authorities:
                .init(
                    options: [.worth, .tolerance, .iterations], cautions: [.directionMissing, .densestComponentOnly],
                    compute: hubsAndAuthorities(\.authorities))
            case .core: .init(cautions: [.directionsAdded], most: others) { at, _, _ in .init(at.graph.coreNumbers()) }
            case .triangles:
                .init(cautions: [.directionForgotten], most: pairsOfOthers) { at, _, execution in
                    .init(try at.graph.triangles(execution: execution))
                }
            case .clustering:
                .init(cautions: [.directionForgotten], most: one) { at, _, execution in
                    .init(try at.graph.localClustering(.undefined, execution: execution))
                }
            case .constraint:
                .init(options: holes, cautions: [.directionForgotten]) { at, options, _ in
                    .init(at.graph.constraint(options.holesModel, strengths: at.worths(options.worth)))
                }
            case .effectiveSize:
                .init(options: holes, cautions: [.directionForgotten]) { at, options, _ in
                    .init(at.graph.effectiveSize(options.holesModel, strengths: at.worths(options.worth)))
                }
            case .efficiency:
                .init(options: holes, cautions: [.directionForgotten], most: one) { at, options, _ in
                    .init(at.graph.efficiency(options.holesModel, strengths: at.worths(options.worth)))
                }
            case .hierarchy:
                .init(options: holes, cautions: [.directionForgotten], most: one) { at, options, _ in
                    .init(at.graph.holesHierarchy(options.holesModel, strengths: at.worths(options.worth)))
                }
            case .twoModeDegree:
                .init(cautions: twoModes, most: one) { at, _, _ in .init(try at.twoModes().degree()) }
            case .twoModeCloseness:
                .init(cautions: twoModes, most: one) { at, _, execution in
                    .init(try at.twoModes().closeness(execution: execution))
                }
            case .twoModeBetweenness:
                .init(cautions: twoModes, most: one) { at, _, execution in
                    .init(try at.twoModes().betweenness(execution: execution))
                }
            }
    }
}

private let twoModes: [CentralityCaution] = [.directionForgotten, .sidesByOrder]

private let holes: Set<CentralityOptions.Name> = [.worth, .model]

private func strengths(_ direction: Graphs.Direction) -> CentralityDefinition.Compute {
    { at, _, _ in .init(at.graph.strength(strengths: at.strengths, direction: direction)) }
}

// MARK: The most that a value can be

/// n - 1.
@Sendable private func others(_ graph: Graph, _ options: CentralityOptions) -> Double? { Double(graph.nodeCount - 1) }

/// n - 1 where a tie is a step.
@Sendable private func othersInSteps(_ graph: Graph, _ options: CentralityOptions) -> Double? {
    options.length == .steps ? others(graph, options) : nil
}

@Sendable private func one(_ graph: Graph, _ options: CentralityOptions) -> Double? { 1 }

/// 1 where a tie is a step.
@Sendable private func oneInSteps(_ graph: Graph, _ options: CentralityOptions) -> Double? {
    options.length == .steps ? 1 : nil
}

/// The number of pairs that a party can be between, or at the ends of.
@Sendable private func pairs(_ graph: Graph, _ options: CentralityOptions) -> Double? {
    if options.choosesEnds { return nil }
    let count = Double(graph.nodeCount)
    let ordered = options.endpoints == .included ? count * (count - 1) : (count - 1) * (count - 2)
    return graph.isDirected ? ordered : ordered / 2
}

/// The number of unordered pairs of other parties.
@Sendable private func pairsOfOthers(_ graph: Graph, _ options: CentralityOptions) -> Double? {
    Double(graph.nodeCount - 1) * Double(graph.nodeCount - 2) / 2
}

/// The eigenvector centrality of the middle of a star, where ties have no direction and are worth the same.
@Sendable private func middleOfStar(_ graph: Graph, _ options: CentralityOptions) -> Double? {
    graph.isDirected || options.worth == .strength ? nil : 0.5.squareRoot()
}
