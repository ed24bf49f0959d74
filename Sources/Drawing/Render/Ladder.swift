extension DrawingMethod {
    /// The ways of drawing a diagram, from the one that looks best to the one that is surest.
    ///
    /// Bent lines cost seconds on large maps, stress layouts (neato) keep the distance of every pair, and beyond some
    /// size a drawing is not read but a table is.
    package static func ladder(for diagram: Diagram) -> [DrawingMethod] {
        let nodes = diagram.isTied.count { $0 }, ties = diagram.ties.count
        let (first, second): (LayoutEngine, LayoutEngine) = nodes <= 700 ? (.neato, .sfdp) : (.sfdp, .neato)
        var ladder: [DrawingMethod] = []
        if nodes <= 170 && ties <= 400 { ladder.append(.map(first, bentLines: true)) }
        ladder.append(.map(first, bentLines: false))
        if nodes <= 1500 { ladder.append(.map(second, bentLines: false)) }
        if nodes <= 150 { ladder.append(.map(.circo, bentLines: false)) }
        return ladder + [.matrix]
    }
}
