import Community
import Foundation
import Graphs
import Insight
import Testing

@Suite struct StructureTests {
    @Test func `Worked by hand: two parts, of which one hangs together by a party and two ties`() throws {
        let map = try NeighbourhoodMap(
            [
                .resident("a"), .resident("b", persons: 4), .of(.group, "c"), .resident("d"), .resident("e"),
                .of(.place, "f"), .resident("alone"),
            ],
            ties: [("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("e", "f"), ("a", "b"), ("alone", "alone")])
        let report = try map.structure(Projection())
        #expect(report.parties == 7)
        #expect(report.residents == Headcount(persons: 8, parties: 5))
        #expect(report.ties == 7)
        #expect(report.pairs == 5)
        #expect(report.loops == 1)
        #expect(report.density == 5.0 / 21)
        #expect(report.components.map(\.parties) == [[0, 1, 2, 3], [4, 5], [6]])
        #expect(report.components.map(\.residents.persons) == [6, 1, 1])
        #expect(report.articulationPoints == [2])
        #expect(report.bridges == [3, 4])
        #expect(report.isolates == [6])
        #expect(report.reciprocity == nil)
        #expect(report.strongComponents == 3)
        #expect(report.biconnectedComponents == 3)
        #expect(report.coreNumbers == [2, 2, 2, 1, 1, 1, 0])
        #expect(report.diameter == 2)
        #expect(report.averagePathLength == 9.0 / 7)
        #expect(report.triangles == 1)
        #expect(report.transitivity == 0.6)
        let expected: Double = (1 + 1 + 1.0 / 3) / 7
        let clustering = try #require(report.averageClustering)
        #expect(abs(clustering - expected) < 1e-12)
    }

    @Test func `With a direction, pairs are ordered, and a tie both ways is still one tie`() throws {
        let map = try NeighbourhoodMap(
            ["a", "b", "c"].map { Party(name: $0) }, ties: [("a", "b"), ("b", "c"), ("a", "b")]
        ) { $0.direction = $0.from == 0 ? .bothWays : .oneWay }
        let report = try map.structure(Projection(direction: .asRecorded))
        #expect(report.isDirected)
        #expect(report.ties == 3)
        #expect(report.pairs == 3)
        #expect(report.density == 0.5)
        #expect(report.bridges == [1])
        // a and b each way, b to c one way.
        #expect(report.reciprocity == 2.0 / 3)
        #expect(report.strongComponents == 2)
        #expect(report.diameter == 2)
        #expect(report.averagePathLength == 5.0 / 4)
        #expect(report.coreNumbers == [1, 1, 1])
        #expect(report.articulationPoints == [1])
    }

    @Test func `A map of nobody or of one has no density`() throws {
        #expect(try NeighbourhoodMap([]).structure(Projection()).density == nil)
        let alone = try NeighbourhoodMap([Party(name: "alone")]).structure(Projection())
        #expect(alone.density == nil)
        #expect(alone.isolates == [0])
        #expect(alone.components.count == 1)
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `What holds parts together is what makes more of them when it goes`(seed: UInt64) throws {
        let map = try NeighbourhoodMap.random(seed: seed, ties: 22)
        let report = try map.structure(Projection(direction: .asRecorded))
        func parts(of map: NeighbourhoodMap, without gone: Set<Int> = []) -> Int {
            let distances = map.slowDistances(Projection(), without: gone)
            return map.parties.indices.count { place in
                !gone.contains(place) && !(0..<place).contains { distances[$0][place] != nil }
            }
        }
        let whole = parts(of: map)
        #expect(report.components.count == whole)
        #expect(
            report.articulationPoints == map.parties.indices.filter { parts(of: map, without: [$0]) > whole })
        let bridges = try map.ties.indices.filter { gone in
            let ties = map.ties.enumerated().filter { $0.offset != gone }.map(\.element)
            return try parts(of: NeighbourhoodMap(parties: map.parties, ties: TieList(ties))) > whole
        }
        #expect(report.bridges == bridges)
        #expect(report.components.flatMap(\.parties).sorted() == Array(map.parties.indices))
        let data = try JSONEncoder().encode(report)
        #expect(try JSONDecoder().decode(StructureReport.self, from: data).bridges == bridges)
    }
}
