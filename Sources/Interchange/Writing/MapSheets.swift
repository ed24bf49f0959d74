internal import Community
internal import OrderedCollections

/// The sheets of a map as tables of text, with the columns that it uses.
struct MapSheets {
    private let map: NeighbourhoodMap
    private let language: WriteOptions.Language

    init(_ map: NeighbourhoodMap, language: WriteOptions.Language) {
        self.map = map
        self.language = language
    }

    /// The text of a sheet; none if there is nothing to say in it.
    func text(of sheet: Sheet) -> [UInt8]? {
        switch sheet {
        case .parties: parties()
        case .ties: ties()
        case .population: map.population.isEmpty ? nil : population()
        case .settings: settings()
        }
    }

    private func parties() -> [UInt8] {
        SheetText(partyColumns, of: .parties, language: language) { $0.attributes }.text(map.parties)
    }

    /// All columns that the sheet of parties can have.
    var partyColumns: [PlannedColumn<Party>] {
        [
            .init(.name, isAlwaysThere: true) { $0.name },
            .init(.id) { party in party.id == party.name ? nil : party.id },
            .init(.kind, isAlwaysThere: true) { $0.kind.map { word($0, Words.partyKinds) } },
            .init(.role) { $0.role },
            .init(.sector) { $0.sector.map { word($0, Words.sectors) } },
            .init(.purpose) { list($0.purposes.map { word($0, Words.purposes) }) },
            .init(.area) { $0.area },
            .init(.voices) { list($0.voices.map(word)) },
            .init(.serves) { list($0.serves.map(word)) },
            .init(.talents) { list($0.talents) },
            .init(.wishes) { list($0.wishes) },
            .init(.persons) { $0.persons == 1 ? nil : String($0.persons) },
            .init(.capacity) { $0.capacity.map(String.init) },
            .init(.latitude, isPlain: true) { $0.coordinate.map { number($0.latitude) } },
            .init(.longitude, isPlain: true) { $0.coordinate.map { number($0.longitude) } },
            .init(.employer) { $0.employer },
            .init(.tags) { list($0.tags) },
            .init(.note) { $0.note },
        ]
    }

    private func ties() -> [UInt8] {
        SheetText(tieColumns, of: .ties, language: language) { $0.attributes }.text(map.ties)
    }

    /// All columns that the sheet of ties can have, its ends first.
    var tieColumns: [PlannedColumn<Tie>] {
        [
            .init(.from, isAlwaysThere: true) { map.parties[$0.from].id },
            .init(.to, isAlwaysThere: true) { map.parties[$0.to].id },
            .init(.kind) { tie in
                tie.kind == .unspecified
                    ? nil : Words.tieKinds.word(for: tie.kind, in: language) ?? tie.kind.rawValue
            },
            .init(.direction) { $0.direction.map { word($0, Words.directions) } },
            .init(.strength, isPlain: true) { $0.strength.map(number) },
            .init(.since, isPlain: true) { $0.since?.description },
            .init(.until, isPlain: true) { $0.until?.description },
            .init(.confirmed, isPlain: true) { $0.confirmed?.description },
            .init(.formal) { $0.isFormal.map { word($0, Words.truths) } },
            .init(.source) { $0.source },
            .init(.note) { $0.note },
        ]
    }

    private func population() -> [UInt8] {
        let columns: [PlannedColumn<PopulationFigure>] = [
            .init(.voice, isAlwaysThere: true) { word($0.voice) },
            .init(.area) { $0.area },
            .init(.count, isAlwaysThere: true) { String($0.count) },
            .init(.source) { $0.source },
            .init(.year) { $0.year.map(String.init) },
        ]
        return SheetText(columns, of: .population, language: language) { _ in [:] }.text(map.population)
    }

    private func settings() -> [UInt8]? {
        let rows = settingRows
        if rows.isEmpty { return nil }
        let columns: [PlannedColumn<(String, String)>] = [
            .init(.key, isAlwaysThere: true) { $0.0 }, .init(.value, isAlwaysThere: true) { $0.1 },
        ]
        return SheetText(columns, of: .settings, language: language) { _ in [:] }.text(rows)
    }

    /// The settings that are not as usual, in words.
    var settingRows: [(key: String, value: String)] {
        let settings = map.settings
        let usual = MapSettings()
        var rows: [(SettingKey, String)] = []
        if let title = settings.title { rows.append((.title, title)) }
        if let source = settings.source { rows.append((.source, source)) }
        if let area = settings.area { rows.append((.area, area)) }
        if let moment = settings.moment { rows.append((.moment, moment.description)) }
        if settings.assetScheme != usual.assetScheme {
            rows.append((.assetScheme, word(settings.assetScheme, Words.assetSchemes)))
        }
        if settings.disclosureThreshold != usual.disclosureThreshold {
            rows.append((.disclosureThreshold, String(settings.disclosureThreshold)))
        }
        if settings.fullStrength != usual.fullStrength {
            rows.append((.fullStrength, settings.fullStrength.map(number) ?? (language == .dutch ? "geen" : "none")))
        }
        if let audience = settings.audience { rows.append((.audience, word(audience, Words.audiences))) }
        if let language = settings.language { rows.append((.language, language)) }
        return rows.map { (word($0.0, Words.settings), $0.1) } + settings.others.map { ($0.key, $0.value) }
    }

    /// Values with `|` between them; one at the end where a single value could be taken for several.
    private func list(_ values: [String]) -> String? {
        if values.isEmpty { return nil }
        return values.count == 1 && values[0].contains(";") ? values[0] + "|" : values.joined(separator: "|")
    }

    private func word(_ voice: Voice) -> String { Words.voices.word(for: voice, in: language) ?? voice.rawValue }

    private func word<Value>(_ value: Value, _ words: WordList<Value>) -> String {
        // Every value of these lists has a word: WordsTests sees to it.
        words.word(for: value, in: language)!
    }

    private func number(_ number: Double) -> String {
        let text = number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
        return language == .dutch ? text.replacing(".", with: ",") : text
    }
}
