import Foundation
import Testing

@Suite("Figures of Statistics Netherlands on a map")
struct PopulationCommandTests {
    /// Bron: CBS, Kerncijfers wijken en buurten 2024, CC BY 4.0.
    static let figures = """
        Code;Naam;Inwoners;65 jaar of ouder
        GM0432;Opmeer;12199;2827
        WK043201;Opmeer;2140;520
        WK043203;Hoogwoud;3940;995

        """

    private func sample() throws -> (map: SampleMap, figures: String) {
        let map = try SampleMap()
        return (map, try Scratch.keeping(Self.figures, as: "kwb-2024.csv", beside: map))
    }

    @Test("A proposal writes nothing")
    func proposal() throws {
        let (map, figures) = try sample()
        let before = map.scratch.names
        let run = try Program.run(["bevolking", map.path, "--cbs", figures, "--gebied", "Hoogwoud"])
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
        for text in ["Hoogwoud (wijk, gemeente Opmeer, WK043203)", "995", "komt erbij", "nog niets geschreven"] {
            #expect(run.output.contains(text), "\(text)")
        }
        #expect(map.scratch.names == before)
    }

    @Test("Into the map itself, or into a new one")
    func writes() throws {
        let (map, figures) = try sample()
        let new = map.path + "-nieuw"
        defer { try? FileManager.default.removeItem(atPath: new) }
        let words = ["bevolking", map.path, "--cbs", figures, "--gebied", "WK043203"]
        let copy = try Program.run(words + ["-o", new])
        #expect(copy.status == 0, "\(copy.errors)")
        #expect(try String(contentsOfFile: new + "/bevolking.csv", encoding: .utf8).contains("ouderen;Hoogwoud;995"))
        #expect(try Program.run(words + ["-o", new]).status == 73, "never over what is there")
        #expect(try Program.run(words + ["-o", map.path]).status == 73)
        let others = try String(contentsOfFile: map.path + "/spelers.csv", encoding: .utf8)
        #expect(try Program.run(words + ["--bijwerken"]).status == 0)
        let table = try String(contentsOfFile: map.path + "/bevolking.csv", encoding: .utf8)
        #expect(table.contains("ouderen;;200;CBS;2024") && table.contains("ouderen;Hoogwoud;995"))
        #expect(try String(contentsOfFile: map.path + "/spelers.csv", encoding: .utf8) == others)
        #expect(try Program.run(["check", map.path]).status == 0)
    }

    @Test("A workbook becomes a new workbook; what is not the map's own would be lost, so it is not updated")
    func workbook() throws {
        let (map, figures) = try sample()
        let (book, new) = (map.path + "/wijk.xlsx", map.path + "/wijk-2.xlsx")
        #expect(try Program.run(["omzetten", map.path, book]).status == 0)
        let before = try Data(contentsOf: URL(fileURLWithPath: book))
        let words = ["bevolking", book, "--cbs", figures, "--gebied", "WK043203"]
        #expect(try !Program.run(words).output.contains("--bijwerken"))
        let update = try Program.run(words + ["--bijwerken"])
        #expect(update.status == 64 && update.errors.contains("--uitvoer wijk-2.xlsx"), "\(update.errors)")
        #expect(try Data(contentsOf: URL(fileURLWithPath: book)) == before)
        let copy = try Program.run(words + ["-o", new])
        #expect(copy.status == 0 && copy.output.unwrapped.contains("Andere bladen"), "\(copy.errors)")
        let again = try Program.run(["omzetten", new, map.path + "/nieuw"])
        #expect(again.status == 0)
        let table = try String(contentsOfFile: map.path + "/nieuw/bevolking.csv", encoding: .utf8)
        #expect(table.contains("ouderen;;200;CBS;2024") && table.contains("ouderen;Hoogwoud;995"))
        let missing = try Program.run(["bevolking", "nergens.xlsx", "--cbs", figures, "--gebied", "x", "--bijwerken"])
        #expect(missing.status == 66)
    }

