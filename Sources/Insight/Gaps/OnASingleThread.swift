internal import Community
internal import Graphs

extension GapSearch {
    /// Parties on whom residents depend for all their contact with the sources.
    ///
    /// The gap of a party is about those who hang directly under it: residents, and parties on whom others depend in
    /// turn. Its people are all residents who hang under it, directly or not.
    func onASingleThread() -> [Gap] {
        let threads = Threads(from: sources, in: network)
        let inContact = map.residents(of: nil).filter { distance($0) ?? 0 > 0 }
        let persons = map.headcount(inContact).persons
        let pillars = threads.pillars(of: inContact, in: map)
        let isResident = Set(inContact)
        let isPillar = Set(pillars.map(\.party))
        var hanging: [Int: [Int]] = [:]
        for place in parties.indices where isResident.contains(place) || isPillar.contains(place) {
            if let above = threads.above(place) { hanging[above, default: []].append(place) }
        }
        return pillars.map { pillar in
            let share = share(pillar.dependents.persons, of: persons)
            let below = hanging[pillar.party] ?? []
            return Gap(
                kind: .onASingleThread, severity: Gap.Severity(share: share), share: share, voice: nil, parties: below,
                persons: pillar.dependents.persons,
                evidence: .dependsOn(party: pillar.party, persons: pillar.dependents.persons, of: persons),
                proposals: introductions(of: below, under: pillar.party, threads))
        }
    }

    /// For each party that hangs under a pillar, the introduction to a colleague of the pillar, by the pillar itself
    /// where the two know each other.
    private func introductions(of parties: [Int], under pillar: Int, _ threads: Threads) -> [Gap.Proposal] {
        guard let colleague = colleague(of: pillar, threads) else { return [] }
        let known = Set(network.acquaintances(of: pillar))
        return parties.map { .introduce(party: $0, to: colleague, via: known.contains($0) ? pillar : nil) }
    }

    /// Someone who is in contact without the pillar: a professional with room who is tied to it or has its employer, its
    /// role or a purpose of its; else what brings the pillar into contact, a resident in the last place; and before a
    /// resident, in the place of a party that is none, any professional with room.
    private func colleague(of pillar: Int, _ threads: Threads) -> Int? {
        func isInContactWithoutIt(_ place: Int) -> Bool {
            place != pillar && distance(place) != nil && !threads.passes(pillar, before: place)
        }
        let known = Set(network.acquaintances(of: pillar))
        var best: (nearness: Int, place: Int)?
        for place in professionals where hasRoom(place) && isInContactWithoutIt(place) {
            let nearness = nearness(of: place, to: pillar) + (known.contains(place) ? 8 : 0)
            if best.map({ (-nearness, load[place], place) < (-$0.nearness, load[$0.place], $0.place) }) ?? true {
                best = (nearness, place)
            }
        }
        if let best, best.nearness > 0 { return best.place }
        let before = network.graph.arcs(to: Node(pillar)).map(\.neighbor.index).filter(isInContactWithoutIt)
        return before.first { !parties[$0].isPerson } ?? (parties[pillar].isPerson ? nil : best?.place) ?? before.first
    }

    /// What a professional has in common with a party: an employer before a role, and that before a purpose.
    private func nearness(of professional: Int, to party: Int) -> Int {
        let employer = parties[professional].employer
        let isColleague = employer != nil && (employer == parties[party].employer || employer == parties[party].id)
        let hasSameRole = roles[party] != nil && roles[party] == roles[professional]
        let sharesPurpose = parties[professional].purposes.contains { parties[party].purposes.contains($0) }
        return (isColleague ? 4 : 0) + (hasSameRole ? 2 : 0) + (sharesPurpose ? 1 : 0)
    }
}
