internal import Drawing
internal import Testing

@Suite struct CleanDiagramTests {
    @Test func keepsOneTieForEachPairAndNoLoops() {
        var diagram = Diagram(title: "t")
        diagram.nodes = (0..<3).map { Diagram.Node(label: "\($0)", shape: .box, tone: .grey) }
        diagram.ties = [
            Diagram.Tie(from: 0, to: 1, line: .dashed), Diagram.Tie(from: 1, to: 0), Diagram.Tie(from: 0, to: 1),
            Diagram.Tie(from: 2, to: 2), Diagram.Tie(from: 0, to: 9), Diagram.Tie(from: -1, to: 0),
            Diagram.Tie(from: 1, to: 2),
        ]
        #expect(
            diagram.cleaned().ties == [Diagram.Tie(from: 0, to: 1, line: .dashed), Diagram.Tie(from: 1, to: 2)])
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, -1, 0])
    func bringsNumbersWithinBounds(number: Double) {
        var diagram = Diagram(title: "t")
        diagram.nodes = [
            Diagram.Node(label: "a", shape: .box, tone: .grey, size: number),
            Diagram.Node(label: "b", shape: .box, tone: .grey),
        ]
        diagram.ties = [Diagram.Tie(from: 0, to: 1, width: number)]
        let clean = diagram.cleaned()
        #expect((1...3).contains(clean.nodes[0].size))
        #expect((0.5...3).contains(clean.ties[0].width))
    }

    @Test func boundsWhatIsDrawn() {
        var diagram = Diagram(title: String(repeating: "x", count: 50_000))
        diagram.nodes = Array(repeating: Diagram.Node(label: "a", shape: .box, tone: .grey), count: 10_000)
        let clean = diagram.cleaned()
        #expect(clean.title.count == 121)
        #expect(clean.nodes.count == Diagram.mostNodes)
    }
}
