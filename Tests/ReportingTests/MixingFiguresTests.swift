import Community
import Graphs
import Insight
import Phrases
import Reporting
import Testing

@Suite("What is told of the ties between groups")
struct MixingFiguresTests {
    /// A map of two areas, in which residents have few ties or many.
    private func map(_ seed: UInt64) throws -> NeighbourhoodMap {
        var generator = SeededGenerator(seed: seed)
        let parties = (0..<50).map { number in
            var party = Party(name: "p\(number)", kind: number < 30 ? .resident : .organisation)
            party.area = generator.index(below: 2) == 0 ? "north" : "south"
            return party
        }
        // A tie among organisations only, or one of anyone, as the seed has it.
        let ties = (0..<10 + generator.index(below: 60)).map { _ in
            let least = generator.index(below: 4) < Int(seed % 5) ? 30 : 0
            let from = least + generator.index(below: 50 - least)
            return Tie(from: from, to: (from + 1 + generator.index(below: 49)) % 50)
        }
        return try NeighbourhoodMap(parties: parties, ties: TieList(ties))
    }

    private func bounds(_ map: NeighbourhoodMap, _ audience: Audience) throws -> [ClosedRange<Int>] {
        let report = try map.mixing(by: .area, permutations: 5, projection: Projection())
        let rows = AnswerContext(map: map, audience: audience, phrases: .english).answer(report).rows
        let column = try #require(rows.columns.firstIndex { $0.key == "ties" })
        let all = map.ties.count
        return rows.rows.map { row in
            switch row[column] {
            case .count(let count), .figure(.exact(let count)): count...count
            case .figure(let figure):
                (figure.bounds.least ?? 0)...max(figure.bounds.least ?? 0, figure.bounds.most ?? all)
            default: 0...all
            }
        }
    }

    @Test("What is held back has at least three possibilities, given the number of all ties", arguments: 0..<60)
    func noLeak(seed: UInt64) throws {
        let map = try map(seed)
        let told = try bounds(map, .public)
        #expect(told.count == 3)
        var possible: [Set<Int>] = [[], [], []]
        for first in told[0] {
            for second in told[1] where told[2].contains(map.ties.count - first - second) {
                possible[0].insert(first)
                possible[1].insert(second)
                possible[2].insert(map.ties.count - first - second)
            }
        }
        for (range, values) in zip(told, possible) where range.count > 1 { #expect(values.count >= 3, "\(told)") }
        // What is told is true.
        let exact = try bounds(map, .team)
        for (range, value) in zip(told, exact) { #expect(value.count == 1 && range.contains(value.lowerBound)) }
    }

    @Test("Some maps of these are told in full, and some are not")
    func both() throws {
        let all = try (0..<60).map { try bounds(map(UInt64($0)), .public) }
        #expect(all.contains { $0.allSatisfy { $0.count == 1 } })
        #expect(all.contains { $0.contains { $0.count > 1 } })
    }
}
