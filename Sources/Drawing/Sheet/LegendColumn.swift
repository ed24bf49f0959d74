/// The legend: samples on the left, meanings on the right, under headings.
struct LegendColumn {
    private(set) var figures: [Sheet.Figure] = []
    private(set) var lines: [Sheet.Line] = []
    private(set) var texts: [Sheet.Text] = []
    /// Where the last entry ends.
    private(set) var bottom: Double

    private let left: Double
    private let width: Double
    private let limit: Double
    private let fontSize: Double
    private static let sampleWidth = 42.0

    /// - Parameter frame: the room; entries that do not fit are left out.
    init(_ sections: [Diagram.LegendSection], in frame: Frame, fontSize: Double) {
        left = frame.x
        width = frame.width
        bottom = frame.y
        limit = frame.y + frame.height
        self.fontSize = fontSize
        for section in sections {
            add(heading: section.heading)
            for entry in section.entries { add(entry) }
            bottom += fontSize * 0.9
        }
    }

    private mutating func add(heading: String) {
        guard bottom + fontSize * 3 <= limit else { return }
        texts.append(Sheet.Text(origin: Point(left, bottom), lines: [heading], fontSize: fontSize + 1, isBold: true))
        bottom += (fontSize + 1) * SizedNode.leading + 6
    }

    private mutating func add(_ entry: Diagram.LegendEntry) {
        let indent = Self.sampleWidth + 10
        let words = entry.text.wrapped(toWidth: width - indent, size: fontSize)
        let textHeight = Double(max(1, words.count)) * fontSize * SizedNode.leading
        let height = max(textHeight, Self.height(of: entry.sample)) + 6
        guard bottom + height <= limit else { return }
        draw(entry.sample, at: Point(left + Self.sampleWidth / 2, bottom + height / 2))
        texts.append(
            Sheet.Text(
                origin: Point(left + indent, bottom + (height - textHeight) / 2), lines: words, fontSize: fontSize))
        bottom += height
    }

    private static func height(of sample: Diagram.Sample) -> Double {
        switch sample {
        case .node(.house, _): 20
        case .node, .mark: 18
        default: 8
        }
    }

    private mutating func draw(_ sample: Diagram.Sample, at center: Point) {
        func line(_ style: Diagram.Line, width: Double = 1.4, faded: Bool = false) -> Sheet.Line {
            Sheet.Line(
                points: Curve.straight(from: center - Point(20, 0), to: center + Point(20, 0)), style: style,
                color: Palette.line(style, faded: faded), width: width)
        }
        switch sample {
        case .node(let shape, let tone):
            let size = shape == .circle ? Size(18, 18) : Size(34, shape == .house ? 20 : 17)
            figures.append(
                Sheet.Figure(
                    center: center, size: size, shape: shape, fill: Palette.fill(tone), edge: Palette.edge(tone)))
        case .mark(let mark):
            figures.append(
                Sheet.Figure(
                    center: center, size: Size(19, 19), shape: .circle, fill: Palette.fill(.blue),
                    edge: Palette.mark(mark.color), edgeWidth: 2.2, lines: [mark.letters], fontSize: 9))
        case .line(let style): lines.append(line(style))
        case .width(let width): lines.append(line(.solid, width: width))
        case .arrow:
            var arrow = line(.solid)
            arrow.arrows = .atEnd
            lines.append(arrow)
        case .fadedLine: lines.append(line(.solid, width: 2.2, faded: true))
        case .beadedLine:
            lines.append(line(.solid))
            figures.append(Sheet.Figure.bead(at: center))
        case .none: break
        }
    }
}

extension Sheet.Figure {
    static func bead(at center: Point) -> Sheet.Figure {
        Sheet.Figure(
            center: center, size: Size(5, 5), shape: .circle, fill: Palette.paper, edge: Palette.quietInk)
    }
}
