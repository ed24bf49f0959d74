internal import Community
package import Insight
internal import Phrases

extension AnswerContext {
    /// The answer of `schakel reach`.
    package func answer(_ report: ReachReport) -> Answer { ReachAnswer(context: self, report: report).answer }
}

/// Reach in words and tables.
private struct ReachAnswer {
    let context: AnswerContext
    let report: ReachReport
    let counts: ReachCounts
    let people: String
    let from: String

    init(context: AnswerContext, report: ReachReport) {
        self.context = context
        self.report = report
        counts = ReachCounts(
            report, persons: { context.map.parties[$0].persons }, disclosure: context.disclosure)
        people = context.phrases.words.people(of: report.voice)
        from = context.words(for: report.selection)
    }

    private var phrases: Phrases { context.phrases }

    var answer: Answer {
        var answer = Answer(
            command: "reach", title: context.title(phrases.reach.title(people)), rows: steps,
            map: context.mapJSON, projection: context.json(report.projection))
        answer.parts = lead.map(Answer.Part.paragraph)
        if report.residents.total.parties > 0 {
            answer.parts.append(.table(steps))
            answer.parts.append(.heading(phrases.reach.missedHeading))
            answer.parts.append(.table(missed))
            if !report.reachers.isEmpty {
                answer.parts.append(.heading(phrases.reach.reachersHeading))
                answer.parts.append(.table(reachers))
            }
            if context.disclosure.isForTeam {
                answer.parts.append(.heading(phrases.reach.residentsHeading))
                answer.parts.append(.table(residents))
            }
        }
        answer.measure = measure
        answer.notes = context.notes(on: report.projection) + [context.privacyNote]
        return answer
    }

    // MARK: Sentences

    private var lead: [String] {
        if report.residents.total.parties == 0 {
            return [phrases.reach.nobodyOnMap(people)] + populationSentence
        }
        if report.sources.isEmpty { return [phrases.reach.noSources] }
        return [reachedSentence] + [paritySentence].compactMap(\.self) + populationSentence
    }

    private var reachedSentence: String {
        let reached = counts.reached(within: report.within)
        let steps = phrases.figures.steps(report.within)
        let whole = context.cells.figure(counts.total)
        if counts.total == .withheld || reached == .withheld { return phrases.reach.notShown(people) }
        if case .fewer = counts.total { return phrases.reach.notShown(people) }
        if reached == .exact(0) { return phrases.reach.nobodyReached(whole, people, steps, from) }
        return phrases.reach.reached(
            whole, people, context.cells.figure(reached), reached == .exact(1),
            share(reached, of: counts.total).map { context.numbers.percentage($0) }, steps, from)
    }

    private var paritySentence: String? {
        guard let parity = report.parity, let p = parity.pValue,
            let share = share(counts.reached(within: report.within), of: counts.total),
            let others = self.share(counts.othersReached(within: report.within), of: counts.othersTotal)
        else { return nil }
        let sentence =
            p >= 0.05
            ? phrases.reach.parityChance
            : parity.difference < 0 ? phrases.reach.parityLess : phrases.reach.parityMore
        let digits = p < 0.01 ? 4 : 2
        return sentence(
            people, context.numbers.percentage(share), context.numbers.percentage(others),
            context.numbers.string(p, decimals: digits))
    }

    private var populationSentence: [String] {
        guard let coverage = report.population else {
            return report.voice == nil ? [] : [phrases.reach.noPopulation(people, context.form)]
        }
        let population = self.populationFigure
        let source = coverage.figures.compactMap(\.source).first.map { source in
            coverage.figures.compactMap(\.year).max().map { "\(source), \($0)" } ?? source
        }
        let lives = phrases.reach.population(
            people, context.cells.figure(population), source)
        let missing = notRecorded
        if population.exact == nil || missing == .withheld { return population.exact == nil ? [] : [lives] }
        return [
            lives + " "
                + (missing == .exact(0)
                    ? phrases.reach.allRecorded : phrases.reach.notRecorded(context.cells.figure(missing)))
        ]
    }

    // MARK: Tables

    private var steps: Table {
        var columns = [
            Table.Column("within", phrases.reach.within), Table.Column("reached", phrases.reach.reachedColumn),
            Table.Column("share", phrases.reach.shareColumn),
        ]
        let hasOthers = report.voice != nil
        columns += [
            Table.Column("othersReached", phrases.reach.othersColumn, isForPeople: hasOthers),
            Table.Column("othersShare", phrases.reach.othersShareColumn, isForPeople: hasOthers),
        ]
        return Table(
            columns,
            rows: report.residents.steps.map { step in
                let reached = counts.reached(within: step.within)
                let others = counts.othersReached(within: step.within)
                return [
                    .steps(step.within), .figure(reached), shareCell(reached, of: counts.total),
                    hasOthers ? .figure(others) : .none,
                    hasOthers ? shareCell(others, of: counts.othersTotal) : .none,
                ]
            })
    }

    private var missed: Table {
        let words = phrases.reach
        var table = Table([Table.Column("who", words.missedColumn), Table.Column("persons", phrases.shared.persons)])
        table.append([.text(words.unreachable(from)), .figure(counts.unreachable)])
        table.append([.text(words.isolated), .figure(counts.isolated)])
        if report.population != nil { table.append([.text(words.notOnMap), .figure(notRecorded)]) }
        return table
    }

