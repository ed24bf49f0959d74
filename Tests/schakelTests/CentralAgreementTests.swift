import Foundation
import Testing

/// Every centrality of the command line, on random multigraphs, beside what NetworkX, igraph and NumPy say of them. The
/// values are made by `Tests/Oracles/central_values.py`.
@Suite("Centralities from the command line agree with other programs")
struct CentralAgreementTests {
    struct Fixture: Decodable, Sendable, CustomTestStringConvertible {
        let name: String
        let nodes: Int
        let directed: Bool
        let edges: [[Int]]
        let strengths: [Double]
        let runs: [Run]
        var testDescription: String { name }

        /// What is asked after `schakel central MAP`, and the value of each node or edge.
        struct Run: Decodable, Sendable {
            let words: [String]
            let values: [Double?]
        }

        static let all: [Fixture] = {
            struct File: Decodable { let graphs: [Fixture] }
            let url = URL(filePath: #filePath).deletingLastPathComponent()
                .appending(path: "Fixtures/central-values.json")
            return try! JSONDecoder().decode(File.self, from: Data(contentsOf: url)).graphs
        }()

        /// Writes the graph as a map, in which isolated nodes are there too.
        func write(to scratch: Scratch) throws {
            let parties = (0..<nodes).map { "n\($0)\n" }.joined()
            try scratch.write("Name\n" + parties, to: "parties.csv")
            let ties = zip(edges, strengths).map { "n\($0[0]),n\($0[1]),\(directed ? "one-way" : ""),\($1)\n" }
            try scratch.write("From,To,Direction,Strength\n" + ties.joined(), to: "ties.csv")
        }
    }

    @Test("To 1e-9", arguments: Fixture.all)
    func agrees(graph: Fixture) throws {
        let scratch = try Scratch()
        try graph.write(to: scratch)
        for run in graph.runs {
            let rows = try Self.rows(
                ["central", scratch.folder.path] + run.words + (graph.directed ? ["--directed"] : []))
            if run.words.contains("edge-betweenness") {
                #expect(Self.matches(rows, graph, run), "\(run.words)")
                continue
            }
            let found = Dictionary(uniqueKeysWithValues: rows.map { ($0["id"] as! String, $0["value"] as? Double) })
            for (node, expected) in run.values.enumerated() {
                let value = try #require(found["n\(node)"])
                #expect(Self.agree(value, expected), "\(run.words), node \(node): \(String(describing: value))")
            }
        }
    }

    @Test("There is a value of every measure that has another program")
    func complete() {
        let asked = Set(Fixture.all.flatMap { $0.runs.map { $0.words[1] } })
        #expect(asked.count == 26)
        #expect(Fixture.all.count >= 20)
        #expect(Fixture.all.contains { graph in graph.edges.contains { $0[0] == $0[1] } })
        #expect(Fixture.all.contains { Set($0.edges).count < $0.edges.count })
    }

    /// Whether the ties have the values of the edges; parallel ones in any order.
    private static func matches(_ rows: [[String: Any]], _ graph: Fixture, _ run: Fixture.Run) -> Bool {
        func sorted(_ edges: [([String], Double)]) -> [([String], Double)] {
            edges.sorted { a, b in a.0 == b.0 ? a.1 < b.1 : a.0.lexicographicallyPrecedes(b.0) }
        }
        let found = sorted(rows.map { ([$0["fromID"] as! String, $0["toID"] as! String], $0["value"] as! Double) })
        let expected = sorted(zip(graph.edges, run.values).map { (["n\($0[0])", "n\($0[1])"], $1 ?? .nan) })
        return found.count == expected.count
            && zip(found, expected).allSatisfy { $0.0 == $1.0 && agree($0.1, $1.1) }
    }

    private static func agree(_ value: Double?, _ expected: Double?) -> Bool {
        guard let value, let expected else { return value == nil && expected == nil }
        return abs(value - expected) <= 1e-9 * max(1, abs(expected))
    }

    private static func rows(_ words: [String]) throws -> [[String: Any]] {
        let run = try Program.run(words + ["--format", "json", "--audience", "team"])
        #expect(run.status == 0, "\(words): \(run.errors)")
        let value = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        return try #require(value["rows"] as? [[String: Any]])
    }
}
