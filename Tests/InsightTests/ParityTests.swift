import Community
import Insight
import Testing

@Suite struct ParityTests {
    /// Residents as in `5+ 1-`: one who stands for five and is reached, and one who is not.
    private typealias Group = [(persons: Int, isReached: Bool)]

    private func group(_ text: String) -> Group {
        text.split(separator: " ").map { (Int($0.dropLast())!, $0.hasSuffix("+")) }
    }

    /// Residents of whom some have the voice, some are reached, and some stand for several people.
    private func parity(
        voice: String, others: String, permutations: Int = 20_000,
        seed: UInt64 = 1
    ) throws -> ReachReport.Parity? {
        var parties: [Party] = [.professional("worker")]
        var ties: [(String, String)] = []
        let voice = group(voice)
        let others = group(others)
        for (number, resident) in (voice + others).enumerated() {
            parties.append(.resident("r\(number)", persons: resident.persons))
            if number < voice.count { parties[number + 1].voices = [.elderly] }
            if resident.isReached { ties.append(("worker", "r\(number)")) }
        }
        return try NeighbourhoodMap(parties, ties: ties).reach(
            of: .elderly, within: 1, projection: Projection(), permutations: permutations, seed: seed
        ).parity
    }

    /// The share of all ways to deal the voice out that differ at least as much.
    private func exactP(voice: String, others: String) -> Double {
        let voice = group(voice)
        let all = voice + group(others)
        func difference(_ isDrawn: (Int) -> Bool) -> Double {
            func share(_ side: Bool) -> Double {
                let group = all.indices.filter { isDrawn($0) == side }.map { all[$0] }
                let persons = group.reduce(0) { $0 + $1.persons }
                return Double(group.reduce(0) { $0 + ($1.isReached ? $1.persons : 0) }) / Double(persons)
            }
            return share(true) - share(false)
        }
        let observed = abs(difference { $0 < voice.count })
        let ways = (0..<1 << all.count).filter { $0.nonzeroBitCount == voice.count }
        let extremes = ways.count { way in abs(difference { way >> $0 & 1 == 1 }) >= observed - 1e-12 }
        return Double(extremes) / Double(ways.count)
    }

    @Test(arguments: [
        ("1+ 1- 1-", "1+ 1+ 1+ 1+"), ("1- 1-", "1+ 1+ 1+ 1+ 1-"), ("5+ 1- 2-", "1+ 3+ 1- 9+"),
        ("1+ 1+ 1+ 1+ 4-", "1- 2+"),
    ])
    func `The p-value is that of all ways to deal out the voice, within its standard error`(
        voice: String, others: String
    ) throws {
        let parity = try #require(try parity(voice: voice, others: others))
        let p = try #require(parity.pValue)
        let error = try #require(parity.standardError)
        #expect(abs(p - exactP(voice: voice, others: others)) < 4 * error + 1e-4)
    }

    @Test func `Worked by hand: one of four against three of four`() throws {
        let parity = try #require(
            try parity(
                voice: "1+ 3-", others: "1+ 2+ 1-", permutations: 99))
        #expect(parity.difference == 0.25 - 0.75)
        #expect(parity.ratio == 0.25 / 0.75)
        let p = try #require(parity.pValue)
        #expect(p >= 0.01 && p <= 1)
        #expect(parity.standardError == (p * (1 - p) / 99).squareRoot())
    }

    @Test func `Everyone or nobody reached is no difference, and no surprise`() throws {
        let everyone = try #require(try parity(voice: "1+", others: "2+ 1+", permutations: 50))
        #expect(everyone.difference == 0)
        #expect(everyone.ratio == 1)
        #expect(everyone.pValue == 1)
        #expect(everyone.standardError == 0)
        let nobody = try #require(try parity(voice: "1-", others: "2-", permutations: 50))
        #expect(nobody.ratio == nil)
        #expect(nobody.pValue == 1)
    }

    @Test func `Without permutations there is a difference but no test`() throws {
        let parity = try #require(try parity(voice: "1+", others: "1-", permutations: 0))
        #expect(parity.difference == 1)
        #expect(parity.pValue == nil)
        #expect(parity.standardError == nil)
    }

    @Test func `Absurd numbers of people give no absurd answer`() throws {
        let parity = try #require(
            try parity(voice: "\(Int.max)+ 1-", others: "1- 1+ \(Int.max)-", permutations: 20))
        #expect(abs(parity.difference - 1) < 1e-9)
        #expect(try #require(parity.pValue) <= 1)
    }

    @Test func `The seed decides the draws`() throws {
        let voice = "1+ 1- 2-"
        let others = "1+ 1+ 4- 1+"
        let first = try parity(voice: voice, others: others, permutations: 500, seed: 3)?.pValue
        #expect(try parity(voice: voice, others: others, permutations: 500, seed: 3)?.pValue == first)
        #expect(try parity(voice: voice, others: others, permutations: 500, seed: 4)?.pValue != first)
    }
}
