internal import Community

/// Maps for tests, made by a small generator that is the same everywhere.
enum SampleMaps {
    /// A neighbourhood of so many parties, two fifths of them residents' surroundings; several ties between one pair,
    /// loops and strengths included.
    static func neighbourhood(parties count: Int, ties tieCount: Int? = nil) throws -> NeighbourhoodMap {
        var random = Sequence(state: 42)
        let names = [
            "Huurdersvereniging De Brink", "Gemeente", "Opbouwwerker", "Gemeenschapshuis", "Koffieochtend op dinsdag",
            "Zorgcoöperatie", "Democratiseringsmedewerker", "Ontmoetingscentrum", "Rouwcafé",
            "Bewonersinitiatief Groen",
        ]
        let kinds: [PartyKind] = [
            .group, .organisation, .professional, .place, .activity, .organisation, .professional, .place, .activity,
            .group,
        ]
        let others = max(1, count * 2 / 5)
        var parties = (0..<min(count, others)).map { place in
            Party(name: "\(names[place % 10]) \(place + 1)", id: "other-\(place)", kind: kinds[place % 10])
        }
        for place in parties.count..<max(parties.count, count) {
            var resident = Party(name: "Bewoner \(1000 + place)", id: "secret-\(place)", kind: .resident)
            resident.voices = random.next(3) == 0 ? [] : [Voice.builtIn[random.next(5)]]
            parties.append(resident)
        }
        var ties = TieList()
        for _ in 0..<(tieCount ?? count * 17 / 10) where count > 1 {
            var tie = Tie(
                from: random.next(count), to: min(random.next(count), random.next(count)),
                kind: TieKind.known[random.next(TieKind.known.count)])
            if random.next(2) == 0 { tie.strength = Double(1 + random.next(10)) / 10 }
            ties.append(tie)
            if random.next(5) == 0 { ties.append(Tie(from: tie.to, to: tie.from, kind: .worksWith)) }
        }
        var settings = MapSettings()
        settings.title = "Wijk Zuid"
        return try NeighbourhoodMap(settings: settings, parties: parties, ties: ties)
    }

    private struct Sequence {
        var state: UInt64

        mutating func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
    }
}
