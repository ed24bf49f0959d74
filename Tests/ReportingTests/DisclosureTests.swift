import Community
import Reporting
import Testing

@Suite("What may be shown to whom")
struct DisclosureTests {
    static let everyone = Disclosure(audience: .public, threshold: 10)
    static let team = Disclosure(audience: .team, threshold: 10)

    @Test("Persons are not named outside the team; others are", arguments: PartyKind.allCases + [nil] as [PartyKind?])
    func names(kind: PartyKind?) {
        let party = Party(name: "x", kind: kind)
        #expect(Self.everyone.shows(party) == !(kind == nil || kind == .resident))
        #expect(Self.team.shows(party))
    }

    @Test("Counts below the threshold are not shown", arguments: 0...25)
    func figures(count: Int) {
        #expect(Self.team.figure(count) == .exact(count))
        #expect(Self.everyone.figure(count) == ((1..<10).contains(count) ? .fewer(than: 10) : .exact(count)))
    }

    @Test("Neither is what is left of a whole that is shown")
    func complements() {
        #expect(Self.everyone.figure(35, of: 40) == .more(than: 30))
        #expect(Self.everyone.figure(40, of: 40) == .more(than: 30))
        #expect(Self.everyone.figure(30, of: 40) == .exact(30))
        #expect(Self.everyone.figure(3, of: 40) == .fewer(than: 10))
        #expect(Self.everyone.figure(0, of: 40) == .exact(0))
    }

    @Test("A band leaves open at least a threshold of numbers", arguments: 1...80)
    func bands(count: Int) {
        let whole = 80
        switch Self.everyone.band(count, of: whole) {
        case .fewer(let limit): #expect(count < limit && limit == 10)
        case .atLeast(let least, let limit):
            #expect(least <= count && count < limit && limit - least == 10)
            #expect(whole - least >= 10)
        case .more(let least): #expect(count > least && whole - least >= 10)
        case .exact, .withheld: Issue.record("\(count) is not shown in a band")
        }
    }
}
