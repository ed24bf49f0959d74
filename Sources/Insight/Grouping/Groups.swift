public import Community
public import Graphs

extension NeighbourhoodMap {
    /// The groups that the ties make, who bridges them, and what their parties have in common.
    ///
    /// Direction is forgotten, several ties between two count each. A party without ties is in no group.
    ///
    /// - Parameters:
    ///   - search: how they are sought.
    ///   - projection: the ties that count.
    ///   - execution: on how many threads, and when to give up.
    /// - Precondition: at least one run, and one run only unless by Leiden; a resolution above 0.
    /// - Returns: the groups, who is in none, and who joins them.
    /// - Throws: `CancellationError`.
    /// - Complexity: about O(parties + ties) for each run.
    public func communities(
        _ search: GroupSearch = GroupSearch(), projection: Projection, execution: Execution = .allCores
    ) throws(CancellationError) -> GroupsReport {
        precondition(search.runs == 1 || search.runs > 1 && search.method == .leiden, "Only runs of Leiden agree.")
        var projection = projection
        let asked = projection
        projection.direction = .ignored
        let network = network(projection)
        let graph = network.graph
        let strengths = search.isWeighted ? network.strengths : nil
        let resolution = search.resolution ?? (search.quality == .cpm ? density(graph) : 1)
        precondition(resolution >= 0, "A resolution is not below 0.")
        let quality: CommunityQuality =
            search.quality == .cpm ? .constantPotts(resolution: resolution) : .modularity(resolution: resolution)
        var agreement: Double?
        let found: Communities
        switch search.method {
        case .leiden where search.runs > 1:
            let consensus = try graph.consensusCommunities(
                quality, strengths: strengths, runs: search.runs, seed: search.seed, execution: execution)
            found = consensus.communities
            let shares = consensus.agreement.values
            agreement = shares.isEmpty ? nil : shares.reduce(0) { $0 + abs(2 * $1 - 1) } / Double(shares.count)
        case .leiden:
            found = graph.leidenCommunities(quality, strengths: strengths, iterations: 10, seed: search.seed)
        case .louvain: found = graph.louvainCommunities(quality, strengths: strengths, seed: search.seed)
        case .labels: found = graph.labelPropagationCommunities(strengths: strengths, seed: search.seed)
        }
        let several = found.sizes.count { $0 > 1 }
        let membership = found.membership.values.map { $0 < several ? $0 : nil }
        return GroupsReport(
            projection: asked, search: search, resolution: resolution,
            modularity: graph.modularity(of: found.membership, strengths: strengths).ifDefined,
            quality: search.method == .labels
                ? nil : graph.quality(of: found.membership, quality, strengths: strengths).ifDefined,
            agreement: agreement,
            groups: found.members.prefix(several).enumerated().map {
                group($1.map(\.index), number: $0, membership, graph)
            },
            alone: parties.indices.filter { membership[$0] == nil }, membership: membership,
            bridges: bridges(membership, graph))
    }

    private func density(_ graph: Graph) -> Double {
        let pairs = Double(graph.nodeCount) * Double(graph.nodeCount - 1) / 2
        return pairs > 0 ? Double(graph.simplified().graph.edgeCount) / pairs : 0
    }

    private func group(_ places: [Int], number: Int, _ membership: [Int?], _ graph: Graph) -> GroupsReport.Group {
        let persons = places.filter { parties[$0].isPerson }
        return GroupsReport.Group(
            parties: places, residents: headcount(persons),
            ties: graph.edges.count {
                membership[graph.source(of: $0).index] == number && membership[graph.target(of: $0).index] == number
            },
            traits: traits(places, outOf: Array(parties.indices)),
            traitsOfOthers: traits(
                places.filter { !parties[$0].isPerson }, outOf: parties.indices.filter { !parties[$0].isPerson }))
    }

    /// What more than half of some parties have of those of whom it is known, and at least two of them, and one and a half
    /// times as often as all such parties of the map: a sector, an area, or the word of a column of a few words.
    private func traits(_ places: [Int], outOf all: [Int]) -> [GroupsReport.Trait] {
        let columns = attributeHeaders.map(GroupCriterion.attribute)
        return ([.sector, .area] + columns).compactMap { criterion in
            let whole = groups(by: criterion, of: all)
            let groups = groups(by: criterion, of: places)
            let known = groups.reduce(0) { $0 + $1.parties.count }
            guard (2...12).contains(whole.count),
                let largest = groups.max(by: { $0.parties.count < $1.parties.count }), largest.parties.count > 1,
                let same = whole.first(where: { $0.label == largest.label })
            else { return nil }
            let share = Double(largest.parties.count) / Double(known)
            let usual = Double(same.parties.count) / Double(whole.reduce(0) { $0 + $1.parties.count })
            guard share > 0.5, share >= 1.5 * usual else { return nil }
            return GroupsReport.Trait(
                criterion: criterion, label: largest.label, parties: largest.parties.count, known: known)
        }
    }

    private func bridges(_ membership: [Int?], _ graph: Graph) -> [GroupsReport.Bridge] {
        let bridges = parties.indices.compactMap { place -> GroupsReport.Bridge? in
            guard let own = membership[place] else { return nil }
            let others = graph.arcs(from: Node(place)).compactMap { membership[$0.neighbor.index] }.filter { $0 != own }
            if others.isEmpty { return nil }
            return GroupsReport.Bridge(party: place, groups: Set(others).sorted(), ties: others.count)
        }
        return bridges.sorted { a, b in
            (b.groups.count, b.ties, a.party) < (a.groups.count, a.ties, b.party)
        }
    }
}
