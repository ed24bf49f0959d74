import Community
import Interchange
import OrderedCollections
import Testing

/// What all readers of networks tell a map of nodes and ties.
@Suite struct NetworkFeedTests {
    @Test(arguments: [
        ("*Vertices 3\n2 \"B\"\n3 \"\" 0.1\n*Partition group\n*Vertices 3\n5\n7\n5\n", "network"),
        ("*Vertices 3\n5\n7\n5\n", "group.clu"),
        ("3 2 010\n5 2\n7 1 3\n5 2\n", "a.graph"),
        ("graph [ node [ id 1 group 5 ] node [ id 2 group 7 label \"B\" ] node [ id 3 group 5 ] ]", "network"),
        ("{\"nodes\":[{\"group\":5},{\"group\":7},{\"group\":5}],\"links\":[]}", "network"),
    ])
    func nodesWithoutLabelsKeepTheirAttributes(_ content: String, _ name: String) throws {
        let parties = try network(content, name: name).map.parties
        #expect(parties.map(\.id) == ["1", content.contains("\"B\"") ? "B" : "2", "3"])
        let title = ["group.clu": "partition", "a.graph": "weight"][name] ?? "group"
        #expect(parties.map { $0.attributes[title] } == ["5", "7", "5"])
    }

    @Test func weightsMayBeInBase16() throws {
        let graph = """
            <graph edgedefault='directed'><node id='a'/><node id='b'/>
            <edge source='a' target='b'><data key='w'>0x1.8p+1</data></edge></graph>
            """
        let read = try network(
            "<graphml><key id='w' for='edge' attr.name='weight' attr.type='double'/>\(graph)</graphml>")
        #expect(text(read.map) == "a|b; a>b 3.0")
    }
}
