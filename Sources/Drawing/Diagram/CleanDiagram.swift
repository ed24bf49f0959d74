extension Diagram {
    /// The diagram as a renderer draws it: text cleaned and cut, numbers brought within their bounds, ties that lead to
    /// no node or back to their own left out, and all but the first between the same two nodes.
    package func cleaned() -> Diagram {
        var clean = Diagram(title: title.cleaned(limit: 120), language: Self.cleaned(language: language))
        clean.subtitle = subtitle.cleaned()
        clean.footer = footer.prefix(12).map { $0.cleaned() }
        clean.summary = summary.cleaned(limit: 500)
        clean.looseHeading = looseHeading.cleaned(limit: 80)
        clean.matrixNote = matrixNote.cleaned()
        clean.nodes = nodes.prefix(Self.mostNodes).map(\.cleaned)
        clean.ties = Self.cleaned(ties, nodes: clean.nodes.count)
        clean.legend = legend.prefix(8).map { section in
            LegendSection(
                heading: section.heading.cleaned(limit: 60),
                entries: section.entries.prefix(24).map { LegendEntry($0.sample.cleaned, $0.text.cleaned()) })
        }
        return clean
    }

    private static func cleaned(language: String) -> String {
        let letters = language.lowercased().prefix(2).filter { $0.isASCII && $0.isLetter }
        return letters.count == 2 ? String(letters) : "nl"
    }

    private static func cleaned(_ ties: [Tie], nodes: Int) -> [Tie] {
        var seen: Set<PairTies.Pair> = []
        var clean: [Tie] = []
        for var tie in ties where clean.count < mostTies {
            guard tie.from != tie.to, (0..<nodes).contains(tie.from), (0..<nodes).contains(tie.to),
                seen.insert(PairTies.Pair(low: min(tie.from, tie.to), high: max(tie.from, tie.to))).inserted
            else { continue }
            tie.width = tie.width.clamped(0.5, 3)
            tie.label = tie.label.cleaned(limit: 40)
            clean.append(tie)
        }
        return clean
    }
}

extension Diagram.Node {
    fileprivate var cleaned: Diagram.Node {
        Diagram.Node(
            label: label.cleaned(), shape: shape, tone: tone, marks: marks.prefix(4).map(\.cleaned),
            size: size.clamped(1, 3), isInside: isInside)
    }
}

extension Diagram.Mark {
    fileprivate var cleaned: Diagram.Mark {
        Diagram.Mark(letters: letters.cleaned(limit: 2), color: max(0, min(color, 1_000_000)))
    }
}

extension Diagram.Sample {
    fileprivate var cleaned: Diagram.Sample {
        switch self {
        case .mark(let mark): .mark(mark.cleaned)
        case .width(let width): .width(width.clamped(0.5, 3))
        case .node, .line, .arrow, .fadedLine, .beadedLine, .none: self
        }
    }
}

extension Double {
    /// The nearest number within two bounds; the lower one for what is not a number.
    func clamped(_ low: Double, _ high: Double) -> Double { self >= low ? Swift.min(self, high) : low }
}
