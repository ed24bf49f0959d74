import Foundation
import Testing

@Suite("Two maps as one")
struct MergeCommandTests {
    /// A second map of the neighbourhood of the sample, which knows other things.
    private func other() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.write(
            "ID;Naam;Soort;Rol\nkoffie;Koffieochtend;activiteit;ontmoeting\nx;Opbouwwerker;professional;wijkwerker\n"
                + "r1;\(SampleMap.residentMark) 1;bewoner;voorzitter\nnieuw;Buurtbus;organisatie;\n",
            to: "spelers.csv")
        try scratch.write(
            "Van;Naar;Soort;Sterkte\nx;koffie;organiseert;0,5\nnieuw;koffie;werkt samen met;\n", to: "relaties.csv")
        return scratch
    }

    @Test("Both maps are in it, and what happened is told")
    func merges() throws {
        let (map, other, scratch) = (try SampleMap(), try other(), try Scratch())
        let path = scratch.url("samen").path
        let run = try Program.run(["samenvoegen", map.path, other.folder.path, "-o", path])
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
        for text in ["Opbouwwerker", "wijkwerker", "Sterkte"] { #expect(run.output.contains(text), "\(text)") }
        #expect(!run.output.contains(SampleMap.residentMark))
        let parties = try String(contentsOfFile: path + "/spelers.csv", encoding: .utf8)
        #expect(parties.contains("Buurtbus") && parties.contains("wijkwerker") && parties.contains("voorzitter"))
        let check = try Program.run(["check", path, "--format", "json"])
        let answer = try #require(try JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [String: Any])
        #expect((answer["map"] as? [String: Any])?["parties"] as? Int == 34)
        #expect((answer["map"] as? [String: Any])?["ties"] as? Int == 30)
    }

    @Test("Columns for programs, and residents for the team only")
    func json() throws {
        let (map, other, scratch) = (try SampleMap(), try other(), try Scratch())
        let words = ["merge", map.path, other.folder.path, "--format", "json", "--language", "en"]
        let run = try Program.run(words + ["-o", scratch.url("a.json").path])
        let answer = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let measure = try #require(answer["measure"] as? [String: Any])
        #expect(measure["matchedByID"] as? Int == 1 && measure["matchedByName"] as? Int == 1)
        #expect(measure["added"] as? Int == 1 && measure["tiesMatched"] as? Int == 1)
        #expect(measure["tiesAdded"] as? Int == 1 && measure["residentsMatched"] is NSNull)
        #expect(!run.output.contains(SampleMap.residentMark))
        let team = try Program.run(words + ["-o", scratch.url("b.json").path, "--audience", "team"])
        #expect(team.status == 0 && team.output.contains("\"residentsMatched\": 1"), "\(team.errors)")
    }

    @Test("The form that is asked for is that of the first map; the second may be another")
    func forms() throws {
        let (map, scratch) = (try SampleMap(), try Scratch())
        let list = try scratch.write("werker koffie\n", to: "lijst.txt")
        let words = ["merge", list, map.path, "--format-in", "edge-list", "-o"]
        #expect(try Program.run(words + [scratch.url("a").path]).status == 0)
        let other = try Program.run(words + [scratch.url("b").path, "--format-in-2", "gexf"])
        #expect(other.status == 65, "\(other.errors)")
        let unknown = try Program.run(words + [scratch.url("c").path, "--format-in-2", "gefx"])
        #expect(unknown.status == 64 && unknown.errors.contains("--formaat-in-2"), "\(unknown.errors)")
    }

    @Test("Never over what is there, never into a map that is read, and not with itself")
    func refused() throws {
        let (map, other, scratch) = (try SampleMap(), try other(), try Scratch())
        let there = try scratch.write("van mij", to: "k.xlsx")
        let before = (map.scratch.names, other.names)
        for path in [there, map.path, other.folder.path, other.folder.path + "/relaties.csv"] {
            let run = try Program.run(
                ["merge", map.path, other.folder.path, "-o", path, "--format-out", "xlsx"])
            #expect(run.status == 73 && run.output.isEmpty, "\(path): \(run.errors)")
        }
        #expect(before == (map.scratch.names, other.names))
        let same = try Program.run(["merge", map.path, map.path + "/.", "-o", scratch.url("n.xlsx").path])
        #expect(same.status == 64 && scratch.names == ["k.xlsx"], "\(same.errors)")
        #expect(try Program.run(["merge", map.path, other.folder.path]).status == 64)
        #expect(try Program.run(["merge", map.path, scratch.url("nergens").path, "-o", "-"]).status == 64)
    }

    @Test("Through a pipe, with what happened beside it")
    func pipe() throws {
        let (map, other) = (try SampleMap(), try other())
        let run = try Program.run(["merge", map.path, other.folder.path, "-o", "-", "--format-out", "json"])
        #expect(run.status == 0 && run.output.hasPrefix("{") && run.output.contains("Buurtbus"))
        #expect(run.errors.unwrapped.contains("met naam"), "\(run.errors)")
    }
}
