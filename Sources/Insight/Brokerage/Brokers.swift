public import Community
public import Graphs

extension NeighbourhoodMap {
    /// How often each party stands between two others who have no tie of their own, in five roles (Gould & Fernandez
    /// 1989).
    ///
    /// Pairs are ordered: without direction each counts twice. Parties of which the group is not known are left out with
    /// their ties. What is expected, and the deviation, are the paper's: see `Graph.brokerage(groups:execution:)`.
    ///
    /// - Parameters:
    ///   - criterion: what the groups are.
    ///   - projection: the ties that count.
    ///   - execution: on how many threads, and when to give up.
    /// - Returns: the counts of every party in a group, and of every group.
    /// - Throws: ``GroupError/noGroups`` if fewer than two groups are there; `CancellationError`.
    /// - Complexity: O(Σ degree²) in time at most.
    public func brokers(
        by criterion: GroupCriterion, projection: Projection, execution: Execution = .allCores
    ) throws -> BrokersReport {
        let groups = groups(by: criterion)
        guard groups.groups.count > 1 else { throw GroupError.noGroups }
        let grouped = GroupedNetwork(network(projection), groups)
        let found = try grouped.network.graph.brokerage(groups: grouped.membership, execution: execution)
        let rows = grouped.places.indices.map { place in
            let (node, group) = (Node(place), grouped.membership.values[place])
            return BrokersReport.Row(
                party: grouped.places[place], group: group,
                counts: counts(found.counts[node], found.expected[group]) { role in
                    role.map { found.zScore(of: node, $0) } ?? found.totalZScore(of: node)
                })
        }
        let byGroup = groups.groups.indices.map { group in
            counts(found.groupCounts[group], found.groupExpected[group]) { role in
                role.map { found.zScore(ofGroup: group, $0) } ?? .nan
            }
        }
        return BrokersReport(
            projection: projection, isDirected: grouped.network.graph.isDirected, groups: groups, rows: rows,
            byGroup: byGroup)
    }

    private func counts(
        _ values: BrokerageCounts<Int>, _ expected: BrokerageCounts<Double>, z: (BrokerageRole?) -> Double
    ) -> BrokersReport.Counts {
        BrokersReport.Counts(
            roles: BrokersReport.Role.allCases.map { role in
                BrokersReport.Count(
                    value: values[role.ofGraph], expected: expected[role.ofGraph].ifDefined,
                    z: z(role.ofGraph).ifDefined)
            },
            total: BrokersReport.Count(
                value: values.total, expected: expected.total.ifDefined, z: z(nil).ifDefined))
    }
}

extension BrokersReport.Role {
    fileprivate var ofGraph: BrokerageRole {
        switch self {
        case .coordinator: .coordinator
        case .itinerant: .itinerant
        case .representative: .representative
        case .gatekeeper: .gatekeeper
        case .liaison: .liaison
        }
    }
}
