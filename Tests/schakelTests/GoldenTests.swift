import Foundation
import Testing

/// The JSON that other programs read. A change here is a change of the interface: document it in `docs/json.md`.
@Suite("JSON stays as it is documented")
struct GoldenTests {
    @Test("Centrality of a small network")
    func central() throws {
        let scratch = try Scratch()
        let list = try scratch.write(
            "Van,Naar,Soort\nAnker,Brug,kent\nBrug,Cirkel,kent\nBrug,Dak,helpt\n", to: "net.csv")
        let run = try Program.run(
            ["central", list, "--by", "betweenness", "--format", "json", "--audience", "team", "--language", "en"])
        let expected = """
            {
              "schakel": "VERSION",
              "command": "central",
              "map": {
                "title": null,
                "area": null,
                "parties": 4,
                "residents": 4,
                "ties": 3,
                "audience": "team",
                "threshold": 10
              },
              "projection": {
                "kinds": null,
                "moment": null,
                "minStrength": null,
                "direction": "ignored"
              },
              "measure": {
                "name": "betweenness",
                "within": null,
                "length": "steps",
                "paths": null,
                "endpoints": false,
                "weighted": null,
                "model": null,
                "alpha": null,
                "beta": null,
                "tolerance": null,
                "iterations": null,
                "from": null,
                "to": null
              },
              "rows": [
                {"id": "Brug", "name": "Brug", "kind": null, "value": 3.0, "normalized": 1.0, "rank": 1},
                {"id": "Anker", "name": "Anker", "kind": null, "value": 0.0, "normalized": 0.0, "rank": 2},
                {"id": "Cirkel", "name": "Cirkel", "kind": null, "value": 0.0, "normalized": 0.0, "rank": 2},
                {"id": "Dak", "name": "Dak", "kind": null, "value": 0.0, "normalized": 0.0, "rank": 2}
              ],
              "notes": [
                {"code": "team", "text": "This may hold names of residents. Share it within your team only."}
              ]
            }

            """
        let version = try Program.run(["--version"]).output.split(whereSeparator: \.isWhitespace)[1]
        #expect(run.output == expected.replacingOccurrences(of: "VERSION", with: version))
    }

    @Test("Structure of a small network")
    func structure() throws {
        let scratch = try Scratch()
        let list = try scratch.write("Van,Naar\na,b\nb,c\nc,a\nc,d\ne,f\n", to: "net.csv")
        let run = try Program.run(["structure", list, "--format", "json", "--audience", "team"])
        let value = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let measure = try #require(value["measure"] as? [String: Any])
        #expect(measure["cutPoints"] as? [String] == ["c"])
        #expect((measure["bridges"] as? [[String: Any]])?.map { $0["from"] as? String } == ["c", "e"])
        let counts = try #require(measure["counts"] as? [String: Any])
        #expect(counts["components"] as? Int == 2 && counts["pairs"] as? Int == 5 && counts["parties"] as? Int == 6)
        #expect(counts["density"] as? Double == 5.0 / 15)
        let rows = try #require(value["rows"] as? [[String: Any]])
        #expect(rows.map { $0["component"] as? Int } == [1, 1, 1, 1, 2, 2])
    }

    @Test("Dependence of a small neighbourhood")
    func dependence() throws {
        let map = try SampleMap()
        let run = try Program.run(["dependence", map.path, "--format", "json", "--audience", "team"])
        let value = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let rows = try #require(value["rows"] as? [[String: Any]])
        let coffee = try #require(rows.first { $0["id"] as? String == "koffie" })
        #expect(coffee["dependents"] as? Int == 27)
        #expect((coffee["residents"] as? [String])?.count == 27)
    }
}
