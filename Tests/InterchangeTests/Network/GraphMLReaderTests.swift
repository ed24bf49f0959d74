import Community
import Interchange
import OrderedCollections
import Testing

/// GraphML: its rules one by one.
@Suite struct GraphMLReaderTests {
    struct Rule: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let content: String
        let expected: String

        init(_ description: String, _ content: String, _ expected: String) {
            testDescription = description
            self.content = content
            self.expected = expected
        }
    }

    static let rules: [Rule] = [
        Rule(
            "edges lead one way if the graph or the edge says so",
            """
            <graphml><graph edgedefault="directed"><node id="a"/><node id="b"/>
            <edge source="a" target="b"/><edge source="b" target="a" directed="false"/></graph></graphml>
            """, "a|b; a>b, b-a"),
        Rule(
            "an edge may come before its nodes, and a prefix before every name",
            """
            <g:graphml xmlns:g="http://graphml.graphdrawing.org/xmlns"><g:graph edgedefault="undirected">
            <g:edge source="a" target="b"/><g:node id="b"/><g:node id="a"/></g:graph></g:graphml>
            """, "a|b; a-b"),
        Rule(
            "a number called weight is the strength, and its default counts",
            """
            <graphml><key id="w" for="edge" attr.name="weight" attr.type="double"><default>2</default></key>
            <graph edgedefault="undirected"><node id="a"/><node id="b"/>
            <edge source="a" target="b"><data key="w">0.5</data></edge><edge source="a" target="b"/></graph></graphml>
            """, "a|b; a-b 0.5, a-b 2.0"),
        Rule(
            "NetworkX describes an attribute for each type of number, under one identifier",
            """
            <graphml><key id="weight" for="edge" attr.name="weight" attr.type="long"/>
            <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
            <graph edgedefault="undirected"><node id="a"/><node id="b"/><edge source="a" target="b">
            <data key="weight">1</data></edge><edge source="a" target="b"><data key="weight">2.5</data></edge>
            </graph></graphml>
            """, "a|b; a-b 1.0, a-b 2.5"),
        Rule(
            "a label is the name, and known words fill the map",
            """
            <graphml><key id="n" for="node" attr.name="naam" attr.type="string"/>
            <key id="k" for="edge" attr.name="Soort" attr.type="string"/>
            <graph edgedefault="directed"><node id="1"><data key="n">Jan</data></node><node id="2"/>
            <edge source="1" target="2"><data key="k">helpt</data></edge></graph></graphml>
            """, "1=Jan|2; 1>2 helps"),
        Rule(
            "yEd draws the label of a node",
            """
            <graphml xmlns:y="y"><key id="d" for="node" yfiles.type="nodegraphics"/>
            <graph edgedefault="directed"><node id="n0"><data key="d"><y:ShapeNode><y:Geometry height="3"/>
            <y:NodeLabel>Buurthuis<y:Model/></y:NodeLabel></y:ShapeNode></data></node></graph></graphml>
            """, "n0=Buurthuis; "),
        Rule(
            "nested graphs are flattened",
            """
            <graphml><graph edgedefault="directed"><node id="a"><graph edgedefault="undirected"><node id="a::b"/>
            <node id="a::c"/><edge source="a::b" target="a::c"/></graph></node><edge source="a" target="a::b"/>
            </graph></graphml>
            """, "a|a::b|a::c; a::b-a::c, a>a::b"),
        Rule(
            "an edge with a graph in it comes before what lies in there",
            """
            <graphml><graph edgedefault="directed"><node id="a"/><node id="b"/>
            <edge source="a" target="b"><graph><node id="c"/><edge source="c" target="a"/></graph></edge>
            </graph></graphml>
            """, "a|b|c; a>b, c>a"),
    ]

    @Test(arguments: rules) func reads(_ rule: Rule) throws {
        #expect(text(try network(rule.content).map) == rule.expected)
    }

    @Test func keepsParentAndOtherAttributes() throws {
        let map = try network(
            """
            <graphml><key id="c" for="node" attr.name="colour" attr.type="string"><default>red</default></key>
            <key id="t" for="edge" attr.name="topic" attr.type="string"/>
            <graph edgedefault="directed"><node id="a"><data key="c">blue</data><graph><node id="b"/></graph></node>
            <edge source="a" target="b" sourceport="north"><data key="t">rain</data></edge></graph></graphml>
            """
        ).map
        #expect(map.parties[0].attributes == ["colour": "blue"])
        #expect(map.parties[1].attributes == ["colour": "red", "parent": "a"])
        #expect(map.ties[0].attributes == ["topic": "rain", "sourceport": "north"])
    }

    @Test func keepsAsAttributeWhatCannotBeMeantSo() throws {
        let read = try network(
            """
            <graphml><key id="k" for="node" attr.name="kind" attr.type="string"/>
            <graph edgedefault="directed"><node id="a"><data key="k">group</data></node>
            <node id="b"><data key="k">airport</data></node></graph></graphml>
            """)
        #expect(read.map.parties.map(\.kind) == [nil, nil])
        #expect(read.map.parties.map { $0.attributes["kind"] } == ["group", "airport"])
        #expect(
            read.diagnostics.listed.map(\.problem) == [
                .network(.keptAsAttribute(title: "kind", Quotation("airport", mayNamePerson: true)))
            ])
    }

    struct Bad: Sendable, CustomTestStringConvertible {
        let content: String
        let line: Int
        let problem: ReadProblem
        var testDescription: String { content }
    }

    static let bad: [Bad] = [
        Bad(
            content: "<graphml><graph>\n<node id='a'/>\n<node id='a'/></graph></graphml>", line: 3,
            problem: .duplicateID(
                Quotation("a", mayNamePerson: true), first: SourcePlace(file: "network", line: 2, column: 1))),
        Bad(
            content: "<graphml><graph><node id='a'/>\n<edge source='a' target='b'/></graph></graphml>", line: 2,
            problem: .unknownParty(header: "target", Quotation("b", mayNamePerson: true), nearest: [])),
        Bad(
            content: "<graphml><graph><node id='a'/>\n<edge source='a'/></graph></graphml>", line: 2,
            problem: .emptyCell(header: "target")),
        Bad(content: "<graphml><graph>\n<node/></graph></graphml>", line: 2, problem: .emptyCell(header: "id")),
        Bad(
            content: "<graphml><graph>\n<hyperedge/></graph></graphml>", line: 2,
            problem: .network(.unsupported("hyperedge"))),
        Bad(
            content: "<graphml><key id='d' for='node'/>\n<key id='d' for='all'/></graphml>", line: 2,
            problem: .network(
                .duplicateAttribute("d", first: SourcePlace(file: "network", line: 1, column: 10)))),
        Bad(
            content: """
                <graphml><key id='d' for='edge' attr.name='weight' attr.type='long'/>
                <key id='d' for='edge' attr.name='length' attr.type='double'/></graphml>
                """, line: 2,
            problem: .network(
                .duplicateAttribute("d", first: SourcePlace(file: "network", line: 1, column: 10)))),
        Bad(
            content: """
                <graphml><key id='w' for='edge' attr.name='weight' attr.type='double'/><graph><node id='a'/>
                <edge source='a' target='a'>
                <data key='w'>NaN</data></edge></graph></graphml>
                """, line: 3,
            problem: .notANumber(header: "weight", Quotation("NaN", mayNamePerson: false))),
        Bad(content: "<graphml>\n<graph>", line: 2, problem: .invalidXML(.notClosed)),
    ]

    @Test(arguments: bad) func refuses(_ bad: Bad) throws {
        let found = try #require(firstError(Array(bad.content.utf8)))
        #expect(found.line == bad.line)
        #expect(found.problem == bad.problem)
    }
}
