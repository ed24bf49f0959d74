internal import Community
package import Insight
internal import Phrases

extension AnswerContext {
    /// The answer of `schakel groups`.
    package func answer(_ report: GroupsReport) -> Answer { GroupsAnswer(context: self, report: report).answer }
}

/// The groups that ties make, in words and tables.
private struct GroupsAnswer {
    let context: AnswerContext
    let report: GroupsReport
    /// The groups that are shown one by one, by place in the report.
    private let shown: [Int]
    /// For each group of the report the number that it goes by.
    private let numbers: [Int?]
    /// Parties of the groups that are not shown one by one.
    private let rest: [Int]
    private let sizes: GroupSizes

    /// The groups that people see one by one.
    private static let mostGroups = 20

    init(context: AnswerContext, report: GroupsReport) {
        self.context = context
        self.report = report
        let groups = report.groups
        // Outside the team the order may not tell of sizes, nor a row of residents only.
        let order =
            context.disclosure.isForTeam
            ? Array(groups.indices)
            : groups.indices.filter { groups[$0].parties.contains(where: context.shows) }.sorted { a, b in
                (groups[b].parties.count(where: context.shows), a) < (groups[a].parties.count(where: context.shows), b)
            }
        shown = Array(order.prefix(Self.mostGroups))
        var numbers = [Int?](repeating: nil, count: groups.count)
        for (number, group) in order.enumerated() { numbers[group] = number + 1 }
        self.numbers = numbers
        rest = groups.indices.filter { !order.prefix(Self.mostGroups).contains($0) }.flatMap { groups[$0].parties }
        sizes = GroupSizes(shown.map { groups[$0].parties } + [rest, report.alone], context)
    }

    private var phrases: Phrases { context.phrases }
    private var words: Phrases.Groups { context.phrases.groups }

    /// How many of those who join groups people see.
    private static let mostBridges = 10

    var answer: Answer {
        var answer = Answer(
            command: "groups", title: context.title(words.title), rows: rows, map: context.mapJSON,
            projection: context.json(report.projection))
        if report.groups.isEmpty {
            answer.parts = [.paragraph(words.none)]
        } else {
            answer.parts = [.paragraph(lead), .table(groups), .heading(words.whoHeading), .items(who)]
            answer.parts.append(.heading(words.bridgesHeading))
            let bridges = bridges.prefix(Self.mostBridges)
            answer.parts.append(bridges.rows.isEmpty ? .paragraph(words.noBridges) : .table(bridges))
        }
        answer.measure = measure
        answer.notes = context.notes(on: report.projection) + notes
        return answer
    }

    private var lead: String {
        var sentences = [words.lead(context.numbers.string(shown.count), shown.count == 1)]
        if let modularity = report.modularity {
            sentences.append(words.modularity(context.numbers.string(modularity, decimals: 2)))
        }
        return sentences.joined(separator: " ")
    }

    private var notes: [Answer.Note] {
        var notes: [Answer.Note] = []
        let search = report.search
        notes.append(
            Answer.Note(
                "method",
                words.method(
                    search, context.numbers.string(report.resolution, decimals: report.resolution < 1 ? 3 : 1),
                    String(search.seed))))
        if let agreement = report.agreement {
            notes.append(
                Answer.Note(
                    "agreement",
                    words.agreement(context.numbers.percentage(agreement), context.numbers.string(search.runs))))
        }
        if context.hasPersons { notes.append(context.privacyNote) }
        return notes
    }

    // MARK: What people see

    private var groups: Table {
        var table = Table([
            Table.Column("group", words.group), Table.Column("residents", words.residents),
            Table.Column("others", words.others), Table.Column("traits", words.traits),
        ])
        for (place, group) in shown.enumerated() {
            table.append([
                .text(numbers[group].map(String.init) ?? ""), .figure(sizes.residents[place]),
                .count(sizes.others[place]),
                Cell(traits(of: report.groups[group])),
            ])
        }
        for (place, name) in [(shown.count, words.rest), (shown.count + 1, words.alone)]
        where sizes.residents[place] != .exact(0) || sizes.others[place] > 0 {
            table.append([.text(name), .figure(sizes.residents[place]), .count(sizes.others[place]), .none])
        }
        return table
    }

    private func traits(of group: GroupsReport.Group) -> String? {
        let traits = context.disclosure.isForTeam ? group.traits : group.traitsOfOthers
        return traits.isEmpty
            ? nil
            : traits.map { trait in
                words.trait(
                    label(of: trait), context.numbers.string(trait.parties), context.numbers.string(trait.known))
            }.joined(separator: ", ")
    }

