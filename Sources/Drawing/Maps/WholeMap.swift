public import Community

extension Diagram {
    /// The whole map: every party, its kind by shape and colour, and what ties them.
    ///
    /// For everyone (`Audience.public`) no resident is drawn alone, named or counted where fewer than the threshold of
    /// the map would be told of: see `ResidentGroups`. Residents then have lines of one kind, in two widths, whatever
    /// the kind, the direction and the number of their ties. A party of which the kind is not known is a resident here.
    /// For the team every resident is a small circle with the letters of their voices.
    ///
    /// Parties beyond ``mostNodes`` are left out, those with the fewest ties first, and the sheet says how many are shown.
    ///
    /// - Parameters:
    ///   - map: the neighbourhood.
    ///   - projection: the ties that count; its direction is not looked at, arrow heads say what was recorded.
    ///   - audience: for whom it is drawn.
    ///   - words: what is written in it, in the reader's language.
    ///   - source: where the map comes from, as it is to be read; it is shown to every audience.
    ///   - staleAfter: the years after which a tie that was not confirmed again recedes, if there is a moment.
    /// - Complexity: O(parties + ties), and for the public O(residents * voices).
    public static func wholeMap(
        of map: NeighbourhoodMap, projection: Projection = Projection(), for audience: Audience, words: DiagramWords,
        source: String? = nil, staleAfter: Int = 1
    ) -> Diagram {
        var maker = WholeMapMaker(
            map: map, projection: projection, words: words,
            staleBefore: projection.moment.map { $0.years(before: max(0, min(staleAfter, 200))) })
        switch audience {
        case .team: maker.addEveryParty()
        case .public: maker.addPartiesAndGroups()
        }
        return maker.diagram(source: source)
    }

    /// The most nodes and lines that a picture shows.
    public static let mostNodes = 4000, mostTies = 8000
}

struct WholeMapMaker {
    let map: NeighbourhoodMap
    let words: DiagramWords
    private let staleBefore: Day?
    private let counted: [Int]
    private let tied: [Bool]
    private var nodes: [Diagram.Node] = []
    private var lines: [Diagram.Tie] = []
    /// The nodes in which a party is: one, none if it is left out, several for a resident with several voices.
    private var nodesOfParty: [[Int]]
    private var legend: WholeMapLegend
    private var footer: [String] = []

    init(map: NeighbourhoodMap, projection: Projection, words: DiagramWords, staleBefore: Day?) {
        self.map = map
        self.words = words
        self.staleBefore = staleBefore
        let unknown = map.settings.fullStrength ?? 1
        counted = map.ties.indices.filter { projection.includes(map.ties[$0], unknownStrength: unknown) }
        var tied = Array(repeating: false, count: map.parties.count)
        for place in counted where map.ties[place].from != map.ties[place].to {
            tied[map.ties[place].from] = true
            tied[map.ties[place].to] = true
        }
        self.tied = tied
        nodesOfParty = Array(repeating: [], count: map.parties.count)
        legend = WholeMapLegend(words: words, threshold: map.settings.disclosureThreshold)
        if let moment = projection.moment { footer.append(words.moment(moment)) }
    }

    mutating func addEveryParty() {
        let marks = VoiceMarks(map.voices, name: words.voice).marks
        let labels = ResidentLabels(map.parties.filter(\.isPerson).map(\.name))
        let shown = placesToShow(map.parties.indices.map { $0 })
        for place in shown {
            let party = map.parties[place]
            let voices = map.voices.filter(party.voices.contains)
            add(
                party, at: place, label: party.isPerson ? labels.label(of: party) : party.name,
                marks: voices.compactMap { marks[$0] })
            for voice in voices { legend.note(voice, marks[voice]) }
        }
        footer.append(words.shown(shown.count, map.parties.count))
        addLines { _ in true }
    }

    mutating func addPartiesAndGroups() {
        let others = map.parties.indices.filter { !map.parties[$0].isPerson }
        let shown = placesToShow(others)
        for place in shown { add(map.parties[place], at: place, label: map.parties[place].name, marks: []) }
        footer.append(words.shown(shown.count, others.count))
        let parties = map.parties
        addLines { !parties[$0.from].isPerson && !parties[$0.to].isPerson }
        let residents = ResidentGroups(of: map, tied: tied)
        for group in residents.groups { add(group) }
        addLines(of: residents)
        if residents.isLeftOut { footer.append(words.residentsLeftOut(map.settings.disclosureThreshold)) }
        if let persons = residents.persons { footer.append(words.residentsTogether(persons)) }
        if residents.isLeftOut || residents.persons != nil { footer.append(words.withoutNames) }
        let voices = residents.groups.count { if case .voice = $0.content { true } else { false } }
        if voices > 1 { footer.append(words.severalVoices) }
    }

