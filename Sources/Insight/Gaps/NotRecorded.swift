internal import Community

extension GapSearch {
    /// Voices of which more people live here than are on the map.
    func notRecorded() -> [Gap] {
        voiceGroups().compactMap { voice, residents in
            let recorded = map.headcount(residents)
            guard let voice, let coverage = map.coverage(of: voice, recorded: recorded, reached: Headcount()),
                coverage.notRecorded > 0
            else { return nil }
            let share = share(coverage.notRecorded, of: coverage.population)
            return Gap(
                kind: .notRecorded, severity: Gap.Severity(share: share), share: share, voice: voice, parties: [],
                persons: coverage.notRecorded,
                evidence: .recorded(persons: recorded.persons, population: coverage.population),
                proposals: nearest(to: voice, residents).map { [.lookOut(party: $0)] } ?? [])
        }
    }

    /// The party, not a person, that is tied to most people of a voice; of equals one that serves it, then by place.
    /// None if no party is tied to any of them or serves them.
    private func nearest(to voice: Voice, _ residents: [Int]) -> Int? {
        let people = personsTied(to: residents)
        return parties.indices.filter { place in
            !parties[place].isPerson && (people[place] > 0 || parties[place].serves.contains(voice))
        }.min { a, b in
            let (servesA, servesB) = (parties[a].serves.contains(voice), parties[b].serves.contains(voice))
            return (people[b], servesB ? 1 : 0, a) < (people[a], servesA ? 1 : 0, b)
        }
    }

    /// For each party, how many people of some residents it is tied to.
    func personsTied(to residents: [Int]) -> [Int] {
        var counts = [Headcount](repeating: Headcount(), count: parties.count)
        for resident in residents {
            for other in network.acquaintances(of: resident) { counts[other].add(parties[resident].persons) }
        }
        return counts.map(\.persons)
    }
}
