import Community
import Interchange
import Testing

/// What is wrong in a file is reported with its place, all of it, and there is no map.
@Suite struct BadInputTests {
    struct Bad: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let files: [String: [UInt8]]
        var options = ReadOptions()
        let expected: [Diagnostic]

        /// One file, read as it is.
        init(_ what: String, _ text: String, _ expected: (line: Int?, column: Int?, ReadProblem)...) {
            testDescription = what
            files = ["x.csv": Array(text.utf8)]
            self.expected = expected.map {
                Diagnostic(place: SourcePlace(file: "x.csv", line: $0.line, column: $0.column), problem: $0.2)
            }
        }

        /// One file of bytes.
        init(_ what: String, bytes: [UInt8], _ problem: ReadProblem) {
            testDescription = what
            files = ["x.csv": bytes]
            expected = [Diagnostic(place: SourcePlace(file: "x.csv"), problem: problem)]
        }

        /// A folder with these parties and ties.
        init(
            _ what: String, parties: String = "Naam;Soort\nA;\nB;\n", ties: String,
            _ expected: (line: Int?, column: Int?, ReadProblem)...
        ) {
            testDescription = what
            files = ["spelers.csv": Array(parties.utf8), "relaties.csv": Array(ties.utf8)]
            self.expected = expected.map {
                Diagnostic(place: SourcePlace(file: "relaties.csv", line: $0.line, column: $0.column), problem: $0.2)
            }
        }
    }

    static func person(_ text: String) -> Quotation { Quotation(text, mayNamePerson: true) }
    static func plain(_ text: String) -> Quotation { Quotation(text, mayNamePerson: false) }

    static let files: [Bad] = [
        Bad("empty", "", (nil, nil, .emptyFile)),
        Bad("only a byte-order mark", "\u{FEFF}", (nil, nil, .emptyFile)),
        Bad("only blank lines", "\n \n;;;\n", (nil, nil, .emptyFile)),
        Bad("header only, parties", "Naam;Soort\n", (nil, nil, .noRows(.parties))),
        Bad("header only, ties", "Van;Naar\n", (nil, nil, .noRows(.ties))),
        Bad(
            "no name column", "Soort;Rol\nbewoner;\n",
            (1, 1, .missingColumn(.name, sheet: .parties, found: [plain("Soort"), plain("Rol")]))),
        Bad(
            "no header that is known", "Jan;Piet\nx;y\n",
            (1, 1, .twoNamesALine(found: [person("Jan"), person("Piet")]))),
        Bad(
            "no header that is known, and more than two columns", "Jan;Piet;Jo\nx;y;z\n",
            (1, 1, .missingColumn(.name, sheet: .parties, found: [person("Jan"), person("Piet"), person("Jo")]))),
        Bad(
            "names of two words without a header", "Jan J.;Piet P.\nPiet P.;Jan J.\n",
            (1, 1, .headerExpected(found: [person("Jan J."), person("Piet P.")]))),
        Bad(
            "names and a weight without a header", "Jan Piet 2.5\nPiet Jo 1\n",
            (1, 1, .twoNamesALine(found: [person("Jan Piet 2.5")]))),
        Bad(
            "one end of a tie", "Van;Sterkte\nA;1\n",
            (1, 1, .missingColumn(.to, sheet: .ties, found: [plain("Van"), plain("Sterkte")]))),
        Bad("numbers without a header", "0,A\n1,B\n", (1, 1, .twoNamesALine(found: [person("0"), person("A")]))),
        Bad(
            "names without a header", "Jan,Piet\nPiet,Jan\n",
            (1, 1, .twoNamesALine(found: [person("Jan"), person("Piet")]))),
        Bad("a header twice", "Naam;Leeftijd;leeftijd\nA;1;2\n", (1, 15, .duplicateHeader("leeftijd"))),
        Bad("unclosed quote", "Naam;Soort\nA;\n\"B;\nC;\n", (3, 1, .unclosedQuote)),
        Bad(
            "unclosed quote that another one seems to close", "Naam;Soort\n\"A;\nB;\n\"C\";plek\nD;onzin\n",
            (2, 1, .unclosedQuote),
            (5, 3, .unknownWord(header: "Soort", person("onzin"), nearest: []))),
        Bad("unclosed quote in the header", "Naam;\"Soort\nA;\n", (1, 6, .unclosedQuote)),
        Bad("text after a quote", "Naam;Soort\n\"A\"x;plek\n", (2, 4, .textAfterQuote)),
        Bad("too many cells", "Naam;Soort\nA;plek;x\nB;plek;;;\n", (2, 8, .tooManyCells(expected: 2, found: 3))),
        Bad("no name", "Naam;Soort\n;plek\n", (2, 1, .emptyCell(header: "Naam"))),
        Bad("no name but a space of another script", "Naam;Soort\n\u{2003};plek\n", (2, 1, .emptyCell(header: "Naam"))),
        Bad(
            "two parties with one identifier", "Naam;ID;Soort\nA;1;plek\nB;2;\n\nC;1;groep\n",
            (5, 3, .duplicateID(plain("1"), first: SourcePlace(file: "x.csv", line: 2, column: 3)))),
        Bad(
            "one name twice, however its accent is written", "Naam\nZo\u{EB}\nZoe\u{308}\n",
            (3, 1, .duplicateID(person("Zoë"), first: SourcePlace(file: "x.csv", line: 2, column: 1)))),
        Bad(
            "words that are not known", "Naam;Soort;Sector;Doel\nA;bewonner;zrog;democratie|xyz\n",
            (2, 3, .unknownWord(header: "Soort", plain("bewonner"), nearest: ["bewoner"])),
            (2, 12, .unknownWord(header: "Sector", plain("zrog"), nearest: ["zorg"])),
            (2, 17, .unknownWord(header: "Doel", person("democratie"), nearest: [])),
            (2, 17, .unknownWord(header: "Doel", plain("xyz"), nearest: []))),
        Bad(
            "a name where a word should be", "Naam;Soort\nplek;Jan Jansen\n",
            (2, 6, .unknownWord(header: "Soort", person("Jan Jansen"), nearest: []))),
        Bad(
            "numbers of persons", "Naam;Aantal;Capaciteit\nA;0;-1\nB;1,5;veel\nC;99999999999999999999;1e9\n",
            (2, 3, .outOfRange(header: "Aantal", plain("0"), .atLeast(1))),
            (2, 5, .outOfRange(header: "Capaciteit", plain("-1"), .atLeast(0))),
            (3, 3, .notAWholeNumber(header: "Aantal", plain("1,5"))),
            (3, 7, .notAWholeNumber(header: "Capaciteit", person("veel"))),
            (4, 3, .notAWholeNumber(header: "Aantal", plain("99999999999999999999"))),
            (4, 24, .notAWholeNumber(header: "Capaciteit", plain("1e9")))),
        Bad(
            "places that are not on earth", "Naam;Lat;Lon\nA;91;4,9\nB;52;\nC;noord;-180,1\n",
            (2, 3, .outOfRange(header: "Lat", plain("91"), .within(-90, 90))),
            (3, 3, .halfACoordinate(header: "Lat")),
            (4, 3, .notANumber(header: "Lat", person("noord"))),
            (4, 9, .outOfRange(header: "Lon", plain("-180,1"), .within(-180, 180)))),
        Bad(
            "an employer who is not there", "Naam;Soort;Werkgever\nA;professional;De Burg\nDe Brug;organisatie;\n",
            (2, 16, .unknownParty(header: "Werkgever", person("De Burg"), nearest: [plain("De Brug")]))),
        Bad(
            "a weight below nought", "From,To,Weight\nA,B,-1\n",
            (2, 5, .outOfRange(header: "Weight", plain("-1"), .positive))),
        Bad("a tie to nobody", "From,To\nA,\n", (2, 3, .emptyCell(header: "To"))),
    ]

    static let folders: [Bad] = [
        Bad(
            "a tie to nobody", parties: "Naam;Soort\nBuurthuis De Brug;plek\nJan Jansen;bewoner\nZoë;\n",
            ties: "Van;Naar\nbuurthuis de brugg;ZOE\nJansen;Xanthippe\n",
            (2, 1, .unknownParty(header: "Van", person("buurthuis de brugg"), nearest: [plain("Buurthuis De Brug")])),
            (2, 20, .unknownParty(header: "Naar", person("ZOE"), nearest: [person("Zoë")])),
            (3, 1, .unknownParty(header: "Van", person("Jansen"), nearest: [person("Jan Jansen")])),
            (3, 8, .unknownParty(header: "Naar", person("Xanthippe"), nearest: []))),
        Bad(
            "a name that two parties have", parties: "Naam;ID\nJan;1\nJan;2\n", ties: "Van;Naar\nJan;1\n",
            (2, 1, .ambiguousName(header: "Van", person("Jan"), ids: [person("1"), person("2")]))),
        Bad(
            "strengths", ties: "Van;Naar;Sterkte\nA;B;abc\nA;B;-1\nA;B;NaN\nA;B;inf\nA;B;1e400\nA;B;0\nA;B;0x1\n",
            (2, 5, .notANumber(header: "Sterkte", plain("abc"))),
            (3, 5, .outOfRange(header: "Sterkte", plain("-1"), .strength)),
            (4, 5, .notANumber(header: "Sterkte", plain("NaN"))),
            (5, 5, .notANumber(header: "Sterkte", plain("inf"))),
            (6, 5, .outOfRange(header: "Sterkte", plain("1e400"), .strength)),
            (7, 5, .outOfRange(header: "Sterkte", plain("0"), .strength)),
            (8, 5, .notANumber(header: "Sterkte", plain("0x1")))),
        Bad(
            "strengths on two scales", ties: "Van;Naar;Sterkte\nA;B;0,5\nA;B;3\nA;B;1\n",
            (3, 5, .outOfRange(header: "Sterkte", plain("3"), .strength))),
        Bad(
            "strengths above 5", ties: "Van;Naar;Sterkte\nA;B;5\nA;B;3\nA;B;7\nA;B;2,5\n",
            (4, 5, .outOfRange(header: "Sterkte", plain("7"), .strength)),
            (5, 5, .outOfRange(header: "Sterkte", plain("2,5"), .strength))),
        Bad(
            "days", ties: "Van;Naar;Sinds;Tot;Bevestigd\nA;B;31-2-2024;;29-02-2023\nA;B;2024;1-3-24;2024-13-01\n",
            (2, 5, .notADay(header: "Sinds", plain("31-2-2024"))),
            (2, 16, .notADay(header: "Bevestigd", plain("29-02-2023"))),
            (3, 5, .notADay(header: "Sinds", plain("2024"))),
            (3, 10, .notADay(header: "Tot", plain("1-3-24"))),
            (3, 17, .notADay(header: "Bevestigd", plain("2024-13-01")))),
        Bad(
            "until before since", ties: "Van;Naar;Sinds;Tot\nA;B;2024-03-01;2024-02-29\nA;B;1-3-2024;1/3/2024\n",
            (2, 16, .endsBeforeItBegins(since: Day(iso: "2024-03-01")!, until: Day(iso: "2024-02-29")!)),
            (3, 14, .endsBeforeItBegins(since: Day(iso: "2024-03-01")!, until: Day(iso: "2024-03-01")!))),
        Bad(
            "words", ties: "Van;Naar;Richting;Formeel\nA;B;hene;misschien\n",
            (2, 5, .unknownWord(header: "Richting", plain("hene"), nearest: ["heen"])),
            (2, 10, .unknownWord(header: "Formeel", person("misschien"), nearest: []))),
        Bad("no name", ties: "Van;Naar\n;\n;B\n", (3, 1, .emptyCell(header: "Van"))),
        Bad(
            "a column that must be there", ties: "Naar;Soort\nA;\n",
            (1, 1, .missingColumn(.from, sheet: .ties, found: [plain("Naar"), plain("Soort")]))),
    ]

    static let foreign: [Bad] = [
        Bad("UTF-16 that ends within a letter", bytes: [0xFF, 0xFE] + utf16("Naam\nA") + [0x41], .notReadable(.utf16)),
        Bad("UTF-16 with half a letter", bytes: [0xFE, 0xFF, 0, 0x4E, 0xD8, 0x3D, 0, 0x0A], .notReadable(.utf16)),
        Bad("UTF-16 with a null", bytes: [0xFE, 0xFF, 0, 0x4E, 0, 0], .notReadable(.utf16)),
        Bad("a mark of UTF-16 and nothing", bytes: [0xFF, 0xFE], .emptyFile),
        Bad("UTF-16 without a mark", bytes: utf16("Naam;Soort\nA;\n"), .notReadable(.utf16)),
        Bad("a workbook", bytes: [0x50, 0x4B, 3, 4, 20, 0, 0, 0], .notReadable(.zip)),
        Bad("a workbook of before 2007", bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1], .notReadable(.oldOffice)),
        Bad("a PDF", bytes: Array("%PDF-1.7".utf8), .notReadable(.pdf)),
        Bad("gzip", bytes: [0x1F, 0x8B, 8, 0], .notReadable(.gzip)),
        Bad("a picture", bytes: [0x89, 0x50, 0x4E, 0x47], .notReadable(.image)),
        Bad("JSON of something else", "{\"a\": []}", (1, 1, .invalidJSON(.noNetwork(found: [person("a")])))),
        Bad("bytes", bytes: Array("Naam\nA".utf8) + [0, 1, 2], .notReadable(.binary)),
    ]

    static func utf16(_ text: String) -> [UInt8] {
        text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    }

    @Test(arguments: files + foreign) func file(_ bad: Bad) {
        let error = #expect(throws: ReadError.self) {
            try MapReader.read(text: bad.files["x.csv"]!, name: "x.csv", options: bad.options)
        }
        expect(error, bad)
    }

    @Test(arguments: folders) func folder(_ bad: Bad) {
        let folder = TemporaryFolder()
        for (name, bytes) in bad.files { folder.write(bytes, to: name) }
        let error = #expect(throws: ReadError.self) { try MapReader.read(folder.path, options: bad.options) }
        expect(error, bad)
    }

    private func expect(_ error: ReadError?, _ bad: Bad) {
        guard case .invalid(let diagnostics) = error else {
            Issue.record("\(error as Any)")
            return
        }
        #expect(diagnostics.listed.filter { $0.severity == .error } == bad.expected)
        #expect(diagnostics.omitted == 0)
    }

    @Test func nothingThere() {
        #expect(throws: ReadError.notFound(path: "/nowhere/at/all")) { try MapReader.read("/nowhere/at/all") }
    }

    @Test func folderWithoutParties() {
        let folder = TemporaryFolder(["relaties.csv": "Van;Naar\nA;B\n", "foto.jpg": ""])
        let name = String(folder.path.split(separator: "/").last!)
        #expect(
            throws: ReadError.invalid(
                Diagnostics(listed: [
                    Diagnostic(
                        place: SourcePlace(file: name),
                        problem: .missingSheet(.parties, found: ["foto.jpg", "relaties.csv"]))
                ]))
        ) { try MapReader.read(folder.path) }
    }

    @Test func twoFilesForOneSheet() {
        let folder = TemporaryFolder(["spelers.csv": "Naam\nA\n", "karate.nodes.csv": "id\n1\n"])
        let name = String(folder.path.split(separator: "/").last!)
        #expect(
            throws: ReadError.invalid(
                Diagnostics(listed: [
                    Diagnostic(
                        place: SourcePlace(file: name),
                        problem: .twoFilesForSheet(.parties, "karate.nodes.csv", "spelers.csv"))
                ]))
        ) { try MapReader.read(folder.path) }
    }

    @Test func moreThanTheLimit() {
        let text = "Van;Naar;Sterkte\n" + String(repeating: "A;B;x\n", count: 120)
        let error = #expect(throws: ReadError.self) { try MapReader.read(text: Array(text.utf8), name: "x.csv") }
        guard case .invalid(let diagnostics) = error else { return }
        #expect(diagnostics.listed.count == Diagnostics.limit)
        #expect(diagnostics.omitted == 70)
        #expect(diagnostics.listed.last?.place.line == 51)
    }

    @Test func longLines() throws {
        let long = [UInt8](repeating: UInt8(ascii: "a"), count: 2 << 20)
        let limit = ReadProblem.cellTooLong(bytes: 2 << 20, limit: 1 << 20)
        for text in [Array("Naam;Soort\n".utf8) + long, Array("Naam;Soort\n\"".utf8) + long + Array("\"\n".utf8), long]
        {
            let error = #expect(throws: ReadError.self) { try MapReader.read(text: text, name: "x.csv") }
            guard case .invalid(let diagnostics) = error else { return }
            #expect(diagnostics.listed.map(\.problem) == [limit])
        }
        let commas = [UInt8](repeating: UInt8(ascii: ","), count: 2 << 20)
        let error = #expect(throws: ReadError.self) {
            try MapReader.read(text: Array("Name,Kind\nA".utf8) + commas + Array("x\n".utf8), name: "x.csv")
        }
        guard case .invalid(let diagnostics) = error else { return }
        #expect(diagnostics.listed.map(\.problem) == [.tooManyColumns(limit: 16_384)])
    }

    @Test func settings() {
        let folder = TemporaryFolder([
            "spelers.csv": "Naam\nA\n",
            "instellingen.csv":
                "Sleutel;Waarde\ndrempel;2\npeilmoment;morgen\ntaal;Frans\nDrempel;5\n;x\nvolle sterkte;0\n",
        ])
        let error = #expect(throws: ReadError.self) { try MapReader.read(folder.path) }
        guard case .invalid(let diagnostics) = error else { return }
        let first = SourcePlace(file: "instellingen.csv", line: 2, column: 1)
        #expect(
            diagnostics.listed.map(\.problem) == [
                .outOfRange(header: "Waarde", Self.plain("2"), .atLeast(3)),
                .notADay(header: "Waarde", Self.person("morgen")),
                .unknownWord(header: "Waarde", Self.person("Frans"), nearest: []),
                .duplicateSetting("Drempel", first: first),
                .emptyCell(header: "Sleutel"),
                .outOfRange(header: "Waarde", Self.plain("0"), .positive),
            ])
    }

    @Test func population() {
        let folder = TemporaryFolder([
            "spelers.csv": "Naam\nA\n", "bevolking.csv": "Stem;Aantal;Jaar\nouderen;-5;2024\n;3;\nouderen;.;x\n",
        ])
        let error = #expect(throws: ReadError.self) { try MapReader.read(folder.path) }
        guard case .invalid(let diagnostics) = error else { return }
        #expect(
            diagnostics.listed.map(\.problem) == [
                .outOfRange(header: "Aantal", Self.plain("-5"), .atLeast(0)),
                .emptyCell(header: "Stem"),
                .notAWholeNumber(header: "Aantal", Self.plain(".")),
            ])
    }
}
