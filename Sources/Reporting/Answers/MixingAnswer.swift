internal import Community
package import Insight
internal import Phrases

extension AnswerContext {
    /// The answer of `schakel mixing`.
    package func answer(_ report: MixingReport) -> Answer { MixingAnswer(context: self, report: report).answer }
}

/// How groups mix, in words and tables.
private struct MixingAnswer {
    let context: AnswerContext
    let report: MixingReport
    private let sizes: GroupSizes
    private let figures: MixingFigures

    /// A table of more groups than this does not fit a page.
    private static let mostColumns = 5

    init(context: AnswerContext, report: MixingReport) {
        self.context = context
        self.report = report
        sizes = GroupSizes(
            report.groups.groups.map(\.parties) + [report.groups.unknown], context,
            isByNature: report.groups.criterion.isByNature)
        figures = MixingFigures(report, sizes, context)
    }

    private var phrases: Phrases { context.phrases }
    private var words: Phrases.Mixing { context.phrases.mixing }
    private var groups: [PartyGroups.Group] { report.groups.groups }
    private var criterion: GroupCriterion { report.groups.criterion }
    /// Whether it is a number with so many values that groups of it say nothing.
    private var isNumeric: Bool { report.numeric != nil && groups.count > 12 }

    var answer: Answer {
        var answer = Answer(
            command: "mixing", title: context.title(words.title(phrases.groups.criterion(criterion))), rows: rows,
            map: context.mapJSON, projection: context.json(report.projection))
        answer.parts = [.paragraph(lead)]
        if report.within + report.between > 0, !isNumeric {
            answer.parts +=
                groups.count <= Self.mostColumns - (figures.isTold ? 0 : 1)
                ? [
                    .heading(words.tableHeading), .paragraph(words.table(report.isDirected, figures.isTold)),
                    .table(matrix),
                ]
                : [.heading(words.surprisesHeading), .table(surprises)]
            answer.parts += [.heading(words.groupsHeading), .table(ofGroups)]
        }
        if !figureLines.isEmpty { answer.parts += [.heading(words.figuresHeading), .items(figureLines)] }
        answer.measure = measure
        answer.notes = context.notes(on: report.projection) + notes
        return answer
    }

    // MARK: In words

    private var lead: String {
        if report.within + report.between == 0 { return words.noTies }
        if isNumeric { return words.manyNumbers }
        let index = report[.eiIndex]
        guard let value = index.value, let mean = index.mean, let p = index.pValue else {
            return words.noDifference("", "", "")
        }
        let (own, chance) = (context.numbers.percentage((1 - value) / 2), context.numbers.percentage((1 - mean) / 2))
        let text = context.numbers.string(p, decimals: 4)
        let isClear = p < 0.05
        if figures.isTold {
            let sentence = !isClear ? words.noDifference : value < mean ? words.inward : words.outward
            return sentence(own, chance, text)
        }
        return !isClear ? words.noDifferenceOnly : value < mean ? words.inwardOnly : words.outwardOnly
    }

    private var notes: [Answer.Note] {
        var notes: [Answer.Note] = []
        if figures.isTold {
            let chances = (isNumeric ? [] : report.figures.map(\.chance)) + [report.numeric].compactMap(\.self)
            let error = chances.compactMap(\.standardError).max() ?? 0
            notes.append(
                Answer.Note(
                    "chance",
                    words.chance(
                        context.numbers.string(report.permutations), String(report.seed),
                        context.numbers.string(error, decimals: 4))))
        } else {
            notes.append(Answer.Note("figuresHeldBack", words.held))
        }
        notes += [context.unknownNote(report.groups, sizes)].compactMap(\.self)
        if context.hasPersons { notes.append(context.privacyNote) }
        return notes
    }

    private var figureLines: [String] {
        guard figures.isTold else { return [] }
        func line(_ term: Phrases.Structure.Term, _ chance: MixingReport.Chance) -> String? {
            guard let value = chance.value else { return nil }
            let p = chance.pValue.map { " (p = \(context.numbers.string($0, decimals: 4)))" } ?? ""
            return "\(term.name): \(context.numbers.string(value, decimals: 3))\(p) – \(term.meaning)"
        }
        let lines = isNumeric ? [] : report.figures.compactMap { line(words.figure($0.measure), $0.chance) }
        return lines + [report.numeric.flatMap { line(words.numeric, $0) }].compactMap(\.self)
    }

    // MARK: Tables

    private func name(_ group: Int) -> String {
        context.label(of: groups[group], by: criterion) ?? phrases.groups.unnamed
    }

    private var matrix: Table {
        Table(
            [Table.Column("from", "")] + groups.indices.map { Table.Column("to\($0)", name($0)) },
            rows: groups.indices.map { from in
                [.text(name(from))]
                    + groups.indices.map { to in
                        let ties = context.cells.text(figures.cells[from][to], decimals: 1)
                        guard figures.isTold, let expected = expected(from, to) else { return .text(ties) }
                        return .text("\(ties) (\(context.numbers.string(expected, decimals: 1)))")
                    }
            })
    }

