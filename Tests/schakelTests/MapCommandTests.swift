import Foundation
import Testing

@Suite("Maps are drawn to a file, whole or not at all")
struct MapCommandTests {
    @Test(
        "The end of the name decides what is drawn", arguments: [("svg", "<?xml"), ("pdf", "%PDF"), ("dot", "graph")])
    func formats(suffix: String, beginning: String) throws {
        let map = try SampleMap()
        let file = map.scratch.url("kaart.\(suffix)")
        let run = try Program.run(["kaart", map.path, "-o", file.path])
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
        #expect(run.output.unwrapped.contains("De tekening staat in"))
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        #expect(text.contains(beginning))
        #expect(!text.contains(SampleMap.residentMark))
        #expect(!map.scratch.names.contains { $0.hasPrefix(".schakel") })
    }

    @Test("A PNG is a PNG")
    func png() throws {
        let map = try SampleMap()
        let file = map.scratch.url("kaart.PNG")
        #expect(try Program.run(["map", map.path, "--output", file.path, "--language", "en"]).status == 0)
        #expect(try Data(contentsOf: file).prefix(8) == Data([137, 80, 78, 71, 13, 10, 26, 10]))
    }

    @Test("Names do no harm in a picture")
    func hostileNames() throws {
        let scratch = try Scratch()
        let names = [
            "<script>alert(1)</script>", "\"a\"\"b\"", "👩‍👩‍👧 groep", "שלום", "a\u{202E}b", "\\N \\G", "&#0;",
            String(repeating: "lang", count: 12_500),
        ]
        var parties = "ID;Naam;Soort\n"
        var ties = "Van;Naar\n"
        for (place, name) in names.enumerated() {
            parties += "p\(place);\"\(name.replacingOccurrences(of: "\"", with: "\"\""))\";organisatie\n"
            if place > 0 { ties += "p\(place);p0\n" }
        }
        try scratch.write(parties, to: "spelers.csv")
        try scratch.write(ties, to: "relaties.csv")
        let file = scratch.url("kaart.svg")
        let run = try Program.run(["kaart", scratch.folder.path, "-o", file.path])
        #expect(run.status == 0, "\(run.errors)")
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(!text.contains("<script") && !text.contains("\u{202E}"))
        let table = try Program.run(["centraal", scratch.folder.path])
        #expect(table.status == 0 && table.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
}
