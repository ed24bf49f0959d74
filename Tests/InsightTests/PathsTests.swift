import Community
import Graphs
import Insight
import Testing

@Suite struct PathsTests {
    /// Two ways from a to d, one of them over strong ties, and a loose end.
    private func map(fullStrength: Double? = 1) throws -> NeighbourhoodMap {
        let strengths = ["ab": 0.5, "bd": 0.5, "ac": 0.9, "ce": 0.9, "ed": 0.9]
        var settings = MapSettings()
        settings.fullStrength = fullStrength
        let names = ["a", "b", "c", "d", "e", "alone"]
        return try NeighbourhoodMap(
            names.map { Party(name: $0) },
            ties: [("a", "b"), ("b", "d"), ("a", "c"), ("c", "e"), ("e", "d"), ("b", "b")], settings: settings
        ) { $0.strength = strengths[names[$0.from] + names[$0.to]].map { $0 * (fullStrength ?? 1) } ?? 0.1 }
    }

    private func names(_ report: PathsReport, _ map: NeighbourhoodMap) -> [String] {
        report.paths.map { $0.parties.map { map.parties[$0].name }.joined() }
    }

    @Test(arguments: [1.0, 5.0])
    func `Worked by hand: the shortest path is not the most reliable one`(full: Double) throws {
        let map = try map(fullStrength: full)
        let (a, d) = (map.place("a"), map.place("d"))
        let shortest = try map.paths(from: a, to: d, projection: Projection())
        #expect(names(shortest, map) == ["abd"])
        #expect(shortest.paths[0].steps == 2 && abs(shortest.paths[0].reliability! - 0.25) < 1e-12)
        #expect(shortest.paths[0].ties == [0, 1])
        let reliable = try map.paths(from: a, to: d, count: 3, choice: .mostReliable, projection: Projection())
        #expect(names(reliable, map) == ["aced", "abd"])
        #expect(abs(reliable.paths[0].reliability! - 0.729) < 1e-12)
        #expect(
            try names(map.paths(from: a, to: d, choice: .disjoint, projection: Projection()), map) == ["abd", "aced"])
        #expect(try map.paths(from: a, to: map.place("alone"), projection: Projection()).paths.isEmpty)
    }

    @Test func `Along the direction of ties, where it counts`() throws {
        let map = try map()
        let (a, d) = (map.place("a"), map.place("d"))
        #expect(try names(map.paths(from: d, to: a, projection: Projection()), map) == ["dba"])
        let oneWay = try NeighbourhoodMap(["a", "b"].map { Party(name: $0) }, ties: [("a", "b")]) {
            $0.direction = .oneWay
        }
        let directed = Projection(direction: .asRecorded)
        #expect(try oneWay.paths(from: 0, to: 1, projection: directed).paths.count == 1)
        #expect(try oneWay.paths(from: 1, to: 0, projection: directed).paths.isEmpty)
    }

    @Test func `Of several ties between two the strongest counts, and they are one step`() throws {
        let map = try NeighbourhoodMap(["a", "b"].map { Party(name: $0) }, ties: [("a", "b"), ("b", "a"), ("a", "b")]) {
            $0.strength = $0.from == 1 ? 0.8 : 0.3
        }
        for choice in PathsReport.Choice.allCases {
            let report = try map.paths(from: 0, to: 1, count: 4, choice: choice, projection: Projection())
            #expect(report.paths.map(\.ties) == [[1]] && report.paths[0].reliability == 0.8)
        }
    }

    @Test func `Strengths without a most are no chances`() throws {
        var settings = MapSettings()
        settings.fullStrength = nil
        let map = try NeighbourhoodMap(["a", "b"].map { Party(name: $0) }, ties: [("a", "b")], settings: settings) {
            $0.strength = 7
        }
        #expect(throws: PathsError.strengthsHaveNoMost) {
            try map.paths(from: 0, to: 1, choice: .mostReliable, projection: Projection())
        }
        #expect(try map.paths(from: 0, to: 1, projection: Projection()).paths[0].reliability == nil)
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func `What is found is a path, the shortest there is, and disjoint ones share nobody`(seed: UInt64) throws {
        let map = try NeighbourhoodMap.random(seed: seed, parties: 14, ties: 24)
        for projection in [Projection(), Projection(direction: .asRecorded)] {
            let distances = map.slowDistances(projection)
            for to in 1..<14 {
                let shortest = try map.paths(from: 0, to: to, count: 5, projection: projection)
                #expect(shortest.paths.map(\.steps).min() == distances[0][to])
                #expect(Set(shortest.paths.map(\.parties)).count == shortest.paths.count)
                let disjoint = try map.paths(from: 0, to: to, choice: .disjoint, projection: projection)
                #expect(disjoint.paths.isEmpty == shortest.paths.isEmpty)
                let between = disjoint.paths.flatMap { $0.parties.dropFirst().dropLast() }
                #expect(Set(between).count == between.count)
                for path in shortest.paths + disjoint.paths {
                    #expect(path.parties.first == 0 && path.parties.last == to)
                    #expect(Set(path.parties).count == path.parties.count)
                    for (ends, place) in zip(zip(path.parties, path.parties.dropFirst()), path.ties) {
                        let tie = map.ties[place]
                        #expect([tie.from, tie.to] == [ends.0, ends.1] || [tie.to, tie.from] == [ends.0, ends.1])
                    }
                }
            }
        }
    }
}
