/// A sheet with its title, legend and foot, and the room that they leave.
struct SheetFrame {
    var sheet: Sheet
    /// The room for the map.
    private(set) var body: Frame

    private static let margin = 30.0
    private static let legendWidth = 222.0
    private static let textSize = 10.0

    init(_ diagram: Diagram, paper: Paper) {
        sheet = Sheet(size: paper.size)
        sheet.title = diagram.title
        sheet.summary = diagram.summary
        sheet.language = diagram.language
        body = Frame(
            x: Self.margin, y: Self.margin, width: paper.size.width - 2 * Self.margin,
            height: paper.size.height - 2 * Self.margin)
        // A sheet to be read from further away has larger words around the map, too.
        let scale = (paper.size.width / Paper.all[0].size.width).squareRoot()
        addTitle(diagram, scale: scale)
        addFooter(diagram.footer + [paper.name], scale: scale)
        addLegend(diagram.legend, scale: scale)
    }

    private mutating func addTitle(_ diagram: Diagram, scale: Double) {
        let size = 23.0 * scale
        let lines = diagram.title.wrapped(toWidth: body.width * 0.88, size: size).prefix(2)
        sheet.texts.append(
            Sheet.Text(origin: Point(body.x, body.y), lines: Array(lines), fontSize: size, isBold: true))
        var used = Double(lines.count) * size * SizedNode.leading + 3
        let subtitle = diagram.subtitle.wrapped(toWidth: body.width, size: 12.5 * scale)
        if !subtitle.isEmpty {
            sheet.texts.append(
                Sheet.Text(
                    origin: Point(body.x, body.y + used), lines: subtitle, fontSize: 12.5 * scale,
                    color: Palette.quietInk))
            used += Double(subtitle.count) * 12.5 * scale * SizedNode.leading
        }
        used += 14
        body = Frame(x: body.x, y: body.y + used, width: body.width, height: body.height - used)
    }

    private mutating func addFooter(_ parts: [String], scale: Double) {
        let size = Self.textSize * scale
        let words = parts.filter { !$0.isEmpty }.joined(separator: "  ·  ")
        let lines = Array(words.wrapped(toWidth: body.width, size: size).prefix(4))
        let height = Double(lines.count) * size * SizedNode.leading
        sheet.texts.append(
            Sheet.Text(
                origin: Point(body.x, body.y + body.height - height), lines: lines, fontSize: size,
                color: Palette.quietInk))
        body.height -= height + 12
    }

    private mutating func addLegend(_ sections: [Diagram.LegendSection], scale: Double) {
        if sections.isEmpty { return }
        let width = Self.legendWidth * scale
        let frame = Frame(x: body.x + body.width - width, y: body.y, width: width, height: body.height)
        let column = LegendColumn(sections, in: frame, fontSize: Self.textSize * scale)
        sheet.figures += column.figures
        sheet.lines += column.lines
        sheet.texts += column.texts
        body.width -= width + 24
    }

    /// What is left for the map above a strip.
    func room(above strip: Double) -> Frame {
        let taken = strip > 0 ? strip + 10 : 0
        return Frame(x: body.x, y: body.y, width: body.width, height: max(1, body.height - taken))
    }

    /// Nodes without a line at the foot.
    mutating func draw(_ strip: LooseStrip, figure: (Int, SizedNode, Point) -> Sheet.Figure) {
        if strip.nodes.isEmpty { return }
        let top = body.y + body.height - strip.height
        let frame = Frame(x: body.x, y: top, width: body.width, height: strip.height)
        sheet.areas.append(Sheet.Area(frame: frame, fill: Palette.strip))
        sheet.texts.append(
            Sheet.Text(origin: Point(body.x + 10, top + 5), lines: [strip.heading], fontSize: 10, isBold: true))
        for (place, node) in strip.nodes.enumerated() {
            sheet.figures.append(figure(place, node, Point(body.x, top) + strip.centers[place]))
        }
    }

    /// Lines between figures, the faded below the others, and then the figures.
    ///
    /// - Parameter widths: what the widths of lines are multiplied with, where all is small.
    mutating func draw(_ ties: [Diagram.Tie], figures: [Sheet.Figure], bent: Bool, widths: Double) throws(RenderError) {
        let curves =
            bent
            ? try TieRouting.curved(ties, figures: figures, height: sheet.size.height)
            : ties.map { TieRouting.straight($0, figures: figures) }
        let order = ties.indices.sorted { (ties[$0].isFaded ? 0 : 1, $0) < (ties[$1].isFaded ? 0 : 1, $1) }
        for place in order {
            let tie = ties[place]
            sheet.lines.append(
                Sheet.Line(
                    points: curves[place], style: tie.line, color: Palette.line(tie.line, faded: tie.isFaded),
                    width: max(0.5, tie.width * widths), arrows: tie.arrows))
            if tie.hasBead { sheet.figures.append(.bead(at: Curve.middle(of: curves[place]))) }
            if !tie.label.isEmpty { addLabel(tie.label, at: Curve.middle(of: curves[place])) }
        }
        sheet.figures += figures
    }

    private mutating func addLabel(_ label: String, at center: Point) {
        let lines = label.wrapped(at: 18, lines: 2)
        let width = lines.map { TextWidth.of($0, size: 9) }.max() ?? 0
        let height = Double(lines.count) * 9 * SizedNode.leading
        sheet.texts.append(
            Sheet.Text(
                origin: center - Point(width / 2, height / 2), lines: lines, fontSize: 9, color: Palette.quietInk))
    }
}
