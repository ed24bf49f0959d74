import Foundation
import Testing

@Suite("Every command answers, in both languages and in every form")
struct CommandTests {
    static let analyses = Program.commands.filter { !["map", "paths"].contains($0.0) }

    @Test("Under both names and in both languages", arguments: analyses)
    func answers(english: String, dutch: String) throws {
        let map = try SampleMap()
        let nl = try Program.run([dutch, map.path])
        let en = try Program.run([english, map.path, "--language", "en"])
        #expect(nl.status == 0 && nl.errors.isEmpty, "\(nl.errors)")
        #expect(en.status == 0 && en.errors.isEmpty)
        #expect(nl.output.contains("Proefbuurt") && en.output.contains("Proefbuurt"))
        #expect(nl.output != en.output)
        #expect(try Program.run([english, map.path]).output == nl.output)
    }

    @Test("JSON has its seven members, and parses", arguments: analyses)
    func json(english: String, dutch: String) throws {
        let map = try SampleMap()
        for audience in ["public", "team"] {
            let run = try Program.run([english, map.path, "--format", "json", "--audience", audience])
            let value = try #require(
                try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
            #expect(value.keys.sorted() == ["command", "map", "measure", "notes", "projection", "rows", "schakel"])
            #expect(value["command"] as? String == english)
            #expect((value["measure"] as? [String: Any])?["name"] != nil)
            #expect(run.output.firstMatch(of: /: -?(nan|inf)/.ignoresCase()) == nil)
        }
    }

    @Test("Tables, CSV and Markdown", arguments: analyses)
    func forms(english: String, dutch: String) throws {
        let map = try SampleMap()
        let csv = try Program.run([dutch, map.path, "--formaat", "csv"])
        #expect(csv.status == 0 && csv.output.hasPrefix("\u{FEFF}") && csv.output.contains(";"))
        let plain = try Program.run([english, map.path, "--format", "csv", "--language", "en"])
        #expect(plain.status == 0 && !plain.output.hasPrefix("\u{FEFF}"))
        let markdown = try Program.run([dutch, map.path, "--formaat", "md"])
        #expect(markdown.status == 0 && markdown.output.hasPrefix("# "))
        let narrow = try Program.run([dutch, map.path], environment: ["COLUMNS": "50"])
        #expect(!narrow.output.contains("\u{1B}"), "no colour outside a terminal")
    }

    @Test("No resident is named outside the team, in any form", arguments: analyses)
    func privacy(english: String, dutch: String) throws {
        let map = try SampleMap()
        for form in ["table", "json", "csv", "md"] {
            let run = try Program.run([english, map.path, "--format", form])
            #expect(run.status == 0)
            #expect(!run.output.contains(SampleMap.residentMark), "\(form): \(run.output)")
            #expect(run.output.firstMatch(of: /"r\d+"/) == nil)
        }
        let team = try Program.run([english, map.path, "--audience", "team", "--format", "json"])
        if !["check", "gaps", "mixing", "keyplayers"].contains(english) { #expect(team.output.contains("\"r1\"")) }
    }

    @Test("Small counts are not told")
    func smallNumbers() throws {
        let map = try SampleMap()
        let run = try Program.run(["bereik", map.path, "--stem", "mantelzorgers"])
        #expect(run.output.contains("minder dan 10"))
        let check = try Program.run(["controleer", map.path, "--formaat", "json"])
        #expect(check.output.contains(#""persons": null"#) && check.output.contains(#""max": 9"#))
    }

    @Test("A worker can read the answer aloud")
    func plainAnswer() throws {
        let map = try SampleMap()
        let run = try Program.run(["bereik", map.path, "--stem", "ouderen", "--publiek", "team"])
        #expect(
            run.output.unwrapped.contains(
                "Van de 14 ouderen op de kaart zijn er 14 (100%) binnen 2 stappen te bereiken vanuit professionals en de overheid."
            ))
        #expect(run.output.unwrapped.contains("In dit gebied wonen 200 ouderen (CBS, 2024)."))
        #expect(run.output.unwrapped.contains("186 van hen staan nog niet op de kaart"))
    }

    @Test("Options change what is counted")
    func options() throws {
        let map = try SampleMap()
        let none = try Program.run(["bereik", map.path, "--soorten", "kent", "--publiek", "team"])
        #expect(none.output.unwrapped.contains("nog niemand binnen 2 stappen"))
        let before = try Program.run(["bereik", map.path, "--peilmoment", "1-1-2019", "--publiek", "team"])
        #expect(before.output.contains("1 januari 2019") && before.output.unwrapped.contains("nog niemand"))
        let one = try Program.run([
            "bereik", map.path, "--binnen", "1", "--vanuit", "Koffieochtend", "--publiek", "team",
        ])
        #expect(one.output.unwrapped.contains("zijn er 24"))
        let threads = try ["1", "2"].map {
            try Program.run(["centraal", map.path, "--op", "betweenness", "--draden", $0])
        }
        #expect(threads[0].output == threads[1].output)
        let top = try Program.run(["central", map.path, "--top", "1", "--format", "json", "--audience", "team"])
        #expect(top.output.components(separatedBy: "\"rank\"").count == 2)
    }

    @Test("A map may choose its language and audience; the command line goes before it")
    func settings() throws {
        let map = try SampleMap()
        try map.scratch.write("Sleutel;Waarde\ntaal;en\npubliek;team\n", to: "instellingen.csv")
        let own = try Program.run(["bereik", map.path])
        #expect(own.output.contains("Whom do we reach") && own.output.contains(SampleMap.residentMark))
        let chosen = try Program.run(["bereik", map.path, "--taal", "nl", "--publiek", "public"])
        #expect(chosen.output.contains("Wie bereiken we") && !chosen.output.contains(SampleMap.residentMark))
    }
}
