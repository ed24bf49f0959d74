internal import Community
package import Insight
internal import Phrases

extension AnswerContext {
    /// The answer of `schakel brokers`.
    ///
    /// - Parameter top: the number of rows that was asked for; none is a table's worth for people, all for programs.
    package func answer(_ report: BrokersReport, top: Int?) -> Answer {
        BrokersAnswer(context: self, report: report).answer(top: top)
    }
}

/// Brokers in words and tables.
private struct BrokersAnswer {
    let context: AnswerContext
    let report: BrokersReport
    private let sizes: GroupSizes

    init(context: AnswerContext, report: BrokersReport) {
        self.context = context
        self.report = report
        sizes = GroupSizes(
            report.groups.groups.map(\.parties) + [report.groups.unknown], context,
            isByNature: report.groups.criterion.isByNature)
    }

    private var phrases: Phrases { context.phrases }
    private var words: Phrases.Brokers { context.phrases.brokers }
    private var groups: [PartyGroups.Group] { report.groups.groups }
    private var criterion: GroupCriterion { report.groups.criterion }
    private typealias Role = BrokersReport.Role

    func answer(top: Int?) -> Answer {
        let rows = rows
        var answer = Answer(
            command: "brokers", title: context.title(words.title(phrases.groups.criterion(criterion))),
            rows: rows.prefix(top), map: context.mapJSON, projection: context.json(report.projection))
        answer.parts = [.paragraph(words.meaning)]
        if report.rows.allSatisfy({ $0.counts.total.value == 0 }) {
            answer.parts.append(.paragraph(words.nobody))
        } else {
            let shown = shown(top ?? 15)
            answer.parts += [
                .heading(words.rolesHeading),
                .items(Role.allCases.map { "\(words.role($0).name): \(words.role($0).meaning)" }),
                .heading(words.partiesHeading), .table(shown),
            ]
            if shown.rows.count < rows.rows.count {
                let counts = (context.numbers.string(shown.rows.count), context.numbers.string(rows.rows.count))
                answer.parts.append(.paragraph(phrases.central.showing(counts.0, counts.1)))
            }
            answer.parts += [.heading(words.groupsHeading), .paragraph(words.groupsMeaning), .table(ofGroups)]
        }
        answer.measure = measure
        answer.notes = context.notes(on: report.projection) + notes
        return answer
    }

    private var notes: [Answer.Note] {
        var notes = [
            Answer.Note("pairs", report.isDirected ? words.ordered : words.twice), Answer.Note("chance", words.chance),
        ]
        if !sizes.isTold { notes.append(Answer.Note("sizesHeldBack", phrases.groups.sizesHeld)) }
        notes += [context.unknownNote(report.groups, sizes), context.heldBackNote].compactMap(\.self)
        if context.disclosure.isForTeam, context.hasPersons { notes.append(context.privacyNote) }
        return notes
    }

    // MARK: Tables

    private var rows: Table {
        var columns = context.identityColumns.dropLast()
        columns += [
            Table.Column("kind", phrases.shared.kind, isForPeople: false),
            Table.Column("group", phrases.groups.group), Table.Column("total", words.total),
        ]
        columns += Role.allCases.map { Table.Column($0.rawValue, words.column($0)) }
        columns += measures.map { key, title, _ in Table.Column(key, title, isForPeople: false) }
        return Table(
            Array(columns),
            rows: report.ranking.filter { context.shows($0.party) }.map { row in
                context.identity(row.party)
                    + [context.cell(of: groups[row.group], by: criterion), .count(row.counts.total.value)]
                    + Role.allCases.map { .count(row.counts[$0].value) }
                    + measures.map { told($0.value(row.counts)) }
            })
    }

    /// What chance would give, and how far from that: for programs.
    private var measures: [(key: String, title: String, value: (BrokersReport.Counts) -> Double?)] {
        [("expectedTotal", "\(words.total) (\(words.expected))", { $0.total.expected })]
            + Role.allCases.map { role in
                ("expected\(role.key)", "\(words.column(role)) (\(words.expected))", { $0[role].expected })
            } + [("zTotal", "\(words.total) (\(words.z))", { $0.total.z })]
            + Role.allCases.map { role in ("z\(role.key)", "\(words.column(role)) (\(words.z))", { $0[role].z }) }
    }

    /// What chance would give follows from the sizes of the groups.
    private func told(_ value: Double?) -> Cell { sizes.isTold ? Cell(value) : .hidden }

    /// The sum of a group says how often its few residents broker, where they are few.
    private func isTold(_ group: Int) -> Bool { sizes.residents[group].exact != nil }

    private func shown(_ count: Int) -> Table {
        Table(
            [
                Table.Column("name", phrases.shared.name), Table.Column("group", phrases.groups.group),
                Table.Column("total", words.total), Table.Column("expected", words.expected),
                Table.Column("mostly", words.mostly),
            ],
            rows: report.ranking.filter { context.shows($0.party) }.prefix(count).map { row in
                [
                    .text(context.name(row.party)), context.cell(of: groups[row.group], by: criterion),
                    .count(row.counts.total.value), rounded(row.counts.total.expected), mostly(row.counts),
                ]
            })
    }

    private var ofGroups: Table {
        Table(
            [
                Table.Column("group", phrases.groups.group), Table.Column("total", words.total),
                Table.Column("expected", words.expected), Table.Column("mostly", words.mostly),
            ],
            rows: groups.indices.map { group in
                let counts = report.byGroup[group]
                return [
                    .text(context.label(of: groups[group], by: criterion) ?? phrases.groups.unnamed),
                    isTold(group) ? .count(counts.total.value) : .hidden, rounded(counts.total.expected),
                    isTold(group) ? mostly(counts) : .hidden,
                ]
            })
    }

    /// To whole numbers, as the counts beside it are.
    private func rounded(_ value: Double?) -> Cell { told(value?.rounded()) }

    /// The role in which a party brokers most; of equals, the first.
    private func mostly(_ counts: BrokersReport.Counts) -> Cell {
        guard let most = Role.allCases.max(by: { counts[$0].value < counts[$1].value }), counts[most].value > 0 else {
            return .none
        }
        let role = Role.allCases.first { counts[$0].value == counts[most].value } ?? most
        return .text(words.mostlyAs(words.column(role), context.numbers.string(counts[role].value)))
    }

    private var measure: JSONValue {
        let groups = groups.indices.map { group in
            let counts = report.byGroup[group]
            func sum(_ count: BrokersReport.Count) -> Cell { isTold(group) ? .count(count.value) : .hidden }
            let sums: [(String, Cell)] =
                [("total", sum(counts.total))] + Role.allCases.map { ($0.rawValue, sum(counts[$0])) }
            return JSONValue(
                [
                    ("group", context.cell(of: self.groups[group], by: criterion)),
                    ("residents", .figure(sizes.residents[group])), ("others", .count(sizes.others[group])),
                ] + sums + measures.filter { $0.key != "zTotal" }.map { ($0.key, told($0.value(counts))) })
        }
        return .members([
            "name": .string("brokers"), "groupedBy": JSONValue(context.members(of: criterion)),
            "directed": .bool(report.isDirected), "groups": .array(groups),
        ])
    }
}

extension BrokersReport.Role {
    /// The end of the name of a member: `Coordinator`.
    fileprivate var key: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
