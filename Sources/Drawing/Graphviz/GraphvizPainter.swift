/// Draws a sheet with Graphviz: everything has its place, Graphviz moves nothing.
struct GraphvizPainter {
    let sheet: Sheet

    /// The bytes of a picture.
    ///
    /// - Parameter dotsPerInch: for pictures made of dots; the sheet is never more than 40 million of them.
    func paint(as format: PictureFormat, dotsPerInch: Double = 150) throws(RenderError) -> [UInt8] {
        let most = (40e6 / (sheet.size.area / 72 / 72)).squareRoot()
        let graph = try GraphvizGraph([
            "outputorder": "edgesfirst", "margin": "0", "pad": "0", "bgcolor": Palette.paper, "fontname": Self.font,
            "splines": "line", "bb": "", "dpi": format == .png ? min(dotsPerInch, most).inGraphviz : "72",
        ])
        for area in sheet.areas {
            let low = at(Point(area.frame.x, area.frame.y + area.frame.height))
            let high = at(Point(area.frame.x + area.frame.width, area.frame.y))
            try graph.addCluster([
                "bb": "\(low),\(high)", "style": "filled", "fillcolor": area.fill, "pencolor": area.fill,
            ])
        }
        try addCorners(to: graph)
        for line in sheet.lines { try add(line, to: graph) }
        for figure in sheet.figures { try add(figure, to: graph) }
        for text in sheet.texts { try add(text, to: graph) }
        try graph.layOut(by: "nop2")
        return try graph.rendered(as: format.inGraphviz)
    }

    static let font = "DejaVu Sans"

    private func at(_ point: Point) -> String { "\(point.x.inGraphviz),\((sheet.size.height - point.y).inGraphviz)" }

    /// Two invisible points keep the sheet's own size; every line hangs between them, since its places are its own.
    private func addCorners(to graph: GraphvizGraph) throws(RenderError) {
        for corner in [Point(0, 0), Point(sheet.size.width, sheet.size.height)] {
            try graph.addNode([
                "shape": "point", "style": "invis", "width": "0", "height": "0", "label": "", "pos": at(corner),
            ])
        }
    }

    private func add(_ line: Sheet.Line, to graph: GraphvizGraph) throws(RenderError) {
        let head = line.arrows != .none, tail = line.arrows == .atBoth
        var points = line.points
        guard points.count >= 4 else { return }
        var position = ""
        let length = 4 + line.width * 2.2
        if tail {
            position += "s,\(at(points[0])) "
            points[0] = points[0] + Arrow.step(from: points[0], towards: points[1], length)
        }
        if head {
            let last = points.count - 1
            position += "e,\(at(points[last])) "
            points[last] = points[last] + Arrow.step(from: points[last], towards: points[last - 1], length)
        }
        position += points.map(at).joined(separator: " ")
        let color = line.style == .double ? "\(line.color):\(Palette.paper):\(line.color)" : line.color
        let width = line.style == .double ? max(0.8, line.width * 0.7) : line.width
        try graph.addEdge(
            from: 0, to: 1,
            [
                "pos": position, "color": color, "penwidth": width.inGraphviz, "style": line.style.inGraphviz,
                "dir": head && tail ? "both" : head ? "forward" : tail ? "back" : "none",
                "arrowsize": (0.45 + 0.1 * line.width).inGraphviz,
            ])
    }

    private func add(_ figure: Sheet.Figure, to graph: GraphvizGraph) throws(RenderError) {
        let inner = figure.shape.isDouble ? Size(figure.size.width - 8, figure.size.height - 8) : figure.size
        try graph.addNode([
            "shape": figure.shape.inGraphviz, "style": figure.shape.isSoft ? "filled,rounded" : "filled",
            "peripheries": figure.shape.isDouble ? "2" : "1", "fixedsize": "true", "margin": "0",
            "width": inner.width.inInches, "height": inner.height.inInches, "pos": at(figure.center),
            "fillcolor": figure.fill, "color": figure.edge, "penwidth": figure.edgeWidth.inGraphviz,
            "fontname": Self.font, "fontsize": figure.fontSize.inGraphviz, "fontcolor": Palette.ink,
            "labelloc": figure.shape == .house ? "b" : "c",
            "label": figure.lines.map(\.inGraphviz).joined(separator: "\\n"),
        ])
    }

    private func add(_ text: Sheet.Text, to graph: GraphvizGraph) throws(RenderError) {
        let width = text.lines.map { TextWidth.of($0, size: text.fontSize, bold: text.isBold) }.max() ?? 0
        let size = Size(width * 1.02 + 2, Double(text.lines.count) * text.fontSize * SizedNode.leading)
        try graph.addNode([
            "shape": "plaintext", "fixedsize": "true", "margin": "0", "width": size.width.inInches,
            "height": size.height.inInches,
            "pos": at(Point(text.origin.x + size.width / 2, text.origin.y + size.height / 2)),
            "fontname": text.isBold ? Self.font + " Bold" : Self.font, "fontsize": text.fontSize.inGraphviz,
            "fontcolor": text.color, "label": text.lines.map { $0.inGraphviz + "\\l" }.joined(),
        ])
    }
}

extension String {
    /// The text as a label of Graphviz: neither its escapes nor its entities mean anything.
    fileprivate var inGraphviz: String {
        var result = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "&": result += "&amp;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension Diagram.Line {
    fileprivate var inGraphviz: String {
        switch self {
        case .solid, .double: "solid"
        case .dashed: "dashed"
        case .dotted: "dotted"
        }
    }
}

extension Diagram.Shape {
    fileprivate var inGraphviz: String {
        switch self {
        case .circle: "circle"
        case .roundedBox, .box, .doubleBox: "box"
        case .house: "house"
        case .pill, .doubleOval: "ellipse"
        }
    }

    fileprivate var isSoft: Bool { self == .roundedBox }
    var isDouble: Bool { self == .doubleBox || self == .doubleOval }
}

extension PictureFormat {
    fileprivate var inGraphviz: String {
        switch self {
        case .svg: "svg:cairo"
        case .pdf: "pdf:cairo"
        case .png: "png:cairo"
        case .dot: "dot"
        }
    }
}
