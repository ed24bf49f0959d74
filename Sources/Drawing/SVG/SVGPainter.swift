internal import Foundation

/// Draws a sheet as SVG: text, shapes and paths, nothing that loads, links or runs.
struct SVGPainter {
    let sheet: Sheet

    func paint() -> [UInt8] {
        var svg = SVGText()
        let width = sheet.size.width.inGraphviz, height = sheet.size.height.inGraphviz
        svg.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        svg.open(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "width": "\(width)pt", "height": "\(height)pt",
                "viewBox": "0 0 \(width) \(height)", "role": "img", "xml:lang": sheet.language,
                "font-family": "'DejaVu Sans', Verdana, sans-serif",
            ])
        svg.element("title", [:], text: sheet.title)
        svg.element("desc", [:], text: sheet.summary)
        svg.element("rect", ["width": width, "height": height, "fill": Palette.paper])
        for area in sheet.areas {
            svg.element("rect", Self.attributes(of: area.frame) + [("rx", "6"), ("fill", area.fill)])
        }
        for line in sheet.lines { paint(line, into: &svg) }
        for figure in sheet.figures { paint(figure, into: &svg) }
        for text in sheet.texts { paint(text, into: &svg) }
        svg.close("svg")
        return svg.bytes
    }

    private static func attributes(of frame: Frame) -> [(String, String)] {
        [
            ("x", frame.x.inGraphviz), ("y", frame.y.inGraphviz), ("width", frame.width.inGraphviz),
            ("height", frame.height.inGraphviz),
        ]
    }

    private func paint(_ line: Sheet.Line, into svg: inout SVGText) {
        var points = line.points
        guard points.count >= 4 else { return }
        if line.arrows != .none {
            let last = points.count - 1
            let head = Arrow.head(at: points[last], from: points[last - 1], width: line.width)
            svg.element("polygon", [("points", Self.list(head.corners)), ("fill", line.color)])
            points[last] = head.base
        }
        if line.arrows == .atBoth {
            let head = Arrow.head(at: points[0], from: points[1], width: line.width)
            svg.element("polygon", [("points", Self.list(head.corners)), ("fill", line.color)])
            points[0] = head.base
        }
        let path = "M" + Self.list(points.prefix(1)) + "C" + Self.list(points.dropFirst())
        var stroke = [("d", path), ("fill", "none"), ("stroke", line.color)]
        switch line.style {
        case .solid: stroke.append(("stroke-width", line.width.inGraphviz))
        case .dashed: stroke += [("stroke-width", line.width.inGraphviz), ("stroke-dasharray", "6,3")]
        case .dotted:
            stroke += [
                ("stroke-width", max(1.2, line.width).inGraphviz), ("stroke-dasharray", "0.1,3.4"),
                ("stroke-linecap", "round"),
            ]
        case .double: stroke.append(("stroke-width", (line.width + 2).inGraphviz))
        }
        svg.element("path", stroke)
        if line.style == .double {
            let core = max(0.9, line.width * 0.55)
            svg.element(
                "path",
                [("d", path), ("fill", "none"), ("stroke", Palette.paper), ("stroke-width", core.inGraphviz)])
        }
    }

    private static func list(_ points: some Sequence<Point>) -> String {
        points.map { "\($0.x.inGraphviz),\($0.y.inGraphviz)" }.joined(separator: " ")
    }

    private func paint(_ figure: Sheet.Figure, into svg: inout SVGText) {
        let outline = Frame(center: figure.center, size: figure.size)
        paint(outline, of: figure, into: &svg)
        if figure.shape.isDouble { paint(outline.inset(3), of: figure, into: &svg) }
        let leading = figure.fontSize * SizedNode.leading
        let top = figure.textCenter.y - leading * Double(figure.lines.count) / 2
        for (place, line) in figure.lines.enumerated() {
            svg.element(
                "text",
                [
                    ("x", figure.center.x.inGraphviz),
                    ("y", (top + leading * Double(place) + figure.fontSize * 0.93).inGraphviz),
                    ("font-size", figure.fontSize.inGraphviz), ("text-anchor", "middle"),
                ], text: line)
        }
    }

    private func paint(_ frame: Frame, of figure: Sheet.Figure, into svg: inout SVGText) {
        let look = [
            ("fill", figure.fill), ("stroke", figure.edge), ("stroke-width", figure.edgeWidth.inGraphviz),
        ]
        switch figure.shape {
        case .circle, .doubleOval, .pill:
            svg.element(
                "ellipse",
                [
                    ("cx", frame.center.x.inGraphviz), ("cy", frame.center.y.inGraphviz),
                    ("rx", (frame.width / 2).inGraphviz), ("ry", (frame.height / 2).inGraphviz),
                ] + look)
        case .box, .doubleBox: svg.element("rect", Self.attributes(of: frame) + look)
        case .roundedBox: svg.element("rect", Self.attributes(of: frame) + [("rx", "7")] + look)
        case .house:
            svg.element("polygon", [("points", Self.list(Self.house(in: frame)))] + look)
        }
    }

    private func paint(_ text: Sheet.Text, into svg: inout SVGText) {
        for (place, line) in text.lines.enumerated() {
            let y = text.origin.y + text.fontSize * (SizedNode.leading * Double(place) + 0.93)
            svg.element(
                "text",
                [
                    ("x", text.origin.x.inGraphviz), ("y", y.inGraphviz), ("font-size", text.fontSize.inGraphviz),
                    ("fill", text.color), ("font-weight", text.isBold ? "bold" : "normal"),
                ], text: line)
        }
    }

    /// The roof takes a third, as Graphviz draws it.
    private static func house(in frame: Frame) -> [Point] {
        let right = frame.x + frame.width, bottom = frame.y + frame.height, eaves = frame.y + frame.height * 0.34
        return [
            Point(frame.center.x, frame.y), Point(right, eaves), Point(right, bottom), Point(frame.x, bottom),
            Point(frame.x, eaves),
        ]
    }
}
