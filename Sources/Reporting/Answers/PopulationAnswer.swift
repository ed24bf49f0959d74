package import Community
package import Insight
package import Phrases

extension AnswerContext {
    /// The answer of `schakel population`.
    ///
    /// - Parameters:
    ///   - proposal: what the figures say for this map.
    ///   - destination: where the figures were written.
    package func answer(_ proposal: PopulationProposal, writtenTo destination: PopulationDestination) -> Answer {
        PopulationAnswer(context: self, proposal: proposal, destination: destination).answer
    }

    /// The words for where a figure comes from, as they come into the population table.
    ///
    /// - Parameters:
    ///   - basis: how the figure was found.
    ///   - file: the file, and the year of its figures.
    package func source(of basis: PopulationProposal.Basis, in file: String) -> String {
        let words = phrases.population
        func share(_ share: Double) -> String { numbers.plain(share) }
        return switch basis {
        case .counted: words.sourceCounted(file)
        case .share(let part, let all): words.sourceShare(file, share(part), numbers.string(all))
        case .lowestIncomes(let part, let all): words.sourceIncome(file, share(part), numbers.string(all))
        case .lowestIncomesOfAdults(let part, let all):
            words.sourceIncomeOfAdults(file, share(part), numbers.string(all))
        }
    }
}

/// Where the figures of a statistical office were written.
package enum PopulationDestination: Sendable {
    /// Nowhere: it is a proposal.
    case nowhere
    /// In a new map at a path.
    case newMap(String)
    /// In a file of the map itself.
    case map(file: String)
}

extension StatisticalArea {
    /// What an area is called, with its level, municipality and code.
    package func label(_ phrases: Phrases) -> String {
        let words = phrases.population
        var details: [String] = []
        if let level { details.append(words.name(of: level)) }
        if let municipality, level != .municipality { details.append(words.inMunicipality(municipality)) }
        if let code, code != name { details.append(code) }
        return words.area(name, details)
    }
}

extension Phrases.Population {
    fileprivate func name(of level: StatisticalArea.Level) -> String {
        switch level {
        case .municipality: municipality
        case .district: district
        case .neighbourhood: neighbourhood
        case .region: region
        }
    }
}

/// The figures for a map in words and a table.
private struct PopulationAnswer {
    let context: AnswerContext
    let proposal: PopulationProposal
    let destination: PopulationDestination

    private var phrases: Phrases { context.phrases }
    private var words: Phrases.Population { context.phrases.population }

    var answer: Answer {
        var answer = Answer(
            command: "population", title: context.title(words.title), rows: table, map: context.mapJSON,
            projection: .null)
        answer.parts = [.paragraph(lead), .table(table), .items(explanations)]
        if !proposal.leftToUser.isEmpty {
            let voices = proposal.leftToUser.map(phrases.words.name(of:))
            answer.parts.append(.paragraph(words.leftToUser(phrases.words.either(voices))))
        }
        answer.parts.append(.paragraph(closing))
        answer.measure = measure
        answer.notes = notes
        return answer
    }

    private var hasFigures: Bool {
        proposal.lines.contains { if case .figure = $0.outcome { true } else { false } }
    }

    private var lead: String {
        var sentences = [proposal.area.label(phrases) + "."]
        if case .count(let count) = proposal.area.inhabitants {
            let inhabitants = context.cells.figure(context.disclosure.figure(count))
            sentences.append(words.inhabitants(inhabitants, proposal.area.year.map(String.init)))
        }
        return sentences.joined(separator: " ")
    }

    private var closing: String {
        if !hasFigures { return words.nothingFound }
        return switch destination {
        case .nowhere: words.proposalOnly(context.form)
        case .newMap(let path): words.written(path)
        case .map(let file): words.updated(file)
        }
    }

