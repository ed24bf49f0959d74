/// Where nodes come to stand when ties pull them together, by one of Graphviz's engines.
struct ForceLayout {
    let engine: LayoutEngine

    /// The middles of the nodes, on no scale in particular. The same arguments give the same places.
    func positions(of sizes: [Size], ties: [Diagram.Tie]) throws(RenderError) -> [Point] {
        if sizes.count < 2 { return sizes.map { _ in Point(0, 0) } }
        let graph = try GraphvizGraph([
            "start": "7", "overlap": "true", "splines": "none", "maxiter": "400", "K": "0.6",
        ])
        for size in sizes {
            try graph.addNode([
                "shape": "box", "fixedsize": "true", "label": "", "width": size.width.inInches,
                "height": size.height.inInches,
            ])
        }
        for tie in ties { try graph.addEdge(from: tie.from, to: tie.to, ["len": "1"]) }
        try graph.layOut(by: engine.rawValue)
        let points = sizes.indices.map { graph.position(of: $0) }
        guard points.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else { throw .engineFailed("") }
        return points
    }
}

/// The engines of Graphviz that a map can be laid out with.
public enum LayoutEngine: String, CaseIterable, Codable, Sendable {
    case neato, sfdp, fdp, circo
}
