/// Lines between figures that keep clear of the figures in between.
enum TieRouting {
    /// Curves round the figures, by Graphviz; a straight line where it finds none.
    ///
    /// Two lines between one pair would make Graphviz 2.42 write outside its memory: there is one line a pair.
    static func curved(_ ties: [Diagram.Tie], figures: [Sheet.Figure], height: Double) throws(RenderError) -> [[Point]]
    {
        let graph = try GraphvizGraph(["splines": "true", "esep": "+1.5"])
        for figure in figures {
            try graph.addNode([
                "shape": "box", "fixedsize": "true", "label": "",
                "width": figure.size.width.inInches, "height": figure.size.height.inInches,
                "pos": "\(figure.center.x.inGraphviz),\((height - figure.center.y).inGraphviz)",
            ])
        }
        for tie in ties { try graph.addEdge(from: tie.from, to: tie.to, ["dir": "none"]) }
        try graph.layOut(by: "nop2")
        // The layout may have been moved as a whole.
        guard !figures.isEmpty else { return [] }
        let moved = graph.position(of: 0) - Point(figures[0].center.x, height - figures[0].center.y)
        return ties.indices.map { place in
            let curve = graph.curve(of: place).map { Point($0.x - moved.x, height - ($0.y - moved.y)) }
            let isUsable =
                curve.count >= 4 && curve.count % 3 == 1 && curve.allSatisfy { $0.x.isFinite && $0.y.isFinite }
            guard isUsable else { return straight(ties[place], figures: figures) }
            return reaching(curve, from: figures[ties[place].from], to: figures[ties[place].to])
        }
    }

    /// The curve from figure to figure: Graphviz ends it at a box around each, for corners cost it time.
    private static func reaching(_ curve: [Point], from: Sheet.Figure, to: Sheet.Figure) -> [Point] {
        var curve = curve
        let last = curve.count - 1
        curve[0] = from.edgePoint(towards: curve[0])
        curve[last] = to.edgePoint(towards: curve[last])
        return curve
    }

    /// Straight lines from edge to edge.
    static func straight(_ tie: Diagram.Tie, figures: [Sheet.Figure]) -> [Point] {
        Curve.straight(between: figures[tie.from], figures[tie.to])
    }
}
