internal import Community
internal import Phrases

extension AnswerContext {
    /// The answer of `schakel check`.
    ///
    /// - Parameters:
    ///   - form: what the map was read from, in words; and for programs.
    ///   - noticed: what stood out in the files, a line each.
    package func checkAnswer(form: (words: String, name: String), noticed: [String]) -> Answer {
        CheckAnswer(context: self, form: form, noticed: noticed).answer
    }
}

/// What is on a map, and what is not.
private struct CheckAnswer {
    let context: AnswerContext
    let form: (words: String, name: String)
    let noticed: [String]

    private var phrases: Phrases { context.phrases }
    private var words: Phrases.Check { context.phrases.check }
    private var map: NeighbourhoodMap { context.map }

    var answer: Answer {
        var answer = Answer(
            command: "check", title: context.title(words.title), rows: parties, map: context.mapJSON, projection: .null)
        answer.parts = [
            .paragraph((noticed.isEmpty ? words.fine : words.fineButLook) + " " + words.format(form.words)),
            .heading(words.partiesHeading), .table(parties),
        ]
        if !ties.rows.isEmpty { answer.parts += [.heading(words.tiesHeading), .table(ties)] }
        if !voices.rows.isEmpty { answer.parts += [.heading(words.voicesHeading), .table(voices)] }
        answer.parts += [
            .heading(words.missingHeading),
            missing.isEmpty ? .paragraph(words.nothingMissing) : .items(missing.map(\.text)),
        ]
        if !noticed.isEmpty { answer.parts += [.heading(words.noticedHeading), .items(noticed)] }
        answer.parts.append(.paragraph(words.next))
        answer.measure = .members([
            "name": .string("check"), "format": .string(form.name), "ties": ties.json, "voices": voices.json,
            "missing": .array(missing.map { .string($0.code) }), "noticed": JSONValue(noticed),
        ])
        if context.hasPersons { answer.notes = [context.privacyNote] }
        return answer
    }

    // MARK: Tables

    /// Parties and people by kind. The kinds that are persons are decided on together.
    private var parties: Table {
        let kinds: [PartyKind?] = PartyKind.allCases + [nil]
        let persons: [PartyKind?] = [.resident, nil]
        func people(_ kind: PartyKind?) -> Int {
            map.parties.reduce(0) { $0 + ($1.kind == kind ? $1.persons : 0) }
        }
        let counts = persons.map(people)
        let isSplit = counts.allSatisfy { $0 > 0 }
        let shown =
            isSplit
            ? Array(context.disclosure.chain(groups: counts, cells: [0..<2, 0..<1, 1..<2]).dropFirst())
            : counts.map(context.disclosure.figure)
        var table = Table([
            Table.Column("kind", phrases.shared.kind), Table.Column("parties", phrases.words.party.many.capitalized),
            Table.Column("persons", phrases.shared.persons),
        ])
        for kind in kinds {
            let count = map.parties.count { $0.kind == kind }
            guard count > 0 else { continue }
            let name = Cell.word(
                kind.map { phrases.words.noun(for: $0).many } ?? words.kindUnknown, kind?.rawValue ?? "unknown")
            if let place = persons.firstIndex(of: kind) {
                let figure = shown[place]
                table.append([
                    name, figure.exact == nil ? .hidden : .figure(context.disclosure.figure(count)), .figure(figure),
                ])
            } else {
                table.append([name, .count(count), .none])
            }
        }
        return table
    }

    private var ties: Table {
        var counts: [TieKind: Int] = [:]
        for tie in map.ties { counts[tie.kind, default: 0] += 1 }
        return Table(
            [Table.Column("kind", phrases.shared.kind), Table.Column("ties", phrases.shared.number)],
            rows: map.ties.occurringKinds.sorted { (counts[$1]!, $0.rawValue) < (counts[$0]!, $1.rawValue) }.map {
                kind in
                [.word(phrases.words.name(of: kind), kind.rawValue), .count(counts[kind]!)]
            })
    }

    private var voices: Table {
        var table = Table([
            Table.Column("voice", words.voice), Table.Column("persons", words.onMap),
            Table.Column("population", words.livesHere), Table.Column("serving", words.serving),
        ])
        for voice in map.voices {
            let recorded = recorded(voice)
            let shown = context.disclosure.figure(recorded, of: context.personsOnMap)
            let population = population(of: voice)
            let hides = population.map {
                !context.disclosure.isForTeam && (1..<context.disclosure.threshold).contains($0 - recorded)
            }
            table.append([
                .word(phrases.words.name(of: voice), voice.rawValue), .figure(shown),
                population.map { .figure(hides == true ? .withheld : context.disclosure.figure($0)) } ?? .none,
                .count(serving(voice)),
            ])
        }
        return table
    }

    private func recorded(_ voice: Voice) -> Int {
        map.parties.reduce(0) { $0 + ($1.isPerson && $1.voices.contains(voice) ? $1.persons : 0) }
    }

    private func serving(_ voice: Voice) -> Int { map.parties.count { !$0.isPerson && $0.serves.contains(voice) } }

    /// The latest figure for the whole area, or else the latest ones of its parts together.
    private func population(of voice: Voice) -> Int? {
        let figures = map.population.filter { $0.voice == voice }
        let whole = figures.filter { $0.area == nil || $0.area == map.settings.area }
        if let latest = whole.max(by: { $0.year ?? 0 < $1.year ?? 0 }) { return latest.count }
        let latest = Dictionary(grouping: figures, by: \.area).values.compactMap { figures in
            figures.max { $0.year ?? 0 < $1.year ?? 0 }
        }
        return latest.isEmpty ? nil : latest.reduce(0) { $0 + $1.count }
    }

    // MARK: What is missing

    private var missing: [(code: String, text: String)] {
        var missing: [(String, String)] = []
        let onMap = Set(map.parties.lazy.filter(\.isPerson).flatMap(\.voices))
        let counted = Set(map.population.map(\.voice))
        let served = Set(map.parties.lazy.filter { !$0.isPerson }.flatMap(\.serves))
        if map.ties.isEmpty { missing.append(("ties", words.noTies)) }
        if onMap.isEmpty { missing.append(("voices", words.noVoices)) }
        if map.population.isEmpty {
            missing.append(("population", words.noPopulation(context.form)))
        } else {
            for voice in map.voices where onMap.contains(voice) && !counted.contains(voice) {
                missing.append(
                    ("population:\(voice.rawValue)", words.noPopulationOf(phrases.words.name(of: voice), context.form)))
            }
        }
        for voice in map.voices where onMap.contains(voice) && !served.contains(voice) {
            missing.append(("serves:\(voice.rawValue)", words.noServing(phrases.words.name(of: voice))))
        }
        let unknown = map.parties.count { $0.kind == nil }
        if unknown > 0 {
            let count = context.cells.figure(context.disclosure.band(unknown, of: .max))
            missing.append(("kinds", words.noKinds(count)))
        }
        if !map.parties.contains(where: { $0.kind == .professional }),
            !map.parties.indices.contains(where: { !map.parties[$0].isPerson && map.world(of: $0) == .government })
        {
            missing.append(("sources", words.noSources))
        }
        if !map.ties.isEmpty, map.ties.allSatisfy({ $0.confirmed == nil && $0.since == nil }) {
            missing.append(("dates", words.noDates))
        }
        return missing
    }
}

extension String {
    /// With a capital for its first letter.
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
