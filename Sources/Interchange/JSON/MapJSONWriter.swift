internal import Community
internal import OrderedCollections

/// Writes Schakel's own JSON, which holds all of a map; see `docs/json.md` for the format.
enum MapJSONWriter {
    /// The text of a map: a line for each party, tie and figure.
    static func write(_ map: NeighbourhoodMap, _ options: WriteOptions) throws(WriteError) -> WrittenMap {
        var text = JSONText(brokenLevels: 2)
        text.object { text in
            text.member("schakel") { $0.object { $0.member("version", MapJSONReader.version) } }
            text.member("settings") { write(map.settings, to: &$0) }
            text.member("parties") { text in
                text.list { list in for party in map.parties { list.element { write(party, to: &$0) } } }
            }
            text.member("ties") { text in
                text.list { list in for tie in map.ties { list.element { write(tie, of: map, to: &$0) } } }
            }
            if map.population.isEmpty { return }
            text.member("population") { text in
                text.list { list in for figure in map.population { list.element { write(figure, to: &$0) } } }
            }
        }
        return .file(text.bytes)
    }

    private static func write(_ settings: MapSettings, to text: inout JSONText) {
        let usual = MapSettings()
        text.object { text in
            text.member("title", settings.title)
            text.member("source", settings.source)
            text.member("area", settings.area)
            text.member("moment", settings.moment?.description)
            if settings.fullStrength != usual.fullStrength {
                text.member("fullStrength") { $0.raw(settings.fullStrength.map(NumberText.shortest) ?? "null") }
            }
            if settings.assetScheme != usual.assetScheme { text.member("assetScheme", settings.assetScheme.rawValue) }
            if settings.disclosureThreshold != usual.disclosureThreshold {
                text.member("disclosureThreshold", settings.disclosureThreshold)
            }
            text.member("audience", settings.audience?.rawValue)
            text.member("language", settings.language)
            write(settings.others, as: "others", to: &text)
        }
    }

    private static func write(_ party: Party, to text: inout JSONText) {
        text.object { text in
            text.member("id", party.id)
            text.member("name", party.name)
            text.member("kind", party.kind?.rawValue)
            text.member("role", party.role)
            text.member("sector", party.sector?.rawValue)
            text.member("purposes", party.purposes.map(\.rawValue))
            text.member("area", party.area)
            text.member("voices", party.voices.map(\.rawValue))
            text.member("serves", party.serves.map(\.rawValue))
            text.member("talents", party.talents)
            text.member("wishes", party.wishes)
            text.member("persons", party.persons == 1 ? nil : party.persons)
            text.member("capacity", party.capacity)
            text.member("latitude", party.coordinate?.latitude)
            text.member("longitude", party.coordinate?.longitude)
            text.member("employer", party.employer)
            text.member("tags", party.tags)
            text.member("note", party.note)
            write(party.attributes, as: "attributes", to: &text)
        }
    }

    private static func write(_ tie: Tie, of map: NeighbourhoodMap, to text: inout JSONText) {
        text.object { text in
            text.member("from", map.parties[tie.from].id)
            text.member("to", map.parties[tie.to].id)
            if tie.kind != .unspecified { text.member("kind", tie.kind.rawValue) }
            text.member("direction", tie.direction.map { $0 == .oneWay ? "one-way" : "both ways" })
            text.member("strength", tie.strength)
            text.member("since", tie.since?.description)
            text.member("until", tie.until?.description)
            text.member("confirmed", tie.confirmed?.description)
            text.member("formal", tie.isFormal)
            text.member("source", tie.source)
            text.member("note", tie.note)
            write(tie.attributes, as: "attributes", to: &text)
        }
    }

    private static func write(_ figure: PopulationFigure, to text: inout JSONText) {
        text.object { text in
            text.member("voice", figure.voice.rawValue)
            text.member("area", figure.area)
            text.member("count", figure.count)
            text.member("source", figure.source)
            text.member("year", figure.year)
        }
    }

    private static func write(_ pairs: OrderedDictionary<String, String>, as name: String, to text: inout JSONText) {
        if pairs.isEmpty { return }
        text.member(name) { text in
            text.object { object in for (key, value) in pairs { object.member(key, value) } }
        }
    }
}
