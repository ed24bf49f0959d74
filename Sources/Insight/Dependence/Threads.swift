internal import Community
internal import Graphs

/// On whom each party depends for its contact with some sources.
struct Threads {
    private let tree: DominatorTree

    init(from sources: [Int], in network: Network) {
        tree = network.graph.dominators(from: sources.map { Node($0) })
    }

    /// The nearest party that every path from the sources to a party passes; none for a source, for a party with
    /// independent ways in, and for one to which no path leads.
    func above(_ place: Int) -> Int? { tree.immediateDominator(of: Node(place))?.index }

    /// Whether every path from the sources to a party passes another on its way. O(1).
    func passes(_ other: Int, before place: Int) -> Bool { tree.dominates(Node(other), Node(place)) }

    /// The parties on whom some others depend, most persons first; see ``DependenceReport/pillars``.
    func pillars(of residents: [Int], in map: NeighbourhoodMap) -> [DependenceReport.Pillar] {
        let depths = map.parties.indices.map { tree.depth(of: Node($0)) ?? 0 }
        var counts = [Headcount](repeating: Headcount(), count: depths.count)
        for resident in residents {
            if let above = above(resident) { counts[above].add(map.parties[resident].persons) }
        }
        // From the ends of the threads back to the sources, each passes on what hangs under it.
        for place in depths.indices.sorted(by: { (depths[$1], $0) < (depths[$0], $1) }) {
            if let above = above(place) { counts[above].add(counts[place]) }
        }
        return counts.indices.filter { counts[$0].parties > 0 }
            .map { DependenceReport.Pillar(party: $0, dependsOn: above($0), dependents: counts[$0]) }
            .sorted { a, b in
                (b.dependents.persons, depths[a.party], a.party) < (a.dependents.persons, depths[b.party], b.party)
            }
    }
}
