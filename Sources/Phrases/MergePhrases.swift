package import Insight

extension Phrases {
    /// What is said when two maps are merged.
    package struct Merge: Sendable {
        package let title: String
        package let done: @Sendable (_ path: String) -> String
        package let matched: @Sendable (_ byID: String, _ byName: String, _ added: String) -> String
        package let residents: @Sendable (_ matched: String, _ added: String) -> String
        package let ties: @Sendable (_ matched: String, _ added: String) -> String
        package let figures: @Sendable (_ added: String) -> String
        package let byNameHeading: String
        package let byNameAdvice: String
        package let keptApartHeading: String
        package let sameIDOtherName: @Sendable (_ first: String, _ second: String) -> String
        package let severalOfThatName: @Sendable (_ name: String) -> String
        package let conflictsHeading: String
        package let noConflicts: String
        package let about: String
        package let what: String
        package let kept: String
        package let other: String
        package let wholeMap: String
        package let heldBack: @Sendable (_ count: String) -> String
        package let nothingLost: String
        package let personal: String
        package let sameMap: [String]
        /// What an attribute is called that holds what the second map says of something.
        package let bySecond: @Sendable (_ field: String) -> String
        package let oneWay: String
        package let bothWays: String
        let fields: Fields

        /// The names of what maps can disagree on.
        struct Fields: Sendable {
            let id: String
            let name: String
            let kind: String
            let role: String
            let sector: String
            let area: String
            let persons: String
            let capacity: String
            let coordinate: String
            let employer: String
            let direction: String
            let strength: String
            let since: String
            let until: String
            let formal: String
            let period: String
            let count: String
            let title: String
            let source: String
            let moment: String
            let strengthScale: String
            let assetScheme: String
            let disclosureThreshold: String
            let audience: String
            let language: String
        }
    }
}

extension Phrases.Merge {
    /// What maps disagree on, in a word.
    package func name(of field: MergeReport.Field) -> String {
        switch field {
        case .id: fields.id
        case .name: fields.name
        case .kind: fields.kind
        case .role: fields.role
        case .sector: fields.sector
        case .area: fields.area
        case .persons: fields.persons
        case .capacity: fields.capacity
        case .coordinate: fields.coordinate
        case .employer: fields.employer
        case .direction: fields.direction
        case .strength: fields.strength
        case .since: fields.since
        case .until: fields.until
        case .formal: fields.formal
        case .period: fields.period
        case .count: fields.count
        case .title: fields.title
        case .source: fields.source
        case .moment: fields.moment
        case .strengthScale: fields.strengthScale
        case .assetScheme: fields.assetScheme
        case .disclosureThreshold: fields.disclosureThreshold
        case .audience: fields.audience
        case .language: fields.language
        case .attribute(let title): title
        }
    }
}

extension Phrases.Merge {
    package static let dutch = Phrases.Merge(
        title: "Samengevoegd",
        done: { "De twee kaarten staan nu samen in “\($0)”." },
        matched: {
            "Van de organisaties, plekken en andere spelers staan er \($0) op beide kaarten met dezelfde ID, en \($1) met "
                + "dezelfde naam. Alleen op de tweede kaart: \($2)."
        },
        residents: { "Bewoners: \($0) op beide kaarten, \($1) alleen op de tweede." },
        ties: { "Relaties: \($0) op beide kaarten, \($1) alleen op de tweede." },
        figures: { "Er kwamen \($0) bevolkingscijfers bij." },
        byNameHeading: "Aan de naam herkend",
        byNameAdvice: "Kijk of dit echt dezelfde zijn:",
        keptApartHeading: "Lijken op elkaar, en zijn niet samengevoegd",
        sameIDOtherName: { "“\($0)” en “\($1)” hebben dezelfde ID, maar heten heel anders" },
        severalOfThatName: { "er is meer dan één “\($0)”" },
        conflictsHeading: "Waar de kaarten elkaar tegenspreken",
        noConflicts: "Nergens spreken de kaarten elkaar tegen.",
        about: "Over",
        what: "Wat",
        kept: "Bewaard als",
        other: "De andere kaart zegt",
        wholeMap: "de hele kaart",
        heldBack: {
            "Over bewoners zijn er ook verschillen (\($0)). Die staan hier niet; met --publiek team zie je ze wel."
        },
        nothingLost:
            "Wat de andere kaart zegt is niet weg: het staat in de nieuwe kaart, in een eigen kolom (“… volgens de andere "
            + "kaart”).",
        personal:
            "In de nieuwe kaart staan gegevens van bewoners, met naam. Ze is voor je team: deel haar niet verder.",
        sameMap: ["dit is twee keer dezelfde kaart.", "Geef twee verschillende kaarten op."],
        bySecond: { "\($0) volgens de andere kaart" },
        oneWay: "één richting",
        bothWays: "twee richtingen",
        fields: Fields(
            id: "Eigen ID", name: "Naam", kind: "Soort", role: "Rol", sector: "Werkveld", area: "Wijk",
            persons: "Aantal",
            capacity: "Capaciteit", coordinate: "Plaats op de kaart", employer: "Werkgever", direction: "Richting",
            strength: "Sterkte", since: "Sinds", until: "Tot", formal: "Formeel",
            period: "Periode (beide relaties zijn bewaard)", count: "Bevolking", title: "Titel", source: "Bron",
            moment: "Peilmoment", strengthScale: "Volle sterkte", assetScheme: "Indeling talenten",
            disclosureThreshold: "Drempel", audience: "Publiek", language: "Taal"))

    package static let english = Phrases.Merge(
        title: "Merged",
        done: { "The two maps are now together in “\($0)”." },
        matched: {
            "Of the organisations, places and other parties, \($0) are on both maps with one identifier, and \($1) with one "
                + "name. On the second map only: \($2)."
        },
        residents: { "Residents: \($0) on both maps, \($1) on the second only." },
        ties: { "Ties: \($0) on both maps, \($1) on the second only." },
        figures: { "\($0) population figures were added." },
        byNameHeading: "Known by their name",
        byNameAdvice: "See whether these are really the same:",
        keptApartHeading: "Look alike, and were not merged",
        sameIDOtherName: { "“\($0)” and “\($1)” have one identifier, but very different names" },
        severalOfThatName: { "there is more than one “\($0)”" },
        conflictsHeading: "Where the maps contradict each other",
        noConflicts: "The maps contradict each other nowhere.",
        about: "About",
        what: "What",
        kept: "Kept as",
        other: "The other map says",
        wholeMap: "the whole map",
        heldBack: {
            "There are differences about residents too (\($0)). They are not shown here; --audience team shows them."
        },
        nothingLost:
            "What the other map says is not gone: it is in the new map, in a column of its own (“… by the other map”).",
        personal: "The new map holds data of residents, by name. It is for your team: do not share it further.",
        sameMap: ["this is the same map twice.", "Name two different maps."],
        bySecond: { "\($0) by the other map" },
        oneWay: "one way",
        bothWays: "both ways",
        fields: Fields(
            id: "Identifier", name: "Name", kind: "Kind", role: "Role", sector: "Field", area: "Area",
            persons: "Persons", capacity: "Capacity", coordinate: "Place on the map", employer: "Employer",
            direction: "Direction", strength: "Strength", since: "Since", until: "Until", formal: "Formal",
            period: "Period (both ties were kept)", count: "Population", title: "Title", source: "Source",
            moment: "Moment", strengthScale: "Full strength", assetScheme: "Asset scheme",
            disclosureThreshold: "Threshold", audience: "Audience", language: "Language"))
}
