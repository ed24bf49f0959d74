/// Who is tied to whom as a table, for what cannot be drawn: one row and one column for each node, those with the most
/// lines first, and a filled cell for each line. Made by arithmetic alone, so that it is always there.
package struct MatrixSheet {
    package let sheet: Sheet

    /// The most rows; those with the fewest lines are left out first.
    private static let mostRows = 300

    package init(_ diagram: Diagram) {
        var degrees = Array(repeating: 0, count: diagram.nodes.count)
        for tie in diagram.ties {
            degrees[tie.from] += 1
            degrees[tie.to] += 1
        }
        let rows = diagram.nodes.indices.sorted { (-degrees[$0], $0) < (-degrees[$1], $1) }.prefix(Self.mostRows)
        var diagram = diagram
        diagram.footer.append(diagram.matrixNote)
        if rows.count < diagram.nodes.count { diagram.footer.append("\(rows.count)/\(diagram.nodes.count)") }
        let labels = rows.map { Self.oneLine(diagram.nodes[$0].label) }
        let labelWidth = (labels.map { TextWidth.of($0, size: 9) }.max() ?? 0) + 30
        let paper = Paper.all.first { paper in
            let body = SheetFrame(diagram, paper: paper).body
            return Double(rows.count + 2) * 12 <= min(body.height, body.width - labelWidth)
        }
        var frame = SheetFrame(diagram, paper: paper ?? Paper.all.last!)
        Self.draw(diagram, rows: Array(rows), labels: labels, labelWidth: labelWidth, into: &frame)
        sheet = frame.sheet
    }

    private static func oneLine(_ label: String) -> String { label.count <= 48 ? label : label.prefix(47) + "…" }

    private static func draw(
        _ diagram: Diagram, rows: [Int], labels: [String], labelWidth: Double, into frame: inout SheetFrame
    ) {
        let body = frame.body
        let room = min(body.height, body.width - labelWidth)
        let cell = min(22, room / Double(rows.count + 2))
        let left = body.x + labelWidth, top = body.y + cell * 1.5
        var rowOfNode = Array(repeating: 0, count: diagram.nodes.count)
        for (row, node) in rows.enumerated() {
            rowOfNode[node] = row + 1
            let y = top + Double(row) * cell
            if row % 2 == 0 {
                frame.sheet.areas.append(
                    Sheet.Area(
                        frame: Frame(x: body.x, y: y, width: labelWidth + Double(rows.count) * cell, height: cell),
                        fill: Palette.strip))
            }
            frame.sheet.texts.append(
                Sheet.Text(
                    origin: Point(body.x + 2, y + cell / 2 - 5.3), lines: ["\(row + 1)  \(labels[row])"], fontSize: 9))
            let number = "\(row + 1)"
            frame.sheet.texts.append(
                Sheet.Text(
                    origin: Point(left + (Double(row) + 0.5) * cell - TextWidth.of(number, size: 6) / 2, top - 9),
                    lines: [number], fontSize: 6))
        }
        for tie in diagram.ties {
            let from = rowOfNode[tie.from], to = rowOfNode[tie.to]
            guard from > 0, to > 0 else { continue }
            for (row, column) in tie.arrows == .atEnd ? [(from, to)] : [(from, to), (to, from)] {
                let center = Point(left + (Double(column) - 0.5) * cell, top + (Double(row) - 0.5) * cell)
                let color = Palette.line(tie.line, faded: tie.isFaded)
                frame.sheet.figures.append(
                    Sheet.Figure(
                        center: center, size: Size(cell * 0.7, cell * 0.7), shape: .box, fill: color, edge: color))
            }
        }
    }
}
