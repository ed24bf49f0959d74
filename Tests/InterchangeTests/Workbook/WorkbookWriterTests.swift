import Community
import Foundation
import Interchange
import OrderedCollections
import Testing

/// A map that was written as a workbook is the same map when it is read, and opens in other programs.
@Suite struct WorkbookWriterTests {
    /// A map with all that makes writing hard.
    static func hardMap() throws -> NeighbourhoodMap {
        var settings = MapSettings()
        settings.title = "Zuid & \"Oost\" <2024>"
        settings.others = ["Eigen": " rand "]
        var house = Party(name: "'t Haantje; \"De Brug\"", id: "1")
        house.kind = .place
        house.coordinate = Coordinate(latitude: 52.123456789, longitude: -4.5)
        house.note = "eerste regel\n\n  derde,   met spaties \n"
        house.talents = ["a;b"]
        house.attributes = [
            "Getal": "12", "Half": "0.5", "Code": "007", "Formule": "=1+1", "_x0041_": "_x000D_ \u{E9}",
        ]
        var flat = Party(name: "=Flat+", id: "-2")
        flat.kind = .resident
        flat.persons = 40
        flat.voices = [.elderly, Voice(rawValue: "jongeren")]
        flat.attributes = ["Getal": "-3"]
        var tie = Tie(from: 1, to: 0)
        tie.kind = TieKind(rawValue: "speelt in")
        tie.direction = .oneWay
        tie.strength = 0.1
        tie.since = Day(year: 2024, month: 2, day: 29)
        tie.until = Day(year: 9999, month: 12, day: 31)
        tie.isFormal = false
        var old = Tie(from: 0, to: 1)
        old.since = Day(year: 1850, month: 1, day: 1)
        old.confirmed = Day(year: 1900, month: 3, day: 1)
        var ties = TieList()
        ties.append(tie)
        ties.append(old)
        return try NeighbourhoodMap(
            settings: settings, parties: [house, flat, Party(name: "Alléén 𝄞")], ties: ties,
            population: [PopulationFigure(voice: .elderly, area: "Zuid", count: 1_234_567, source: "CBS", year: 2024)])
    }

    static func bytes(
        _ map: NeighbourhoodMap, _ format: MapFormat, _ language: WriteOptions.Language
    ) throws -> [UInt8] {
        guard case .file(let bytes) = try MapWriter.written(map, as: format, options: WriteOptions(language: language))
        else { throw CocoaError(.fileWriteUnknown) }
        return bytes
    }

    @Test("A text of more characters than Excel takes is refused in XLSX, and not in ODS")
    func longText() throws {
        func map(_ count: Int) throws -> NeighbourhoodMap {
            var party = Party(name: "A")
            party.note = String(repeating: "𝄞", count: count / 2) + String(repeating: "é", count: count % 2)
            return try NeighbourhoodMap(settings: MapSettings(), parties: [Party(name: "B"), party], ties: TieList())
        }
        let most = 32_767
        #expect(try MapReader.read(text: Self.bytes(map(most), .xlsx, .dutch), name: "x").map == map(most))
        #expect(try MapReader.read(text: Self.bytes(map(most + 1), .ods, .dutch), name: "x").map == map(most + 1))
        let limit = SpreadsheetLimit.characters(most, row: 3, header: "Toelichting")
        #expect(throws: WriteError.exceedsSpreadsheet(.parties, limit)) {
            try Self.bytes(map(most + 1), .xlsx, .dutch)
        }
    }

    @Test("More rows than spreadsheets open are refused", arguments: [MapFormat.xlsx, .ods])
    func manyRows(format: MapFormat) throws {
        var ties = TieList()
        for _ in 0..<(1 << 20) { ties.append(Tie(from: 0, to: 1)) }
        let map = try NeighbourhoodMap(
            settings: MapSettings(), parties: [Party(name: "A"), Party(name: "B")], ties: ties)
        #expect(throws: WriteError.exceedsSpreadsheet(.ties, .rows(1 << 20))) {
            try Self.bytes(map, format, .dutch)
        }
    }

    @Test(
        "Nothing is lost, in either format and language", arguments: [MapFormat.xlsx, .ods],
        [WriteOptions.Language.dutch, .english])
    func roundTrip(format: MapFormat, language: WriteOptions.Language) throws {
        let map = try Self.hardMap()
        let bytes = try Self.bytes(map, format, language)
        let read = try MapReader.read(text: bytes, name: "x")
        #expect(read.format == format && read.map == map)
        #expect(try Self.bytes(map, format, language) == bytes)
        #expect(MapWriter.losses(of: map, in: format).isEmpty)
    }

    @Test("Numbers and days are written as such, texts as texts, and no formula is")
    func types() throws {
        let archive = try ZipArchive(try Self.bytes(try Self.hardMap(), .xlsx, .dutch))
        func part(_ name: String) throws -> String {
            let file = try #require(archive.file(named: name))
            return String(decoding: try archive.contents(of: file, atMost: 1 << 20), as: UTF8.self)
        }
        let parties = try part("xl/worksheets/sheet1.xml")
        #expect(parties.contains("<v>52.123456789</v>") && parties.contains("<v>-3</v>"))
        #expect(parties.contains(">007</t>") && parties.contains(">=1+1</t>") && !parties.contains("<f>"))
        #expect(parties.contains("state=\"frozen\"") && parties.contains("<col min=\"1\""))
        let ties = try part("xl/worksheets/sheet2.xml")
        #expect(ties.contains("s=\"2\"><v>45351</v>") && ties.contains(">1850-01-01</t>"))
        #expect(try part("xl/workbook.xml").contains("name=\"Spelers\""))
    }

    @Test("A character that a format cannot hold is said, and nothing is written")
    func controlCharacter() throws {
        let map = try NeighbourhoodMap(parties: [Party(name: "A\u{7}")])
        #expect(try MapReader.read(text: try Self.bytes(map, .xlsx, .dutch), name: "x").map == map)
        #expect(throws: WriteError.wouldReadBackDifferently(.parties)) { try Self.bytes(map, .ods, .dutch) }
    }

    // MARK: In other programs

    static let libreOffice = ["/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/local/bin/soffice"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    @Test(
        "LibreOffice opens what is written, and saves the same map in its own format",
        .enabled(if: libreOffice != nil, "LibreOffice is not installed here"), arguments: [MapFormat.xlsx, .ods])
    func opensElsewhere(format: MapFormat) throws {
        let folder = TemporaryFolder()
        let (from, to) = format == .xlsx ? ("xlsx", "ods") : ("ods", "xlsx")
        let map = try Self.hardMap()
        let file = folder.path + "/kaart.\(from)"
        try Data(try Self.bytes(map, format, .dutch)).write(to: URL(filePath: file))
        let process = Process()
        process.executableURL = URL(filePath: try #require(Self.libreOffice))
        process.arguments = [
            "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", to, "--outdir",
            folder.path + "/uit", file,
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let copy = try MapReader.read(folder.path + "/uit/kaart.\(to)").map
        #expect(copy == map)
    }
}
