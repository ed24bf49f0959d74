internal import Community
package import Insight
internal import Phrases

extension AnswerContext {
    /// The answer of `schakel structure`.
    package func answer(_ report: StructureReport) -> Answer { StructureAnswer(context: self, report: report).answer }
}

/// The structure of a network in words and tables.
private struct StructureAnswer {
    let context: AnswerContext
    let report: StructureReport
    private let parts: [StructureReport.Component]
    private let shownParts: [PartCounts]

    /// The components that people see one by one.
    private static let mostParts = 8

    /// The residents and other parties of one or more components, as they may be shown.
    struct PartCounts {
        let kind: Kind
        let components: [Int]
        let residents: Figure
        let others: Int

        enum Kind { case one(Int), rest, single }
    }

    init(context: AnswerContext, report: StructureReport) {
        self.context = context
        self.report = report
        let single = report.components.indices.filter { report.components[$0].parties.count == 1 }
        let several = report.components.indices.filter { report.components[$0].parties.count > 1 }
        parts = report.components
        var groups: [(kind: PartCounts.Kind, components: [Int])] = several.prefix(Self.mostParts).enumerated().map {
            (.one($0 + 1), [$1])
        }
        groups.append((.rest, Array(several.dropFirst(Self.mostParts))))
        groups.append((.single, single))
        groups.removeAll { $0.components.isEmpty }
        func residents(_ components: [Int]) -> Headcount {
            components.reduce(into: Headcount()) { sum, component in
                sum.persons += report.components[component].residents.persons
                sum.parties += report.components[component].residents.parties
            }
        }
        let figures = context.disclosure.chain(
            groups: groups.map { residents($0.components).persons },
            cells: [0..<groups.count] + groups.indices.map { $0..<$0 + 1 })
        shownParts = zip(groups, figures.dropFirst()).map { group, figure in
            let all = group.components.reduce(0) { $0 + report.components[$1].parties.count }
            return PartCounts(
                kind: group.kind, components: group.components, residents: figure,
                others: all - residents(group.components).parties)
        }
    }

    private var phrases: Phrases { context.phrases }
    private var words: Phrases.Structure { context.phrases.structure }

    var answer: Answer {
        var answer = Answer(
            command: "structure", title: context.title(words.title), rows: rows, map: context.mapJSON,
            projection: context.json(report.projection))
        answer.parts = [.paragraph(lead)]
        answer.parts += [.heading(words.figuresHeading), .items(figureLines)]
        answer.parts += [.heading(words.componentsHeading), .table(components), .heading(words.cutPointsHeading)]
        answer.parts += list(
            shown: report.articulationPoints.filter(context.shows).map(context.name),
            hidden: report.articulationPoints.filter { !context.shows($0) }.count, none: words.noCutPoints,
            words.cutPointPersons)
        answer.parts.append(.heading(words.bridgesHeading))
        answer.parts += list(
            shown: shownBridges.map { "\(context.name($0.from)) – \(context.name($0.to))" },
            hidden: report.bridges.count - shownBridges.count, none: words.noBridges, words.bridgePersons)
        answer.measure = measure
        answer.notes = context.notes(on: report.projection)
        if context.hasPersons { answer.notes.append(context.privacyNote) }
        return answer
    }

    private var lead: String {
        let numbers = context.numbers
        let persons = context.disclosure.figure(report.residents.persons)
        var sentences: [String] = []
        if persons.exact != nil {
            sentences.append(words.whole(numbers.string(report.parties), numbers.string(report.ties)))
        }
        if report.components.count == 1 {
            sentences.append(words.oneComponent)
        } else if context.disclosure.isForTeam || !context.hasPersons {
            sentences.append(
                words.components(numbers.string(report.components.count), numbers.string(report.isolates.count)))
        }
        if let density = report.density {
            sentences.append(words.densityOfPairs(numbers.percentage(density), numbers.string(report.pairs)))
        }
        return sentences.joined(separator: " ")
    }

    // MARK: Figures

    /// The figures of the network as a whole, as far as they may be told: for people, and for programs.
    private var figures: [(key: String, term: Phrases.Structure.Term, cell: Cell)] {
        let mayTell = isOpen || partiesFigure.exact != nil
        func told(_ cell: Cell) -> Cell { mayTell ? cell : .hidden }
        return [
            ("density", words.density, told(Cell(report.density))),
            ("reciprocity", words.reciprocity, told(Cell(report.reciprocity))),
            ("strongComponents", words.strongComponents, isOpen ? .count(report.strongComponents) : .hidden),
            (
                "biconnectedComponents", words.biconnectedComponents,
                isOpen ? .count(report.biconnectedComponents) : .hidden
            ),
            ("largestCore", words.largestCore, told(Cell(report.coreNumbers.max()))),
            ("diameter", words.diameter, told(Cell(report.diameter))),
            ("averagePathLength", words.averagePathLength, told(Cell(report.averagePathLength))),
            ("triangles", words.triangles, told(.count(report.triangles))),
            ("transitivity", words.transitivity, told(Cell(report.transitivity))),
            ("averageClustering", words.averageClustering, told(Cell(report.averageClustering))),
        ]
    }

