internal import Community
package import Insight
internal import Phrases

extension AnswerContext {
    /// The places of the parties that key players can be chosen from: outside the team, no persons.
    ///
    /// - Parameter selection: those who are meant; none is everyone.
    package func keyPlayerCandidates(_ selection: SourceSelection?) -> [Int] {
        (selection.map { map.places(of: $0) } ?? Array(map.parties.indices)).filter(shows)
    }

    /// The answer of `schakel keyplayers`.
    ///
    /// - Parameter selection: those who could be chosen; none is everyone.
    package func answer(_ report: KeyPlayersReport, among selection: SourceSelection?) -> Answer {
        KeyPlayersAnswer(context: self, report: report, selection: selection).answer
    }
}

/// A set of key players in words.
private struct KeyPlayersAnswer {
    let context: AnswerContext
    let report: KeyPlayersReport
    let selection: SourceSelection?

    private var phrases: Phrases { context.phrases }
    private var words: Phrases.KeyPlayers { context.phrases.keyPlayers }
    private var term: Phrases.Structure.Term { words.measure(report.measure, phrases.figures.steps(report.steps)) }

    var answer: Answer {
        var answer = Answer(
            command: "keyplayers", title: context.title(words.title(report.measure)), rows: rows, map: context.mapJSON,
            projection: context.json(report.projection))
        answer.parts = [.paragraph(lead), .table(rows), .paragraph(found), .paragraph(words.notBlame)]
        answer.measure = measure
        answer.notes = context.notes(on: report.projection) + notes
        return answer
    }

    // MARK: In words

    private var lead: String {
        let names = phrases.words.list(report.members.map { context.name($0.party) })
        let isOne = report.members.count == 1
        guard let value = report.value else { return words.nothingLeft(names) }
        switch report.measure {
        case .fragmentation:
            return words.fragmentation(names, share(value), share(report.before ?? 0))
        case .distanceFragmentation:
            return words.distanceFragmentation(names, isOne, text(value), text(report.before ?? 0))
        case .reach:
            return words.reach(names, isOne, text(report.valueOfOthers ?? value), phrases.figures.steps(report.steps))
        case .distanceReach: return words.distanceReach(names, isOne, text(value))
        }
    }

    private var found: String {
        var sentences = ["\(phrases.shared.value): \(term.name), \(term.meaning)"]
        if report.isExhaustive {
            sentences.append(words.exhaustive(report.members.count == 1))
        } else {
            sentences.append(words.searched(context.numbers.string(report.restarts + 1), String(report.seed)))
            if let bound = report.upperBound { sentences.append(words.bound(text(bound))) }
        }
        return sentences.joined(separator: " ")
    }

    private var notes: [Answer.Note] {
        var notes: [Answer.Note] = []
        if let value = report.value, let others = report.valueOfOthers {
            notes.append(Answer.Note("ownCounted", words.ownCounted(text(value), text(others))))
        } else {
            notes.append(Answer.Note("conventions", words.conventions))
        }
        if report.measure.isFragmentation, report.projection.direction == .asRecorded {
            notes.append(Answer.Note("directionForgotten", words.directionForgotten))
        }
        if context.hasPersons {
            notes.append(
                context.disclosure.isForTeam
                    ? context.privacyNote : Answer.Note("residentsNotChosen", words.residentsNotChosen))
        }
        return notes
    }

    private func share(_ value: Double) -> String { context.numbers.percentage(value) }

    private func text(_ value: Double) -> String {
        context.numbers.string(value, decimals: report.measure == .reach && value == value.rounded() ? 0 : 3)
    }

    // MARK: Tables

    private var rows: Table {
        Table(
            context.identityColumns + [
                Table.Column("alone", words.alone), Table.Column("withoutIt", words.withoutIt),
            ],
            rows: report.members.map { member in
                context.identity(member.party) + [Cell(member.alone), Cell(member.withoutIt)]
            })
    }

    private var measure: JSONValue {
        let isReach = report.measure == .reach
        return .members([
            "name": .string(report.measure.rawValue), "size": .int(report.members.count),
            "steps": isReach ? .int(report.steps) : .null,
            "among": selection.map(context.json) ?? .null, "candidates": .int(report.candidates),
            "value": JSONValue(report.value), "valueOfOthers": JSONValue(report.valueOfOthers),
            "before": JSONValue(report.before), "upperBound": JSONValue(report.upperBound),
            "exhaustive": .bool(report.isExhaustive), "restarts": report.isExhaustive ? .null : .int(report.restarts),
            "seed": .int(Int(report.seed)),
        ])
    }
}
