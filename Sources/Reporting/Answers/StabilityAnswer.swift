internal import Community
package import Insight
internal import Phrases

extension AnswerContext {
    /// The answer of `schakel stability`.
    ///
    /// - Parameters:
    ///   - named: the options of the measure that were asked for.
    ///   - top: the number of rows that was asked for; none is a table's worth for people, all for programs.
    package func answer(_ report: StabilityReport, named: [CentralityOptions.Name], top: Int?) -> Answer {
        StabilityAnswer(context: self, report: report).answer(named: named, top: top)
    }
}

/// How sure a ranking is, in words and tables.
private struct StabilityAnswer {
    let context: AnswerContext
    let report: StabilityReport

    private var phrases: Phrases { context.phrases }
    private var words: Phrases.Stability { context.phrases.stability }

    func answer(named: [CentralityOptions.Name], top: Int?) -> Answer {
        let rows = rows
        var answer = Answer(
            command: "stability", title: context.title(words.title(phrases.central.words(for: report.measure).name)),
            rows: rows.prefix(top), map: context.mapJSON, projection: context.json(report.projection))
        answer.parts = [
            .paragraph(([lead] + context.ways(report.measure, report.options)).joined(separator: " ")),
            .table(shown(top ?? 10)), .paragraph(words.usuallyMeaning),
            .heading(words.figuresHeading),
            .items(figureLines),
        ]
        answer.measure = measure
        answer.notes = context.notes(on: report.projection) + notes(named)
        return answer
    }

    // MARK: In words

    private var lead: String {
        let left = words.left(
            context.numbers.percentage(report.share), report.omission, context.numbers.string(report.runs))
        guard let correlation = report.rankCorrelation else { return [left, words.allEqual].joined(separator: " ") }
        let best = report.rows.first.map(\.rank)
        let firsts = report.rows.filter { $0.rank == best }
        let (first, inThree) = (
            context.numbers.percentage(report.firstStaysFirst),
            context.numbers.percentage(report.firstStaysInFirstThree)
        )
        let who =
            firsts.count == 1
            ? words.first(context.name(firsts[0].party), first, inThree) : words.firsts(first, inThree)
        let verdict =
            report.firstStaysInFirstThree >= 0.95 && correlation >= 0.9
            ? words.steady : report.firstStaysInFirstThree >= 0.75 && correlation >= 0.7 ? words.fair : words.shaky
        return [left, who, verdict].joined(separator: " ")
    }

    private var figureLines: [String] {
        [
            (words.rankCorrelation, report.rankCorrelation), (words.squaredCorrelation, report.squaredCorrelation),
            (words.tenth, report.firstTenthOverlap),
        ].compactMap { term, value in
            value.map { "\(term.name): \(context.numbers.string($0, decimals: 2)) – \(term.meaning)" }
        }
    }

    private func notes(_ named: [CentralityOptions.Name]) -> [Answer.Note] {
        // A part of one half is the least sure of all.
        let error = 100 * report.standardError(of: 0.5)
        var notes = [
            Answer.Note("chance", words.source(String(report.seed), context.numbers.string(error, decimals: 1)))
        ]
        notes += context.notes(on: [], unused: named.filter { !report.measure.uses($0) })
        notes += [context.heldBackNote].compactMap(\.self)
        if context.disclosure.isForTeam, context.hasPersons { notes.append(context.privacyNote) }
        return notes
    }

    // MARK: Tables

    private func rank(_ rank: Double) -> String {
        context.numbers.string(rank, decimals: rank == rank.rounded() ? 0 : 1)
    }

    private func shown(_ count: Int) -> Table {
        Table(
            context.identityColumns + [
                Table.Column("value", words.value), Table.Column("rank", words.rank),
                Table.Column("usually", words.usually),
            ],
            rows: report.rows.filter { context.shows($0.party) }.prefix(count).map { row in
                context.identity(row.party) + [
                    Cell(row.value), .text(rank(row.rank)),
                    Cell(row.ranks.map { words.range(rank($0.lowerBound), rank($0.upperBound)) }),
                ]
            })
    }

    private var rows: Table {
        Table(
            context.identityColumns + [
                Table.Column("value", words.value), Table.Column("rank", words.rank),
                Table.Column("lowRank", "\(words.rank) (5%)"), Table.Column("highRank", "\(words.rank) (95%)"),
            ],
            rows: report.rows.filter { context.shows($0.party) }.map { row in
                context.identity(row.party) + [
                    Cell(row.value), .number(row.rank), Cell(row.ranks?.lowerBound), Cell(row.ranks?.upperBound),
                ]
            })
    }

    private var measure: JSONValue {
        .members([
            "name": .string("stability"), "of": .string(report.measure.rawValue),
            "choices": context.json(report.measure, report.options), "drop": .number(report.share),
            "dropped": .string(report.omission.rawValue), "runs": .int(report.runs), "seed": .int(Int(report.seed)),
            "firstStaysFirst": .number(report.firstStaysFirst),
            "firstStaysInFirstThree": .number(report.firstStaysInFirstThree),
            "firstTenthOverlap": .number(report.firstTenthOverlap),
            "rankCorrelation": JSONValue(report.rankCorrelation),
            "squaredCorrelation": JSONValue(report.squaredCorrelation),
        ])
    }
}
