internal import Community
package import Insight
internal import Phrases

extension AnswerContext {
    /// The answer of `schakel paths`.
    ///
    /// - Parameter alternatives: how many paths were asked for beside the best one.
    package func answer(_ report: PathsReport, alternatives: Int) -> Answer {
        let words = phrases.paths
        var table = Table([
            Table.Column("path", words.number), Table.Column("route", words.path),
            Table.Column("ids", phrases.shared.id, isForPeople: false), Table.Column("steps", words.steps),
            Table.Column("reliability", words.reliability),
        ])
        // Paths over different residents that read the same are one row: their number would tell how many those are.
        var told: Set<[String?]> = []
        var lines: [String] = []
        for path in report.paths {
            let ids = path.parties.map { shows($0) ? map.parties[$0].id : nil }
            guard told.insert(ids).inserted else { continue }
            let route = path.parties.map(name).joined(separator: " → ")
            // A chance of 1 says nothing where strengths are not known.
            let chance = ids.contains(nil) ? nil : path.reliability.flatMap { $0 < 1 ? numbers.percentage($0) : nil }
            lines.append(words.line(route, phrases.figures.steps(path.steps), chance))
            table.append([
                .count(told.count), .text(route), .places(ids),
                .count(path.steps), ids.contains(nil) ? .hidden : Cell(path.reliability),
            ])
        }
        var answer = Answer(
            command: "paths", title: title(words.title(name(report.from), name(report.to))), rows: table, map: mapJSON,
            projection: json(report.projection))
        answer.parts = [.paragraph(lead(report))]
        // A way is too long for a table's cell.
        if !lines.isEmpty { answer.parts.append(.items(lines)) }
        answer.measure = .members([
            "name": .string("paths"), "from": .string(map.parties[report.from].id),
            "to": .string(map.parties[report.to].id), "choice": .string(report.choice.rawValue),
            "alternatives": .int(alternatives), "paths": .int(told.count),
            "steps": JSONValue(report.paths.map(\.steps).min()),
        ])
        answer.notes = notes(on: report.projection)
        if report.choice == .mostReliable || report.paths.contains(where: { $0.reliability.map { $0 < 1 } ?? false }) {
            answer.notes.append(Answer.Note("reliability", words.meaningOfReliability))
            if report.hasUnknownStrengths {
                answer.notes.append(Answer.Note("unknownStrengths", words.unknownStrengths))
            }
        }
        if report.paths.contains(where: passesUnnamed) { answer.notes.append(Answer.Note("merged", words.merged)) }
        if hasPersons { answer.notes.append(privacyNote) }
        return answer
    }

    /// Whether a path passes a person who may not be named.
    private func passesUnnamed(_ path: PathsReport.Path) -> Bool { !path.parties.allSatisfy(shows) }

    private func lead(_ report: PathsReport) -> String {
        let words = phrases.paths
        guard let best = report.paths.first else { return words.none }
        switch report.choice {
        case .shortest: return words.shortest(phrases.figures.steps(best.steps))
        case .mostReliable:
            return passesUnnamed(best)
                ? words.reliableUnnamed : words.reliable(numbers.percentage(best.reliability ?? 0))
        case .disjoint:
            if report.paths.contains(where: passesUnnamed) { return words.disjointUnnamed }
            return words.disjoint(numbers.string(report.paths.count), report.paths.count == 1)
        }
    }
}
