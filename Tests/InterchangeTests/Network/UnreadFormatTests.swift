import Interchange
import Testing

/// Forms of networks that are not read are told by name.
@Suite struct UnreadFormatTests {
    struct Unread: Sendable, CustomTestStringConvertible {
        let format: UnreadFormat
        let content: String
        var name = "network.txt"
        var testDescription: String { "\(format): \(content)" }
    }

    static let files: [Unread] = [
        Unread(format: .adjacencyList, content: "#-\n# GMT Sat Nov 21 11:24:43 2026\n# Karate\na b c\nb c\nc\n"),
        Unread(format: .adjacencyList, content: "#-\n# GMT Sat Nov 21 11:24:43 2026\n# Karate\n0 2\n1\n2\n1 0\n2 0\n"),
        Unread(format: .digraph6, content: ">>digraph6<<&B??\n"),
        Unread(format: .dimacs, content: "c made by igraph\np max 3 2\nn 1 s\nn 3 t\na 1 2 1\na 2 3 1\n"),
        Unread(format: .dimacs, content: "p edge 3 2\ne 1 2\ne 2 3\n"),
        Unread(
            format: .gdf, content: "nodedef>name VARCHAR,label VARCHAR\ns1,A\nedgedef>node1 VARCHAR,node2 VARCHAR\n"),
        Unread(format: .graph6, content: ">>graph6<<C~\n"), Unread(format: .graph6, content: "C~\n", name: "x.g6"),
        Unread(format: .leda, content: "LEDA.GRAPH\nstring\ndouble\n-2\n2\n|{a}|\n|{b}|\n1\n1 2 0 |{1.5}|\n"),
        Unread(format: .lgl, content: "# a\nb 1.5\nc\n# b\nc 2\n"),
        Unread(format: .lgl, content: "# 1\n2 1\n3 1\n", name: "x.lgl"),
        Unread(
            format: .matrixMarketArray, content: "%%MatrixMarket matrix array real general\n2 2\n0\n1\n1\n0\n",
            name: "a.mtx"),
        Unread(format: .sif, content: "Jan\tkent\tPiet\n", name: "x.sif"),
        Unread(format: .sparse6, content: ">>sparse6<<:Bf\n"), Unread(format: .tgf, content: "1 A\n2 B\n#\n1 2 kent\n"),
        Unread(format: .tulip, content: "(tlp \"2.3\"\n(nodes 0..3)\n(edge 0 0 1)\n)\n"),
    ]

    @Test(arguments: files) func isToldByName(_ file: Unread) {
        let error = #expect(throws: ReadError.self) {
            try MapReader.read(text: Array(file.content.utf8), name: file.name)
        }
        guard case .invalid(let diagnostics) = error else { return }
        let expected = Diagnostic(place: SourcePlace(file: file.name), problem: .network(.notRead(file.format)))
        #expect(diagnostics.listed == [expected])
    }

    @Test func allAreKnown() {
        #expect(Set(Self.files.map(\.format)) == Set(UnreadFormat.allCases))
        #expect(Set(UnreadFormat.allCases.map(\.name)).count == UnreadFormat.allCases.count)
    }

    /// What looks a little like one of them, and is read.
    @Test(arguments: [
        ("# made by hand\n#\n1 2\n2 3\n", "1|2|3; 1-2, 2-3"),
        ("%%MatrixMarket matrix coordinate integer symmetric\n%\n2 2 1\n2 1 1\n", "2|1; 2-1 1.0"),
        ("Naam\nTGF\n", "Naam"),
    ])
    func othersAreRead(_ content: String, _ expected: String) throws {
        let found = text(try network(content, name: "network.txt").map)
        #expect(found == (expected == "Naam" ? "TGF; " : expected))
    }
}
