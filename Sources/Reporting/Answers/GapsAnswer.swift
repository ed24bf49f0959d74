internal import Community
package import Insight
internal import Phrases

extension AnswerContext {
    /// The answer of `schakel gaps`.
    ///
    /// - Parameter top: the number of gaps that was asked for; none is all of them for programs, and for people the
    ///   first ten.
    package func answer(_ report: GapReport, top: Int? = nil) -> Answer {
        GapsAnswer(context: self, report: report, top: top).answer
    }
}

/// Gaps in words.
private struct GapsAnswer {
    let context: AnswerContext
    let report: GapReport
    let top: Int?
    private let counts: [Voice?: GapCounts]

    init(context: AnswerContext, report: GapReport, top: Int?) {
        self.context = context
        self.report = report
        self.top = top
        counts = Dictionary(grouping: report.gaps, by: \.voice).mapValues {
            GapCounts($0, disclosure: context.disclosure)
        }
    }

    private var phrases: Phrases { context.phrases }
    private var words: Phrases.Gaps { context.phrases.gaps }

    var answer: Answer {
        var answer = Answer(
            command: "gaps", title: context.title(words.title), rows: rows, map: context.mapJSON,
            projection: context.json(report.projection))
        answer.parts =
            report.gaps.isEmpty
            ? [.paragraph(words.none)]
            : [.paragraph(words.count(counted))]
        let told = report.gaps.filter(saysWho)
        let shown = told.prefix(top ?? 10)
        for gap in shown {
            answer.parts.append(
                .heading("\(words.heading(gap.kind, people: people(of: gap))) (\(words.name(of: gap.severity)))"))
            answer.parts.append(.paragraph(([evidence(of: gap)] + who(gap)).joined(separator: " ")))
            let ideas = proposals(of: gap)
            if !ideas.isEmpty { answer.parts.append(.items(ideas)) }
        }
        if shown.count == told.count, told.count < report.gaps.count {
            answer.parts.append(.paragraph(words.throughResidents))
        }
        if shown.count < told.count {
            answer.parts.append(
                .paragraph(words.showing(context.numbers.string(shown.count), context.numbers.string(told.count))))
        }
        answer.measure = .members([
            "name": .string("gaps"), "within": .int(report.within), "from": context.json(report.selection),
            "day": JSONValue(report.day?.description),
        ])
        answer.notes = context.notes(on: report.projection)
        if context.hasPersons { answer.notes.append(context.privacyNote) }
        return answer
    }

    /// Whether a gap tells anything: not so outside the team where all hangs on one resident, of whom nothing is said.
    private func saysWho(_ gap: Gap) -> Bool {
        guard case .dependsOn(let party, _, _) = gap.evidence else { return true }
        return context.shows(party)
    }

    private var counted: String {
        let count = report.gaps.count
        return "\(context.numbers.string(count)) \(words.gap.form(for: count))"
    }

    private func people(of gap: Gap) -> String {
        if let voice = gap.voice { return phrases.words.name(of: voice) }
        // A thread holds residents with and without a voice.
        return gap.kind == .onASingleThread ? phrases.words.noun(for: .resident).many : words.otherResidents
    }

    // MARK: Figures

    private func evidence(of gap: Gap) -> String {
        let people = people(of: gap)
        let steps = phrases.figures.steps(report.within)
        let figure = { (figure: Figure) in context.cells.figure(figure) }
        let shown = counts[gap.voice] ?? GapCounts([], disclosure: context.disclosure)
        let count = { (count: Int) in context.numbers.string(count) }
        switch gap.evidence {
        case .recorded:
            return words.recorded(people, figure(shown.population), figure(shown.recorded))
        case .withoutTies:
            return shown.total.exact == nil
                ? words.someWithoutTies(people)
                : words.withoutTies(people, figure(shown.isolated), figure(shown.total))
        case .beyond:
            if shown.total.exact == nil || shown.beyond == .withheld { return words.someBeyond(people, steps) }
            let beyond = words.beyond(people, figure(shown.beyond), figure(shown.total), steps)
            return shown.withoutPath == .exact(0) ? beyond : beyond + " " + words.withoutPath(figure(shown.withoutPath))
        case .dependsOn(let party, let persons, let whole):
            return words.dependsOn(people, figure(context.disclosure.band(persons, of: whole)), context.name(party))
        case .withoutOffer(_, let persons, let whole, let offers):
            let without =
                shown.total.exact == nil
                ? words.someWithoutOffer(people, steps)
                : words.withoutOffer(
                    people, figure(context.disclosure.band(persons, of: whole)), figure(shown.total), steps)
            return offers == 0 ? without + " " + words.noOffers(people) : without
        case .unconfirmed(let ties, let whole, let since, let undated):
            let text = words.unconfirmed(count(ties), count(whole), phrases.date(since))
            return undated == 0 ? text : text + " " + words.undated(count(undated))
        case .load(let residents, let capacity):
            return words.load(
                gap.parties.first.map(context.name) ?? "", figure(context.disclosure.band(residents, of: .max)),
                count(capacity))
        }
    }

