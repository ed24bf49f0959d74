import Foundation
import Testing

@Suite("What is read and written")
struct FormatsCommandTests {
    @Test("Every form, in either language, on lines of 80 and nothing cut off")
    func list() throws {
        for (word, environment) in [("formaten", [:]), ("formats", HelpTests.english)] {
            let run = try Program.run(
                [word], environment: environment.merging(["COLUMNS": "80"]) { first, _ in first })
            #expect(run.status == 0 && run.errors.isEmpty)
            #expect(!run.output.contains("…"))
            for line in run.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
            for text in ["\nxlsx ", "\nnetwork-canvas ", "Gephi, Sigma, graphology", "(##h, ##d)", "NodeXL"] {
                #expect(run.output.contains(text), "\(text)")
            }
        }
        #expect(try Program.run(["formaten"]).output.contains("alleen lezen"))
    }

    @Test("For programs")
    func json() throws {
        let run = try Program.run(["formats", "--format", "json"])
        let answer = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let rows = try #require(answer["rows"] as? [[String: Any]])
        #expect(Set(rows.compactMap { $0["id"] as? String }).count == rows.count && rows.count >= 20)
        let canvas = try #require(rows.first { $0["id"] as? String == "network-canvas" })
        #expect(canvas["read"] as? Bool == true && canvas["written"] as? Bool == false)
        #expect(
            try Program.run(["formats", "--format", "csv"]).output.split(separator: "\r\n").count == rows.count + 1)
        #expect(try Program.run(["formats", "--format", "md"]).output.contains("- graphml; GraphML"))
        #expect(try Program.run(["formats", "--format", "nix"]).status == 64)
    }

    @Test(
        "What is no map is told where to see what Schakel reads",
        arguments: ["<html><body>x</body></html>", "{\"a\": 1}", "%PDF-1.4 x"])
    func otherFiles(text: String) throws {
        let scratch = try Scratch()
        let run = try Program.run(["controleer", try scratch.write(text, to: "iets")])
        #expect(run.status == 65 && run.errors.unwrapped.contains("schakel formaten"), "\(run.errors)")
    }
}
