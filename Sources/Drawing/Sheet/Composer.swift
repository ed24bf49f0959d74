/// Puts a diagram on a sheet: title above, legend on the right, loose nodes in a strip, the map in the room that is left.
struct Composer {
    private let diagram: Diagram
    private let layout: ForceLayout
    private let bendsLines: Bool
    private let labels: [NodeLabel]
    /// The nodes of the map and of the strip, by place in the diagram, and the ties by place in the map.
    private let inside: [Int]
    private let loose: [Int]
    private let ties: [Diagram.Tie]

    init(_ diagram: Diagram, layout: ForceLayout, bendsLines: Bool) {
        self.diagram = diagram
        self.layout = layout
        self.bendsLines = bendsLines
        labels = diagram.nodes.map(NodeLabel.init)
        let isTied = diagram.isTied
        inside = diagram.nodes.indices.filter { isTied[$0] || diagram.nodes[$0].isInside }
        loose = diagram.nodes.indices.filter { !isTied[$0] && !diagram.nodes[$0].isInside }
        var placeInside = Array(repeating: 0, count: diagram.nodes.count)
        for (place, node) in inside.enumerated() { placeInside[node] = place }
        ties = diagram.ties.map { tie in
            var tie = tie
            tie.from = placeInside[tie.from]
            tie.to = placeInside[tie.to]
            return tie
        }
    }

    /// The smallest sheet, with the largest text, on which nothing overlaps.
    func sheet() throws(RenderError) -> Sheet {
        let natural = try layout.positions(of: sizes(fontSize: 11, of: inside).map(\.size), ties: ties)
        for paper in Paper.all {
            for fontSize in paper.fontSizes {
                if let sheet = try sheet(on: paper, fontSize: fontSize, natural: natural) { return sheet }
            }
        }
        throw .engineFailed("no sheet is large enough")
    }

    private func sizes(fontSize: Double, of nodes: [Int]) -> [SizedNode] {
        nodes.map { SizedNode(diagram.nodes[$0], labels[$0], fontSize: fontSize) }
    }

    private func sheet(on paper: Paper, fontSize: Double, natural: [Point]) throws(RenderError) -> Sheet? {
        var frame = SheetFrame(diagram, paper: paper)
        let strip = LooseStrip(
            sizes(fontSize: fontSize, of: loose), width: frame.body.width, heading: diagram.looseHeading)
        if strip.height > frame.body.height * (inside.isEmpty ? 1 : 0.4) { return nil }
        let sized = sizes(fontSize: fontSize, of: inside)
        guard let centers = places(for: sized, in: frame.room(above: strip.height), fontSize, natural) else {
            return nil
        }
        let figures = zip(inside, zip(sized, centers)).map { figure(of: $0, $1.0, at: $1.1) }
        try frame.draw(ties, figures: figures, bent: bendsLines, widths: (fontSize / 13).clamped(0.65, 1))
        frame.draw(strip) { figure(of: loose[$0], $1, at: $2) }
        return frame.sheet
    }

    /// Where the nodes of the map go; nil if it is too full there.
    private func places(
        for nodes: [SizedNode], in room: Frame, _ fontSize: Double, _ natural: [Point]
    ) -> [Point]? {
        let gap = fontSize * 0.85
        let filled = nodes.reduce(0) { $0 + ($1.size.width + gap) * ($1.size.height + gap) } / room.size.area
        // White between the nodes is worth more than large letters, until these are at their smallest.
        if filled > (fontSize > 9 ? 0.36 : 0.62) { return nil }
        let sizes = nodes.map(\.size)
        var separation = Separation(
            PanelFit(natural, sizes: sizes, into: room).points, sizes: sizes, gap: gap, in: room)
        return separation.run() ? separation.centers : nil
    }

    private func figure(of node: Int, _ sized: SizedNode, at center: Point) -> Sheet.Figure {
        let node = diagram.nodes[node]
        var figure = Sheet.Figure(
            center: center, size: sized.size, shape: node.shape, fill: Palette.fill(node.tone),
            edge: Palette.edge(node.tone), lines: sized.lines, fontSize: sized.fontSize)
        if let mark = node.marks.first {
            figure.edge = Palette.mark(mark.color)
            figure.edgeWidth = 2.2
        }
        return figure
    }
}

extension Diagram {
    /// For each node, whether a line leads to it.
    var isTied: [Bool] {
        var isTied = Array(repeating: false, count: nodes.count)
        for tie in ties {
            isTied[tie.from] = true
            isTied[tie.to] = true
        }
        return isTied
    }
}