    /// Who it is about: names, for the team only, and not where the figures have named them.
    private func who(_ gap: Gap) -> [String] {
        switch gap.kind {
        case .isolated, .outOfReach, .onASingleThread, .noOffer:
            context.disclosure.isForTeam && !gap.parties.isEmpty
                ? [words.about(context.names(gap.parties, atMost: 8))] : []
        case .notRecorded, .stale, .overload: []
        }
    }

    /// At most three proposals, each as a sentence; those that say nothing without names are left out.
    private func proposals(of gap: Gap) -> [String] {
        var seen: Set<String> = []
        let sentences = gap.proposals.filter(saysSomething).map { sentence($0, people: people(of: gap)) }
            .filter { seen.insert($0).inserted }
        let limit = 3
        guard sentences.count > limit else { return sentences.map { words.idea($0) } }
        return sentences.prefix(limit).map { words.idea($0) }
            + [phrases.shared.more(context.numbers.string(sentences.count - limit))]
    }

    private func saysSomething(_ proposal: Gap.Proposal) -> Bool {
        switch proposal {
        case .introduce(let party, let other, let via):
            context.shows(party) || context.shows(other) || via.map(context.shows) ?? false
        case .lookOut(let party), .open(let party): context.shows(party)
        case .share(let party, let other): context.shows(party) && context.shows(other)
        case .confirm(let parties): parties.contains(where: context.shows)
        }
    }

    private func sentence(_ proposal: Gap.Proposal, people: String) -> String {
        let name = context.name
        return switch proposal {
        case .introduce(let party, let other, let via):
            words.introduce(
                name(party), context.shows(other) || context.shows(party) ? name(other) : phrases.shared.someoneElse,
                via.map { context.shows($0) ? name($0) : phrases.shared.acquaintance })
        case .lookOut(let party): words.lookOut(name(party))
        case .open(let party): words.open(name(party), people)
        case .share(let party, let other): words.share(name(party), name(other))
        case .confirm(let parties): words.confirm(context.names(parties))
        }
    }

    // MARK: For programs

    private var rows: Table {
        var table = Table([
            Table.Column("kind", phrases.shared.kind), Table.Column("severity", words.severity),
            Table.Column("voice", words.voice), Table.Column("persons", phrases.shared.persons),
            Table.Column("share", phrases.shared.share), Table.Column("parties", words.parties),
            Table.Column("evidence", words.evidence), Table.Column("proposals", words.proposals),
        ])
        for gap in report.gaps.prefix(top ?? .max) {
            let persons = gap.persons.map { _ in self.persons(of: gap) }
            let isOpen = persons.map { $0.exact != nil } ?? true
            table.append([
                .word(words.heading(gap.kind, people: people(of: gap)), gap.kind.rawValue),
                .word(words.name(of: gap.severity), gap.severity.rawValue),
                gap.voice.map { .word(phrases.words.name(of: $0), $0.rawValue) } ?? .none,
                persons.map { .figure($0) } ?? .none, isOpen ? .share(gap.share) : .hidden,
                .list(gap.parties.filter(context.shows).map { context.map.parties[$0].id }),
                .text(evidence(of: gap)), .list(proposals(of: gap)),
            ])
        }
        return table
    }

    private func persons(of gap: Gap) -> Figure {
        let shown = counts[gap.voice]
        switch gap.evidence {
        case .recorded(let persons, let population):
            guard !context.disclosure.isForTeam else { return .exact(population - persons) }
            guard let recorded = shown?.recorded.exact, let population = shown?.population.exact else {
                return .withheld
            }
            return context.disclosure.figure(population - recorded)
        case .withoutTies: return shown?.isolated ?? .withheld
        case .beyond: return shown?.beyond ?? .withheld
        case .dependsOn(_, let persons, let whole), .withoutOffer(_, let persons, let whole, _):
            return context.disclosure.band(persons, of: whole)
        case .load(let residents, _): return context.disclosure.band(residents, of: .max)
        case .unconfirmed: return .withheld
        }
    }
}
