import Foundation
import Testing

@Suite("The way from one party to another")
struct PathsCommandTests {
    @Test("A resident on the way has no name outside the team")
    func privacy() throws {
        let scratch = try Scratch()
        try scratch.write(
            "ID;Naam;Soort\nw;Werker;professional\nr1;Geheim 1;bewoner\nr2;Geheim 2;bewoner\ng;Groep;groep\n",
            to: "spelers.csv")
        try scratch.write("Van;Naar;Soort\nw;r1;kent\nr1;g;kent\nw;r2;kent\nr2;g;kent\n", to: "relaties.csv")
        let words = ["paths", scratch.folder.path, "--from", "Werker", "--to", "g", "--disjoint"]
        for form in ["table", "json", "csv", "md"] {
            let run = try Program.run(words + ["--format", form])
            #expect(run.status == 0 && run.errors.isEmpty)
            #expect(!run.output.contains("Geheim") && run.output.firstMatch(of: /\br[12]\b/) == nil, "\(run.output)")
        }
        #expect(try Program.run(words).output.contains("Werker → een bewoner → Groep"))
        let rows = try rows(words + ["--format", "json"])
        // How many residents there are between two parties is not told either, nor how strong their ties are.
        #expect(rows.map { $0["steps"] as? Int } == [2])
        #expect((rows[0]["ids"] as? [Any])?[1] is NSNull && rows[0]["reliability"] is NSNull)
        let team = try self.rows(words + ["--format", "json", "--audience", "team"])
        #expect(Set(team.map { $0["ids"] as? [String] }) == [["w", "r1", "g"], ["w", "r2", "g"]])
    }

    @Test("A resident is not known outside the team, and it is said how to see one")
    func resident() throws {
        let map = try SampleMap()
        for name in ["Geheim 1", "r1", "Geheim 99"] {
            let run = try Program.run(["paden", map.path, "--van", "werker", "--naar", name])
            #expect(run.status == 64 && run.errors.contains("--publiek team") && run.output.isEmpty)
            #expect(!run.errors.contains("Bedoel je"))
        }
        let team = try Program.run(["paden", map.path, "--van", "werker", "--naar", "r1", "--publiek", "team"])
        #expect(team.status == 0 && team.output.contains("Opbouwwerker → Koffieochtend → Geheim 1"))
    }

    @Test(
        "What cannot be is explained",
        arguments: [
            (["--van", "Opbouwwerkr", "--naar", "koffie"], "Bedoel je Opbouwwerker", 64),
            (["--van", "koffie", "--naar", "koffie"], "dezelfde speler", 64),
            (["--van", "werker", "--naar", "koffie", "--los", "--betrouwbaar"], "gaan niet samen", 64),
            (["--van", "werker"], "--naar <speler>", 64),
            (["--van", "werker", "--naar", "koffie", "--alternatieven", "0"], "heel getal vanaf 1", 64),
        ])
    func refused(_ words: [String], _ expected: String, _ status: Int32) throws {
        let map = try SampleMap()
        let run = try Program.run(["paden", map.path] + words)
        #expect(run.status == status && run.output.isEmpty)
        #expect(run.errors.unwrapped.contains(expected), "\(run.errors)")
    }

    @Test("The most reliable path goes over strong ties; weights without a most have none")
    func reliable() throws {
        let scratch = try Scratch()
        let words = ["--from", "a", "--to", "c", "--reliable", "--format", "json", "--audience", "team"]
        let list = try scratch.write("From,To,Weight\na,b,0.9\nb,c,0.9\na,c,0.5\n", to: "net.csv")
        let rows = try rows(["paths", list] + words)
        #expect(rows.map { $0["ids"] as? [String] } == [["a", "b", "c"]])
        #expect(try abs(#require(rows[0]["reliability"] as? Double) - 0.81) < 1e-12)
        let both = try self.rows(["paths", list] + words + ["--alternatives", "3"])
        #expect(both.map { $0["reliability"] as? Double } == [0.81, 0.5])
        let heavy = try scratch.write("From,To,Weight\na,b,9\nb,c,2\n", to: "heavy.csv")
        let run = try Program.run(["paths", heavy] + words)
        #expect(run.status == 65 && run.output.isEmpty && run.errors.unwrapped.contains("geen maximum"))
    }

    private func rows(_ words: [String]) throws -> [[String: Any]] {
        let run = try Program.run(words)
        let value = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        return try #require(value["rows"] as? [[String: Any]])
    }
}
