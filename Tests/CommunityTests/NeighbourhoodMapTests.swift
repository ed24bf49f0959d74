import Community
import Testing

@Suite struct NeighbourhoodMapTests {
    @Test func everythingWrongIsSaid() {
        var settings = MapSettings()
        settings.disclosureThreshold = 2
        var odd = Party(name: " ", id: "a")
        odd.persons = 0
        odd.capacity = -1
        odd.employer = "x"
        var ties = (0..<6).map { _ in Tie(from: 0, to: 1) }
        ties[0].to = 7
        ties[0].from = 8
        ties[1].strength = 0
        ties[2].strength = 1.5
        ties[3].strength = .infinity
        (ties[4].since, ties[4].until) = (Day(number: 5), Day(number: 5))
        ties[5].strength = 1
        let error = #expect(throws: InvalidMap.self) {
            try NeighbourhoodMap(
                settings: settings, parties: [odd, Party(name: "B", id: "a")], ties: TieList(ties),
                population: [PopulationFigure(voice: .elderly, count: -1)])
        }
        #expect(
            error?.problems == [
                .thresholdTooLow(2), .partyWithoutName(party: 0), .personsBelowOne(party: 0, 0),
                .negativeCapacity(party: 0, -1), .duplicateID("a", first: 0, second: 1),
                .unknownEmployer(party: 0, "x"), .noSuchParty(tie: 0, place: 8), .noSuchParty(tie: 0, place: 7),
                .strengthOutOfRange(tie: 1, 0), .strengthOutOfRange(tie: 2, 1.5),
                .strengthOutOfRange(tie: 3, .infinity),
                .endsBeforeItBegins(tie: 4, since: Day(number: 5), until: Day(number: 5)),
                .negativePopulation(figure: 0, -1),
            ])
    }

    @Test func strengthsAreBoundedByTheScaleOfTheMap() {
        func isValid(_ strength: Double, of full: Double?) -> Bool {
            var settings = MapSettings()
            settings.fullStrength = full
            var tie = Tie(from: 0, to: 0)
            tie.strength = strength
            return (try? NeighbourhoodMap(settings: settings, parties: [Party(name: "A")], ties: TieList([tie]))) != nil
        }
        #expect(isValid(5, of: 5) && !isValid(5.1, of: 5))
        #expect(isValid(1e300, of: nil) && !isValid(.infinity, of: nil) && !isValid(.nan, of: nil))
    }

    @Test func sectors() throws {
        var given = Party(name: "given", kind: .professional)
        given.sector = .faith
        given.employer = "gemeente"
        var employed = Party(name: "employed", kind: .professional)
        employed.employer = "gemeente"
        var municipality = Party(name: "gemeente", kind: .organisation)
        municipality.sector = .government
        let parties = [
            given, employed, municipality, Party(name: "tied", kind: .professional),
            Party(name: "free", kind: .professional), Party(name: "resident", kind: .resident),
            Party(name: "group", kind: .group),
            Party(name: "unknown"), Party(name: "place", kind: .place),
        ]
        let ties = TieList([Tie(from: 5, to: 2, kind: .worksFor), Tie(from: 3, to: 2, kind: .worksFor)])
        let map = try NeighbourhoodMap(parties: parties, ties: ties)
        #expect(
            parties.indices.map(map.sector) == [
                .faith, .government, .government, .government, .other, .residents, .residents, .residents, .other,
            ])
        #expect(map.world(of: 1) == .government)
        #expect(map.world(of: 0) == .organisations)
        #expect(map.place(ofID: "tied") == 3)
        #expect(map.place(ofID: "nobody") == nil)
    }

    @Test func voices() throws {
        var first = Party(name: "A")
        first.voices = [Voice(rawValue: "jongeren"), .elderly]
        var second = Party(name: "B")
        second.serves = [.lowIncome, Voice(rawValue: "jongeren")]
        let map = try NeighbourhoodMap(
            parties: [first, second], population: [PopulationFigure(voice: Voice(rawValue: "studenten"), count: 1)])
        #expect(
            map.voices == [.lowIncome, .elderly, Voice(rawValue: "jongeren"), Voice(rawValue: "studenten")])
    }
}