    private var notes: [Answer.Note] {
        var notes: [Answer.Note] = []
        if case .newMap = destination, context.form == .sheets {
            notes.append(Answer.Note("onlySheetsOfMap", words.onlySheetsOfMap))
        }
        if hasFigures, proposal.area.year == nil { notes.append(Answer.Note("noYear", words.noYear)) }
        if proposal.area.level == .district || proposal.area.level == .neighbourhood {
            notes.append(Answer.Note("rounding", words.rounding))
        }
        let hasIncome = proposal.lines.contains {
            if case .figure = $0.outcome { $0.voice == .lowIncome } else { false }
        }
        if hasIncome { notes.append(Answer.Note("incomeIsBroad", words.incomeIsBroad)) }
        return notes
    }

    // MARK: Rows

    private var table: Table {
        var table = Table([
            Table.Column("voice", words.voice), Table.Column("count", phrases.shared.number),
            Table.Column("change", words.change), Table.Column("basis", words.basis, isForPeople: false),
            Table.Column("area", words.areaHeading, isForPeople: false),
            Table.Column("source", words.source, isForPeople: false),
        ])
        for line in proposal.lines {
            let voice = Cell.word(phrases.words.name(of: line.voice), line.voice.rawValue)
            switch line.outcome {
            case .none(let gap):
                table.append([voice, .none, .none, .word(name(of: gap), gap.rawValue), .none, .none])
            case .figure(let figure, let basis, let change):
                table.append([
                    voice, .figure(context.disclosure.figure(figure.count)), cell(change),
                    .word(sentence(basis), name(of: basis)), Cell(figure.area), Cell(figure.source),
                ])
            }
        }
        return table
    }

    /// How each figure was found, or why there is none.
    private var explanations: [String] {
        proposal.lines.map { line in
            let why =
                switch line.outcome {
                case .none(let gap): name(of: gap)
                case .figure(_, let basis, _): sentence(basis)
                }
            return "\(phrases.words.name(of: line.voice)): \(why)"
        }
    }

    private func name(of gap: PopulationProposal.Gap) -> String {
        switch gap {
        case .missing: words.missing
        case .secret: words.secret
        case .notInFile: words.notInFile
        case .withoutBase: words.withoutBase
        case .tooFewPeople: words.tooFewPeople
        }
    }

    private func sentence(_ basis: PopulationProposal.Basis) -> String {
        let numbers = context.numbers
        return switch basis {
        case .counted: words.counted
        case .share(let part, let all): words.share(numbers.plain(part), numbers.string(all))
        case .lowestIncomes(let part, let all): words.lowestIncomes(numbers.plain(part), numbers.string(all))
        case .lowestIncomesOfAdults(let part, let all):
            words.lowestIncomesOfAdults(numbers.plain(part), numbers.string(all))
        }
    }

    private func name(of basis: PopulationProposal.Basis) -> String {
        switch basis {
        case .counted: "counted"
        case .share: "share"
        case .lowestIncomes: "lowestIncomes"
        case .lowestIncomesOfAdults: "lowestIncomesOfAdults"
        }
    }

    private func cell(_ change: PopulationProposal.Change) -> Cell {
        switch change {
        case .added: .word(words.added, "added")
        case .unchanged: .word(words.unchanged, "unchanged")
        case .replaces(let count):
            .word(words.replaces(context.cells.figure(context.disclosure.figure(count))), "replaces")
        }
    }

    private var measure: JSONValue {
        .members([
            "name": .string("population"),
            "area": JSONValue([
                ("name", .text(proposal.area.name)), ("code", Cell(proposal.area.code)),
                ("level", Cell(proposal.area.level?.rawValue)), ("municipality", Cell(proposal.area.municipality)),
                ("year", Cell(proposal.area.year)), ("inhabitants", inhabitants),
            ]),
            "leftToUser": JSONValue(proposal.leftToUser.map(\.rawValue)),
        ])
    }

    private var inhabitants: Cell {
        if case .count(let count) = proposal.area.inhabitants {
            .figure(context.disclosure.figure(count))
        } else {
            .none
        }
    }
}

extension NumberFormat {
    /// A number with the decimals that it has.
    fileprivate func plain(_ number: Double) -> String {
        number == number.rounded() ? string(number, decimals: 0) : exact(number)
    }
}
