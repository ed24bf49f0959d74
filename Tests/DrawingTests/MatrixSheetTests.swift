internal import Drawing
internal import Testing

@Suite struct MatrixSheetTests {
    private func diagram(nodes: Int, ties: [Diagram.Tie]) -> Diagram {
        var diagram = Diagram(title: "t")
        diagram.nodes = (0..<nodes).map { Diagram.Node(label: "naam \($0)", shape: .box, tone: .grey) }
        diagram.ties = ties
        diagram.matrixNote = "tabel"
        return diagram.cleaned()
    }

    @Test func aLineIsACellEachWay() {
        let sheet = MatrixSheet(
            diagram(nodes: 4, ties: [Diagram.Tie(from: 2, to: 0), Diagram.Tie(from: 2, to: 1, arrows: .atEnd)])
        ).sheet
        // Both ways without an arrow head, one way with one.
        #expect(sheet.figures.count == 3)
        let rows = sheet.texts.flatMap { text in text.lines.filter { $0.contains("naam") } }
        #expect(rows == ["1  naam 2", "2  naam 0", "3  naam 1", "4  naam 3"])
        #expect(sheet.texts.contains { $0.lines.joined().contains("tabel") })
    }

    @Test(arguments: [0, 1, 60, 300])
    func everyRowIsOnTheSheetAtNinePoints(nodes: Int) {
        let ties = (0..<max(0, nodes - 1)).map { Diagram.Tie(from: $0, to: $0 + 1) }
        let sheet = MatrixSheet(diagram(nodes: nodes, ties: ties)).sheet
        let rows = sheet.texts.filter { $0.lines.joined().contains("naam") }
        #expect(rows.count == nodes)
        #expect(rows.allSatisfy { $0.fontSize >= 9 && $0.frame.y + $0.frame.height <= sheet.size.height })
        #expect(sheet.figures.allSatisfy { $0.frame.x + $0.frame.width <= sheet.size.width })
        for (row, next) in zip(rows, rows.dropFirst()) { #expect(!row.frame.overlaps(next.frame)) }
    }

    @Test func moreThanATableHoldsIsSaid() {
        let sheet = MatrixSheet(diagram(nodes: 500, ties: [])).sheet
        #expect(sheet.texts.contains { $0.lines.joined().contains("300/500") })
    }
}
