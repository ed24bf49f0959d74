internal import Community
internal import Graphs

extension GapSearch {
    /// Residents who have ties, but no source within the steps, by voice.
    func outOfReach() -> [Gap] {
        voiceGroups().compactMap { voice, residents in
            let beyond = residents.filter { network.isTied($0) && distance($0) ?? .max > steps }
            if beyond.isEmpty { return nil }
            let (persons, all) = (map.headcount(beyond).persons, map.headcount(residents).persons)
            let share = share(persons, of: all)
            let doors = Doors(to: voice, in: self) { place in (distance(place) ?? .max) < steps }
            return Gap(
                kind: .outOfReach, severity: Gap.Severity(share: share), share: share, voice: voice, parties: beyond,
                persons: persons,
                evidence: .beyond(
                    steps: steps, persons: persons, of: all,
                    withoutPath: map.headcount(beyond.filter { distance($0) == nil }).persons),
                proposals: beyond.compactMap { wayIn(for: $0, along: contact, .incoming, doors) })
        }
    }

    /// The introduction that brings a resident within the steps: by an acquaintance where one is enough, else at a door;
    /// where there is no door, by an acquaintance all the same, which at least brings nearer.
    func wayIn(for resident: Int, along search: BreadthFirstTree, _ direction: Direction, _ doors: Doors) -> Gap
        .Proposal?
    {
        let byAcquaintance = introduction(of: resident, along: search, direction)
        if search.distance(to: Node(resident)) == steps + 1 { return byAcquaintance }
        let door = doors.best(for: parties[resident].area)
        return door.map { .introduce(party: resident, to: $0, via: nil) } ?? byAcquaintance
    }

    /// The introduction that brings a resident nearest to where a search came from: to the party two steps nearer, via
    /// an acquaintance who knows both. None if no path leads there, or if it is shorter than two steps.
    ///
    /// - Parameter direction: the arcs of the resident along which one comes nearer.
    private func introduction(of resident: Int, along search: BreadthFirstTree, _ direction: Direction) -> Gap.Proposal?
    {
        func nearer(_ node: Node) -> Node? {
            guard let distance = search.distance(to: node), distance > 0 else { return nil }
            let arcs = direction == .incoming ? network.graph.arcs(to: node) : network.graph.arcs(from: node)
            return arcs.first { search.distance(to: $0.neighbor) == distance - 1 }?.neighbor
        }
        guard let via = nearer(Node(resident)), let party = nearer(via) else { return nil }
        return .introduce(party: resident, to: party.index, via: via.index)
    }
}