    private func placesToShow(_ places: [Int]) -> [Int] {
        if places.count <= Diagram.mostNodes { return places }
        var degrees = Array(repeating: 0, count: map.parties.count)
        for place in counted {
            degrees[map.ties[place].from] += 1
            degrees[map.ties[place].to] += 1
        }
        return places.sorted { (degrees[$0], $1) > (degrees[$1], $0) }.prefix(Diagram.mostNodes).sorted()
    }

    private mutating func add(_ party: Party, at place: Int, label: String, marks: [Diagram.Mark]) {
        let isSeveral = party.isPerson && party.persons > 1
        let look = Look(of: party.kind)
        nodesOfParty[place] = [nodes.count]
        nodes.append(
            Diagram.Node(label: label, shape: isSeveral ? .doubleOval : look.shape, tone: look.tone, marks: marks))
        if isSeveral { legend.noteGroup() } else { legend.note(party.kind) }
    }

    private mutating func add(_ group: ResidentGroups.Group) {
        let label =
            switch group.content {
            case .voice(let voice): words.residentsWithVoice(voice, group.persons!)
            case .others: words.otherResidents(group.persons)
            case .all: words.allResidents(group.persons!)
            }
        for place in group.members { nodesOfParty[place].append(nodes.count) }
        nodes.append(Diagram.Node(label: label, shape: .doubleOval, tone: .blue, isInside: group.isTied))
        legend.noteGroup()
    }

    private mutating func addLines(where isShown: (Tie) -> Bool) {
        var pairs: [PairTies.Pair: Int] = [:]
        var found: [PairTies] = []
        for place in counted {
            let tie = map.ties[place]
            guard isShown(tie), let from = nodesOfParty[tie.from].first, let to = nodesOfParty[tie.to].first, from != to
            else { continue }
            let pair = PairTies.Pair(low: min(from, to), high: max(from, to))
            if pairs[pair] == nil {
                pairs[pair] = found.count
                found.append(PairTies(pair))
            }
            found[pairs[pair]!].add(tie, leadsUp: from < to)
            legend.note(tie.kind, tie.strength)
        }
        let most = map.settings.fullStrength ?? counted.compactMap { map.ties[$0].strength }.max() ?? 1
        for pair in found.prefix(Diagram.mostTies) {
            let line = pair.line(fullStrength: most, staleBefore: staleBefore)
            legend.note(line)
            lines.append(line)
        }
    }

    /// One line for each pair with a group: thick when at least the threshold of residents of the group, and of both
    /// groups between two, have such a tie; thin below, so that it says no more than a count under the threshold does.
    private mutating func addLines(of residents: ResidentGroups) {
        var members: [PairTies.Pair: (low: Set<Int>, high: Set<Int>)] = [:]
        for place in counted {
            let tie = map.ties[place]
            guard map.parties[tie.from].isPerson || map.parties[tie.to].isPerson else { continue }
            for from in nodesOfParty[tie.from] {
                for to in nodesOfParty[tie.to] where from != to {
                    let pair = PairTies.Pair(low: min(from, to), high: max(from, to))
                    members[pair, default: ([], [])].low.insert(from < to ? tie.from : tie.to)
                    members[pair, default: ([], [])].high.insert(from < to ? tie.to : tie.from)
                }
            }
        }
        for (pair, ends) in members.sorted(by: { ($0.key.low, $0.key.high) < ($1.key.low, $1.key.high) }) {
            let counts = [ends.low, ends.high].filter { map.parties[$0.first!].isPerson }.map(residents.count)
            let isMany = counts.min()! >= map.settings.disclosureThreshold
            lines.append(Diagram.Tie(from: pair.low, to: pair.high, width: isMany ? 2.4 : 0.8))
            legend.noteResidentLine()
        }
    }

    func diagram(source: String?) -> Diagram {
        var diagram = Diagram(title: map.settings.title ?? words.untitledMap, language: words.language)
        diagram.subtitle = words.wholeMap
        diagram.nodes = nodes
        diagram.ties = Array(lines.prefix(Diagram.mostTies))
        diagram.legend = legend.sections(voices: map.voices)
        diagram.footer = footer + (source.map { [words.source($0)] } ?? [])
        diagram.summary = words.summary(nodes.count, diagram.ties.count)
        diagram.looseHeading = words.withoutTies
        diagram.matrixNote = words.matrix
        return diagram
    }
}

/// How the kind of a party looks.
struct Look {
    let shape: Diagram.Shape
    let tone: Diagram.Tone

    init(of kind: PartyKind?) {
        switch kind {
        case .resident: (shape, tone) = (.circle, .blue)
        case .group: (shape, tone) = (.roundedBox, .green)
        case .organisation: (shape, tone) = (.box, .orange)
        case .professional: (shape, tone) = (.doubleBox, .vermilion)
        case .place: (shape, tone) = (.house, .purple)
        case .activity: (shape, tone) = (.pill, .yellow)
        case nil: (shape, tone) = (.circle, .grey)
        }
    }
}
