import Community
import Interchange
import OrderedCollections
import Testing

/// What a map folder holds comes into the map, whole and in order.
@Suite struct MapFolderTests {
    static let parties = #"""
        Naam;ID;Soort;Rol;Sector;Doel;Wijk;Stemmen;Voor;Talenten;Wensen;Aantal;Capaciteit;Breedtegraad;Lengtegraad;Werkgever;Labels;Toelichting;Sinds wanneer
        Bewoner 001;b1;bewoner;;;;Zuid;ouderen|Mantelzorgers;;koken|luisteren;gezelschap;2;;52,75;4,9;;flat|oost;"zegt: ""kom""";2019
        'De Brug';o1;Organisatie;;welzijn;;;;;;;;;;;;;;
        Sociaal werker;p1;professional;sociaal makelaar;;samenlevingsopbouw|democratisering;Zuid;;laag inkomen|jongeren;;;;40;;;'De Brug';;;
        """#
    static let ties = """
        Van;Naar;Soort;Richting;Sterkte;Sinds;Tot;Bevestigd;Formeel;Bron;Toelichting;Wie
        p1;Bewoner 001;begeleidt;;0,5;1-3-2024;2025-01-01;01-06-2024;ja;gesprek;elke week;MB
        Bewoner 001;o1;speelt bij;heen;1;;;;nee;;;
        b1;p1;;beide;;;;;;;;
        """

    @Test func everyColumnIsRead() throws {
        let folder = TemporaryFolder([
            "spelers.csv": Self.parties, "relaties.csv": Self.ties,
            "bevolking.csv": "Stem;Wijk;Aantal;Bron;Jaar\nouderen;Zuid;1.250;CBS;2024\njongeren;;310;;\n",
            "instellingen.csv": """
            Sleutel;Waarde
            Titel;Zuid in beeld
            gebied;Zuid
            peilmoment;1-9-2024
            indeling;Nederlands
            drempel;5
            publiek;team
            taal;en
            kleur;blauw
            """,
            "README.md": "not a table",
        ])
        let read = try MapReader.read(folder.path)
        #expect(read.format == .folder)
        #expect(read.isDirected)

        var resident = Party(name: "Bewoner 001", id: "b1", kind: .resident)
        resident.area = "Zuid"
        resident.voices = [.elderly, .informalCarers]
        resident.talents = ["koken", "luisteren"]
        resident.wishes = ["gezelschap"]
        resident.persons = 2
        resident.coordinate = Coordinate(latitude: 52.75, longitude: 4.9)
        resident.tags = ["flat", "oost"]
        resident.note = "zegt: \"kom\""
        resident.attributes = ["Sinds wanneer": "2019"]
        var organisation = Party(name: "'De Brug'", id: "o1", kind: .organisation)
        organisation.sector = .welfare
        var worker = Party(name: "Sociaal werker", id: "p1", kind: .professional)
        worker.role = "sociaal makelaar"
        worker.purposes = [.communityBuilding, .democratisation]
        worker.area = "Zuid"
        worker.serves = [.lowIncome, Voice(rawValue: "jongeren")]
        worker.capacity = 40
        worker.employer = "o1"
        #expect(read.map.parties == [resident, organisation, worker])

        var accompanies = Tie(from: 2, to: 0, kind: .accompanies)
        accompanies.strength = 0.5
        accompanies.since = Day(iso: "2024-03-01")
        accompanies.until = Day(iso: "2025-01-01")
        accompanies.confirmed = Day(iso: "2024-06-01")
        accompanies.isFormal = true
        accompanies.source = "gesprek"
        accompanies.note = "elke week"
        accompanies.attributes = ["Wie": "MB"]
        var plays = Tie(from: 0, to: 1, kind: TieKind(rawValue: "speelt bij"))
        plays.direction = .oneWay
        plays.strength = 1
        plays.isFormal = false
        var unspecified = Tie(from: 0, to: 2)
        unspecified.direction = .bothWays
        #expect(Array(read.map.ties) == [accompanies, plays, unspecified])

        #expect(
            read.map.population == [
                PopulationFigure(voice: .elderly, area: "Zuid", count: 1250, source: "CBS", year: 2024),
                PopulationFigure(voice: Voice(rawValue: "jongeren"), count: 310),
            ])

        var settings = MapSettings()
        settings.title = "Zuid in beeld"
        settings.area = "Zuid"
        settings.moment = Day(iso: "2024-09-01")
        settings.assetScheme = .dutch
        settings.disclosureThreshold = 5
        settings.audience = .team
        settings.language = "en"
        settings.others = ["kleur": "blauw"]
        #expect(read.map.settings == settings)
        #expect(read.diagnostics.listed.map(\.problem) == [.unknownSetting("kleur", nearest: nil)])
    }
}
