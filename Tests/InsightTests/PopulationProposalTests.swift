import Community
import Insight
import Testing

@Suite("Figures of a statistical office for a map")
struct PopulationProposalTests {
    static func opmeer() -> StatisticalArea {
        var area = StatisticalArea(name: "Opmeer", code: "GM0432", level: .municipality, year: 2022)
        area.inhabitants = .count(12_074)
        area.children = .count(1811)
        area.elderly = .count(2777)
        area.lowIncome = .percentage(40.2)
        return area
    }

    private func propose(_ area: StatisticalArea, for map: NeighbourhoodMap, year: Int? = nil) -> PopulationProposal {
        PopulationProposal(of: area, for: map, year: year) { _, year in "CBS \(year ?? 0)" }
    }

    private func figure(_ proposal: PopulationProposal, _ voice: Voice) -> PopulationFigure? {
        for line in proposal.lines where line.voice == voice {
            if case .figure(let figure, _, _) = line.outcome { return figure }
        }
        return nil
    }

    private func gap(_ proposal: PopulationProposal, _ voice: Voice) -> PopulationProposal.Gap? {
        for line in proposal.lines where line.voice == voice {
            if case .none(let gap) = line.outcome { return gap }
        }
        return nil
    }

    @Test("What is counted is taken over; a share is applied to those that it is of, and rounded to fives")
    func figures() throws {
        let map = try NeighbourhoodMap([.of(.group, "Dorpsraad")])
        let proposal = propose(Self.opmeer(), for: map)
        #expect(figure(proposal, .elderly)?.count == 2777)
        // 40.2 % of 12,074 - 1,811 = 10,263: 4,125.7.
        #expect(figure(proposal, .lowIncome)?.count == 4125)
        #expect(figure(proposal, .elderly)?.source == "CBS 2022" && figure(proposal, .elderly)?.year == 2022)
        #expect(figure(proposal, .elderly)?.area == "Opmeer")

        var withRecipients = Self.opmeer()
        withRecipients.incomeRecipients = .count(9900)
        // 40.2 % of 9,900: 3,979.8.
        #expect(figure(propose(withRecipients, for: map), .lowIncome)?.count == 3980)
    }

    @Test("Voices that are not counted are left to the user, unless the map has a figure of them")
    func leftToUser() throws {
        let own = Voice(rawValue: "jongeren")
        let map = try NeighbourhoodMap(
            [.of(.group, "Soos", serves: own)],
            population: [PopulationFigure(voice: .informalCarers, count: 40)])
        let proposal = propose(Self.opmeer(), for: map)
        #expect(proposal.leftToUser == [.statusHolders, .confusedBehaviour, own])
        #expect(proposal.lines.map(\.voice) == [.lowIncome, .elderly])
    }

    @Test("Why there is no figure is said, and nothing is guessed")
    func gaps() throws {
        let map = try NeighbourhoodMap([.of(.group, "Dorpsraad")])
        var area = Self.opmeer()
        area.elderly = .secret
        area.lowIncome = .missing
        #expect(gap(propose(area, for: map), .elderly) == .secret)
        #expect(gap(propose(area, for: map), .lowIncome) == .missing)
        area.elderly = .notAsked
        #expect(gap(propose(area, for: map), .elderly) == .notInFile)
        area = Self.opmeer()
        area.children = .missing
        #expect(gap(propose(area, for: map), .lowIncome) == .withoutBase)
        area = Self.opmeer()
        area.inhabitants = .count(99)
        area.children = .count(0)
        #expect(gap(propose(area, for: map), .lowIncome) == .tooFewPeople)
        area.elderly = .percentage(20)
        #expect(figure(propose(area, for: map), .elderly)?.count == 20)
        area.inhabitants = .count(49)
        #expect(gap(propose(area, for: map), .elderly) == .tooFewPeople)
    }

    @Test("A figure of the same voice, area and year is replaced, and all others stay")
    func table() throws {
        var settings = MapSettings()
        settings.area = "Opmeer"
        let old = [
            PopulationFigure(voice: .elderly, area: "Opmeer", count: 2800, source: "schatting", year: 2022),
            PopulationFigure(voice: .elderly, count: 2700, year: 2020),
            PopulationFigure(voice: .informalCarers, count: 300, year: 2022),
        ]
        let map = try NeighbourhoodMap([.of(.group, "Dorpsraad")], population: old, settings: settings)
        let proposal = propose(Self.opmeer(), for: map)
        guard case .figure(_, _, .replaces(2800)) = proposal.lines[1].outcome else {
            Issue.record("not replaced: \(proposal.lines)")
            return
        }
        let table = proposal.population(of: map)
        #expect(table.map(\.count) == [2777, 2700, 300, 4125])
        #expect(table[0].area == "Opmeer" && table[3].area == nil)
        let filled = try NeighbourhoodMap(settings: settings, parties: map.parties, population: table)
        for line in propose(Self.opmeer(), for: filled).lines {
            guard case .figure(_, _, .unchanged) = line.outcome else {
                Issue.record("changed twice: \(line)")
                return
            }
        }
    }

    @Test("The year that the user names counts, and an area is called as the map calls it")
    func names() throws {
        let map = try NeighbourhoodMap([.of(.group, "Dorpsraad", area: "OPMEER")])
        let proposal = propose(Self.opmeer(), for: map, year: 2021)
        #expect(figure(proposal, .elderly)?.year == 2021)
        #expect(figure(proposal, .elderly)?.area == "OPMEER")
    }
}
