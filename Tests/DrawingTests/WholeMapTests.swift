internal import Community
internal import Drawing
internal import Testing

@Suite struct WholeMapTests {
    private func map(
        _ parties: [Party], _ ties: [Tie], change: (inout MapSettings) -> Void = { _ in }
    ) throws -> NeighbourhoodMap {
        var settings = MapSettings()
        settings.title = "Buurt"
        change(&settings)
        return try NeighbourhoodMap(settings: settings, parties: parties, ties: TieList(ties))
    }

    private func party(_ name: String, _ kind: PartyKind?) -> Party { Party(name: name, kind: kind) }

    private func tie(_ from: Int, _ to: Int, _ kind: TieKind, _ change: (inout Tie) -> Void = { _ in }) -> Tie {
        var tie = Tie(from: from, to: to, kind: kind)
        change(&tie)
        return tie
    }

    @Test func everyKindHasItsOwnShape() throws {
        let kinds = PartyKind.allCases
        let map = try map(kinds.map { party($0.rawValue, $0) }, [])
        let diagram = Diagram.wholeMap(of: map, for: .team, words: .dutch)
        #expect(Set(diagram.nodes.map(\.shape)).count == kinds.count)
        #expect(Set(diagram.nodes.map(\.tone)).count == kinds.count)
        #expect(diagram.legend.flatMap(\.entries).count == kinds.count)
        #expect(diagram.footer == ["6 spelers getoond"])
    }

    @Test func onePairIsOneLineOfItsMostFrequentFamily() throws {
        let map = try map(
            [party("A", .organisation), party("B", .organisation)],
            [
                tie(0, 1, .funds) { $0.strength = 0.5 }, tie(1, 0, .advises) { $0.strength = 1 },
                tie(0, 1, .worksWith), tie(0, 0, .knows),
            ])
        let line = try #require(Diagram.wholeMap(of: map, for: .public, words: .dutch).ties.first)
        #expect(line == Diagram.Tie(from: 0, to: 1, line: .double, arrows: .atBoth, width: 2.5, hasBead: true))
    }

    @Test func anArrowFollowsTheRow() throws {
        let map = try map(
            (0..<4).map { party("\($0)", .organisation) },
            [
                tie(2, 0, .knows) { $0.direction = .oneWay }, tie(0, 1, .memberOf),
                tie(1, 2, .funds) { $0.direction = .bothWays }, tie(3, 1, .refersTo),
            ])
        let lines = Diagram.wholeMap(of: map, for: .team, words: .dutch).ties
        #expect(lines.map(\.arrows) == [.atEnd, .none, .none, .atEnd])
        #expect(lines.map(\.from) == [2, 0, 1, 3])
    }

    @Test func aTieThatWasNotConfirmedForLongRecedes() throws {
        let map = try map(
            (0..<3).map { party("\($0)", .organisation) },
            [
                tie(0, 1, .knows) { $0.confirmed = Day(iso: "2022-12-31") },
                tie(1, 2, .knows) { $0.confirmed = Day(iso: "2023-01-01") }, tie(0, 2, .knows),
            ])
        let moment = Projection(moment: Day(iso: "2024-01-01"))
        let diagram = Diagram.wholeMap(of: map, projection: moment, for: .team, words: .dutch)
        #expect(diagram.ties.map(\.isFaded) == [true, false, false])
        #expect(diagram.footer == ["Peilmoment: 2024-01-01", "3 spelers getoond"])
        #expect(Diagram.wholeMap(of: map, for: .team, words: .dutch).ties.allSatisfy { !$0.isFaded })
    }

    @Test func onlyTiesOfTheProjectionAreDrawn() throws {
        let map = try map(
            (0..<3).map { party("\($0)", .organisation) }, [tie(0, 1, .knows), tie(1, 2, .funds)])
        let diagram = Diagram.wholeMap(of: map, projection: Projection(kinds: [.funds]), for: .team, words: .dutch)
        #expect(diagram.ties.map(\.from) == [1])
        #expect(diagram.ties.map(\.to) == [2])
    }

    @Test func theTeamSeesEveryResident() throws {
        var residents = (1...4).map { party("Bewoner 00\($0)", .resident) }
        residents[0].voices = [.elderly, .lowIncome]
        residents[1].voices = [.elderly]
        residents[3].persons = 40
        let map = try map(residents, [tie(0, 1, .knows)])
        let diagram = Diagram.wholeMap(of: map, for: .team, words: .dutch)
        #expect(diagram.nodes.map(\.label) == ["001", "002", "003", "004 (40)"])
        #expect(diagram.nodes.map { $0.marks.map(\.letters) } == [["L", "O"], ["O"], [], []])
        #expect(diagram.nodes.map(\.shape) == [.circle, .circle, .circle, .doubleOval])
        #expect(diagram.legend.map(\.heading) == ["Wie en wat", "Stemmen", "Wat hen verbindt"])
    }

    @Test func onlyNumbersLoseTheWordsBeforeThem() throws {
        func labels(_ names: [String]) throws -> [String] {
            Diagram.wholeMap(of: try map(names.map { party($0, .resident) }, []), for: .team, words: .dutch).nodes
                .map(\.label)
        }
        #expect(
            try labels(["Bewoner 1", "Bewoner 2", "Bewoner 3", "Iemand anders"]) == ["1", "2", "3", "Iemand anders"])
        #expect(try labels(["Bewoner 1", "Bewoner 2"]) == ["Bewoner 1", "Bewoner 2"])
        let two = ["Oost 1", "Oost 2", "Oost 3", "West 1", "West 2", "West 3"]
        #expect(try labels(two) == two)
    }

    @Test func whatIsTooManyIsLeftOutAndToldOf() throws {
        let parties = (0..<(Diagram.mostNodes + 5)).map { party("O\($0)", .organisation) }
        let map = try map(parties, [tie(Diagram.mostNodes + 4, 0, .knows)])
        let diagram = Diagram.wholeMap(of: map, for: .public, words: .dutch)
        #expect(diagram.nodes.count == Diagram.mostNodes)
        #expect(diagram.nodes.last?.label == "O\(Diagram.mostNodes + 4)")
        #expect(diagram.footer == ["\(Diagram.mostNodes) van \(Diagram.mostNodes + 5) spelers getoond"])
        #expect(diagram.ties.count == 1)
    }
}