    private func label(of trait: GroupsReport.Trait) -> String {
        trait.criterion == .sector
            ? Sector(rawValue: trait.label).map(phrases.words.name(of:)) ?? trait.label : trait.label
    }

    /// The first few names of each group as they stand on the map, residents last.
    private var who: [String] {
        shown.map { group in
            let places = report.groups[group].parties
            let named =
                places.filter { !context.map.parties[$0].isPerson }
                + places.filter { context.map.parties[$0].isPerson && context.shows($0) }
            var names = named.prefix(6).map(context.name)
            if named.count > names.count {
                let more = named.count - names.count
                names.append(phrases.shared.others(context.numbers.string(more), more == 1))
            }
            if named.count < places.count { names.append(words.residentsOnly) }
            return words.who(numbers[group].map(String.init) ?? "", phrases.words.list(names))
        }
    }

    private var bridges: Table {
        Table(
            [
                Table.Column("name", phrases.shared.name), Table.Column("kind", phrases.shared.kind),
                Table.Column("group", words.group), Table.Column("bridges", words.bridgesTo),
                Table.Column("tiesToOthers", words.bridgeTies),
            ],
            rows: report.bridges.filter { context.shows($0.party) }.map { bridge in
                Array(context.identity(bridge.party).dropFirst())
                    + [
                        .text(number(of: bridge.party).map(String.init) ?? ""), .numbers(others(bridge)),
                        .count(bridge.ties),
                    ]
            })
    }

    // MARK: What programs see

    private func number(of place: Int) -> Int? { report.membership[place].flatMap { numbers[$0] } }

    /// The numbers of the other groups; of groups that are not told of, none.
    private func others(_ bridge: GroupsReport.Bridge) -> [Int] { bridge.groups.compactMap { numbers[$0] }.sorted() }

    private var rows: Table {
        let bridges = Dictionary(uniqueKeysWithValues: report.bridges.map { ($0.party, $0) })
        return Table(
            context.identityColumns + [
                Table.Column("group", words.group), Table.Column("bridges", words.bridgesTo),
                Table.Column("tiesToOthers", words.bridgeTies),
            ],
            rows: context.map.parties.indices.filter(context.shows).map { place in
                context.identity(place) + [
                    Cell(number(of: place)), .numbers(bridges[place].map(others) ?? []),
                    .count(bridges[place]?.ties ?? 0),
                ]
            })
    }

    /// A figure of the whole; where sizes are held back, no more precise than people read it.
    private func told(_ value: Double?) -> JSONValue {
        guard let value, !sizes.isTold else { return JSONValue(value) }
        return .number((value * 100).rounded() / 100)
    }

    private var measure: JSONValue {
        let search = report.search
        return .members([
            "name": .string("groups"), "method": .string(search.method.rawValue),
            "quality": search.method == .labels ? .null : .string(search.quality.rawValue),
            "resolution": search.method == .labels ? .null : .number(report.resolution),
            "weighted": .bool(search.isWeighted), "runs": .int(search.runs), "seed": .int(Int(search.seed)),
            "modularity": told(report.modularity),
            "qualityValue": search.quality == .cpm && !sizes.isTold ? .null : told(report.quality),
            "agreement": JSONValue(report.agreement),
            "groups": .array(
                shown.enumerated().map { place, group in
                    JSONValue([
                        ("group", Cell(numbers[group])), ("residents", .figure(sizes.residents[place])),
                        ("others", .count(sizes.others[place])),
                        ("parties", parties(place, report.groups[group].parties)),
                        (
                            "ties",
                            sizes.isTold || sizes.residents[place] == .exact(0)
                                ? .count(report.groups[group].ties) : .hidden
                        ),
                        ("traits", .list(traitLabels(report.groups[group]))),
                    ])
                }),
            "rest": JSONValue([
                ("residents", .figure(sizes.residents[shown.count])), ("others", .count(sizes.others[shown.count])),
            ]),
            "alone": JSONValue([
                ("residents", .figure(sizes.residents[shown.count + 1])),
                ("others", .count(sizes.others[shown.count + 1])),
            ]),
        ])
    }

    private func parties(_ place: Int, _ places: [Int]) -> Cell {
        sizes.residents[place].exact == nil ? .hidden : .count(places.count)
    }

    private func traitLabels(_ group: GroupsReport.Group) -> [String] {
        (context.disclosure.isForTeam ? group.traits : group.traitsOfOthers).map(\.label)
    }
}
