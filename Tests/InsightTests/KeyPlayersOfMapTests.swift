import Community
import Graphs
import Insight
import Testing

@Suite struct KeyPlayersOfMapTests {
    private func star() throws -> NeighbourhoodMap {
        try NeighbourhoodMap(
            [.professional("middle"), .resident("a"), .resident("b"), .resident("c"), .resident("alone")],
            ties: [("middle", "a"), ("middle", "b"), ("middle", "c")])
    }

    @Test func `Worked by hand: the middle of a star, with one beside it`() throws {
        let report = try star().keyPlayers(
            by: .fragmentation, size: 1, among: Array(0..<5), projection: Projection())
        #expect(report.members.map(\.party) == [0])
        #expect(report.value == 1 && report.isExhaustive && report.upperBound == 1)
        // Twelve of twenty ordered pairs are joined.
        #expect(report.before == 0.4 && report.members[0].withoutIt == 0.4 && report.members[0].alone == 1)
        #expect(report.valueOfOthers == nil)
    }

    @Test func `Reach counts the set itself, or not`() throws {
        let report = try star().keyPlayers(by: .reach, size: 1, steps: 1, among: Array(0..<5), projection: Projection())
        #expect(report.members.map(\.party) == [0] && report.value == 4 && report.valueOfOthers == 3)
        let near = try star().keyPlayers(by: .distanceReach, size: 1, among: Array(0..<5), projection: Projection())
        #expect(near.value == 0.8 && near.valueOfOthers == 0.75 && near.before == nil)
    }

    @Test func `Only some can be chosen, and no more than there are`() throws {
        let report = try star().keyPlayers(by: .reach, size: 2, among: [1, 4], projection: Projection())
        #expect(report.members.map(\.party) == [1, 4] && report.candidates == 2)
        #expect(throws: KeyPlayersError.tooLarge(candidates: 2)) {
            try star().keyPlayers(by: .reach, size: 3, among: [1, 4], projection: Projection())
        }
    }

    @Test func `Where there are too many sets, the search says so, and how good one could be`() throws {
        let map = try NeighbourhoodMap.random(seed: 5, parties: 200, ties: 500)
        let report = try map.keyPlayers(
            by: .reach, size: 6, steps: 1, among: Array(map.parties.indices), projection: Projection())
        let (value, bound) = (try #require(report.value), try #require(report.upperBound))
        #expect(!report.isExhaustive && bound >= value && report.restarts > 0)
    }
}
