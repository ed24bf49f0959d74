import Foundation
import Testing

@Suite("Bad input is explained with file and line, and leaves no output")
struct BadInputTests {
    static let parties = "Naam;Soort\nBuurthuis;plek\nBewoner 1;bewoner\n"
    static let ties = "Van;Naar\nBewoner 1;Buurthuis\n"

    /// Files by name, and what the message must hold.
    static let cases: [(name: String, files: [String: Data], expected: String)] = [
        ("an empty file", ["spelers.csv": Data()], "spelers.csv: het bestand is leeg"),
        ("no column of names", ["spelers.csv": text("Soort\nplek\n")], "Naam"),
        (
            "a tie to nobody", ["spelers.csv": text(parties), "relaties.csv": text("Van;Naar\nBewoner 1;Buurthius\n")],
            "relaties.csv, regel 2"
        ),
        ("one ID twice", ["spelers.csv": text("ID;Naam;Soort\n1;a;plek\n1;b;plek\n")], "dezelfde ID"),
        ("a strength of abc", strength("abc"), "regel 2"), ("a strength of -1", strength("-1"), "regel 2"),
        ("a strength of NaN", strength("NaN"), "regel 2"),
        (
            "a day that is none",
            ["spelers.csv": text(parties), "relaties.csv": text("Van;Naar;Sinds\nBewoner 1;Buurthuis;31-2-2024\n")],
            "een dag die bestaat"
        ),
        (
            "an end before the beginning",
            [
                "spelers.csv": text(parties),
                "relaties.csv": text("Van;Naar;Sinds;Tot\nBewoner 1;Buurthuis;2024-02-01;2024-01-01\n"),
            ], "regel 2"
        ),
        ("an open quote", ["spelers.csv": text("Naam\n\"Buurthuis\nx\n")], "regel 2"),
        ("a binary file", ["spelers.csv": Data([0, 1, 2, 3, 255, 0, 0, 7])], "geen tekst"),
        ("UTF-16", ["spelers.csv": "Naam\nBuurthuis\n".data(using: .utf16BigEndian)!], "UTF-16"),
        (
            "a line of 10 MB", ["spelers.csv": text("Naam\n" + String(repeating: "x", count: 10 << 20) + "\n")],
            "te lang"
        ),
    ]

    static func text(_ text: String) -> Data { Data(text.utf8) }

    static func strength(_ value: String) -> [String: Data] {
        ["spelers.csv": text(parties), "relaties.csv": text("Van;Naar;Sterkte\nBewoner 1;Buurthuis;\(value)\n")]
    }

    @Test("It is refused with status 65", arguments: cases.indices)
    func refused(place: Int) throws {
        let (name, files, expected) = Self.cases[place]
        let scratch = try Scratch()
        for (file, data) in files { try scratch.write(data, to: file) }
        let before = scratch.names
        let picture = scratch.url("kaart.svg").path
        for words in [["controleer"], ["kaart", "-o", picture], ["bereik"], ["gaten", "--formaat", "json"]] {
            let run = try Program.run([words[0], scratch.folder.path] + words.dropFirst())
            #expect(run.status == 65, "\(name): \(run.errors)")
            #expect(run.output.isEmpty)
            #expect(run.errors.hasPrefix("fout: deze kaart klopt nog niet helemaal"))
            #expect(run.errors.unwrapped.contains(expected), "\(name): \(run.errors)")
        }
        #expect(scratch.names == before, "no output file, and nothing left behind")
        let english = try Program.run(["check", scratch.folder.path], environment: ["LC_ALL": "en_GB"])
        #expect(english.status == 65 && english.errors.hasPrefix("error: this map is not quite right yet"))
    }

    @Test("The nearest names are offered for a tie to nobody")
    func nearest() throws {
        let scratch = try Scratch()
        try scratch.write(Self.parties, to: "spelers.csv")
        try scratch.write("Van;Naar\nBewoner 1;Buurthius\n", to: "relaties.csv")
        let team = try Program.run(["controleer", scratch.folder.path, "--publiek", "team"])
        #expect(team.status == 65 && team.errors.contains("Bedoel je “Buurthuis”?"), "\(team.errors)")
        let added = try Program.run(["controleer", scratch.folder.path, "--nieuwe-spelers"])
        #expect(added.status == 0, "\(added.errors)")
    }

    @Test("What may be a resident's name is not repeated outside the team")
    func noNames() throws {
        let scratch = try Scratch()
        try scratch.write("Naam;Soort\nGeheime Naam;bewoner\n", to: "spelers.csv")
        try scratch.write("Van;Naar\nGeheime Naam;Geheime Naan\n", to: "relaties.csv")
        let everyone = try Program.run(["controleer", scratch.folder.path])
        #expect(everyone.status == 65)
        #expect(!(everyone.output + everyone.errors).contains("Geheim"))
        #expect(
            try Program.run(["controleer", scratch.folder.path, "--publiek", "team"]).errors.contains("Geheime Naan"))
    }

    @Test("What is not there is status 66")
    func notThere() throws {
        let run = try Program.run(["kaart", "/er/is/niets", "-o", "/tmp/nooit.svg"])
        #expect(run.status == 66 && run.errors.contains("“/er/is/niets” is er niet"))
        #expect(!FileManager.default.fileExists(atPath: "/tmp/nooit.svg"))
        let english = try Program.run(["check", "/er/is/niets", "--language", "en"])
        #expect(english.status == 66 && english.errors.hasPrefix("error: "))
    }

    @Test("An output that cannot be made is status 73, and an input is never written over")
    func cannotCreate() throws {
        let map = try SampleMap()
        let before = try Data(contentsOf: map.scratch.url("spelers.csv"))
        let nowhere = try Program.run(["kaart", map.path, "-o", map.path + "/er/is/niet/kaart.svg"])
        #expect(nowhere.status == 73, "\(nowhere.errors)")
        let list = try map.scratch.write("Van;Naar\na;b\n", to: "lijst.svg")
        let over = try Program.run(["kaart", list, "-o", list])
        #expect(over.status == 73 && over.errors.unwrapped.contains("deel van je kaart"), "\(over.errors)")
        #expect(try String(contentsOf: map.scratch.url("lijst.svg"), encoding: .utf8) == "Van;Naar\na;b\n")
        #expect(try Data(contentsOf: map.scratch.url("spelers.csv")) == before)
        #expect(!map.scratch.names.contains { $0.hasPrefix(".schakel") })
    }

    #if os(Linux)
        @Test("An answer that cannot be written is status 74")
        func fullDisk() throws {
            let map = try SampleMap()
            let process = Process()
            process.executableURL = URL(fileURLWithPath: Program.path)
            process.arguments = ["controleer", map.path]
            process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
            let errors = Pipe()
            process.standardError = errors
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 74)
            #expect(
                String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).contains(
                    "schijf vol"))
        }
    #endif
}
