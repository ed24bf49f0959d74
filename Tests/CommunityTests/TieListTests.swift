import Community
import OrderedCollections
import Testing

@Suite struct TieListTests {
    /// Ties of which each says something else, so that every column begins somewhere in the middle.
    static let ties: [Tie] = {
        var ties = (0..<9).map { Tie(from: $0, to: 8 - $0) }
        ties[1].kind = .helps
        ties[2].direction = .oneWay
        ties[3].strength = 0.5
        ties[4].since = Day(number: 1)
        ties[5].until = Day(number: 2)
        ties[5].confirmed = Day(number: 3)
        ties[6].isFormal = false
        ties[6].source = "a"
        ties[7].note = "b"
        ties[7].attributes = ["c": "d"]
        ties[8].kind = TieKind(rawValue: "leent uit")
        ties[8].direction = .bothWays
        return ties
    }()

    @Test func whatWentInComesOut() {
        #expect(Array(TieList(Self.ties)) == Self.ties)
        #expect(Array(TieList(Self.ties.reversed())) == Self.ties.reversed())
    }

    @Test func columnsSayWhatTheRowsSay() {
        let list = TieList(Self.ties + Self.ties.reversed())
        for (place, tie) in list.enumerated() {
            #expect(list.ends(at: place) == (tie.from, tie.to))
            #expect(list.kind(at: place) == tie.kind)
            #expect(list.strength(at: place) == tie.strength)
            #expect(list.isDirected(at: place) == tie.isDirected)
            #expect(list.period(at: place) == (tie.since, tie.until))
        }
        #expect(list.occurringKinds == [.unspecified, .helps, TieKind(rawValue: "leent uit")])
    }

    @Test func aTieCanBeReplaced() {
        var list = TieList(Self.ties)
        for place in list.indices { list[place] = Self.ties[8 - place] }
        #expect(Array(list) == Self.ties.reversed())
        // The same ties by another way are the same list.
        #expect(list == TieList(Self.ties.reversed()))
        #expect(list.hashValue == TieList(Self.ties.reversed()).hashValue)
        #expect(list != TieList(Self.ties))
        list[3] = Tie(from: 3, to: 3)
        #expect(list[3] == Tie(from: 3, to: 3))
    }

    @Test func plainTies() {
        var list = TieList()
        let code = list.code(of: .friend)
        list.append(from: 1, to: 2, kind: 0, direction: nil, strength: nil)
        list.append(from: 2, to: 1, kind: code, direction: .oneWay, strength: 3)
        list.append(from: 2, to: 2, kind: 0, direction: nil, strength: nil)
        var tie = Tie(from: 2, to: 1, kind: .friend)
        tie.direction = .oneWay
        tie.strength = 3
        #expect(Array(list) == [Tie(from: 1, to: 2), tie, Tie(from: 2, to: 2)])
    }
}
