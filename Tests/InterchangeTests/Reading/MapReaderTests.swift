import Community
import Interchange
import OrderedCollections
import Testing

/// What the options do, what is said of a map that is read all the same, and what encodings are taken.
@Suite struct MapReaderTests {
    private func read(_ text: String, _ options: ReadOptions = ReadOptions()) throws -> ReadMap {
        try MapReader.read(text: Array(text.utf8), name: "x.csv", options: options)
    }

    private func folder(_ parties: String, _ ties: String) -> TemporaryFolder {
        TemporaryFolder(["spelers.csv": parties, "relaties.csv": ties])
    }

    @Test func windows1252() throws {
        // "Café €" with one byte for each character, and a line before it.
        let bytes = Array("Naam\nA\nCaf".utf8) + [0xE9, 0x20, 0x80, 0x0A]
        let read = try MapReader.read(text: bytes, name: "x.csv")
        #expect(read.map.parties.map(\.name) == ["A", "Café €"])
        #expect(
            read.diagnostics.listed == [
                Diagnostic(place: SourcePlace(file: "x.csv", line: 3, column: 4), problem: .readAsWindows1252)
            ])
    }

    @Test func allOfWindows1252() throws {
        let bytes = Array("Naam\nx".utf8) + Array(0x80...0xFF) + Array("x\n".utf8)
        let name = try MapReader.read(text: bytes, name: "x.csv").map.parties[0].name
        let expected =
            "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"
            + String(String.UnicodeScalarView((0xA0...0xFF).map { Unicode.Scalar($0)! }))
        #expect(name == "x" + expected + "x")
    }

    @Test("UTF-16 with a mark, as Excel's Unicode text, in all formats of text", arguments: [false, true])
    func utf16(isBigEndian: Bool) throws {
        func bytes(_ text: String) -> [UInt8] {
            ("\u{FEFF}" + text).utf16.flatMap { unit in
                let bytes = [UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit)]
                return isBigEndian ? bytes : bytes.reversed()
            }
        }
        let texts = [
            "Naam\tSoort\r\nCafé €\tplek\r\n😀 漢\t\r\n": "Café €|😀 漢; ",
            "Van;Naar;Sterkte\né;b;0,5\n": "é|b; é-b 0.5",
            "*Vertices 2\n1 \"é\"\n2 \"b\"\n*Edges\n1 2\n": "é|b; é-b",
            "graph [ node [ id 1 label \"é\" ] ]": "é; ",
            "<graphml><graph edgedefault=\"undirected\"><node id=\"é\"/></graph></graphml>": "é; ",
        ]
        for (content, expected) in texts {
            let read = try MapReader.read(text: bytes(content), name: "x.csv")
            #expect(text(read.map) == expected)
        }
        let error = ReadError.invalid(
            Diagnostics(listed: [
                Diagnostic(
                    place: SourcePlace(file: "x.csv", line: 3, column: 4),
                    problem: .notAWholeNumber(header: "Aantal", Quotation("x", mayNamePerson: false)))
            ]))
        #expect(throws: error) { try MapReader.read(text: bytes("Naam;Aantal\nA;1\né€;x\n"), name: "x.csv") }
    }

    @Test func byteOrderMarkAndLineEnds() throws {
        for end in ["\n", "\r\n", "\r"] {
            let map = try read("\u{FEFF}\"Naam\";Soort\(end)\"A\(end)B\";plek\(end)\(end)C;").map
            #expect(map.parties == [Party(name: "A\(end)B", kind: .place), Party(name: "C")])
        }
    }

    @Test func newParties() throws {
        let folder = folder("Naam;Soort;Werkgever\nA;professional;Z\n", "Van;Naar\nA;B\nB;B\n")
        let read = try MapReader.read(folder.path, options: ReadOptions(addsNewParties: true))
        #expect(read.map.parties.map(\.id) == ["A", "Z", "B"])
        #expect(read.map.parties[0].employer == "Z")
        func place(_ file: String, _ line: Int, _ column: Int) -> SourcePlace {
            SourcePlace(file: file, line: line, column: column)
        }
        #expect(
            read.diagnostics.listed == [
                Diagnostic(
                    place: place("spelers.csv", 2, 16), problem: .partyAdded(Quotation("Z", mayNamePerson: true))),
                Diagnostic(
                    place: place("relaties.csv", 2, 3), problem: .partyAdded(Quotation("B", mayNamePerson: true))),
                Diagnostic(
                    place: place("relaties.csv", 3, 3), problem: .tieToItself(Quotation("B", mayNamePerson: true))),
            ])
    }

    @Test func identifierBeforeName() throws {
        // "B" is the name of one and the identifier of another.
        let folder = folder("Naam;ID\nB;1\nC;B\n", "Van;Naar\nB;C\n1;C\n")
        let ties = try MapReader.read(folder.path).map.ties
        #expect(ties.map { [$0.from, $0.to] } == [[1, 1], [0, 1]])
    }

    @Test func duplicates() throws {
        let text = "Van;Naar;Gewicht\nA;B;1\nB;A;2,5\nA;B;\nA;C;1\n"
        func strengths(_ duplicates: ReadOptions.DuplicateTies) throws -> [Double?] {
            try read(text, ReadOptions(duplicates: duplicates)).map.ties.map(\.strength)
        }
        #expect(try strengths(.keep) == [1, 2.5, nil, 1])
        #expect(try strengths(.sum) == [4.5, 1])
        #expect(try strengths(.last) == [nil, 1])
        let error = #expect(throws: ReadError.self) { try strengths(.error) }
        guard case .invalid(let diagnostics) = error else { return }
        let first = SourcePlace(file: "x.csv", line: 2, column: 1)
        #expect(
            diagnostics.listed
                == [3, 4].map { line in
                    Diagnostic(
                        place: SourcePlace(file: "x.csv", line: line, column: 1), problem: .duplicateTie(first: first))
                })
        // Another direction, kind or period is another tie.
        let directed = try read(text, ReadOptions(directed: true, duplicates: .last))
        #expect(directed.map.ties.count == 3)
    }

    @Test func strengthsFromOneToFive() throws {
        let folder = folder("Naam\nA\nB\n", "Van;Naar;Sterkte\nA;B;1\nA;B;5\n")
        let read = try MapReader.read(folder.path)
        #expect(read.map.settings.fullStrength == 5)
        #expect(read.map.ties.map(\.strength) == [1, 5])
        #expect(
            read.diagnostics.listed == [
                Diagnostic(
                    place: SourcePlace(file: "relaties.csv", line: 3, column: 5), problem: .strengthsFromOneToFive)
            ])
    }

    @Test func remarks() throws {
        let read = try read("Naam;Name;Soort\nA;Z;plek\nB;Y\n")
        #expect(read.map.parties[0].attributes["Name"] == "Z")
        #expect(
            read.diagnostics.listed == [
                Diagnostic(
                    place: SourcePlace(file: "x.csv", line: 1, column: 6),
                    problem: .sameMeaning(header: "Name", as: "Naam")),
                Diagnostic(
                    place: SourcePlace(file: "x.csv", line: 3, column: 4), problem: .tooFewCells(expected: 3, found: 2)),
            ])
        #expect(
            try self.read("Source,Target,Type\nA,B,vriend\nB,C,vriend\n").diagnostics.listed.map(\.problem) == [
                .notADirection(header: "Type", Quotation("vriend", mayNamePerson: true))
            ])
        #expect(
            try self.read("Naam;Stemmen\nA;ouderne\n").diagnostics.listed.map(\.problem) == [
                .nearKnownWord(header: "Stemmen", Quotation("ouderne", mayNamePerson: false), nearest: "ouderen")
            ])
    }

    @Test func formulasThatWereMadeHarmless() throws {
        let names = try read("Naam\n'=A\n\"'-1+2\"\n''=x\n't Haantje\n").map.parties.map(\.name)
        #expect(names == ["=A", "-1+2", "'=x", "'t Haantje"])
    }

    @Test func formatThatWasAskedFor() throws {
        let text = "Naam;Van;Naar\nA;B;C\n"
        #expect(try read(text).format == .ties)
        #expect(try read(text, ReadOptions(format: .parties)).map.parties.map(\.name) == ["A"])
        #expect(throws: ReadError.self) { try read(text, ReadOptions(format: .folder)) }
    }
}
