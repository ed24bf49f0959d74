internal import Community

/// What occurs on a whole map, and so belongs in its legend.
struct WholeMapLegend {
    private let words: DiagramWords
    private let threshold: Int
    private var kinds: Set<PartyKind?> = []
    private var hasGroups = false
    private var marks: [Voice: Diagram.Mark] = [:]
    private var tieKinds: Set<TieKind> = []
    private var families: Set<TieFamily> = []
    private var hasStrengths = false
    private var hasArrows = false
    private var hasFaded = false
    private var hasBeads = false
    private var hasResidentLines = false

    init(words: DiagramWords, threshold: Int) {
        self.words = words
        self.threshold = threshold
    }

    mutating func note(_ kind: PartyKind?) { kinds.insert(kind) }
    mutating func noteGroup() { hasGroups = true }
    mutating func note(_ voice: Voice, _ mark: Diagram.Mark?) { marks[voice] = mark }
    mutating func noteResidentLine() { hasResidentLines = true }

    mutating func note(_ kind: TieKind, _ strength: Double?) {
        tieKinds.insert(kind)
        families.insert(TieFamily(kind))
        if strength != nil { hasStrengths = true }
    }

    mutating func note(_ line: Diagram.Tie) {
        hasArrows = hasArrows || line.arrows != .none
        hasFaded = hasFaded || line.isFaded
        hasBeads = hasBeads || line.hasBead
    }

    func sections(voices: [Voice]) -> [Diagram.LegendSection] {
        [
            Diagram.LegendSection(heading: words.partiesHeading, entries: parties),
            Diagram.LegendSection(
                heading: words.voicesHeading,
                entries: voices.compactMap { voice in
                    marks[voice].map { Diagram.LegendEntry(.mark($0), words.voice(voice)) }
                }),
            Diagram.LegendSection(heading: words.tiesHeading, entries: ties),
        ].filter { !$0.entries.isEmpty }
    }

    private var parties: [Diagram.LegendEntry] {
        var entries: [Diagram.LegendEntry] = []
        if hasGroups { entries.append(Diagram.LegendEntry(.node(.doubleOval, .blue), words.residentGroup)) }
        for kind in PartyKind.allCases.map(Optional.some) + [nil] where kinds.contains(kind) {
            let look = Look(of: kind)
            entries.append(Diagram.LegendEntry(.node(look.shape, look.tone), words.kind(kind)))
        }
        return entries
    }

    private var ties: [Diagram.LegendEntry] {
        let known = TieKind.known.filter(tieKinds.contains)
        let others = tieKinds.subtracting(TieKind.known).subtracting([.unspecified]).sorted {
            $0.rawValue < $1.rawValue
        }
        var entries = TieFamily.allCases.filter(families.contains).map { family in
            let names = (known + others).filter { TieFamily($0) == family }.prefix(8).map(words.tieKind)
            let list = names.isEmpty ? "" : ": " + names.joined(separator: ", ")
            return Diagram.LegendEntry(.line(family.line), words.family(family) + list)
        }
        if hasArrows { entries.append(Diagram.LegendEntry(.arrow, words.arrow)) }
        if hasBeads { entries.append(Diagram.LegendEntry(.beadedLine, words.several)) }
        if hasFaded { entries.append(Diagram.LegendEntry(.fadedLine, words.stale)) }
        if hasStrengths {
            entries.append(Diagram.LegendEntry(.width(0.8), words.weakTie))
            entries.append(Diagram.LegendEntry(.width(2.5), words.strongTie))
        }
        if hasResidentLines {
            entries.append(Diagram.LegendEntry(.width(0.8), words.fewResidents(threshold)))
            entries.append(Diagram.LegendEntry(.width(2.4), words.manyResidents(threshold)))
        }
        return entries
    }
}
