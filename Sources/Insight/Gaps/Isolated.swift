internal import Community

extension GapSearch {
    /// Residents without a tie to anyone, by voice.
    func isolated() -> [Gap] {
        voiceGroups().compactMap { voice, residents in
            let alone = residents.filter { distance($0) == nil && !network.isTied($0) }
            if alone.isEmpty { return nil }
            let (persons, all) = (map.headcount(alone).persons, map.headcount(residents).persons)
            let share = share(persons, of: all)
            let doors = Doors(to: voice, in: self) { _ in true }
            return Gap(
                kind: .isolated, severity: Gap.Severity(share: share), share: share, voice: voice, parties: alone,
                persons: persons, evidence: .withoutTies(persons: persons, of: all),
                proposals: alone.compactMap { resident in
                    doors.best(for: parties[resident].area).map { .introduce(party: resident, to: $0, via: nil) }
                })
        }
    }
}

/// Parties through whom residents of a voice could come into contact.
///
/// A door is tied to others itself, has room as far as is known, and serves the voice or is in the area of the resident.
/// The best serves the voice, then is in the area, then is where people meet: an activity before a place, a group, an
/// organisation, a professional and a neighbour.
struct Doors {
    private let ofArea: [String: Int]
    private let servingAnywhere: Int?

    init(to voice: Voice?, in search: GapSearch, where isSuitable: (Int) -> Bool) {
        func serves(_ place: Int) -> Bool { voice.map(search.parties[place].serves.contains) ?? false }
        let doors = search.parties.indices.filter { place in
            search.network.isTied(place) && search.hasRoom(place) && isSuitable(place)
        }.sorted { a, b in
            (serves(a) ? 0 : 1, Self.order(search.parties[a].kind), a)
                < (serves(b) ? 0 : 1, Self.order(search.parties[b].kind), b)
        }
        var ofArea: [String: Int] = [:]
        for place in doors {
            if let area = search.parties[place].area, ofArea[area] == nil { ofArea[area] = place }
        }
        servingAnywhere = doors.first(where: serves)
        // A door elsewhere that serves the voice is better than one nearby that does not.
        if let servingAnywhere { ofArea = ofArea.mapValues { serves($0) ? $0 : servingAnywhere } }
        self.ofArea = ofArea
    }

    /// The best door for a resident of an area.
    func best(for area: String?) -> Int? { area.flatMap { ofArea[$0] } ?? servingAnywhere }

    private static func order(_ kind: PartyKind?) -> Int {
        switch kind {
        case .activity: 0
        case .place: 1
        case .group: 2
        case .organisation: 3
        case .professional: 4
        case .resident, nil: 5
        }
    }
}