    /// What chance would give follows from the sizes of the groups.
    private func expected(_ from: Int, _ to: Int) -> Double? {
        sizes.isTold ? report.ties[from][to].expected : nil
    }

    /// The pairs of groups that differ most from chance.
    private var surprises: Table {
        let pairs = groups.indices.flatMap { from in
            groups.indices.filter { report.isDirected || $0 >= from }.map { (from: from, to: $0) }
        }
        func distance(_ pair: (from: Int, to: Int)) -> Double {
            let cell = report.ties[pair.from][pair.to]
            return figures.isTold ? abs((cell.chance.value ?? 0) - (cell.expected ?? 0)) : 0
        }
        func p(_ pair: (from: Int, to: Int)) -> Double {
            figures.isTold ? report.ties[pair.from][pair.to].chance.pValue ?? 1 : 1
        }
        let order = pairs.sorted { a, b in
            (p(a), -distance(a), a.from, a.to) < (p(b), -distance(b), b.from, b.to)
        }
        return Table(
            [
                Table.Column("from", words.from), Table.Column("to", words.to), Table.Column("ties", words.ties),
                Table.Column("expected", words.expected), Table.Column("p", words.pValue),
            ],
            rows: order.prefix(12).map { from, to in
                [
                    .text(name(from)), .text(name(to)), figures.cells[from][to], Cell(expected(from, to)),
                    figures.isTold
                        ? Cell(report.ties[from][to].chance.pValue.map { context.numbers.string($0, decimals: 4) })
                        : .hidden,
                ]
            })
    }

    private var ofGroups: Table {
        Table(
            [
                Table.Column("group", phrases.groups.group), Table.Column("residents", phrases.groups.residents),
                Table.Column("others", phrases.groups.others), Table.Column("ownShare", words.ownShare),
                Table.Column("homophily", words.homophily), Table.Column("spectral", words.spectral),
            ],
            rows: groups.indices.map { group in
                [
                    .text(name(group)), .figure(sizes.residents[group]), .count(sizes.others[group]),
                    figures.isTold ? ownShare(group).map(Cell.share) ?? .none : .hidden,
                    told(report.segregation[group].homophily.value), told(report.segregation[group].spectral),
                ]
            })
    }

    /// The share of the ties of a group that stay within it.
    private func ownShare(_ group: Int) -> Double? {
        func ties(_ from: Int, _ to: Int) -> Double { report.ties[from][to].chance.value ?? 0 }
        let leaving = groups.indices.reduce(0) { $0 + ties(group, $1) }
        return leaving > 0 ? ties(group, group) / leaving : nil
    }

    private func told(_ value: Double?) -> Cell { figures.isTold ? Cell(value) : .hidden }

    private var rows: Table {
        var table = Table([
            Table.Column("from", words.from), Table.Column("to", words.to), Table.Column("ties", words.ties),
            Table.Column("expected", words.expected), Table.Column("pValue", words.pValue),
        ])
        for from in groups.indices {
            for to in groups.indices where report.isDirected || to >= from {
                table.append([
                    context.cell(of: groups[from], by: criterion), context.cell(of: groups[to], by: criterion),
                    figures.cells[from][to], sizes.isTold ? Cell(report.ties[from][to].expected) : .hidden,
                    told(report.ties[from][to].chance.pValue),
                ])
            }
        }
        return table
    }

    // MARK: For programs

    private func json(_ chance: MixingReport.Chance) -> JSONValue {
        JSONValue([
            ("value", told(chance.value)), ("mean", told(chance.mean)), ("pValue", told(chance.pValue)),
            ("standardError", told(chance.standardError)),
        ])
    }

    private var measure: JSONValue {
        let sums = JSONValue([("within", told(report.within)), ("between", told(report.between))])
        let figures = report.figures.map { JSONValue.Member(name: $0.measure.rawValue, value: json($0.chance)) }
        let groups = groups.indices.map { group in
            JSONValue([
                ("group", context.cell(of: self.groups[group], by: criterion)),
                ("residents", .figure(sizes.residents[group])), ("others", .count(sizes.others[group])),
                ("homophily", told(report.segregation[group].homophily.value)),
                ("homophilyPValue", told(report.segregation[group].homophily.pValue)),
                ("spectral", told(report.segregation[group].spectral)),
            ])
        }
        return .members([
            "name": .string("mixing"), "groupedBy": JSONValue(context.members(of: criterion)),
            "directed": .bool(report.isDirected), "weighted": .bool(report.isWeighted), "ties": sums,
            "figures": .object(figures), "numeric": report.numeric.map(json) ?? .null, "groups": .array(groups),
            "permutations": .int(report.permutations), "seed": .int(Int(report.seed)),
        ])
    }
}
