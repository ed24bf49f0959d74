internal import Community
internal import Drawing
internal import Foundation

/// The sheet of a whole map, drawn in the way that is tried first.
func sheet(of map: NeighbourhoodMap, for audience: Audience) async throws -> Sheet {
    let diagram = Diagram.wholeMap(of: map, for: audience, words: .dutch, source: "een bron").cleaned()
    return try await GraphvizEngine.shared.sheet(for: diagram, by: DrawingMethod.ladder(for: diagram)[0])
}

extension Sheet.Figure {
    var frame: Frame { Frame(center: center, size: size) }
}

extension Sheet.Text {
    /// About the room that it takes.
    var frame: Frame {
        let width = lines.map { TextWidth.of($0, size: fontSize, bold: isBold) }.max() ?? 0
        let height = Double(lines.count) * fontSize * 1.15
        return Frame(center: Point(origin.x + width / 2, origin.y + height / 2), size: Size(width, height))
    }
}

extension Picture {
    var text: String { String(decoding: data, as: UTF8.self) }
}
