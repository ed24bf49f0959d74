internal import Community
package import Insight
internal import Phrases

extension AnswerContext {
    /// The number of rows that people are shown where they do not ask for a number.
    private static let usualTop = 20

    /// The answer of `schakel central`.
    ///
    /// - Parameters:
    ///   - named: the options that were asked for.
    ///   - top: the number of rows that was asked for; none is a table's worth for people, and all of them for programs.
    package func answer(_ report: CentralityReport, named: [CentralityOptions.Name], top: Int?) -> Answer {
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
        let iterations = report.iterations.map { [phrases.central.iterations(numbers.string($0))] } ?? []
        return answer(
            table, top: top, words: words, ways: ways(report.measure, report.options) + iterations,
            projection: report.projection,
            measure: json(report.measure, report.options, iterations: report.iterations),
            notes: notes(on: report.cautions, unused: named.filter { !report.measure.uses($0) }))
    }

    /// The answer of `schakel central` for a measure of ties.
    package func answer(_ report: TieCentralityReport, named: [CentralityOptions.Name], top: Int?) -> Answer {
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
            table, top: top, words: phrases.central.edgeBetweenness, ways: [way(report.length)].compactMap(\.self),
            projection: report.projection,
            measure: .members([
                "name": .string("edge-betweenness"), "within": .null, "length": .string(report.length.rawValue),
            ]),
            notes: notes(on: report.cautions, unused: named.filter { $0 != .length }))
    }

    private func answer(
        _ table: Table, top: Int?, words: Phrases.Central.Measure, ways: [String], projection: Projection,
        measure: JSONValue, notes: [Answer.Note]
    ) -> Answer {
        let shown = table.prefix(top ?? Self.usualTop)
        var answer = Answer(
            command: "central", title: title(phrases.central.title(words.name)), rows: table.prefix(top), map: mapJSON,
            projection: json(projection))
        answer.parts = [.paragraph(([words.meaning] + ways).joined(separator: " ")), .table(shown)]
        if shown.rows.count < table.rows.count {
            answer.parts.append(
                .paragraph(
                    phrases.central.showing(numbers.string(shown.rows.count), numbers.string(table.rows.count))))
        }
        answer.measure = measure
        answer.notes = self.notes(on: projection) + notes + [heldBackNote].compactMap(\.self)
        if disclosure.isForTeam, hasPersons { answer.notes.append(privacyNote) }
        return answer
    }

    // MARK: How it was measured

    /// The choices within the measure that a reader has to know.
    func ways(_ measure: CentralityMeasure, _ options: CentralityOptions) -> [String] {
        let words = phrases.central
        var ways: [String] = []
        if measure.uses(.length) { ways += [way(options.length)].compactMap(\.self) }
        if measure.uses(.worth), options.worth == .strength { ways.append(words.strengthWorth) }
        if measure.uses(.model) { ways.append(options.model == .egoNetwork ? words.egoModel : words.wholeModel) }
        let from = measure.uses(.from) ? options.from.map { self.words(for: $0) } : nil
        let to = measure.uses(.to) ? options.to.map { self.words(for: $0) } : nil
        if from != nil || to != nil {
            ways.append(measure == .pageRank ? words.starts(from ?? "") : words.ends(from, to))
        }
        return ways
    }

    /// Whether something can be said from a selection without saying it of a few people: it chooses somebody, and
    /// outside the team no persons or at least as many as may be counted.
    package func allows(_ selection: SourceSelection) -> Bool {
        let places = map.places(of: selection)
        let persons = places.filter { !shows($0) }.reduce(0) { $0 + map.parties[$1].persons }
        return !places.isEmpty && (persons == 0 || persons >= disclosure.threshold)
    }

    private func way(_ length: CentralityOptions.Length) -> String? {
        switch length {
        case .steps: nil
        case .inverseStrength: phrases.central.inverseStrengthLength
        case .strength: phrases.central.strengthLength
        }
    }

    /// The choices within the measure; one that it does not have is null.
    func json(_ measure: CentralityMeasure, _ options: CentralityOptions, iterations: Int? = nil) -> JSONValue {
        func used(_ name: CentralityOptions.Name, _ value: JSONValue) -> JSONValue {
            measure.uses(name) ? value : .null
        }
        return .members([
            "name": .string(measure.rawValue),
            "within": used(.within, .int(options.within)),
            "length": .string(
                measure.uses(.length) ? options.length.rawValue : CentralityOptions.Length.steps.rawValue),
            "paths": used(.direction, JSONValue(options.direction?.rawValue)),
            "endpoints": used(.endpoints, .bool(options.endpoints == .included)),
            "weighted": used(.worth, .bool(options.worth == .strength)),
            "model": used(.model, .string(options.model.rawValue)),
            "alpha": used(.alpha, JSONValue(options.alpha)),
            "beta": used(.beta, .number(options.beta)),
            "tolerance": used(.tolerance, .number(options.tolerance)),
            "iterations": JSONValue(iterations),
            "from": used(.from, options.from.map(json) ?? .null),
            "to": used(.to, options.to.map(json) ?? .null),
        ])
    }

    /// What is to be known of a measure, and of options that do nothing for it.
    func notes(on cautions: [CentralityCaution], unused: [CentralityOptions.Name]) -> [Answer.Note] {
        let names = phrases.optionNames
        let options = unused.map { name in
            switch name {
            case .within: names.within
            case .length: names.distances
            case .direction: names.direction
            case .endpoints: names.endpoints
            case .worth: names.weighted
            case .model: names.model
            case .alpha: names.alpha
            case .beta: names.beta
            case .tolerance: names.tolerance
            case .iterations: names.iterations
            case .from: names.from
            case .to: names.pathTo
            }
        }
        return cautions.map { Answer.Note($0.rawValue, phrases.central.caution($0)) }
            + (options.isEmpty ? [] : [Answer.Note("unusedOptions", phrases.central.unusedOptions(options))])
    }
}
