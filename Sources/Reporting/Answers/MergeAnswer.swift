internal import Community
package import Insight
internal import Phrases

extension AnswerContext {
    /// The answer of `schakel merge`, in the context of the merged map.
    ///
    /// - Parameters:
    ///   - report: what happened.
    ///   - path: where the merged map was written.
    package func answer(_ report: MergeReport, writtenTo path: String) -> Answer {
        MergeAnswer(context: self, report: report, path: path).answer
    }
}

/// What happened when two maps were merged, in words and a table.
///
/// Outside the team nothing is told of a person but how many were matched and added, and how many differences are about
/// them, each as it may be shown.
private struct MergeAnswer {
    let context: AnswerContext
    let report: MergeReport
    let path: String

    private var phrases: Phrases { context.phrases }
    private var words: Phrases.Merge { context.phrases.merge }
    private var numbers: NumberFormat { context.numbers }

    var answer: Answer {
        var answer = Answer(
            command: "merge", title: context.title(words.title), rows: conflicts, map: context.mapJSON,
            projection: .null)
        answer.parts = [.paragraph(words.done(path)), .items(counts)]
        let named = report.matchedByName.filter(context.shows).map(context.name)
        if !named.isEmpty {
            answer.parts += [.heading(words.byNameHeading), .paragraph(words.byNameAdvice), .items(shortened(named))]
        }
        let apart = report.keptApart.filter { context.shows($0.first) && context.shows($0.second) }
        if !apart.isEmpty {
            answer.parts += [.heading(words.keptApartHeading), .items(shortened(apart.map(sentence)))]
        }
        answer.parts.append(.heading(words.conflictsHeading))
        answer.parts += report.conflicts.isEmpty ? [.paragraph(words.noConflicts)] : conflictParts
        answer.measure = measure
        if context.hasPersons { answer.notes = [Answer.Note("personal", words.personal)] }
        return answer
    }

    private var conflictParts: [Answer.Part] {
        var parts: [Answer.Part] = conflicts.rows.isEmpty ? [] : [.table(conflicts)]
        if hiddenConflicts > 0 {
            parts.append(.paragraph(words.heldBack(context.cells.figure(context.disclosure.figure(hiddenConflicts)))))
        }
        return parts + [.paragraph(words.nothingLost)]
    }

    private func shortened(_ items: [String]) -> [String] {
        let most = 20
        return items.count <= most
            ? items : items.prefix(most) + [phrases.shared.more(numbers.string(items.count - most))]
    }

    // MARK: Counts

    private func others(_ places: [Int]) -> Int { places.count { !context.map.parties[$0].isPerson } }

    /// The parties that are persons: how many were matched and how many were added, decided on together with those that
    /// are on the first map only, for all of them are counted with the map.
    private var persons: (matched: Figure, added: Figure) {
        let all = context.map.parties.count { $0.isPerson }
        let (matched, added) = (matched.count - others(matched), report.added.count - others(report.added))
        let figures = context.disclosure.chain(
            groups: [all - matched - added, matched, added], cells: [0..<3, 1..<2, 2..<3])
        return (figures[1], figures[2])
    }

    private var matched: [Int] { report.matchedByID + report.matchedByName }

    private var counts: [String] {
        var lines = [
            words.matched(
                numbers.string(others(report.matchedByID)), numbers.string(others(report.matchedByName)),
                numbers.string(others(report.added)))
        ]
        if context.hasPersons {
            lines.append(
                words.residents(
                    context.cells.figure(persons.matched), context.cells.figure(persons.added)))
        }
        lines.append(words.ties(numbers.string(report.tiesMatched), numbers.string(report.tiesAdded)))
        if report.figuresAdded > 0 { lines.append(words.figures(numbers.string(report.figuresAdded))) }
        return lines
    }

    private func sentence(_ pair: MergeReport.KeptApart) -> String {
        switch pair.reason {
        case .sameIDOtherName: words.sameIDOtherName(context.name(pair.first), context.name(pair.second))
        case .severalOfThatName: words.severalOfThatName(context.name(pair.second))
        }
    }

    // MARK: Conflicts

    private func isShown(_ conflict: MergeReport.Conflict) -> Bool {
        if context.disclosure.isForTeam { return true }
        switch conflict.subject {
        case .map, .population: return true
        case .party(let place): return context.shows(place)
        case .tie(let place):
            let (from, to) = context.map.ties.ends(at: place)
            return context.shows(from) && context.shows(to)
        }
    }

    private var hiddenConflicts: Int { report.conflicts.count { !isShown($0) } }

    private var conflicts: Table {
        var table = Table([
            Table.Column("about", words.about), Table.Column("field", words.what),
            Table.Column("kept", words.kept), Table.Column("other", words.other),
        ])
        for conflict in report.conflicts where isShown(conflict) {
            table.append([
                subject(conflict.subject), .word(words.name(of: conflict.field), id(conflict.field)),
                value(conflict.kept, conflict), value(conflict.other, conflict),
            ])
        }
        return table
    }

    private func subject(_ subject: MergeReport.Subject) -> Cell {
        switch subject {
        case .map: .word(words.wholeMap, "map")
        case .party(let place): .text(context.name(place))
        case .tie(let place):
            .text(
                "\(context.name(context.map.ties.ends(at: place).from)) – "
                    + "\(context.name(context.map.ties.ends(at: place).to)): "
                    + phrases.words.name(of: context.map.ties.kind(at: place)))
        case .population(let place): .text(phrases.words.name(of: context.map.population[place].voice))
        }
    }

    private func id(_ field: MergeReport.Field) -> String {
        if case .attribute(let title) = field { title } else { "\(field)" }
    }

    /// A value for people in their language, and for programs as it is.
    private func value(_ text: String, _ conflict: MergeReport.Conflict) -> Cell {
        switch conflict.field {
        case .kind: .word(PartyKind(rawValue: text).map { phrases.words.noun(for: $0).one } ?? text, text)
        case .sector: .word(Sector(rawValue: text).map(phrases.words.name(of:)) ?? text, text)
        case .direction: .word(text == "oneWay" ? words.oneWay : words.bothWays, text)
        case .formal: .word(text == "true" ? phrases.words.yes : phrases.words.no, text)
        case .strength: .word(Double(text).map(numbers.exact) ?? text, text)
        case .count:
            Int(text).map { .figure(context.disclosure.figure($0)) } ?? .text(text)
        default: .text(text)
        }
    }

    private var measure: JSONValue {
        JSONValue([
            ("name", .text("merge")), ("path", .text(path)),
            ("matchedByID", .count(others(report.matchedByID))),
            ("matchedByName", .count(others(report.matchedByName))), ("added", .count(others(report.added))),
            ("residentsMatched", .figure(persons.matched)), ("residentsAdded", .figure(persons.added)),
            ("tiesMatched", .count(report.tiesMatched)), ("tiesAdded", .count(report.tiesAdded)),
            ("figuresAdded", .count(report.figuresAdded)),
            ("conflictsHeldBack", .figure(context.disclosure.figure(hiddenConflicts))),
            (
                "keptApart",
                .list(
                    report.keptApart.filter { context.shows($0.first) && context.shows($0.second) }
                        .map { context.id($0.second) })
            ),
        ])
    }
}
