import Community
import Interchange
import OrderedCollections
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

    struct Weights: Sendable, CustomTestStringConvertible {
        let text: String
        var options = ReadOptions()
        /// What each tie has as its attribute, if anything.
        let attributes: [String?]
        /// The first that is no strength.
        let line: Int
        let found: String
        var testDescription: String { text }
    }

    static let weights: [Weights] = [
        Weights(
            text: "Source,Target,Weight\nA,B,2\nB,C,0\nC,D,\nD,E,-1.50\nE,F,7\n",
            attributes: ["2", "0", nil, "-1.5", "7"], line: 3, found: "0"),
        Weights(
            text: "Source;Target;Type;Weight;Colour\nA;B;Directed;<[1.0, 2, 1]>;red\nB;A;Directed;3,0;\n",
            attributes: ["<[1.0, 2, 1]>", "3"], line: 2, found: "<[1.0, 2, 1]>"),
        Weights(
            text: "Source,Target,Weight\nA,B,-1\nA,B,3\n", options: ReadOptions(duplicates: .sum), attributes: ["2"],
            line: 2, found: "-1"),
        Weights(
            text: "Source,Target,Weight\nA,B,-1\nA,B,3\n", options: ReadOptions(duplicates: .last),
            attributes: ["3"], line: 2, found: "-1"),
    ]

    @Test(arguments: weights) func weightsThatAreNoStrengthsAreAttributes(_ list: Weights) throws {
        let read = try MapReader.read(text: Array(list.text.utf8), name: "x.csv", options: list.options)
        #expect(read.map.ties.allSatisfy { $0.strength == nil })
        #expect(read.map.ties.map { $0.attributes["Weight"] } == list.attributes)
        #expect(read.map.settings.fullStrength == nil)
        let remarks = read.diagnostics.listed
        #expect(remarks.map(\.place.line) == [list.line])
        #expect(remarks.map(\.problem) == [.network(.keptAsAttribute(title: "Weight", plain(list.found)))])
        if list.text.contains("red") { #expect(read.map.ties[0].attributes["Colour"] == "red") }
    }

    @Test func weightsThatCannotBeMeantSoAreRefused() {
        for (text, options, problem) in [
            ("Source,Target,Weight\nA,B,1o\n", ReadOptions(), ReadProblem.notANumber(header: "Weight", plain("1o"))),
            (
                "Source;Target;Weight\nA;B;<[1, 2, 3]>\n", ReadOptions(duplicates: .sum),
                .notANumber(header: "Weight", plain("<[1, 2, 3]>"))
            ),
            ("Van;Naar;Gewicht\nA;B;0\n", ReadOptions(), .outOfRange(header: "Gewicht", plain("0"), .positive)),
            (
                "Van;Naar;Gewicht\nA;B;<[1, 2, 3]>\n", ReadOptions(),
                .notANumber(header: "Gewicht", plain("<[1, 2, 3]>"))
            ),
        ] {
            #expect(firstError(Array(text.utf8), options)?.problem == problem)
        }
    }

    private func plain(_ text: String) -> Quotation { Quotation(text, mayNamePerson: false) }
}
