import Community
import Graphs
import Insight
import OrderedCollections
import Testing

@Suite struct MixingOfGroupsTests {
    @Test func `Worked by hand: two areas, and one party of which the area is not known`() throws {
        let map = try NeighbourhoodMap(
            [
                .resident("a", area: "n"), .resident("b", area: "n"), .resident("c", area: "n"),
                .resident("d", area: "s"),
                .resident("e", area: "s"), .of(.place, "f"),
            ],
            ties: [("a", "b"), ("b", "c"), ("c", "d"), ("d", "e"), ("a", "f"), ("f", "d"), ("a", "a")])
        let report = try map.mixing(by: .area, permutations: 200, projection: Projection())
        #expect(report.ties.map { $0.map(\.chance.value) } == [[2, 1], [1, 1]])
        #expect(report.within == 3 && report.between == 1)
        // Of ten pairs, three are within n, one within s, six between.
        #expect(report.ties[0][0].expected == 1.2 && report.ties[1][1].expected == 0.4)
        #expect(report[.eiIndex].value == -0.5)
        #expect(report.groups.unknown == [5])
        #expect(report.numeric == nil && !report.isDirected)
        let p = try #require(report[.eiIndex].pValue)
        #expect(p > 0 && p <= 1)
    }

    @Test func `What chance gives is what the sizes give`() throws {
        let map = try NeighbourhoodMap.random(seed: 3, parties: 40, ties: 80)
        let report = try map.mixing(by: .world, permutations: 4_000, projection: Projection())
        for row in report.ties {
            for cell in row {
                let (mean, expected) = (try #require(cell.chance.mean), try #require(cell.expected))
                #expect(abs(mean - expected) < 0.05 * max(1, expected) + 0.1)
            }
        }
    }

    @Test func `An attribute of numbers has assortativity of numbers`() throws {
        let parties = (0..<6).map { number in
            var party = Party.resident("p\(number)")
            party.attributes["Age"] = number == 0 ? "0,5" : "\(number)"
            return party
        }
        let ties = [("p0", "p1"), ("p1", "p2"), ("p2", "p3"), ("p3", "p4"), ("p4", "p5")]
        let map = try NeighbourhoodMap(parties, ties: ties)
        let report = try map.mixing(by: .attribute("Age"), permutations: 100, projection: Projection())
        let graph = map.network(Projection()).graph
        #expect(report.numeric?.value == graph.assortativity(of: NodeColumn([0.5, 1, 2, 3, 4, 5])))
    }

    @Test func `Strengths count where they are asked for`() throws {
        let parties: [Party] = [.resident("a", area: "n"), .resident("b", area: "n"), .resident("c", area: "s")]
        let map = try NeighbourhoodMap(parties, ties: [("a", "b"), ("b", "c")]) { $0.strength = 0.25 }
        let report = try map.mixing(by: .area, isWeighted: true, permutations: 10, projection: Projection())
        #expect(report.within == 0.25 && report.between == 0.25)
    }

    @Test func `One group cannot mix`() throws {
        let map = try NeighbourhoodMap([.resident("a", area: "n"), .resident("b", area: "n")], ties: [("a", "b")])
        #expect(throws: GroupError.noGroups) { try map.mixing(by: .area, projection: Projection()) }
        #expect(throws: GroupError.noGroups) { try map.brokers(by: .role, projection: Projection()) }
    }
}
