import Foundation
import Testing

/// Groups, mixing, brokers and key players of the command line, on random multigraphs, beside igraph, NetworkX and the
/// definitions worked out the slow way. The values are made by `Tests/Oracles/group_answers.py`.
@Suite("Groups from the command line agree with other programs")
struct GroupAgreementTests {
    struct Fixture: Decodable, Sendable, CustomTestStringConvertible {
        let name: String
        let nodes: Int
        let directed: Bool
        let edges: [[Int]]
        let groups: [String?]
        let mixing: Mixing?
        let brokers: [[Int]?]
        let keyPlayers: KeyPlayers
        let modularity: Double
        var testDescription: String { name }

        struct Mixing: Decodable, Sendable {
            let groups: [String]
            let ties: [[Int]]
            let assortativity: Double?
            let ei: Double
            let rescaled: Double?
        }

        struct KeyPlayers: Decodable, Sendable {
            let best: [String: Double]
            let others: [String: Double]
        }

        static let all: [Fixture] = {
            struct File: Decodable { let graphs: [Fixture] }
            let url = URL(filePath: #filePath).deletingLastPathComponent().appending(
                path: "Fixtures/group-answers.json")
            return try! JSONDecoder().decode(File.self, from: Data(contentsOf: url)).graphs
        }()

        /// Asks something of the graph, written as a map.
        func ask(_ words: [String]) throws -> Answer {
            let scratch = try Scratch()
            let parties = groups.enumerated().map { "n\($0),\($1 ?? "")\n" }.joined()
            try scratch.write("Name,Colour\n" + parties, to: "parties.csv")
            let ties = edges.map { "n\($0[0]),n\($0[1]),\(directed ? "one-way" : "")\n" }.joined()
            try scratch.write("From,To,Direction\n" + ties, to: "ties.csv")
            return try Answer(
                [words[0], scratch.folder.path] + words.dropFirst() + (directed ? ["--directed"] : []))
        }
    }

    @Test("Mixing: the table, assortativity, E-I", arguments: Fixture.all)
    func mixing(graph: Fixture) throws {
        let expected = try #require(graph.mixing)
        let answer = try graph.ask(["mixing", "--by", "colour", "--permutations", "20"])
        var found: [[String]: Int] = [:]
        for row in answer.rows {
            let ends = [try #require(row["from"] as? String), try #require(row["to"] as? String)]
            found[ends] = row["ties"] as? Int
            if !graph.directed { found[ends.reversed()] = row["ties"] as? Int }
        }
        for (from, row) in zip(expected.groups, expected.ties) {
            for (to, ties) in zip(expected.groups, row) { #expect(found[[from, to]] == ties, "\(from) to \(to)") }
        }
        #expect(Self.agree(try answer.figure("assortativity"), expected.assortativity))
        #expect(Self.agree(try answer.figure("eiIndex"), expected.ei))
        #expect(Self.agree(try answer.figure("rescaledEIIndex"), expected.rescaled))
    }

    @Test("Brokers: five roles of each", arguments: Fixture.all)
    func brokers(graph: Fixture) throws {
        let answer = try graph.ask(["brokers", "--by", "colour"])
        let roles = ["coordinator", "itinerant", "representative", "gatekeeper", "liaison"]
        #expect(answer.rows.count == graph.brokers.count { $0 != nil })
        for row in answer.rows {
            let node: Int = try #require((row["id"] as? String).flatMap { Int($0.dropFirst()) })
            #expect(roles.compactMap { row[$0] as? Int } == graph.brokers[node], "node \(node)")
        }
    }

    @Test("Key players: the best pair by every measure", arguments: Fixture.all)
    func keyPlayers(graph: Fixture) throws {
        for (measure, expected) in graph.keyPlayers.best {
            let answer = try graph.ask(["keyplayers", "--measure", measure, "--size", "2"])
            #expect(Self.agree(answer.measure["value"] as? Double, expected), "\(measure)")
            #expect(
                Self.agree(answer.measure["valueOfOthers"] as? Double, graph.keyPlayers.others[measure]), "\(measure)")
        }
    }

    @Test("Groups: modularity is that of the groups, and near the most there is", arguments: Fixture.all)
    func modularity(graph: Fixture) throws {
        for method in ["leiden", "louvain", "labels"] {
            let answer = try graph.ask(["groups", "--method", method])
            let modularity = try #require(answer.measure["modularity"] as? Double)
            let groups = Dictionary(
                uniqueKeysWithValues: answer.rows.enumerated().map { place, row in
                    (row["id"] as! String, row["group"] as? Int ?? -1 - place)
                })
            #expect(Self.agree(modularity, Self.modularity(of: graph.edges) { groups["n\($0)"] ?? 0 }))
            #expect(modularity <= graph.modularity + 1e-9)
            if method == "leiden" { #expect(modularity >= graph.modularity - 0.03) }
        }
    }

    /// Σ over groups of the share of the ties within, less the square of the share of all ends.
    private static func modularity(of edges: [[Int]], group: (Int) -> Int) -> Double {
        var (within, ends): ([Int: Double], [Int: Double]) = ([:], [:])
        for edge in edges {
            for end in edge { ends[group(end), default: 0] += 1 }
            if group(edge[0]) == group(edge[1]) { within[group(edge[0]), default: 0] += 1 }
        }
        let count = Double(edges.count)
        return ends.reduce(0) { sum, end in
            let share = end.value / (2 * count)
            return sum + (within[end.key] ?? 0) / count - share * share
        }
    }

    private static func agree(_ value: Double?, _ expected: Double?) -> Bool {
        guard let value, let expected else { return value == nil && expected == nil }
        return abs(value - expected) <= 1e-9 * max(1, abs(expected))
    }
}
