import Foundation
import Testing

/// Published values of groups, brokers and key players, from the built program.
@Suite("Groups, brokers and key players have the values of the literature")
struct ClassicGroupsTests {
    @Test("Campnet by gender (Borgatti, Everett & Johnson 2013)")
    func campnet() throws {
        let answer = try Answer(["mixing", Answer.classic("campnet"), "--by", "gender", "--directed"])
        #expect(answer.rows.map { $0["ties"] as? Int } == [20, 4, 5, 25])
        #expect(answer.rows.map { $0["from"] as? String } == ["woman", "woman", "man", "man"])
        try answer.expect("eiIndex", -0.667, decimals: 3)
        try answer.expect("assortativity", 0.664, decimals: 3)
        try answer.expect("yulesQ", 0.764, decimals: 3)
    }

    @Test("White's kinship by gender (Freeman 1978; assortativity as NetworkX and igraph have it)")
    func kinship() throws {
        let answer = try Answer(["mixing", Answer.classic("white-kinship"), "--by", "Gender"])
        try answer.expect("assortativity", 0.180124, decimals: 6)
        try answer.expect("freemanSegregation", 0.26, decimals: 2)
        try answer.expect("guptaAndersonMay", 0.180_124_2, decimals: 7)
    }

    @Test("Coleman's homophily (1958), of choices 45, 15, 20, 20 among 60 and 40")
    func coleman() throws {
        let scratch = try Scratch()
        let names = (0..<100).map { "p\($0),\($0 < 60 ? "first" : "second")\n" }.joined()
        try scratch.write("Name,Group\n" + names, to: "parties.csv")
        // Which of a group choose whom does not matter, as long as nobody chooses the same one twice.
        let arcs =
            (0..<45).map { ($0, $0 + 1) } + (0..<15).map { ($0, 60 + $0) } + (0..<20).map { (60 + $0, $0) }
            + (0..<20).map { (60 + $0, 61 + $0) }
        try scratch.write(
            "From,To,Direction\n" + arcs.map { "p\($0),p\($1),one-way\n" }.joined(), to: "ties.csv")
        let answer = try Answer(["mixing", scratch.folder.path, "--by", "group", "--directed", "--permutations", "10"])
        #expect(answer.rows.map { $0["ties"] as? Int } == [45, 15, 20, 20])
        let groups = try #require(answer.measure["groups"] as? [[String: Any]])
        let homophily = try groups.map { try #require($0["homophily"] as? Double) }
        #expect(abs(homophily[0] - 0.38125) < 5e-6 && abs(homophily[1] - 0.175) < 5e-4)
    }

    @Test("Gould and Fernandez's roles in the karate club, arcs from low to high, members up to 17 and the rest")
    func brokers() throws {
        let scratch = try Scratch()
        let ties = try String(contentsOfFile: Answer.classic("karate") + "/ties.csv", encoding: .utf8)
        let pairs = ties.split(separator: "\n").dropFirst().map { $0.split(separator: ",").compactMap { Int($0) } }
        let arcs = pairs.map { "\(min($0[0], $0[1])),\(max($0[0], $0[1])),one-way\n" }.joined()
        try scratch.write("From,To,Direction\n" + arcs, to: "ties.csv")
        let members = (1...34).map { "\($0),\($0 <= 17 ? "low" : "high")\n" }.joined()
        try scratch.write("Name,Half\n" + members, to: "parties.csv")
        let answer = try Answer(["brokers", scratch.folder.path, "--by", "half", "--directed"])
        let roles = ["coordinator", "itinerant", "representative", "gatekeeper", "liaison"]
        for (member, expected) in [
            ("3", [3, 0, 6, 0, 0]), ("9", [0, 0, 5, 0, 0]), ("14", [0, 0, 4, 0, 0]), ("32", [5, 0, 0, 2, 0]),
        ] {
            let row = try #require(answer.rows.first { $0["id"] as? String == member })
            #expect(roles.map { row[$0] as? Int } == expected, "member \(member)")
            #expect(row["total"] as? Int == expected.reduce(0, +))
        }
    }

    @Test(
        "Borgatti's fragmentation",
        arguments: [
            ("krackhardt-kite", 1, ["Heather"], 0.38889), ("krackhardt-kite", 2, ["Fernando", "Garth"], 0.53571),
            ("florence-marriage/ties.csv", 1, ["Medici"], 0.38462),
        ])
    func keyPlayers(set: String, size: Int, members: [String], value: Double) throws {
        let answer = try Answer(["keyplayers", Answer.classic(set), "--measure", "fragmentation", "--size", "\(size)"])
        #expect(answer.rows.map { $0["name"] as? String } == members)
        #expect(abs(try #require(answer.measure["value"] as? Double) - value) < 5e-6)
        #expect(answer.measure["exhaustive"] as? Bool == true)
        #expect(answer.measure["upperBound"] as? Double == answer.measure["value"] as? Double)
    }

    @Test("Reach counts the set itself in Borgatti 2006 and leaves it out in pyntacle: both are there")
    func conventions() throws {
        let answer = try Answer([
            "keyplayers", Answer.classic("krackhardt-kite"), "--measure", "m-reach", "--size", "1",
        ])
        #expect(answer.rows.map { $0["name"] as? String } == ["Fernando"] || answer.measure["value"] as? Double == 10)
        #expect(answer.measure["value"] as? Double == 10 && answer.measure["valueOfOthers"] as? Double == 9)
    }

    @Test("The karate club has a division of modularity 0.4198, the most there is (Brandes et al. 2008)")
    func modularity() throws {
        for words in [["--method", "leiden"], ["--runs", "20"]] {
            let answer = try Answer(["groups", Answer.classic("karate")] + words)
            let modularity = try #require(answer.measure["modularity"] as? Double)
            #expect(modularity <= 0.419_79 && modularity > 0.4155, "\(words)")
        }
        let best = try Answer(["groups", Answer.classic("karate")])
        #expect(abs(try #require(best.measure["modularity"] as? Double) - 0.4198) < 5e-5)
    }
}

/// An answer of the program, read from its JSON.
struct Answer {
    let measure: [String: Any]
    let rows: [[String: Any]]

    init(_ words: [String], audience: String = "team") throws {
        let run = try Program.run(words + ["--format", "json", "--audience", audience])
        #expect(run.status == 0, "\(words): \(run.errors)")
        let value = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        measure = try #require(value["measure"] as? [String: Any])
        rows = try #require(value["rows"] as? [[String: Any]])
    }

    /// The value of a figure of mixing; nil where it is undefined.
    func figure(_ name: String) throws -> Double? {
        let figures = try #require(measure["figures"] as? [String: Any])
        return try #require(figures[name] as? [String: Any])["value"] as? Double
    }

    func expect(_ name: String, _ value: Double, decimals: Int) throws {
        let found = try #require(try figure(name))
        #expect(abs(found - value) <= 0.5 / pow(10, Double(decimals)) + 1e-12, "\(name): \(found)")
    }

    /// The path of a data set of the literature.
    static func classic(_ set: String) -> String {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Datasets/klassiekers/\(set)")
            .standardizedFileURL.path
    }
}
