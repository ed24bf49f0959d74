import Community
import Interchange
import OrderedCollections
import Testing

/// The text formats of network tools: each rule as typed.
@Suite struct TextNetworkTests {
    struct Rule: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let content: String
        let format: MapFormat
        let expected: String
        var name = "network"

        init(
            _ description: String, _ format: MapFormat, _ content: String, _ expected: String, name: String = "network"
        ) {
            (testDescription, self.format, self.content) = (description, format, content)
            (self.expected, self.name) = (expected, name)
        }
    }

    static let rules: [Rule] = [
        Rule(
            "arcs and edges", .pajek, "*Vertices 3\r\n1 \"A b\"\r\n2 \"C\"\r\n*Arcs\r\n1 2 2.5\r\n*Edges\r\n2 3\r\n",
            "A b|C|3; A b>C 2.5, C-3 1.0"),
        Rule(
            "lists and comments", .pajek, "\u{FEFF}% x\n*vertices 3\n*arcslist\n1 2 3\n*edgeslist\n2 3\n",
            "1|2|3; 1>2, 1>3, 2-3"),
        Rule(
            "relations", .pajek, "*Vertices 2\n*Arcs :1 \"helpt\"\n1 2\n*Edges :2 \"kent\"\n1 2 3\n",
            "1|2; 1>2 1.0 helps, 1-2 3.0 knows"),
        Rule("a matrix", .pajek, "*Vertices 2\n*Matrix\n0 2\n0 0\n", "1|2; 1>2 2.0"),
        Rule("two modes", .pajek, "*Vertices 3 1\n*Matrix\n1 0\n", "1|2|3; 1-2 1.0"),
        Rule(
            "words before a network", .pajek, "Made by hand,\n/* in May */\n\n*Vertices 2\n*Arcslist\n1 2\n",
            "1|2; 1>2",
            name: "a.net"),
        Rule("labels that are the same", .pajek, "*Vertices 2\n1 \"A\"\n2 \"A\"\n*Edges\n1 2\n", "1=A|2=A; 1-2"),
        Rule("a full matrix", .dl, "DL N = 3\nData:\n0 1 0\n1 0 1\n0 1 0\n", "1|2|3; 1-2, 2-3"),
        Rule("a matrix that is not symmetric", .dl, "dl n=2, format=fm\nlabels:\na,b\ndata:\n0 3\n0 0", "a|b; a>b 3.0"),
        Rule("labels in a matrix", .dl, "dl n=2 labels embedded data: a b a 0 1 b 1 0", "a|b; a-b"),
        Rule(
            "an edge list", .dl, "dl\nn=3\nformat = edgelist1\nlabels embedded:\ndata:\nx y 2\ny \"z w\"\n",
            "x|y|z w; x>y 2.0, y>z w 1.0"),
        Rule(
            "an edge list of two modes", .dl,
            "dl nr=2 nc=2 format=edgelist2\nrow labels: a b\ncolumn labels: x y\ndata:\n1 2\n2 1\n",
            "a|b|x|y; a-y, b-x"),
        Rule(
            "an edge array", .dl,
            "dl n=3 nm=2 format=edgearray1\nlabels embedded\nmatrix labels:\nkent,helpt\ndata:\na b 1 0\nb c 2 3\nc a 0 .\n",
            "a|b|c; a>b 1.0 knows, b>c 2.0 knows, b>c 3.0 helps"),
        Rule("a node list", .dl, "dl n=3 format=nodelist1\ndata:\n1 2 3\n3 1\n", "1|2|3; 1>2, 1>3, 3>1"),
        Rule(
            "halves without a diagonal", .dl,
            "DL N=3 NM=2 FORMAT=LOWERHALF DIAGONAL=ABSENT\nLABELS:\nA,B,C\nMATRIX LABELS:\nkent,helpt\nDATA:\n1\n0 1\n1\n1 1\n",
            "A|B|C; A-B knows, B-C knows, A-B helps, A-C helps, B-C helps"),
        Rule("an upper half", .dl, "dl n=2 format=upperhalf data: 0 1 0", "1|2; 1-2"),
        Rule(
            "nodes and ties", .vna,
            "*Node data\nID, sector\n\"A b\", zorg\nC,\nD,\n*Tie data\nFROM TO strength\n\"A b\" C 2\n",
            "A b|C|D; A b>C 2.0"),
        Rule(
            "relations", .vna, "*tie data\nfrom to helpt kent\na b 1 0\nb c 0 2\n",
            "a|b|c; a>b 1.0 helps, b>c 2.0 knows"),
        Rule(
            "GML", .gml,
            "Creator \"x\"\ngraph [\n directed 1\n node [ id 5 label \"A &quot;b&#34;\" ]\n node [ id 7 ]\n edge [ source 5 target 7 value 2 ]\n]\n",
            "A \"b\"|7; A \"b\">7 2.0"),
        Rule(
            "GML with named letters", .gml,
            "graph [ node [ id 1 label \"Caf&eacute; &szlig;&yuml;&Agrave; &x; & c\" ] ]",
            "Café ßÿÀ &x; & c; "),
        Rule(
            "GML with labels that are the same", .gml, "graph [ node [ id 1 label \"A\" ] node [ id 2 label \"A\" ] ]",
            "1=A|2=A; "),
        Rule(
            "GML in any case", .gml, "Graph [ Node [ ID 1 LABEL \"A\" ] Node [ Id 2 ] Edge [ Source 1 Target 2 ] ]",
            "A|2; A-2"),
        Rule("GML on one line", .gml, "Creator \"x [\" Version 1.1 graph [ node [ id 1 ] ]", "1; "),
        Rule(
            "GML with much before it", .gml,
            "# graph\n\nHierarchic\t1\r\nStyle [ a [ graph 1 ] ]\n# c\nlabel \"\"\n\ngraph # c\n\n[\nnode [ id 1 ]\n]\n"
                .replacing("graph # c", with: "graph"), "1; "),
        Rule("METIS by its lines", .metis, "% c\n4 3\n2 3 4\n1\n1\n1\n", "1|2|3|4; 1-2, 1-3, 1-4"),
        Rule("METIS with a node alone", .metis, "3 1\n2\n1\n\n", "1|2|3; 1-2"),
        Rule(
            "METIS with weights, by its lines", .metis, "4 3 1\n2 7 3 8 4 9\n1 7\n1 8\n1 9\n",
            "1|2|3|4; 1-2 7.0, 1-3 8.0, 1-4 9.0"),
        Rule("a list that could be METIS", .edgeList, "3 3\n2 3\n1 3\n1 2\n", "3|2|1; 3-3, 2-3, 1-3, 1-2"),
        Rule("a list of numbers", .edgeList, "2 1\n2 1\n1 2\n", "2|1; 2-1, 2-1, 1-2"),
        Rule(
            "METIS with weights", .metis, "% c\n3 2 011 1\n9 2 5\n8 1 5 3 6\n7 2 6\n", "1|2|3; 1-2 5.0, 2-3 6.0",
            name: "a.graph"),
        Rule(
            "NetworkX", .edgeList, "# c\n1 2 {'weight': 2.5, 'soort': 'helpt'}\n2 3 {}\n", "1|2|3; 1-2 2.5 helps, 2-3"),
        Rule("KONECT", .edgeList, "% asym weighted\n1 2 3\n2 1 1\n", "1|2; 1>2 3.0, 2>1 1.0"),
        Rule("KONECT, two modes", .edgeList, "% bip unweighted\n1 1\n1 2\n", "1:1|2:1|2:2; 1:1-2:1, 1:1-2:2"),
        Rule(
            "Matrix Market", .edgeList, "%%MatrixMarket matrix coordinate pattern general\n3 3 2\n1 2\n2 3\n",
            "1|2|3; 1>2, 2>3"),
        Rule("a matrix with names", .matrix, ",a,b\na,0,1\nb,1,0\n", "a|b; a-b"),
        Rule("a matrix of two modes", .matrix, ";x;y\na;0;1,5\n", "a|x|y; a-y 1.5"),
        Rule("a matrix of R without names", .matrix, "\"\",\"V1\",\"V2\"\n\"1\",0,2\n\"2\",0,0\n", "1|2; 1>2 2.0"),
        Rule("a matrix of two modes with numbers", .matrix, ",V1,V3\n1,0,2\n2,0,0\n", "1|2|V1|V3; 1-V3 2.0"),
        Rule("a matrix without names", .matrix, "0 1 0\n0 0 1\n0 0 0\n", "1|2|3; 1>2, 2>3"),
        Rule(
            "DOT", .dot, "// c\nstrict digraph \"G\" { a -> b -> c; a -> b [weight=2]; d [label=\"D\\\"d\"] }",
            "a|b|c|d=D\"d; a>b 2.0, b>c"),
        Rule(
            "letters by name in labels of DOT, and not in names", .dot,
            "graph { a [label=\"caf&eacute; &amp; &#233;&#xe9;n\"]; b [label=\"Q&A &\"]; \"c&amp;d\" [label=\"\\N!\"] }",
            "a=café & één|b=Q&A &|c&amp;d=c&amp;d!; "),
        Rule(
            "groups in DOT", .dot,
            "graph { node [shape=box]; a -- {b; c} /* x */ -- d:n [dir=none]\n subgraph s { e } }",
            "a|b|c|d|e; a-b, a-c, b-d, c-d"),
    ]

    @Test(arguments: rules) func reads(_ rule: Rule) throws {
        let read = try network(rule.content, name: rule.name)
        #expect(read.format == rule.format)
        #expect(text(read.map) == rule.expected)
    }

    @Test func emptyNamesInDOTAreToldOnceEach() {
        let error = #expect(throws: ReadError.self) {
            try network("graph {\n \"\" -- b\n a -- \"\" [weight=2]\n c -- d }")
        }
        guard case .invalid(let diagnostics) = error else { return }
        #expect(diagnostics.listed.map(\.problem) == [.emptyCell(header: "id"), .emptyCell(header: "id")])
        #expect(diagnostics.listed.map(\.place.line) == [2, 3])
    }

    @Test func duplicatesAreWhatTheOptionsSay() throws {
        let content = "*Vertices 2\n*Arcs\n1 2 2\n1 2 3\n"
        func strengths(_ duplicates: ReadOptions.DuplicateTies) throws -> [Double?] {
            try network(content, ReadOptions(duplicates: duplicates)).map.ties.map(\.strength)
        }
        #expect(try strengths(.keep) == [2, 3])
        #expect(try strengths(.sum) == [5])
        #expect(try strengths(.last) == [3])
        let error = firstError(Array(content.utf8), ReadOptions(duplicates: .error))
        #expect(error?.line == 4)
        #expect(error?.problem == .duplicateTie(first: SourcePlace(file: "network", line: 3, column: 1)))
    }

    @Test func weightsThatAreNotPositiveAreAttributes() throws {
        let read = try network("*Vertices 2\n*Arcs\n1 2 2\n2 1 -1\n")
        #expect(read.map.ties.map(\.strength) == [nil, nil])
        #expect(read.map.ties.map { $0.attributes["value"] } == ["2", "-1"])
        #expect(read.diagnostics.listed.count == 1)
    }

    struct Bad: Sendable, CustomTestStringConvertible {
        let content: String
        let line: Int
        var name = "network"
        var testDescription: String { content }

        init(_ content: String, _ line: Int, name: String = "network") {
            (self.content, self.line, self.name) = (content, line, name)
        }
    }

    static let bad: [Bad] = [
        Bad("*Vertices 1000000000\n", 1), Bad("*Vertices -1\n", 1), Bad("*Vertices 1e9\n", 1),
        Bad("*Vertices 99999999999999999999\n", 1), Bad("*Vertices 2\n*Arcs\n0 1\n", 3),
        Bad("*Vertices 2\n*Arcs\n1 3\n", 3), Bad("*Vertices 2\n*Arcs\n1 2 NaN\n", 3),
        Bad("*Vertices 2\n*Arcs\n1 2 inf\n", 3), Bad("*Vertices 2\n*Arcs\n1\n", 3),
        Bad("*Vertices 2\n1 \"a\"\n1 \"b\"\n", 3), Bad("*Vertices 2\n*Matrix\n0 1\n", 3),
        Bad("*Vertices 2\n*Matrix\n0 1 1\n", 3),
        Bad("dl n=1000000000\ndata:\n1", 1), Bad("dl n=2 format=fullmatrix\ndata:\n0 1 1", 3),
        Bad("dl n=2\ndata:\n0 1\n1 0 7\n", 4), Bad("dl n=2 format=x\ndata:\n", 1),
        Bad("dl n=2 format=edgelist1\ndata:\n1 3\n", 3), Bad("dl n=2\nlabels:\na b\n", 4),
        Bad("dl n=2 format=edgelist1\ndata:\n1 2 Infinity\n", 3),
        Bad("dl n=2 title=\n\"not closed", 2), Bad("dl\n\"", 2), Bad("dl n=2\nlabels:\n\"a b\n", 4),
        Bad("*Node data\nID\na\n*Tie data\nfrom to\na b\n", 6), Bad("*tie data\nfrom to\na\n", 3),
        Bad("graph [\nnode [ id 1 ]\nnode [ id 1 ] ]", 3), Bad("graph [\n node [ id 1 ]", 2),
        Bad("graph [\n edge [ source 1 target 2 ] ]", 2), Bad("graph [\n node [ id 1 label \"x ] ]", 2),
        Bad("graph [ ] ]", 1), Bad("3 2\n2\n1 3\n4\n", 4, name: "a.graph"),
        Bad("999999999 1\n", 1, name: "a.graph"), Bad("3 2\n2\n1 3\n", 3, name: "a.graph"),
        Bad("2 1 001\n2\n1\n", 2, name: "a.graph"), Bad("1 2 NaN\n2 3 1\n", 1), Bad("1 2\n3\n", 2, name: "a.edgelist"),
        Bad("1,2\n,;|\n", 2, name: "a.edgelist"),
        Bad("graph {\n a -> b }", 2), Bad("digraph {\n a [label=\"x", 2), Bad("digraph { a\n", 2),
        Bad("digraph {\n a -> ; }", 2), Bad("digraph { /* ", 1),
    ]

    @Test(.timeLimit(.minutes(5)), arguments: bad) func refuses(_ bad: Bad) throws {
        do {
            let read = try network(bad.content, name: bad.name)
            Issue.record("read as \(read.format)")
        } catch ReadError.invalid(let diagnostics) {
            let error = try #require(diagnostics.listed.first { $0.severity == .error })
            #expect(error.place.line == bad.line)
        }
    }

    @Test(.timeLimit(.minutes(5))) func deepAndLongIsNoTrouble() throws {
        let chain = "digraph { a" + String(repeating: " -> a", count: 100_000) + " }"
        #expect(try network(chain).map.ties.count == 100_000)
        for deep in [
            "digraph " + String(repeating: "{", count: 100_000), "graph [ " + String(repeating: "a [ ", count: 100_000),
            "<graphml>" + String(repeating: "<graph><node id=\"a\">", count: 100_000),
        ] {
            #expect(throws: ReadError.self) { try network(deep) }
        }
        let groups = "{" + (0..<3000).map { "n\($0)" }.joined(separator: " ") + "}"
        #expect(throws: ReadError.self) { try network("digraph { \(groups) -> \(groups) }") }
    }
}
