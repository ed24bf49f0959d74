import Community
import Graphs
import Insight
import Testing

@Suite struct TwoModeMeasuresTests {
    @Test func `Worked by hand: three people, two meetings`() throws {
        let map = try NeighbourhoodMap(
            [.resident("a"), .resident("b"), .resident("c"), .of(.activity, "x"), .of(.activity, "y")],
            ties: [("a", "x"), ("b", "x"), ("b", "y"), ("c", "y")])
        let degree = try map.centrality(by: .twoModeDegree, projection: Projection())
        #expect(degree.rows.map(\.value) == [0.5, 1, 0.5, 2.0 / 3, 2.0 / 3])
        #expect(degree.cautions.isEmpty)
        // b: one step to both meetings, two to both others, which is the least there can be.
        #expect(try map.centrality(by: .twoModeCloseness, projection: Projection()).rows[1].value == 1)
    }

    @Test func `A tie within one side is refused`() throws {
        let map = try NeighbourhoodMap(
            [.resident("a"), .resident("b"), .resident("c")], ties: [("a", "b"), ("b", "c"), ("c", "a")])
        for measure in [CentralityMeasure.twoModeDegree, .twoModeCloseness, .twoModeBetweenness] {
            #expect(throws: TwoModeError.notTwoMode) { try map.centrality(by: measure, projection: Projection()) }
        }
    }

    @Test func `In pieces, the party that comes first decides, and it is said`() throws {
        let map = try NeighbourhoodMap(
            [.resident("a"), .of(.activity, "x"), .resident("b"), .of(.activity, "y")], ties: [("a", "x"), ("b", "y")])
        #expect(try map.centrality(by: .twoModeDegree, projection: Projection()).cautions == [.sidesByOrder])
    }
}