    @Test("What does not fit in the form of the new map is said")
    func losses() throws {
        let (map, figures) = try sample()
        let words = ["bevolking", map.path, "--cbs", figures, "--gebied", "WK043203", "-o", map.path + "/kaart.gexf"]
        let run = try Program.run(words)
        #expect(run.status == 0 && run.output.unwrapped.contains("de bevolkingscijfers"), "\(run.output)")
    }

    @Test("Through a pipe, in a form that is named, with what does not fit beside it; a form is for a new map only")
    func pipe() throws {
        let (map, figures) = try sample()
        let words = ["bevolking", map.path, "--cbs", figures, "--gebied", "WK043203"]
        let run = try Program.run(words + ["-o", "-", "--formaat-uit", "json"])
        #expect(run.status == 0 && run.output.hasPrefix("{") && run.output.contains("Hoogwoud"), "\(run.errors)")
        let gexf = try Program.run(words + ["-o", "-", "--formaat-uit", "gexf"])
        #expect(gexf.status == 0 && gexf.output.hasPrefix("<?xml"))
        #expect(gexf.errors.unwrapped.contains("de bevolkingscijfers"), "\(gexf.errors)")
        let update = try Program.run(words + ["--bijwerken", "--formaat-uit", "json"])
        #expect(update.status == 64 && update.errors.contains("--formaat-uit"), "\(update.errors)")
    }

    @Test("Columns of the user's own in the table are not thrown away")
    func ownColumns() throws {
        let (map, figures) = try sample()
        let table = "Stem;Aantal;Opmerking\nouderen;200;van mij\n"
        try map.scratch.write(table, to: "bevolking.csv")
        let run = try Program.run(["bevolking", map.path, "--cbs", figures, "--gebied", "Hoogwoud", "--bijwerken"])
        #expect(run.status == 73 && run.errors.contains("Opmerking"))
        #expect(try String(contentsOfFile: map.path + "/bevolking.csv", encoding: .utf8) == table)
    }

    @Test("An area of two names is asked about, and one that is not there is told the nearest")
    func areas() throws {
        let (map, figures) = try sample()
        let several = try Program.run(["bevolking", map.path, "--cbs", figures, "--gebied", "Opmeer"])
        #expect(several.status == 64 && several.errors.contains("GM0432") && several.errors.contains("WK043201"))
        let unknown = try Program.run(["bevolking", map.path, "--cbs", figures, "--gebied", "Hogwoud"])
        #expect(unknown.status == 64 && unknown.errors.contains("Bedoel je “Hoogwoud”?"))
        let wrong = try Program.run(["bevolking", map.path, "--cbs", map.path + "/relaties.csv", "--gebied", "x"])
        #expect(wrong.status == 65 && wrong.errors.contains("CBS"))
        #expect(try Program.run(["bevolking", map.path, "--cbs", "nergens.csv", "--gebied", "x"]).status == 66)
    }

    @Test("Columns for programs")
    func json() throws {
        let (map, figures) = try sample()
        let run = try Program.run(
            ["population", map.path, "--cbs", figures, "--area", "Hoogwoud", "--format", "json", "--language", "en"])
        let value = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let rows = try #require(value["rows"] as? [[String: Any]])
        #expect(rows.map { $0["voice"] as? String } == ["low-income", "elderly"])
        #expect(rows[1]["count"] as? Int == 995 && rows[1]["change"] as? String == "added")
        #expect(rows[0]["basis"] as? String == "notInFile")
    }
}

extension Scratch {
    /// Writes a file into a folder of its own beside a map, which keeps it for as long as the map is there.
    static func keeping(_ text: String, as name: String, beside map: SampleMap) throws -> String {
        let folder = map.scratch.url("cijfers")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
        return folder.appendingPathComponent(name).path
    }
}
