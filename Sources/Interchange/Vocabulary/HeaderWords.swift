/// The words by which columns are known, folded by ``Folding/key(_:)``.
enum HeaderWords {
    static let ofParties: [Column: Set<String>] = [
        .name: ["naam", "label", "name", "speler", "party", "actor"],
        .id: ["id", "identifier", "identificatie", "nodeid", "spelerid", "vertex"],
        .kind: ["soort", "type", "kind", "soortspeler"],
        .role: ["rol", "functie", "role", "function"],
        .sector: ["sector"],
        .purpose: ["doel", "doelen", "purpose", "purposes"],
        .area: ["wijk", "buurt", "gebied", "dorp", "area", "neighbourhood", "neighborhood", "district"],
        .voices: ["stemmen", "stem", "voices", "voice"],
        .serves: ["voor", "voorwie", "doelgroep", "doelgroepen", "serves", "for"],
        .talents: ["talenten", "talent", "krachten", "kracht", "talents", "gifts", "gift"],
        .wishes: ["wensen", "wens", "wishes", "wish"],
        .persons: ["aantal", "personen", "aantalpersonen", "persons", "people", "numberofpersons"],
        .capacity: ["capaciteit", "capacity"],
        .latitude: ["breedtegraad", "breedte", "lat", "latitude"],
        .longitude: ["lengtegraad", "lengte", "lon", "lng", "long", "longitude"],
        .employer: ["werkgever", "employer"],
        .tags: ["labels", "tags", "tag", "trefwoorden", "trefwoord"],
        .note: [
            "toelichting", "omschrijving", "beschrijving", "notitie", "opmerking", "opmerkingen", "description", "note",
            "notes",
        ],
    ]

    static let ofTies: [Column: Set<String>] = [
        .from: ["van", "from", "source", "vertex1"],
        .to: ["naar", "aan", "to", "target", "vertex2"],
        .kind: ["soort", "type", "kind", "relatie", "soortrelatie", "relation", "relationship"],
        .direction: ["richting", "direction"],
        .strength: ["sterkte", "gewicht", "strength", "weight"],
        .since: ["sinds", "vanaf", "since"],
        .until: ["tot", "until"],
        .confirmed: ["bevestigd", "bevestigdop", "laatstbevestigd", "confirmed", "confirmedon", "lastconfirmed"],
        .formal: ["formeel", "formal"],
        .source: ["bron", "source"],
        .note: [
            "toelichting", "omschrijving", "beschrijving", "notitie", "opmerking", "opmerkingen", "description", "note",
            "notes",
        ],
    ]

    static let ofPopulation: [Column: Set<String>] = [
        .voice: ["stem", "stemmen", "voice", "voices"],
        .area: ["wijk", "buurt", "gebied", "dorp", "area", "neighbourhood", "neighborhood", "district"],
        .count: ["aantal", "count", "number", "population", "inwoners"],
        .source: ["bron", "source"],
        .year: ["jaar", "year"],
    ]

    static let ofSettings: [Column: Set<String>] = [
        .key: ["sleutel", "instelling", "key", "setting"],
        .value: ["waarde", "value"],
    ]

    static let columnOfKey: [Sheet: [String: Column]] = [
        .parties: inverted(ofParties), .ties: inverted(ofTies), .population: inverted(ofPopulation),
        .settings: inverted(ofSettings),
    ]

    private static func inverted(_ words: [Column: Set<String>]) -> [String: Column] {
        Dictionary(
            uniqueKeysWithValues: words.flatMap { column, keys in keys.map { ($0, column) } }
                .filter { $0 != ("source", .from) })
    }

    /// The header that is written for a column, in Dutch and in English.
    static func title(_ column: Column, language: WriteOptions.Language) -> String {
        let (dutch, english) = titles[column]!
        return language == .dutch ? dutch : english
    }

    private static let titles: [Column: (String, String)] = [
        .name: ("Naam", "Name"), .id: ("ID", "ID"), .kind: ("Soort", "Kind"), .role: ("Rol", "Role"),
        .sector: ("Sector", "Sector"), .purpose: ("Doel", "Purpose"), .area: ("Wijk", "Area"),
        .voices: ("Stemmen", "Voices"), .serves: ("Voor", "Serves"), .talents: ("Talenten", "Talents"),
        .wishes: ("Wensen", "Wishes"), .persons: ("Aantal", "Persons"), .capacity: ("Capaciteit", "Capacity"),
        .latitude: ("Breedtegraad", "Latitude"), .longitude: ("Lengtegraad", "Longitude"),
        .employer: ("Werkgever", "Employer"), .tags: ("Labels", "Tags"), .note: ("Toelichting", "Description"),
        .from: ("Van", "From"), .to: ("Naar", "To"), .direction: ("Richting", "Direction"),
        .strength: ("Sterkte", "Strength"), .since: ("Sinds", "Since"), .until: ("Tot", "Until"),
        .confirmed: ("Bevestigd", "Confirmed"), .formal: ("Formeel", "Formal"), .source: ("Bron", "Source"),
        .voice: ("Stem", "Voice"), .count: ("Aantal", "Count"), .year: ("Jaar", "Year"),
        .key: ("Sleutel", "Key"), .value: ("Waarde", "Value"),
    ]
}
