internal import Community
internal import Graphs

extension GapSearch {
    /// Voices of which residents have nothing within the steps that serves them.
    ///
    /// Steps run from the resident to the offer. Residents without a tie are left out: that is a gap of its own.
    func noOffer() -> [Gap] {
        voiceGroups().compactMap { voice, residents in
            guard let voice else { return nil }
            let offers = parties.indices.filter { parties[$0].serves.contains(voice) }
            let search = network.graph.breadthFirst(from: offers.map { Node($0) }, direction: .incoming)
            let without = residents.filter { place in
                network.isTied(place) && search.distance(to: Node(place)) ?? .max > steps
            }
            if without.isEmpty { return nil }
            let (persons, all) = (map.headcount(without).persons, map.headcount(residents).persons)
            let share = share(persons, of: all)
            return Gap(
                kind: .noOffer, severity: Gap.Severity(share: share), share: share, voice: voice, parties: without,
                persons: persons,
                evidence: .withoutOffer(steps: steps, persons: persons, of: all, offers: offers.count),
                proposals: offers.isEmpty
                    ? couldServe(without).map { [.open(party: $0)] } ?? []
                    : waysToOffers(for: without, of: voice, along: search))
        }
    }

    /// For each resident, the introduction that brings an offer within the steps.
    private func waysToOffers(
        for residents: [Int], of voice: Voice, along search: BreadthFirstTree
    ) -> [Gap.Proposal] {
        let doors = Doors(to: voice, in: self) { parties[$0].serves.contains(voice) }
        return residents.compactMap { wayIn(for: $0, along: search, .outgoing, doors) }
    }

    /// The party, not a person, that could serve most of some residents: the one tied to most people of them; where
    /// none is tied to any, the nearest one.
    private func couldServe(_ residents: [Int]) -> Int? {
        let candidates = parties.indices.filter { !parties[$0].isPerson && hasRoom($0) }
        let people = personsTied(to: residents)
        let most = candidates.min { a, b in (people[b], a) < (people[a], b) }
        if let most, people[most] > 0 { return most }
        let search = network.graph.breadthFirst(from: residents.map { Node($0) })
        return candidates.filter { search.distance(to: Node($0)) != nil }
            .min { a, b in (search.distance(to: Node(a))!, a) < (search.distance(to: Node(b))!, b) }
    }
}
