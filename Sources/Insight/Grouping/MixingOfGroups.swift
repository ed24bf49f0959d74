public import Community
public import Graphs

extension NeighbourhoodMap {
    /// Which groups of parties have ties with which, and whether chance would give the same.
    ///
    /// Chance puts the groups on the parties in random order, and leaves the ties as they are. A tie of a party to itself
    /// is left out; several between the same two count each. Parties of which the group is not known are left out with
    /// their ties.
    ///
    /// - Parameters:
    ///   - criterion: what the groups are.
    ///   - isWeighted: whether a tie counts for its strength.
    ///   - permutations: how many random orders are tried, at least 1.
    ///   - seed: what decides them.
    ///   - projection: the ties that count.
    ///   - execution: on how many threads, and when to give up.
    /// - Returns: the table, its figures, and what chance says of them.
    /// - Throws: ``GroupError/noGroups`` if fewer than two groups are there; `CancellationError`.
    /// - Complexity: O(permutations x (parties + ties + groups²)).
    public func mixing(
        by criterion: GroupCriterion, isWeighted: Bool = false, permutations: Int = 10_000, seed: UInt64 = 1,
        projection: Projection, execution: Execution = .allCores
    ) throws -> MixingReport {
        let groups = groups(by: criterion)
        guard groups.groups.count > 1 else { throw GroupError.noGroups }
        let grouped = GroupedNetwork(network(projection), groups)
        let graph = grouped.network.graph
        let strengths = isWeighted ? grouped.network.strengths : nil
        let test = try graph.mixingTest(
            by: grouped.membership, strengths: strengths, permutations: permutations, seed: seed, execution: execution)
        let spectral = spectralMeans(grouped, strengths, count: groups.groups.count)
        return MixingReport(
            projection: projection, isDirected: graph.isDirected, isWeighted: isWeighted, groups: groups,
            ties: test.cells.indices.map { from in
                test.cells.indices.map { to in
                    MixingReport.Cell(
                        chance: .init(test.cells[from][to]),
                        expected: test.mixing.expected(from: from, to: to).ifDefined)
                }
            },
            within: test.mixing.internalTies, between: test.mixing.externalTies,
            figures: MixingReport.Measure.allCases.map { .init(measure: $0, chance: .init(test[$0.ofGraph])) },
            segregation: test.homophily.indices.map { group in
                .init(homophily: .init(test.homophily[group]), spectral: spectral?[group])
            },
            numeric: try numericTest(grouped, groups, permutations, seed, execution), permutations: permutations,
            seed: seed)
    }

    /// The mean of the index over each group; none if it is not found.
    private func spectralMeans(_ grouped: GroupedNetwork, _ strengths: EdgeColumn<Double>?, count: Int) -> [Double]? {
        guard
            let values = try? grouped.network.graph.spectralSegregation(by: grouped.membership, strengths: strengths)
        else { return nil }
        var sums = [(sum: Double, count: Int)](repeating: (0, 0), count: count)
        for (value, group) in zip(values.values, grouped.membership.values) {
            sums[group].sum += value
            sums[group].count += 1
        }
        return sums.map { $0.sum / Double(max(1, $0.count)) }
    }

    private func numericTest(
        _ grouped: GroupedNetwork, _ groups: PartyGroups, _ permutations: Int, _ seed: UInt64, _ execution: Execution
    ) throws -> MixingReport.Chance? {
        guard let numbers = numbers(of: groups.criterion, in: groups) else { return nil }
        let graph = grouped.network.graph
        return .init(
            try PermutationTest.shuffling(
                NodeColumn(grouped.places.map { numbers[$0] ?? 0 }), permutations: permutations, seed: seed,
                execution: execution
            ) { graph.assortativity(of: $0) })
    }
}

/// Why parties cannot be looked at in groups.
public enum GroupError: Error, Equatable {
    /// Fewer than two groups are on the map.
    case noGroups
}

extension MixingReport.Measure {
    fileprivate var ofGraph: MixingMeasure {
        switch self {
        case .eiIndex: .eiIndex
        case .rescaledEIIndex: .rescaledEIIndex
        case .assortativity: .assortativity
        case .guptaAndersonMay: .guptaAndersonMay
        case .freemanSegregation: .freemanSegregation
        case .oddsRatio: .oddsRatio
        case .yulesQ: .yulesQ
        }
    }
}

extension MixingReport.Chance {
    init(_ test: PermutationTest) {
        value = test.observed.ifDefined
        mean = test.mean.ifDefined
        if value == nil { return }
        pValue = test.twoSidedP
        standardError = test.monteCarloError(of: test.twoSidedP)
        pMore = test.upperP
    }
}

extension Double {
    /// The number, unless it is not one or has no end.
    var ifDefined: Double? { isFinite ? self : nil }
}
