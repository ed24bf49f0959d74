import Community
import Insight
import Testing

@Suite struct CoverageTests {
    private func coverage(
        of figures: [PopulationFigure], area: String? = "town", persons: Int = 10
    ) throws -> ReachReport.Coverage? {
        var settings = MapSettings()
        settings.area = area
        return try NeighbourhoodMap(
            [.resident("them", .elderly, persons: persons)], population: figures, settings: settings
        ).reach(of: .elderly, projection: Projection()).population
    }

    private func figure(_ area: String?, _ count: Int, _ year: Int? = nil) -> PopulationFigure {
        PopulationFigure(voice: .elderly, area: area, count: count, year: year)
    }

    @Test func `The latest figure for the whole counts, however recent those of its parts are`() throws {
        let known = [figure("north", 5, 2025), figure(nil, 40, 2021), figure("town", 50, 2023), figure(nil, 60)]
        #expect(try coverage(of: known)?.figures == [figure("town", 50, 2023)])
        #expect(try coverage(of: known)?.population == 50)
        #expect(try coverage(of: known, area: nil)?.population == 40)
    }

    @Test func `Without one, the latest of each area are added up`() throws {
        let known = [figure("north", 5, 2020), figure("south", 30), figure("north", 20, 2022), figure("north", 7)]
        #expect(try coverage(of: known)?.figures == [figure("north", 20, 2022), figure("south", 30)])
        #expect(try coverage(of: known)?.recordedShare == 0.2)
    }

    @Test func `More people on the map than by the figures is more than all, and nobody is missing`() throws {
        let coverage = try #require(try coverage(of: [figure(nil, 4)]))
        #expect(coverage.recordedShare == 2.5)
        #expect(coverage.notRecorded == 0)
    }

    @Test func `A figure of nought has no shares, and no figure no coverage`() throws {
        #expect(try coverage(of: [figure(nil, 0)])?.recordedShare == nil)
        #expect(try coverage(of: [PopulationFigure(voice: .lowIncome, count: 9)]) == nil)
    }

    @Test func `Numbers too large to add up stop at the largest`() throws {
        #expect(try coverage(of: [figure("a", .max), figure("b", 1)])?.population == .max)
    }
}
