import Foundation
import Testing

@Suite("A map in another form")
struct ConvertCommandTests {
    @Test(
        "The name says what it becomes, and it is read as that",
        arguments: [
            ("k.xlsx", "xlsx"), ("k.ods", "ods"), ("k.json", "json"), ("k.graphml", "graphml"), ("k.gexf", "gexf"),
            ("k.gml", "gml"), ("k.dot", "dot"), ("k.net", "pajek"), ("k", "folder"),
        ])
    func byName(name: String, format: String) throws {
        let map = try SampleMap()
        let scratch = try Scratch()
        let path = scratch.url(name).path
        let run = try Program.run(["omzetten", map.path, path])
        #expect(run.status == 0 && run.output.contains(name) && scratch.names == [name], "\(run.errors)")
        let check = try Program.run(["check", path, "--format", "json"])
        let answer = try #require(try JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [String: Any])
        #expect((answer["measure"] as? [String: Any])?["format"] as? String == format)
        #expect((answer["map"] as? [String: Any])?["parties"] as? Int == 33)
        #expect((answer["map"] as? [String: Any])?["ties"] as? Int == 29)
    }

    @Test("There and back is the same map, byte for byte")
    func thereAndBack() throws {
        let map = try SampleMap()
        let scratch = try Scratch()
        let paths = ["a.json", "b.xlsx", "c.json"].map { scratch.url($0).path }
        for (from, to) in zip([map.path] + paths, paths) {
            #expect(try Program.run(["convert", from, to, "--strict"]).status == 0)
        }
        #expect(try Data(contentsOf: scratch.url("a.json")) == Data(contentsOf: scratch.url("c.json")))
    }

    @Test("What does not fit is told, and with --strict nothing is written")
    func losses() throws {
        let map = try SampleMap()
        let scratch = try Scratch()
        let path = scratch.url("k.net").path
        let strict = try Program.run(["omzetten", map.path, path, "--streng"])
        #expect(strict.status == 65 && strict.output.isEmpty && scratch.names.isEmpty)
        #expect(strict.errors.unwrapped.contains("niet alles van de kaart past in Pajek"))
        #expect(strict.errors.contains("Stemmen"))
        let run = try Program.run(["convert", map.path, path, "--format", "json"])
        #expect(run.status == 0 && run.output.contains("\"column:parties:voices\""), "\(run.errors)")
        #expect(run.output.contains("\"personal\""))
    }

    @Test("Never over what is there, nor into the map itself")
    func neverOver() throws {
        let map = try SampleMap()
        let before = map.scratch.names
        let scratch = try Scratch()
        let path = try scratch.write("van mij", to: "k.json")
        #expect(try Program.run(["convert", map.path, path]).status == 73)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "van mij")
        for own in [map.path, map.path + "/spelers.csv"] {
            let run = try Program.run(["convert", map.path, own, "--format-out", "json"])
            #expect(run.status == 73, "\(own): \(run.errors)")
        }
        #expect(map.scratch.names == before)
    }

    @Test("Over a file that is there if asked; never over a folder, nor over what is read")
    func overwrite() throws {
        let map = try SampleMap()
        let scratch = try Scratch()
        let path = try scratch.write("van mij", to: "k.json")
        let refused = try Program.run(["omzetten", map.path, path])
        #expect(refused.status == 73 && refused.errors.unwrapped.contains("--overschrijven"))
        #expect(try Program.run(["omzetten", map.path, path, "--overschrijven"]).status == 0)
        #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("{"))
        #expect(scratch.names == ["k.json"])
        let own = try Program.run(["convert", path, path, "--overwrite"])
        #expect(own.status == 73, "\(own.errors)")
        let folder = try Program.run(["convert", path, map.path, "--overwrite", "--format-out", "folder"])
        #expect(folder.status == 73 && !folder.errors.contains("--over"), "\(folder.errors)")
        #expect(map.scratch.names.count == 4)
    }

    @Test("Through pipes, in and out")
    func pipes() throws {
        let map = try SampleMap()
        let out = try Program.run(["convert", map.path, "-", "--format-out", "json"])
        #expect(out.status == 0 && out.output.hasPrefix("{"), "\(out.errors)")
        #expect(out.errors.unwrapped.contains("met naam"))
        let scratch = try Scratch()
        let file = try scratch.write(out.output, to: "in.json")
        let again = try Program.run(["convert", "-", "-", "--format-out", "json"], input: file)
        #expect(again.status == 0 && again.output == out.output, "\(again.errors)")
        #expect(try Program.run(["convert", map.path, "-"]).status == 64)
        #expect(try Program.run(["convert", map.path, "-", "--format-out", "folder"]).status == 64)
    }

    @Test("The form of the input is taken from the user, if asked")
    func formatIn() throws {
        let scratch = try Scratch()
        let path = try scratch.write("a b\nb c\n", to: "k.txt")
        let right = try Program.run(
            ["convert", path, scratch.url("k.json").path, "--format-in", "edge-list", "--format", "json"])
        #expect(right.status == 0 && right.output.contains("\"from\": \"edge-list\""), "\(right.errors)")
        let wrong = try Program.run(["convert", path, scratch.url("w.json").path, "--format-in", "gexf"])
        #expect(wrong.status == 65 && !scratch.names.contains("w.json"))
    }

    @Test(
        "A form that is unknown, or only read, is refused",
        arguments: [
            ["k.xyz"], ["k.json", "--format-out", "word"], ["k.json", "--format-in", "word"],
            ["k.vna"], ["k", "--format-out", "network-canvas"],
        ])
    func unknown(words: [String]) throws {
        let map = try SampleMap()
        let scratch = try Scratch()
        let run = try Program.run(["convert", map.path] + words, in: scratch.folder)
        #expect(run.status == 64 && run.output.isEmpty && scratch.names.isEmpty, "\(run.errors)")
    }
}
