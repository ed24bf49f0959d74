import Foundation
import Testing

/// Values that stand in the literature, from the built program, on the data sets of the repository.
@Suite("The classics have the values of the literature")
struct ClassicsTests {
    /// A data set, what is asked, a party, its value and how many decimals were published.
    struct Value: Sendable, CustomTestStringConvertible {
        let set: String
        let words: [String]
        let party: String
        let value: Double
        let decimals: Int
        let key: String
        var testDescription: String { "\(set) \(words.joined(separator: " ")) \(party)" }

        init(_ set: String, _ words: String, _ party: String, _ value: Double, _ decimals: Int, key: String = "value") {
            (self.set, self.words) = (set, words.split(separator: " ").map(String.init))
            (self.party, self.value, self.decimals, self.key) = (party, value, decimals, key)
        }
    }

    static let values = [
        // Krackhardt 1990, and derived from it.
        Value("krackhardt-kite", "--by betweenness", "Heather", 14, 9),
        Value("krackhardt-kite", "--by betweenness", "Fernando", 8.333, 3),
        Value("krackhardt-kite", "--by betweenness", "Garth", 8.333, 3),
        Value("krackhardt-kite", "--by betweenness", "Ike", 8, 9),
        Value("krackhardt-kite", "--by betweenness", "Diane", 3.667, 3),
        Value("krackhardt-kite", "--by closeness", "Fernando", 0.643, 3),
        Value("krackhardt-kite", "--by closeness", "Garth", 0.643, 3),
        Value("krackhardt-kite", "--by degree", "Diane", 6, 9),
        Value("krackhardt-kite", "--by reach --within 2", "Heather", 9, 9),
        Value("krackhardt-kite", "--by constraint --model network", "Heather", 0.4311, 4),
        // Padgett & Ansell 1993: the fifteen families that are tied, and all sixteen.
        Value("florence-marriage/ties.csv", "--by betweenness", "Medici", 0.522, 3, key: "normalized"),
        Value("florence-marriage/ties.csv", "--by betweenness", "Guadagni", 0.255, 3, key: "normalized"),
        Value("florence-marriage/ties.csv", "--by betweenness", "Albizzi", 0.212, 3, key: "normalized"),
        Value("florence-marriage/ties.csv", "--by betweenness", "Medici", 47.5, 9),
        Value("florence-marriage", "--by betweenness", "Medici", 0.452, 3, key: "normalized"),
        Value("florence-marriage/ties.csv", "--by closeness", "Medici", 0.560, 3),
        Value("florence-marriage/ties.csv", "--by constraint", "Medici", 0.2099, 4),
        // Zachary 1977.
        Value("karate", "--by betweenness", "1", 231.071, 3),
        Value("karate", "--by degree", "34", 17, 9),
        Value("karate", "--by triangles", "1", 18, 9),
        Value("karate", "--by core", "1", 4, 9),
        // Davis, Gardner & Gardner 1941, by Borgatti & Everett 1997.
        Value("davis", "--by two-mode-degree", "E8", 0.78, 2),
        Value("davis", "--by two-mode-degree", "Evelyn", 0.57, 2),
        Value("davis", "--by two-mode-betweenness", "E8", 0.24, 2),
        Value("davis", "--by two-mode-betweenness", "E9", 0.23, 2),
        Value("davis", "--by two-mode-closeness", "E8", 0.85, 2),
        Value("davis", "--by two-mode-closeness", "Nora", 0.80, 2),
        // Borgatti, Everett & Freeman 2002; the whole network as igraph and NetworkX have it.
        Value("campnet", "--directed --by effective-size --model ego", "Holly", 3.857, 3),
        Value("campnet", "--directed --by constraint --model ego", "Holly", 0.436, 3),
        Value("campnet", "--directed --by hierarchy --model ego", "Holly", 0.088, 3),
        Value("campnet", "--directed --by constraint --model ego", "Pat", 0.390, 3),
        Value("campnet", "--directed --by constraint --model ego", "Bill", 1.080, 3),
        Value("campnet", "--directed --by constraint --model ego", "Steve", 0.615, 3),
        Value("campnet", "--directed --by constraint --model network", "Holly", 0.3865, 4),
        // Borgatti 1997.
        Value("borgatti-holes", "--by effective-size --model ego", "G", 4.67, 2),
        Value("borgatti-holes", "--by constraint --model network", "G", 0.400, 3),
        Value("borgatti-holes", "--by effective-size --model ego", "A", 2.50, 2),
        Value("borgatti-holes", "--by constraint --model network", "A", 0.595, 3),
        Value("borgatti-holes", "--by effective-size --model ego", "C", 1, 9),
        Value("borgatti-holes", "--by constraint --model network", "C", 1, 9),
    ]

    @Test("Centralities", arguments: values)
    func central(expected: Value) throws {
        let rows = try #require(
            try answer(["central", Self.path(expected.set)] + expected.words)["rows"] as? [[String: Any]])
        let row = try #require(
            rows.first { $0["id"] as? String == expected.party || $0["name"] as? String == expected.party })
        let value = try #require(row[expected.key] as? Double)
        #expect(abs(value - expected.value) <= 0.5 / pow(10, Double(expected.decimals)) + 1e-12)
    }

    @Test("How the karate club and the marriages hang together")
    func structure() throws {
        let karate = try #require(try answer(["structure", Self.path("karate")])["measure"] as? [String: Any])
        let counts = try #require(karate["counts"] as? [String: Any])
        #expect(counts["parties"] as? Int == 34 && counts["ties"] as? Int == 78)
        #expect(counts["diameter"] as? Int == 5 && counts["triangles"] as? Int == 45)
        #expect(counts["largestCore"] as? Int == 4 && counts["components"] as? Int == 1)
        #expect(try abs(#require(counts["transitivity"] as? Double) - 0.2557) < 5e-5)
        #expect(try abs(#require(counts["averageClustering"] as? Double) - 0.5706) < 5e-5)
        #expect(try abs(#require(counts["averagePathLength"] as? Double) - 2.4082) < 5e-5)
        #expect(counts["reciprocity"] is NSNull)
        let marriages = try #require(
            try answer(["structure", Self.path("florence-marriage")])["measure"] as? [String: Any])
        #expect((marriages["cutPoints"] as? [String])?.sorted() == ["Albizzi", "Guadagni", "Medici", "Salviati"])
    }

    @Test("From Ginori to Pazzi there is one way, over the Medici")
    func paths() throws {
        let words = ["paths", Self.path("florence-marriage"), "--from", "Ginori", "--to", "Pazzi", "--disjoint"]
        let rows = try #require(try answer(words)["rows"] as? [[String: Any]])
        #expect(rows.map { $0["ids"] as? [String] } == [["Ginori", "Albizzi", "Medici", "Salviati", "Pazzi"]])
    }

    private func answer(_ words: [String]) throws -> [String: Any] {
        let run = try Program.run(words + ["--format", "json", "--audience", "team"])
        #expect(run.status == 0, "\(run.errors)")
        return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }

    private static func path(_ set: String) -> String {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Datasets/klassiekers/\(set)")
            .standardizedFileURL.path
    }
}
