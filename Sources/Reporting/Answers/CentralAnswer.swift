internal import Community
package import Insight
internal import Phrases

extension AnswerContext {
    /// The number of rows that people are shown where they do not ask for a number.
    private static let usualTop = 20

    /// The answer of `schakel central`.
    ///
    /// - Parameter top: the number of rows that was asked for; none is a table's worth for people, and all of them for
    ///   programs.
    package func answer(_ report: CentralityReport, top: Int?) -> Answer {
        let words = phrases.central.words(for: report.measure)
        var table = Table(
            identityColumns + [
                Table.Column("value", phrases.shared.value),
                Table.Column("normalized", phrases.central.normalized),
                Table.Column("rank", phrases.shared.rank),
            ])
        for row in report.ranking where shows(row.party) {
            table.append(identity(row.party) + [Cell(row.value), Cell(row.normalised), Cell(row.rank)])
        }
        return answer(
            table, top: top, words: words, projection: report.projection,
            measure: .members([
                "name": .string(report.measure.rawValue),
                "within": report.measure == .kReach ? .int(report.options.within) : .null,
                "length": .string(report.options.length.rawValue),
            ]))
    }

    /// The answer of `schakel central` for a measure of ties.
    package func answer(_ report: TieCentralityReport, top: Int?) -> Answer {
        var table = Table([
            Table.Column("from", phrases.structure.from), Table.Column("to", phrases.structure.to),
            Table.Column("fromID", phrases.shared.id, isForPeople: false),
            Table.Column("toID", phrases.shared.id, isForPeople: false),
            Table.Column("kind", phrases.shared.kind), Table.Column("value", phrases.shared.value),
            Table.Column("normalized", phrases.central.normalized),
            Table.Column("rank", phrases.shared.rank),
        ])
        for row in report.ranking {
            let tie = map.ties[row.tie]
            guard shows(tie.from), shows(tie.to) else { continue }
            table.append([
                .text(name(tie.from)), .text(name(tie.to)), .text(map.parties[tie.from].id),
                .text(map.parties[tie.to].id),
                .word(phrases.words.name(of: tie.kind), tie.kind.rawValue), .number(row.value), Cell(row.normalised),
                .count(row.rank),
            ])
        }
        return answer(
            table, top: top, words: phrases.central.edgeBetweenness, projection: report.projection,
            measure: .members(["name": .string("edge-betweenness"), "within": .null, "length": .string("steps")]))
    }

    private func answer(
        _ table: Table, top: Int?, words: Phrases.Central.Measure, projection: Projection, measure: JSONValue
    ) -> Answer {
        let shown = table.prefix(top ?? Self.usualTop)
        var answer = Answer(
            command: "central", title: title(phrases.central.title(words.name)), rows: table.prefix(top), map: mapJSON,
            projection: json(projection))
        answer.parts = [.paragraph(words.meaning), .table(shown)]
        if shown.rows.count < table.rows.count {
            answer.parts.append(
                .paragraph(
                    phrases.central.showing(numbers.string(shown.rows.count), numbers.string(table.rows.count))))
        }
        answer.measure = measure
        answer.notes = notes(on: projection) + [heldBackNote].compactMap(\.self)
        if disclosure.isForTeam, hasPersons { answer.notes.append(privacyNote) }
        return answer
    }
}
