import Community
import Graphs
import Interchange
import OrderedCollections
import Testing

/// Lists of ties of some blocks, on any number of threads: as when they are read row by row.
@Suite struct TieBlocksTests {
    /// Rows that are no error; `#` stands for a number of the row's own, `?` for one that occurs again.
    static let harmless = [
        "P#;Q?;vriend;3;", "P#;Q?;kent;;->", "P#;Q?;;2,5;<->", "P#;Q?;buur;4.25;both ways",
        "\"P#\";\"Q?\";\"kent\";\"1\";",
        "\"P#; Q\";Q?;leent uit;;", "\"P\n#\";Q?;;1;", "\"P\r\n#\";\"Q\r?\";kent;;", "P#;\"Q\"\"?\"\"\";;;",
        "  \"P#\"  ;Q?;;;",
        " P# ;\u{A0}Q?\u{A0};kent;;", "'P#;'Q?;vriend;;", "P#;Q?", "P#;Q?;kent;1;;;", "P#;Q?|S1|S2;;;",
        "(voorbeeld) P#;Q?;;;",
        "P#;P#;kent;2;", "", ";;;;", "Zoë #;Jos\u{E9}e ?;vrien;1;", "Zoe\u{308} #;Jose\u{301}e ?;ingewikkeld;7;",
        "P\"#\";Q\"?;;;",
        "\u{2003}P#;Q?\t;;;",
    ]
    /// Weights of network tools that are no strengths.
    static let otherWeights = ["P#;Q?;kent;0;", "P#;Q?;;-2,5;", "P#;Q?;kent;<[1.0, 2, 1]>;"]
    /// Rows with something wrong.
    static let wrong = [
        "P#;;kent;;", ";Q?;;;", "P#;Q?;kent;veel;", "P#;Q?;kent;-1;", "P#;Q?;kent;0;", "P#;Q?;;;schuin",
        "P#;Q?;;;;te veel",
        "\"P#\"x;Q?;;;", "P#;\"Q?;;;", "\"P\n#\"y;Q?;;;",
    ]

    @Test(arguments: ["\n", "\r\n", "\r"], [";", ","])
    func harmlessRowsReadTheSame(_ lineEnd: String, _ delimiter: String) throws {
        let text = list(of: Self.harmless, bytes: TieBlocks.bytes * 2 + 1000, lineEnd, delimiter)
        let expected = try read(text, ReadOptions(duplicates: .last), threads: 1).get()
        #expect(expected.map.ties.count > 5000)
        for threads in 1...3 {
            let found = try read(text, ReadOptions(), threads: threads).get()
            #expect(found == expected)
        }
    }

