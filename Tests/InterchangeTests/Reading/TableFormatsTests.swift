import Community
import Interchange
import Testing

/// A single CSV file: which format it is taken for, and what comes out.
@Suite struct TableFormatsTests {
    struct Ties: Sendable, CustomTestStringConvertible {
        let text: String
        var options = ReadOptions()
        /// Each tie as "from to kind direction strength", what is not known as "-".
        let ties: [String]
        var isDirected = false
        var testDescription: String { text }
    }

    static let lists: [Ties] = [
        Ties(text: "Van;Naar\nA;B\nB;C\n", ties: ["A B - both -", "B C - both -"]),
        Ties(text: "from,to\r\n1,2\r\n1,3", ties: ["1 2 - both -", "1 3 - both -"]),
        Ties(text: "From\tTo\rA\tB\r", ties: ["A B - both -"]),
        Ties(text: "sep=|\r\nto|from\r\nB|A\r\n", ties: ["A B - both -"]),
        Ties(
            text: "From,To,Type,Weight\nA,B,Vriend,7.5\nA,B,leent uit,\n",
            ties: ["A B friend both 7.5", "A B leent uit both -"]),
        // Type is direction under Source and Target, and a kind under From and To.
        Ties(
            text: "Source,Target,Type,Weight,Kind\nA,B,Undirected,2,kent\nB,C,Directed,3,\nC,A,,,\n",
            ties: ["A B knows both 2.0", "B C - one 3.0", "C A - both -"], isDirected: true),
        Ties(text: "source;target;type\nA;B;undirected\n", ties: ["A B - both -"]),
        Ties(
            text: "Van;Naar;Richting\nA;B;heen\nB;A;<->\nA;A;\n",
            ties: ["A B - one -", "B A - both -", "A A - both -"],
            isDirected: true),
        Ties(
            text: "Van;Naar\nA;B\n", options: ReadOptions(directed: true), ties: ["A B - one -"], isDirected: true),
        Ties(
            text: "Van,Naar,Soort,Gewicht\n\"Bergen (NH.)\",'t Haantje,lid van,\"1,5\"\n",
            ties: ["Bergen (NH.) 't Haantje memberOf both 1.5"]),
        // As in Kumu, several parties in one cell.
        Ties(text: "From,To\nA,B|C | D\n", ties: ["A B - both -", "A C - both -", "A D - both -"]),
        Ties(text: "Source,Target\nA,B|C\n", ties: ["A B|C - both -"]),
    ]

    @Test(arguments: lists) func tieList(_ list: Ties) throws {
        let read = try MapReader.read(text: Array(list.text.utf8), name: "x.csv", options: list.options)
        #expect(read.format == .ties)
        #expect(read.isDirected == list.isDirected)
        let parties = read.map.parties
        #expect(
            read.map.ties.map { tie in
                let kind = tie.kind == .unspecified ? "-" : tie.kind.rawValue
                let direction = tie.direction.map { $0 == .oneWay ? "one" : "both" } ?? "-"
                return "\(parties[tie.from].name) \(parties[tie.to].name) \(kind) \(direction) "
                    + (tie.strength.map { "\($0)" } ?? "-")
            } == list.ties)
        #expect(read.map.settings.fullStrength == nil)
        #expect(parties.allSatisfy { $0.kind == nil })
    }

    @Test func partyList() throws {
        let read = try MapReader.read(text: Array("Name,Kind\nA,place\nB,\n".utf8), name: "x.dat")
        #expect(read.format == .parties)
        #expect(read.map.parties == [Party(name: "A", kind: .place), Party(name: "B")])
        #expect(read.map.ties.isEmpty)
        #expect(read.map.settings == MapSettings())
    }
}
