internal import Interchange
internal import Phrases

extension MapTemplate.Words {
    /// The words of an empty map in the reader's language.
    init(_ phrases: Phrases) {
        let template = phrases.template
        self.init(
            language: phrases.language == .dutch ? .dutch : .english,
            note: { template.note($0, $1) }, example: { template.exampleCell($0, $1) })
    }
}

extension Phrases.Template {
    fileprivate func note(_ sheet: Sheet, _ column: Column) -> String {
        switch sheet {
        case .parties: note(ofParties: column)
        case .ties: note(ofTies: column)
        case .population:
            switch column {
            case .area: population.area
            case .count: population.count
            case .source: population.source
            case .year: population.year
            default: population.voice
            }
        case .settings: column == .key ? settings.key : settings.value
        }
    }

    private func note(ofParties column: Column) -> String {
        switch column {
        case .id: parties.id
        case .kind: parties.kind
        case .role: parties.role
        case .sector: parties.sector
        case .purpose: parties.purpose
        case .area: parties.area
        case .voices: parties.voices
        case .serves: parties.serves
        case .talents: parties.talents
        case .wishes: parties.wishes
        case .persons: parties.persons
        case .capacity: parties.capacity
        case .latitude, .longitude: parties.coordinate
        case .employer: parties.employer
        case .tags: parties.tags
        case .note: parties.note
        default: parties.name
        }
    }

    private func note(ofTies column: Column) -> String {
        switch column {
        case .to: ties.to
        case .kind: ties.kind
        case .direction: ties.direction
        case .strength: ties.strength
        case .since: ties.since
        case .until: ties.until
        case .confirmed: ties.confirmed
        case .formal: ties.formal
        case .source: ties.source
        case .note: ties.note
        default: ties.from
        }
    }

    fileprivate func exampleCell(_ sheet: Sheet, _ column: Column) -> String? {
        switch (sheet, column) {
        case (.parties, .name): example.party
        case (.parties, .kind): example.kind
        case (.parties, .area), (.population, .area): example.area
        case (.parties, .serves): example.serves
        case (.parties, .talents): example.talents
        case (.parties, .note): example.partyNote
        case (.ties, .from): example.from
        case (.ties, .to): example.to
        case (.ties, .kind): example.tieKind
        case (.ties, .strength): "0.5"
        case (.ties, .since): "2024-03-01"
        case (.ties, .source): example.source
        case (.population, .voice): example.voice
        case (.population, .count): "120"
        case (.population, .source): example.figureSource
        case (.population, .year): "2024"
        default: nil
        }
    }
}