    @Test(arguments: [1, 40])
    func weightsThatAreNoStrengthsReadTheSame(_ share: Int) throws {
        let rows = Array(repeating: Self.harmless, count: share).flatMap { $0 } + Self.otherWeights
        let text =
            "Source"
            + list(of: rows, bytes: TieBlocks.bytes * 2, "\n", ";").dropFirst(3)
            .replacing("Naar;Soort;Gewicht;Richting", with: "Target;Kind;Weight;Direction")
        let expected = try read(text, ReadOptions(duplicates: .last), threads: 1).get()
        #expect(expected.map.ties.contains { $0.attributes["Weight"] == "-2.5" })
        #expect(expected.map.ties.allSatisfy { $0.strength == nil })
        for threads in 1...3 { #expect(try read(text, ReadOptions(), threads: threads).get() == expected) }
    }

    @Test(arguments: ["\n", "\r\n"], [1, 40])
    func errorsAreTheSame(_ lineEnd: String, _ share: Int) {
        let rows = Array(repeating: Self.harmless, count: share).flatMap { $0 } + Self.wrong
        let text = list(of: rows, bytes: TieBlocks.bytes + 60_000, lineEnd, ";")
        let expected = failure(text, ReadOptions(duplicates: .last), threads: 1)
        #expect(expected?.listed.contains { $0.severity == .error } == true)
        for threads in 1...3 { #expect(failure(text, ReadOptions(), threads: threads) == expected) }
    }

    /// What is most easily cut in the wrong place, at all places around the border of two blocks.
    @Test(arguments: [
        "\"A\nB\";\"C\r\nD\"\r\n", "A;B\r\n\r\n\r\nC;D\r\n", "A;B\rC;D\r", "\"A\"\"\n\"\"B\";C\n", "A;\"B\nC;D\n",
    ])
    func bordersDoNotMatter(_ odd: String) {
        let header = "Van;Naar\n"
        for shift in 0...(odd.utf8.count + 2) {
            var text = header
            // The first block begins behind the header.
            while text.utf8.count < header.utf8.count + TieBlocks.bytes - 100 {
                text += "Noord \(text.utf8.count);Zuid\n"
            }
            text +=
                String(repeating: "x", count: header.utf8.count + TieBlocks.bytes - text.utf8.count - shift - 3)
                + ";y\n"
            text += odd + "E;F\n"
            let expected = read(text, ReadOptions(duplicates: .last), threads: 1)
            for threads in 1...2 { #expect(read(text, ReadOptions(), threads: threads) == expected) }
        }
    }

    /// Every line end but the last is in quotation marks: no block begins where it was thought to.
    @Test func oneQuotedCellOverManyBlocks() throws {
        let lines = String(repeating: "regel met \"\"woorden\"\"\n", count: TieBlocks.bytes / 8)
        let text = "Van;Naar;Toelichting\nA;B;\"\(lines)\"\nC;D;\n"
        for threads in 1...2 {
            let map = try read(text, ReadOptions(), threads: threads).get().map
            #expect(map.parties.map(\.name) == ["A", "B", "C", "D"])
            #expect(map.ties.first?.note?.utf8.count == lines.utf8.count - TieBlocks.bytes / 8 * 2)
        }
    }

    /// In a map the parties are known beforehand: by identifier, or by a name that only one has.
    @Test func namesOfAMapAreFound() throws {
        let folder = TemporaryFolder()
        var parties = "Id,Naam\n"
        for number in 0..<1000 { parties += "p\(number),Bewoner \(number % 990)\n" }
        var ties = "Van,Naar,Soort\n"
        for number in 0..<12_000 { ties += "p\(number % 1000),Bewoner \(100 + number % 800),kent\n" }
        folder.write(Array(parties.utf8), to: "partijen.csv")
        folder.write(Array(ties.utf8), to: "banden.csv")
        let map = try MapReader.read(folder.path, execution: Execution(threads: 2)).map
        #expect(map.ties.count == 12_000)
        #expect(map.ties.indices.allSatisfy { map.ties.ends(at: $0) == ($0 % 1000, 100 + $0 % 800) })
        ties += "p1,Bewoner 3,kent\np1,Bewoner 8000,kent\n"
        folder.write(Array(ties.utf8), to: "banden.csv")
        let found = outcome { () throws(ReadError) in
            try MapReader.read(folder.path, execution: Execution(threads: 2))
        }
        guard case .failure(.invalid(let diagnostics)) = found else {
            Issue.record("an unknown name is an error")
            return
        }
        #expect(diagnostics.listed.map(\.place.line) == [12_002, 12_003])
    }

    /// A list with a header and rows by chance, of so many bytes at least.
    private func list(of rows: [String], bytes: Int, _ lineEnd: String, _ delimiter: String) -> String {
        var text = "Van;Naar;Soort;Gewicht;Richting" + lineEnd
        var count = 0
        while text.utf8.count < bytes {
            count += 1
            let row = rows.randomElement()!.replacing("#", with: "\(count)").replacing("?", with: "\(count % 700)")
            text += row + lineEnd
        }
        return delimiter == ";" ? text : text.replacing(",", with: ".").replacing(";", with: delimiter)
    }

    /// All that a reader says.
    private struct Outcome: Equatable {
        let map: NeighbourhoodMap
        let isDirected: Bool
        let diagnostics: Diagnostics
    }

    private func read(_ text: String, _ options: ReadOptions, threads: Int) -> Result<Outcome, ReadError> {
        outcome { () throws(ReadError) in
            try MapReader.read(
                text: Array(text.utf8), name: "x.csv", options: options, execution: Execution(threads: threads))
        }
    }

    private func outcome(_ reading: () throws(ReadError) -> ReadMap) -> Result<Outcome, ReadError> {
        Result(catching: reading).map {
            Outcome(map: $0.map, isDirected: $0.isDirected, diagnostics: $0.diagnostics)
        }
    }

    private func failure(_ text: String, _ options: ReadOptions, threads: Int) -> Diagnostics? {
        if case .failure(.invalid(let diagnostics)) = read(text, options, threads: threads) { diagnostics } else { nil }
    }
}
