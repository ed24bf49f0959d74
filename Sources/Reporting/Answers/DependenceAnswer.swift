internal import Community
package import Insight
internal import Phrases

extension AnswerContext {
    /// The answer of `schakel dependence`.
    package func answer(_ report: DependenceReport) -> Answer { DependenceAnswer(context: self, report: report).answer }
}

/// Dependence in words and tables.
private struct DependenceAnswer {
    let context: AnswerContext
    let report: DependenceReport

    private var phrases: Phrases { context.phrases }
    private var words: Phrases.Dependence { context.phrases.dependence }
    private var people: String { phrases.words.people(of: report.voice) }

    var answer: Answer {
        var answer = Answer(
            command: "dependence", title: context.title(words.title(people)), rows: pillars, map: context.mapJSON,
            projection: context.json(report.projection))
        answer.parts = [.paragraph(lead)]
        if !pillars.rows.isEmpty {
            answer.parts += [
                .paragraph(words.notBlame), .heading(words.pillarsHeading), .table(pillars),
            ]
        }
        if context.disclosure.isForTeam, !threads.rows.isEmpty {
            answer.parts += [.heading(words.threadsHeading), .table(threads)]
        }
        answer.measure = measure
        answer.notes = context.notes(on: report.projection)
        if context.hasPersons { answer.notes.append(context.privacyNote) }
        return answer
    }

    /// All in contact, and those of them on one thread: decided together.
    private var counts: (inContact: Figure, fragile: Figure) {
        let fragile = report.fragile.persons
        let shown = context.disclosure.chain(
            groups: [fragile, report.inContact.persons - fragile], cells: [0..<2, 0..<1])
        return (shown[0], shown[1])
    }

    private var lead: String {
        let (whole, fragile) = counts
        if report.inContact.persons == 0 { return words.nobody(people, context.words(for: report.selection)) }
        if whole == .withheld || fragile == .withheld { return words.notShown(people) }
        if case .fewer = whole { return words.notShown(people) }
        if fragile == .exact(0) { return words.notFragile(context.cells.figure(whole), people) }
        return words.fragile(
            context.cells.figure(whole), people, context.cells.figure(fragile), fragile == .exact(1))
    }

    /// Those on whom others depend. Dependents of one can be among those of another, so counts are shown in bands.
    private var pillars: Table {
        let isForTeam = context.disclosure.isForTeam
        var columns = context.identityColumns + [Table.Column("dependents", words.dependents)]
        if isForTeam { columns.append(Table.Column("residents", words.residents, isForPeople: false)) }
        return Table(
            columns,
            rows: report.pillars.filter { context.shows($0.party) }.map { pillar in
                let count = context.disclosure.band(pillar.dependents.persons, of: report.inContact.persons)
                let row = context.identity(pillar.party) + [.figure(count)]
                return isForTeam
                    ? row + [.list(report.dependents(of: pillar.party).map { context.map.parties[$0].id })] : row
            })
    }

    private var threads: Table {
        Table(
            [
                Table.Column("name", phrases.shared.name), Table.Column("thread", words.thread),
                Table.Column("routes", words.routes),
            ],
            rows: report.residents.map { footing in
                [
                    .text(context.name(footing.party)), .list(report.thread(of: footing.party).map(context.name)),
                    .count(footing.independentRoutes),
                ]
            })
    }

    private var measure: JSONValue {
        let (whole, fragile) = counts
        let residents = report.residents.map { footing in
            JSONValue([
                ("id", .text(context.map.parties[footing.party].id)),
                ("thread", .list(report.thread(of: footing.party).map { context.map.parties[$0].id })),
                ("independentRoutes", .count(footing.independentRoutes)),
            ])
        }
        return .members([
            "name": .string("dependence"), "voice": JSONValue(report.voice?.rawValue),
            "from": context.json(report.selection),
            "counts": JSONValue([("inContact", .figure(whole)), ("fragile", .figure(fragile))]),
            "residents": context.disclosure.isForTeam ? .array(residents) : .null,
        ])
    }
}