    private var reachers: Table {
        let isForTeam = context.disclosure.isForTeam
        let words = phrases.reach
        var columns = [
            Table.Column("name", phrases.shared.name), Table.Column("kind", phrases.shared.kind),
            Table.Column("reached", words.reachesColumn(phrases.figures.steps(report.within))),
        ]
        if isForTeam { columns.append(Table.Column("only", words.onlyColumn)) }
        return Table(
            columns,
            rows: shownReachers.map { reacher in
                let cells: [Cell] = [
                    .text(context.name(reacher.party)), .text(context.description(reacher.party)),
                    .figure(context.disclosure.band(reacher.reached.persons, of: reachedPersons)),
                ]
                return isForTeam ? cells + [.count(reacher.only.persons)] : cells
            })
    }

    private var residents: Table {
        Table(
            [
                Table.Column("name", phrases.shared.name), Table.Column("persons", phrases.shared.persons),
                Table.Column("steps", phrases.reach.stepsColumn),
            ],
            rows: report.distances.map { resident in
                [
                    .text(context.name(resident.party)), .count(context.map.parties[resident.party].persons),
                    resident.steps.map(Cell.count)
                        ?? .text(resident.isTied ? phrases.reach.noPath : phrases.reach.noTie),
                ]
            })
    }

    // MARK: For programs

    private var measure: JSONValue {
        let reachers = shownReachers.map { reacher in
            JSONValue([
                ("id", .text(context.map.parties[reacher.party].id)), ("name", .text(context.name(reacher.party))),
                ("reached", .figure(context.disclosure.band(reacher.reached.persons, of: reachedPersons))),
                ("only", context.disclosure.isForTeam ? .count(reacher.only.persons) : .hidden),
            ])
        }
        let residents = report.distances.map { resident in
            JSONValue([
                ("id", .text(context.map.parties[resident.party].id)), ("steps", Cell(resident.steps)),
                ("persons", .count(context.map.parties[resident.party].persons)),
            ])
        }
        return .members([
            "name": .string("reach"), "voice": JSONValue(report.voice?.rawValue),
            "within": .int(report.within), "from": context.json(report.selection),
            "counts": JSONValue([
                ("total", .figure(counts.total)), ("unreachable", .figure(counts.unreachable)),
                ("isolated", .figure(counts.isolated)), ("othersTotal", .figure(counts.othersTotal)),
            ]),
            "population": population, "parity": parity, "reachers": .array(reachers),
            "residents": context.disclosure.isForTeam ? .array(residents) : .null,
        ])
    }

    private var population: JSONValue {
        guard let coverage = report.population else { return .null }
        let isShown = counts.total.exact != nil
        return JSONValue([
            ("count", .figure(populationFigure)), ("notRecorded", .figure(notRecorded)),
            ("recordedShare", isShown && notRecorded != .withheld ? Cell(coverage.recordedShare) : .hidden),
            (
                "reachedShare",
                isShown && counts.reached(within: report.within).exact != nil ? Cell(coverage.reachedShare) : .hidden
            ),
        ])
    }

    private var parity: JSONValue {
        guard let parity = report.parity else { return .null }
        let steps = report.within
        let isShown =
            share(counts.reached(within: steps), of: counts.total) != nil
            && share(counts.othersReached(within: steps), of: counts.othersTotal) != nil
        return JSONValue([
            ("difference", isShown ? .number(parity.difference) : .hidden),
            ("ratio", isShown ? Cell(parity.ratio) : .hidden),
            ("pValue", isShown ? Cell(parity.pValue) : .hidden),
            ("standardError", isShown ? Cell(parity.standardError) : .hidden),
            ("permutations", .count(parity.permutations)), ("seed", .text(String(parity.seed))),
        ])
    }

    // MARK: What may be told

    private var shownReachers: [ReachReport.Reacher] { report.reachers.filter { context.shows($0.party) } }

    private var reachedPersons: Int { report.residents.reached(within: report.within)?.reached.persons ?? 0 }

    /// Population minus those on the map: told only where neither follows from the other.
    private var notRecorded: Figure {
        guard let coverage = report.population else { return .withheld }
        if context.disclosure.isForTeam { return .exact(coverage.notRecorded) }
        return counts.total.exact == nil ? .withheld : context.disclosure.figure(coverage.notRecorded)
    }

    /// The number who live here, unless the number of those not on the map would follow from it.
    private var populationFigure: Figure {
        guard let coverage = report.population else { return .withheld }
        if case .fewer = notRecorded { return .withheld }
        return context.disclosure.figure(coverage.population)
    }

    /// The share that one count is of another, where both may be told.
    private func share(_ part: Figure, of whole: Figure) -> Double? {
        guard let part = part.exact, let whole = whole.exact, whole > 0 else { return nil }
        return Double(part) / Double(whole)
    }

    private func shareCell(_ part: Figure, of whole: Figure) -> Cell {
        if whole == .exact(0) { return .none }
        return share(part, of: whole).map(Cell.share) ?? .hidden
    }
}
