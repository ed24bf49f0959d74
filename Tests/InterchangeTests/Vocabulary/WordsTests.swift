import Community
import Interchange
import Testing

/// Every value that is known can be written in both languages and read again.
@Suite struct WordsTests {
    @Test(arguments: WriteOptions.Language.allCases) func everyValueHasAWord(_ language: WriteOptions.Language) throws {
        var parties: [Party] = []
        for (place, kind) in PartyKind.allCases.enumerated() { parties.append(Party(name: "k\(place)", kind: kind)) }
        for (place, sector) in Sector.allCases.enumerated() {
            var party = Party(name: "s\(place)")
            party.sector = sector
            party.purposes = Purpose.allCases
            party.voices = Voice.builtIn
            parties.append(party)
        }
        var ties = TieList()
        for kind in TieKind.known {
            for direction in [nil, Tie.Direction.oneWay, .bothWays] {
                var tie = Tie(from: 0, to: 1, kind: kind)
                tie.direction = direction
                tie.isFormal = direction == .oneWay
                ties.append(tie)
            }
        }
        for audience in Audience.allCases {
            for scheme in AssetScheme.allCases {
                var settings = MapSettings()
                settings.audience = audience
                settings.assetScheme = scheme
                let map = try NeighbourhoodMap(settings: settings, parties: parties, ties: ties)
                // What would not read back is refused.
                #expect(try MapWriter.files(map, options: WriteOptions(language: language)).count == 3)
            }
        }
    }

    @Test func wordsWithoutRegardToCaseAndPunctuation() {
        #expect(MapVocabulary.tieKind("LID-van") == .memberOf)
        #expect(MapVocabulary.tieKind("memberOf") == .memberOf)
        #expect(MapVocabulary.tieKind("speelt bij").rawValue == "speelt bij")
        #expect(MapVocabulary.voice("Mensen met verward gedrag") == .confusedBehaviour)
        #expect(MapVocabulary.partyKind("Bewoners") == .resident)
        #expect(MapVocabulary.partyKind("iets") == nil)
        #expect(MapVocabulary.sector("gemeente") == .government)
        #expect(MapVocabulary.purpose("Democratisering") == .democratisation)
    }

    @Test(arguments: [
        ("2024-03-01", "2024-03-01"), ("1-3-2024", "2024-03-01"), ("01/03/2024", "2024-03-01"),
        ("1.3.2024", "2024-03-01"), ("2024-3-1", "2024-03-01"), ("2024-03-01T00:00:00", "2024-03-01"),
        ("29-2-2024", "2024-02-29"), ("29-2-2023", nil), ("31-2-2024", nil), ("1-3/2024", nil), ("1-3", nil),
        ("2024-03-01 12:00", nil), ("2024", nil), ("", nil), ("1-3-24", nil), ("00001-3-2024", nil), ("1--2024", nil),
    ]) func days(_ text: String, _ day: String?) {
        #expect(MapVocabulary.day(text)?.description == day)
    }
}
