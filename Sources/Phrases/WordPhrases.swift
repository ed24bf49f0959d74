package import Community

extension Phrases {
    /// The words for what is on a map.
    package struct Words: Sendable {
        let resident: Noun
        let group: Noun
        let organisation: Noun
        let professional: Noun
        let place: Noun
        let activity: Noun
        let unknownKind: Noun
        /// Anyone or anything on the map.
        package let party: Noun
        /// What ties two parties.
        package let tie: Noun
        package let person: Noun
        let lowIncome: String
        let informalCarers: String
        let elderly: String
        let statusHolders: String
        let confusedBehaviour: String
        let ties: TieWords
        let sectors: SectorWords
        /// Joins the last two of a list: `a, b en c`.
        package let and: String
        /// Joins the last two of a choice: `a, b of c`.
        package let or: String
        package let yes: String
        package let no: String
        /// All kinds of tie.
        package let allKinds: String
        /// The map as a whole, where it has no title.
        package let untitled: String
    }

    /// A noun in one and in many.
    package struct Noun: Sendable {
        package let one: String
        package let many: String
        package init(_ one: String, _ many: String) {
            self.one = one
            self.many = many
        }

        /// The form that goes with a number.
        package func form(for count: Int) -> String { count == 1 ? one : many }
    }
}

extension Phrases.Words {
    /// The word for a kind of party; none is a kind that is not known.
    package func noun(for kind: PartyKind?) -> Phrases.Noun {
        switch kind {
        case .resident: resident
        case .group: group
        case .organisation: organisation
        case .professional: professional
        case .place: place
        case .activity: activity
        case nil: unknownKind
        }
    }

    /// The people of a voice; of one that a user named, the name as it is.
    package func name(of voice: Voice) -> String {
        switch voice {
        case .lowIncome: lowIncome
        case .informalCarers: informalCarers
        case .elderly: elderly
        case .statusHolders: statusHolders
        case .confusedBehaviour: confusedBehaviour
        default: voice.rawValue
        }
    }

    /// The people of a voice, or all residents.
    package func people(of voice: Voice?) -> String { voice.map(name(of:)) ?? resident.many }

    /// Items as one phrase: `a, b en c`.
    package func list(_ items: [String]) -> String {
        items.count < 2
            ? items.joined() : items.dropLast().joined(separator: ", ") + " \(and) " + items[items.count - 1]
    }

    /// Items as one choice: `a, b of c`.
    package func either(_ items: [String]) -> String {
        items.count < 2
            ? items.joined() : items.dropLast().joined(separator: ", ") + " \(or) " + items[items.count - 1]
    }
}

extension Phrases.Words {
    package static let dutch = Phrases.Words(
        resident: Phrases.Noun("bewoner", "bewoners"),
        group: Phrases.Noun("groep", "groepen"),
        organisation: Phrases.Noun("organisatie", "organisaties"),
        professional: Phrases.Noun("professional", "professionals"),
        place: Phrases.Noun("plek", "plekken"),
        activity: Phrases.Noun("activiteit", "activiteiten"),
        unknownKind: Phrases.Noun("onbekend", "van onbekende soort"),
        party: Phrases.Noun("speler", "spelers"),
        tie: Phrases.Noun("relatie", "relaties"),
        person: Phrases.Noun("persoon", "personen"),
        lowIncome: "mensen met een laag inkomen",
        informalCarers: "mantelzorgers",
        elderly: "ouderen",
        statusHolders: "statushouders",
        confusedBehaviour: "mensen met verward gedrag",
        ties: .dutch,
        sectors: .dutch,
        and: "en",
        or: "of",
        yes: "ja",
        no: "nee",
        allKinds: "alle soorten relaties",
        untitled: "Kaart zonder titel"
    )

    package static let english = Phrases.Words(
        resident: Phrases.Noun("resident", "residents"),
        group: Phrases.Noun("group", "groups"),
        organisation: Phrases.Noun("organisation", "organisations"),
        professional: Phrases.Noun("professional", "professionals"),
        place: Phrases.Noun("place", "places"),
        activity: Phrases.Noun("activity", "activities"),
        unknownKind: Phrases.Noun("unknown", "of unknown kind"),
        party: Phrases.Noun("party", "parties"),
        tie: Phrases.Noun("tie", "ties"),
        person: Phrases.Noun("person", "people"),
        lowIncome: "people on a low income",
        informalCarers: "informal carers",
        elderly: "elderly people",
        statusHolders: "refugees with a residence permit",
        confusedBehaviour: "people with confused behaviour",
        ties: .english,
        sectors: .english,
        and: "and",
        or: "or",
        yes: "yes",
        no: "no",
        allKinds: "all kinds of tie",
        untitled: "Untitled map"
    )
}
