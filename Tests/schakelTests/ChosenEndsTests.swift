import Foundation
import Testing

/// Betweenness and PageRank from chosen parties, from the built program, beside NetworkX 3.6.1 on the karate club.
@Suite("Paths and walks from chosen parties")
struct ChosenEndsTests {
    private static let karate = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Datasets/klassiekers/karate").standardizedFileURL.path
    private static let neighbourhood = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Datasets/voorbeeldwijk").standardizedFileURL.path

    @Test("Betweenness between two sets: NetworkX has half of it, as it does not count ordered pairs")
    func betweenness() throws {
        let words = ["--by", "betweenness", "--from", "1", "--from", "2", "--from", "3", "--to", "33", "--to", "34"]
        let values = try values(words)
        #expect(try abs(#require(values["3"]) - 2 * 0.41666666666666663) < 1e-9)
        #expect(try abs(#require(values["31"]) - 2 * 0.41666666666666663) < 1e-9)
        #expect(try abs(#require(values["9"]) - 2 * 0.37499999999999994) < 1e-9)
    }

    @Test("With everyone at both ends, each pair counts twice")
    func everyone() throws {
        let pairs = try values(["--by", "betweenness"])
        let ordered = try values(
            ["--by", "betweenness", "--from"] + Array(pairs.keys.map { [$0] }.joined(by: "--from")))
        for (party, value) in pairs { #expect(try abs(#require(ordered[party]) - 2 * value) < 1e-9) }
    }

    @Test("Personalised PageRank")
    func pageRank() throws {
        let values = try values(["--by", "pagerank", "--from", "1"])
        #expect(try abs(#require(values["1"]) - 0.26637360314832587) < 1e-9)
        #expect(try abs(#require(values["2"]) - 0.06488790798681507) < 1e-9)
        #expect(try abs(#require(values["3"]) - 0.054947753512793455) < 1e-9)
    }

    @Test("Nobody is told of by choosing only a few residents")
    func few() throws {
        let words = ["central", Self.neighbourhood, "--by", "betweenness", "--from", "Bewoner 012"]
        let stranger = try Program.run(words)
        #expect(stranger.status == 64 && stranger.output.isEmpty)
        #expect(try Program.run(words + ["--audience", "team"]).status == 0)
    }

    private func values(_ words: [String]) throws -> [String: Double] {
        let run = try Program.run(["central", Self.karate] + words + ["--format", "json", "--audience", "team"])
        #expect(run.status == 0, "\(run.errors)")
        let answer = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let rows = try #require(answer["rows"] as? [[String: Any]])
        return Dictionary(
            rows.compactMap { row in (row["id"] as? String).flatMap { id in (row["value"] as? Double).map { (id, $0) } }
            },
            uniquingKeysWith: { first, _ in first })
    }
}

extension Array where Element == [String] {
    /// The elements in one list, with a word between them.
    fileprivate func joined(by word: String) -> [String] { Array<String>(joined(separator: [word])) }
}
