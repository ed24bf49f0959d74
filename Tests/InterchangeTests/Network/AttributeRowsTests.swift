import Community
import Interchange
import OrderedCollections
import Testing

/// The attributes of ties: those of one keep apart from those of another, though they share memory where they are the same.
@Suite struct AttributeRowsTests {
    /// Reads a file in which each tie has its own colours and forms; an empty one is left out.
    static func read(_ ties: [(colours: [String], forms: [String])]) throws -> ReadMap {
        let edges = ties.map { tie in
            "<edge source='a' target='b'>"
                + tie.colours.map { "<data key='c'>\($0)</data>" }.joined()
                + tie.forms.map { "<data key='f'>\($0)</data>" }.joined() + "</edge>\n"
        }
        let text = """
            <graphml><key id='c' for='edge' attr.name='colour'/><key id='f' for='edge' attr.name='form'/>
            <graph><node id='a'/><node id='b'/>
            \(edges.joined())</graph></graphml>
            """
        return try MapReader.read(text: Array(text.utf8), name: "ties.graphml")
    }

    @Test("Each tie has what its own edge says, in the order of the columns")
    func each() throws {
        let map = try Self.read([
            (["red"], ["round"]), (["red"], []), ([], ["red"]), (["red"], ["round"]), ([], []), (["\u{E9}"], []),
            (["e\u{301}"], []), (["blue"], ["red"]),
        ]).map
        #expect(
            map.ties.map(\.attributes) == [
                ["colour": "red", "form": "round"], ["colour": "red"], ["form": "red"],
                ["colour": "red", "form": "round"], [:], ["colour": "\u{E9}"], ["colour": "e\u{301}"],
                ["colour": "blue", "form": "red"],
            ])
        // Letters that look the same stay as they are written.
        let written = map.ties.compactMap { $0.attributes["colour"].map { Array($0.utf8) } }
        #expect(written[3] == [0xC3, 0xA9] && written[4] == [0x65, 0xCC, 0x81])
    }

    @Test("Ten thousand ties of which no two are the same, and then some that are")
    func many() throws {
        let colours = (0..<10_000).map { "colour \($0)" } + ["colour 7", "colour 9999"]
        let map = try Self.read(colours.map { ([$0], []) }).map
        #expect(map.ties.map { $0.attributes["colour"] } == colours)
    }

    @Test("Of two values for one tie the last counts, and every such tie is remarked upon")
    func repeated() throws {
        let read = try Self.read([
            (["red", "blue"], []), (["blue"], []), (["red", "blue"], []), (["red", "red"], []),
        ])
        #expect(read.map.ties.map { $0.attributes["colour"] } == ["blue", "blue", "blue", "red"])
        #expect(
            read.diagnostics.listed.map(\.problem) == [
                .network(.saidTwice(title: "colour")), .network(.saidTwice(title: "colour")),
            ])
        #expect(read.diagnostics.listed.map(\.place.line) == [3, 5])
    }
}
