internal import Community
internal import Insight
internal import Phrases

extension AnswerContext {
    /// How many people are on the map: residents, and those of whom the kind is not known.
    var personsOnMap: Int { map.parties.lazy.filter(\.isPerson).reduce(0) { $0 + $1.persons } }

    /// The map, for programs. Where the number of people may not be told, the number of parties is not either.
    package var mapJSON: JSONValue {
        let persons = disclosure.figure(personsOnMap)
        let parties: Figure = persons.exact == nil ? .withheld : .exact(map.parties.count)
        return JSONValue([
            ("title", Cell(map.settings.title)), ("area", Cell(map.settings.area)),
            ("parties", .figure(parties)), ("residents", .figure(persons)), ("ties", .count(map.ties.count)),
            ("audience", .text(disclosure.audience.rawValue)), ("threshold", .count(disclosure.threshold)),
        ])
    }

    /// The network, for programs.
    ///
    /// - Parameter isDirected: whether the network has a direction.
    func json(_ projection: Projection) -> JSONValue {
        .members([
            "kinds": projection.kinds.map { kinds in JSONValue(kinds.map(\.rawValue).sorted()) } ?? .null,
            "moment": JSONValue(projection.moment?.description),
            "minStrength": JSONValue(projection.minimumStrength),
            "direction": .string(projection.direction.rawValue),
        ])
    }

    /// What is to be known of a network that is not simply all ties of the map.
    func notes(on projection: Projection) -> [Answer.Note] {
        var notes: [Answer.Note] = []
        if let kinds = projection.kinds {
            let names = kinds.map(phrases.words.name(of:)).sorted()
            notes.append(Answer.Note("kinds", phrases.shared.onlyKinds(phrases.words.list(names))))
        }
        if let moment = projection.moment {
            notes.append(Answer.Note("moment", phrases.shared.moment(phrases.date(moment))))
        }
        if let least = projection.minimumStrength {
            notes.append(Answer.Note("minStrength", phrases.shared.minimumStrength(numbers.exact(least))))
        }
        if projection.direction == .asRecorded { notes.append(Answer.Note("directed", phrases.shared.directed)) }
        return notes
    }

    /// That small numbers are held back, or that names are shown.
    var privacyNote: Answer.Note {
        disclosure.isForTeam
            ? Answer.Note("team", phrases.shared.namesShown)
            : Answer.Note("smallNumbers", phrases.shared.smallNumbers(numbers.string(disclosure.threshold)))
    }

    /// That persons are left out, and how many.
    var heldBackNote: Answer.Note? {
        let persons = personsOnMap
        guard !disclosure.isForTeam, persons > 0 else { return nil }
        let count = cells.figure(disclosure.figure(persons))
        return Answer.Note("personsHeldBack", phrases.shared.personsHeldBack(count))
    }

    /// Whether any name of a person can be in an answer.
    var hasPersons: Bool { map.parties.contains(where: \.isPerson) }
}
