import Community
import Graphs
import Insight
import Testing

@Suite struct GroupsTests {
    /// Two circles of four who all know each other, one tie between them, and one party alone.
    private func circles() throws -> NeighbourhoodMap {
        var parties = (0..<8).map { Party.resident("r\($0)", area: $0 < 4 ? "n" : "s") }
        parties.append(.of(.place, "alone"))
        var ties: [(String, String)] = [("r3", "r4")]
        for circle in [0, 4] {
            for a in circle..<circle + 4 { for b in a + 1..<circle + 4 { ties.append(("r\(a)", "r\(b)")) } }
        }
        return try NeighbourhoodMap(parties, ties: ties)
    }

    @Test(arguments: GroupSearch.Method.allCases)
    func `Two circles are two groups, whatever the method`(method: GroupSearch.Method) throws {
        var search = GroupSearch()
        search.method = method
        let report = try circles().communities(search, projection: Projection())
        #expect(report.groups.map(\.parties) == [[0, 1, 2, 3], [4, 5, 6, 7]])
        #expect(report.groups.map(\.ties) == [6, 6])
        #expect(report.alone == [8] && report.membership == [0, 0, 0, 0, 1, 1, 1, 1, nil])
        #expect(report.bridges.map(\.party) == [3, 4])
        #expect(report.bridges.map(\.groups) == [[1], [0]] && report.bridges.map(\.ties) == [1, 1])
        let expected: Double = 2 * (6.0 / 13 - 0.25)
        #expect(abs(try #require(report.modularity) - expected) < 1e-12)
        #expect((report.quality == nil) == (method == .labels))
    }

    @Test func `Groups have in common what the rest has not`() throws {
        let report = try circles().communities(projection: Projection())
        #expect(report.groups.map { $0.traits.map(\.label) } == [["n"], ["s"]])
        #expect(report.groups[0].traits[0].parties == 4 && report.groups[0].traits[0].known == 4)
        #expect(report.groups.allSatisfy { $0.traitsOfOthers.isEmpty })
    }

    @Test func `Runs that agree say so`() throws {
        var search = GroupSearch()
        search.runs = 10
        let report = try circles().communities(search, projection: Projection())
        #expect(report.agreement == 1 && report.groups.count == 2)
        #expect(try circles().communities(projection: Projection()).agreement == nil)
    }

    @Test func `The usual resolution of the constant Potts model is the density`() throws {
        var search = GroupSearch()
        search.quality = .cpm
        let report = try circles().communities(search, projection: Projection())
        #expect(report.resolution == 13.0 / 36 && report.groups.count == 2)
        search.resolution = 1.5
        #expect(try circles().communities(search, projection: Projection()).groups.isEmpty)
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `Groups hang together, and whoever is in none has no tie`(seed: UInt64) throws {
        let map = try NeighbourhoodMap.random(seed: seed)
        for direction in Projection.Direction.allCases {
            let report = try map.communities(projection: Projection(direction: direction))
            let graph = map.network(Projection()).graph
            for group in report.groups {
                #expect(graph.subgraph(of: group.parties.map { Node($0) }).graph.connectedComponents().count == 1)
            }
            #expect((report.groups.flatMap(\.parties) + report.alone).sorted() == Array(map.parties.indices))
        }
    }
}
