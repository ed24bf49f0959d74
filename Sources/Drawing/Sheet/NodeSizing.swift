/// The label of a node in lines, with the width of each at a size of one point: wrapped and measured once, for all sizes.
struct NodeLabel {
    let lines: [String]
    let widths: [Double]

    init(_ node: Diagram.Node) {
        let letters =
            switch node.shape {
            case .circle: 11
            case .doubleOval: 16
            case .roundedBox, .box, .doubleBox, .house, .pill: 14
            }
        let marks = node.marks.isEmpty ? [] : [node.marks.map(\.letters).joined(separator: " ")]
        lines = node.label.wrapped(at: letters) + marks
        widths = lines.map { TextWidth.of($0, size: 1) }
    }
}

/// A node with its label in lines and the room that it takes.
struct SizedNode {
    let lines: [String]
    let size: Size
    let fontSize: Double

    /// The height of a line of text, in sizes of the font, as the fonts' makers have it.
    static let leading = 1.17

    init(_ node: Diagram.Node, _ label: NodeLabel, fontSize: Double) {
        let isRound = node.shape == .circle || node.shape == .doubleOval
        let scaled = fontSize * (isRound ? 1 : node.size.squareRoot())
        lines = label.lines
        self.fontSize = scaled
        size = Self.size(of: node, widths: label.widths, fontSize: scaled)
    }

    private static func size(of node: Diagram.Node, widths: [Double], fontSize: Double) -> Size {
        let margin = fontSize * 0.45
        let text = Size((widths.max() ?? 0) * fontSize, Double(widths.count) * fontSize * leading)
        switch node.shape {
        case .circle:
            let across = 2 * max(radius(around: widths, fontSize) + 2, fontSize * 1.1) * node.size.squareRoot()
            return Size(across, across)
        case .doubleOval:
            let scale = node.size.squareRoot()
            return Size((text.width + 10) * 1.3 * scale, (text.height + 8) * 1.4 * scale)
        case .house: return Size(text.width + 3.2 * margin, (text.height + margin) * 1.52)
        case .pill:
            // One line is seldom as high as its letters can be; several fill their box to its corners less.
            return Size(text.width * 1.28 + margin, text.height * (widths.count > 1 ? 1.4 : 1.62) + 2)
        case .doubleBox: return Size(text.width + 2 * margin + 5, text.height + margin + 6)
        case .box, .roundedBox: return Size(text.width + 2 * margin, text.height + 1.2 * margin)
        }
    }

    /// Each line is a chord: the circle goes round the corners of every line.
    private static func radius(around widths: [Double], _ fontSize: Double) -> Double {
        let middle = Double(widths.count) / 2
        return widths.enumerated().map { place, width in
            let lines = max(abs(Double(place) - middle), abs(Double(place + 1) - middle))
            // Letters do not fill their line to its upper and lower edge.
            return Point(width * fontSize / 2, lines * fontSize * leading * 0.86).length
        }.max() ?? 0
    }
}
