import Community
import Graphs
import Testing

@Suite struct ProjectionTests {
    static let map: NeighbourhoodMap = {
        var ties = [
            Tie(from: 0, to: 1, kind: .knows), Tie(from: 1, to: 2, kind: .helps), Tie(from: 2, to: 0, kind: .knows),
            Tie(from: 3, to: 3, kind: .knows), Tie(from: 1, to: 0, kind: .knows),
        ]
        ties[0].strength = 0.5
        ties[2].direction = .oneWay
        (ties[4].since, ties[4].until) = (Day(number: 10), Day(number: 20))
        return try! NeighbourhoodMap(parties: "ABCDE".map { Party(name: String($0)) }, ties: TieList(ties))
    }()

    private func ties(_ projection: Projection) -> [Int] { Self.map.network(projection).ties.values }

    @Test func everythingCounts() {
        let network = Self.map.network(Projection())
        #expect(network.graph.nodeCount == 5)
        #expect(!network.graph.isDirected)
        #expect(network.ties.values == [0, 1, 2, 3, 4])
        #expect(network.strengths.values == [0.5, 1, 1, 1, 1])
    }

    @Test func kindsMomentsAndStrengths() {
        #expect(ties(Projection(kinds: [.knows])) == [0, 2, 3, 4])
        #expect(ties(Projection(kinds: [.funds])) == [])
        #expect(ties(Projection(moment: Day(number: 9))) == [0, 1, 2, 3])
        #expect(ties(Projection(moment: Day(number: 10))) == [0, 1, 2, 3, 4])
        #expect(ties(Projection(moment: Day(number: 20))) == [0, 1, 2, 3])
        #expect(ties(Projection(minimumStrength: 0.6)) == [1, 2, 3, 4])
    }

    @Test func directionAsRecorded() {
        let network = Self.map.network(Projection(direction: .asRecorded))
        #expect(network.graph.isDirected)
        // Both ways: an edge each way, but for a loop. One way: one edge.
        #expect(network.ties.values == [0, 0, 1, 2, 3, 4, 4])
        #expect(network.strengths.values == [0.5, 0.5, 1, 1, 1, 1, 1])
        // All lead both ways: undirected.
        let friends = Self.map.network(Projection(kinds: [.knows], moment: Day(number: 0), minimumStrength: 2))
        #expect(!friends.graph.isDirected)
    }

    @Test func countingOneTieAgreesWithTheNetwork() {
        let ties = Self.map.ties
        for projection in [
            Projection(kinds: [.helps]), Projection(moment: Day(number: 12)), Projection(minimumStrength: 0.9),
            Projection(kinds: [.knows], moment: Day(number: 25), minimumStrength: 0.2),
        ] {
            #expect(
                self.ties(projection) == ties.indices.filter { projection.includes(ties[$0], unknownStrength: 1) })
        }
    }
}