    /// What is not there, or goes without saying in a network without direction, is left out.
    private var figureLines: [String] {
        figures.compactMap { key, term, cell in
            switch cell {
            case .none, .hidden: return nil
            case _ where !report.isDirected && key == "strongComponents": return nil
            default: return "\(term.name): \(context.cells.text(cell, decimals: 3)) – \(term.meaning)"
            }
        }
    }

    /// Whether sizes of components and the like, which tell of persons, may be told.
    private var isOpen: Bool { context.disclosure.isForTeam || !context.hasPersons }

    // MARK: Tables

    private var components: Table {
        var table = Table([
            Table.Column("component", words.component), Table.Column("residents", words.residents),
            Table.Column("others", words.others),
        ])
        for part in shownParts {
            let name =
                switch part.kind {
                case .one(let number): String(number)
                case .rest: words.rest
                case .single: words.withoutTies
                }
            table.append([.text(name), .figure(part.residents), .count(part.others)])
        }
        return table
    }

    private func list(
        shown: [String], hidden: Int, none: String, _ held: (String) -> String
    ) -> [Answer.Part] {
        if shown.isEmpty, hidden == 0 { return [.paragraph(none)] }
        var parts: [Answer.Part] = []
        if !shown.isEmpty {
            let limit = 20
            var items = Array(shown.prefix(limit))
            if shown.count > limit { items.append(phrases.shared.more(context.numbers.string(shown.count - limit))) }
            parts.append(.items(items))
        }
        if hidden > 0 {
            parts.append(.paragraph(held(context.cells.figure(context.disclosure.band(hidden, of: .max)))))
        }
        return parts
    }

    /// A row for each party, with its component and whether that falls apart without it.
    private var rows: Table {
        var table = Table(
            context.identityColumns + [
                Table.Column("component", words.component), Table.Column("cutPoint", words.isCutPoint),
                Table.Column("isolated", words.withoutTies), Table.Column("core", words.core),
            ])
        var component = [Int](repeating: 0, count: context.map.parties.count)
        for (place, part) in parts.enumerated() {
            for party in part.parties { component[party] = place + 1 }
        }
        let cutPoints = Set(report.articulationPoints)
        let isolates = Set(report.isolates)
        for place in context.map.parties.indices where context.shows(place) {
            table.append(
                context.identity(place) + [
                    .count(component[place]), .flag(cutPoints.contains(place)), .flag(isolates.contains(place)),
                    .count(report.coreNumbers[place]),
                ])
        }
        return table
    }

    // MARK: For programs

    private var shownBridges: [Tie] {
        report.bridges.map { context.map.ties[$0] }.filter { context.shows($0.from) && context.shows($0.to) }
    }

    private var measure: JSONValue {
        let ids = { (place: Int) in JSONValue.string(context.map.parties[place].id) }
        // Sizes of components tell of persons: outside the team, only those of the table, and only as it has them.
        let components: [JSONValue] =
            isOpen
            ? parts.enumerated().map { place, part in
                .members([
                    "component": .int(place + 1), "parties": .int(part.parties.count),
                    "residents": .int(part.residents.persons),
                ])
            }
            : shownParts.compactMap { part in
                guard case .one(let number) = part.kind else { return nil }
                return JSONValue([
                    ("component", .count(number)), ("parties", .hidden), ("residents", .figure(part.residents)),
                    ("others", .count(part.others)),
                ])
            }
        let bridges = shownBridges.map { tie in
            JSONValue.members(["from": ids(tie.from), "to": ids(tie.to), "kind": .string(tie.kind.rawValue)])
        }
        let counts = JSONValue(
            [
                ("parties", isOpen ? .count(report.parties) : .figure(partiesFigure)),
                ("ties", .count(report.ties)), ("pairs", .count(report.pairs)), ("loops", .count(report.loops)),
                ("density", figures[0].cell),
                ("components", isOpen ? .count(report.components.count) : .hidden),
                ("cutPoints", isOpen ? .count(report.articulationPoints.count) : .hidden),
                ("bridges", isOpen ? .count(report.bridges.count) : .hidden),
                ("isolates", isOpen ? .count(report.isolates.count) : .hidden),
            ] + figures.dropFirst().map { ($0.key, $0.cell) })
        return .members([
            "name": .string("structure"), "directed": .bool(report.isDirected), "counts": counts,
            "components": .array(components),
            "cutPoints": .array(report.articulationPoints.filter(context.shows).map(ids)),
            "bridges": .array(bridges),
        ])
    }

    private var partiesFigure: Figure {
        context.disclosure.figure(report.residents.persons).exact == nil ? .withheld : .exact(report.parties)
    }
}
