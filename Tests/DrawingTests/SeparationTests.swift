internal import Community
internal import Drawing
internal import Testing

@Suite struct SeparationTests {
    @Test(arguments: [30, 150, 210, 600])
    func nothingOverlapsOnTheSheet(parties: Int) async throws {
        let map = try SampleMaps.neighbourhood(parties: parties)
        for audience in [Audience.team, .public] {
            let sheet = try await sheet(of: map, for: audience)
            let figures = sheet.figures.filter { !$0.lines.isEmpty }
            let frames = figures.map(\.frame)
            let overlaps = frames.indices.flatMap { place in
                frames.indices.dropFirst(place + 1).filter { frames[place].overlaps(frames[$0]) }
                    .map { (figures[place].lines, figures[$0].lines) }
            }
            #expect(overlaps.isEmpty)
            let outside = frames.filter {
                $0.x < 0 || $0.y < 0 || $0.x + $0.width > sheet.size.width || $0.y + $0.height > sheet.size.height
            }
            #expect(outside.isEmpty)
            let covered = sheet.texts.filter { text in frames.contains { $0.overlaps(text.frame) } }
            #expect(covered.isEmpty)
            #expect(figures.allSatisfy { $0.fontSize >= 9 })
        }
    }

    @Test(arguments: [1, 30, 150])
    func aNeighbourhoodFitsOnA3(parties: Int) async throws {
        let sheet = try await sheet(of: try SampleMaps.neighbourhood(parties: parties), for: .team)
        #expect(abs(sheet.size.width - 420 / 25.4 * 72) < 0.01)
        #expect(abs(sheet.size.height - 297 / 25.4 * 72) < 0.01)
    }
}
