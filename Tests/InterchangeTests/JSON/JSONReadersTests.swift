import Community
import Interchange
import OrderedCollections
import Testing

private func ownWith(_ party: String) -> String {
    "{\"schakel\": {\"version\": 1}, \"parties\": [\n\(party)]}"
}

@Suite("JSON of Schakel, NetworkX, D3 and Kumu")
struct JSONReadersTests {
    private func read(_ text: String, options: ReadOptions = ReadOptions()) throws -> ReadMap {
        try MapReader.read(text: Array(text.utf8), name: "kaart.json", options: options)
    }

    /// The first error of a file, with its place.
    private func firstError(_ text: String) -> (problem: ReadProblem, line: Int?, column: Int?)? {
        do {
            _ = try read(text)
        } catch ReadError.invalid(let diagnostics) {
            let first = diagnostics.listed.first { $0.severity == .error }
            return first.map { ($0.problem, $0.place.line, $0.place.column) }
        } catch {}
        return nil
    }

    // MARK: Schakel's own

    @Test("Schakel's own JSON holds all of a map")
    func own() throws {
        let map = try MapWriterTests.map()
        guard case .file(let bytes) = try MapWriter.written(map, as: .json) else { return }
        let copy = try MapReader.read(text: bytes, name: "x")
        #expect(copy.format == .json && copy.map == map)
        #expect(MapWriter.losses(of: map, in: .json).isEmpty)
    }

    @Test("Words of either language, in any order of members")
    func ownByHand() throws {
        let text = """
            {"ties": [{"to": "b", "from": "A", "kind": "Lid van", "direction": "beide", "formal": true}],
             "parties": [{"name": "A", "kind": "bewoner", "voices": ["ouderen"], "employer": "b"}, {"name": "B", "id": "b"}],
             "settings": {"fullStrength": null}, "schakel": {"version": 1}}
            """
        let map = try read(text).map
        #expect(map.parties.map(\.kind) == [.resident, nil] && map.parties[0].voices == [.elderly])
        #expect(map.parties[0].employer == "b")
        #expect(map.ties[0].kind == .memberOf && map.ties[0].direction == .bothWays && map.ties[0].isFormal == true)
        #expect(map.settings.fullStrength == nil)
    }

    @Test(
        "What is wrong with it is said with line and character",
        arguments: [
            ("{\"schakel\": {\"version\": 2}, \"parties\": []}", JSONProblem.newerVersion(2), 1, 25),
            ("{\"schakel\": {}, \"parties\": []}", .missingMember("version"), 1, 13),
            ("{\"schakel\": {\"version\": 1}}", .missingMember("parties"), 1, 1),
            (
                ownWith("{\"nane\": \"A\"}"), .unknownMember(Quotation("nane", mayNamePerson: false), nearest: "name"),
                2, 10
            ),
            (ownWith("{\"id\": \"A\"}"), .missingMember("name"), 2, 1),
            (ownWith("{\"name\": 1}"), .wrongType(member: "name", .text), 2, 10),
            (
                ownWith("{\"name\": \"A\", \"name\": \"B\"}"), .duplicateMember(Quotation("name", mayNamePerson: true)),
                2, 23
            ),
            (ownWith("{\"name\": \"A\", \"persons\": 1.5}"), .wrongType(member: "persons", .wholeNumber), 2, 26),
            (ownWith("{\"name\": \"A\", \"voices\": \"ouderen\"}"), .wrongType(member: "voices", .list), 2, 25),
        ] as [(String, JSONProblem, Int, Int)])
    func badOwn(text: String, problem: JSONProblem, line: Int, column: Int) throws {
        let found = try #require(firstError(text))
        #expect(found.problem == .invalidJSON(problem) && found.line == line && found.column == column, "\(found)")
    }

    @Test("Ranges, days and words are checked as in a sheet, and every one is told")
    func badValues() throws {
        let text = """
            {"schakel": {"version": 1}, "settings": {"disclosureThreshold": 2}, "parties": [
            {"name": "A", "persons": 0, "latitude": 91, "longitude": 4}, {"name": "A"}, {"name": "C", "kind": "hond"}],
            "ties": [{"from": "A", "to": "D"}, {"from": "A", "to": "C", "strength": 2, "since": "gisteren"}],
            "population": [{"voice": "ouderen", "count": -1}]}
            """
        let error = #expect(throws: ReadError.self) { try read(text) }
        guard case .invalid(let diagnostics)? = error else { return }
        let errors = diagnostics.listed.filter { $0.severity == .error }
        #expect(errors.count == 9, "\(errors)")
        #expect(errors.map(\.place.line).allSatisfy { $0 != nil })
    }

    // MARK: Node-link

    /// As NetworkX 3.6 writes a directed multigraph with numbers, text, lists and missing values.
    static let networkX = """
        {"directed": true, "multigraph": true, "graph": {"name": "Proef"}, "nodes": [
        {"kind": "bewoner", "voices": ["ouderen", "mantelzorgers"], "age": 71, "id": 1},
        {"kind": null, "id": "a\\u00e9\\ud83c\\udfe0"}, {"pos": [0.5, [1]], "id": true}], "edges": [
        {"weight": 2.5, "since": "2024-03-01", "source": 1, "target": "aé🏠", "key": 0},
        {"source": 1, "target": "aé🏠", "key": 1}, {"source": true, "target": true, "key": "eigen"}]}
        """

    @Test("NetworkX: identifiers of any type, multigraph, attributes")
    func networkX() throws {
        let read = try read(Self.networkX)
        #expect(read.format == .nodeLink && read.isDirected)
        let map = read.map
        #expect(map.parties.map(\.id) == ["1", "aé🏠", "true"] && map.settings.title == "Proef")
        #expect(map.parties[0].kind == .resident && map.parties[0].voices == [.elderly, .informalCarers])
        #expect(map.parties[0].attributes == ["age": "71"] && map.parties[2].attributes == ["pos": "[0.5, [1]]"])
        #expect(map.ties.count == 3 && map.ties[0].strength == 2.5 && map.ties[0].since == Day(iso: "2024-03-01"))
        #expect(map.ties.allSatisfy(\.isDirected) && map.settings.fullStrength == nil)
        #expect(map.ties[1].attributes.isEmpty && map.ties[2].attributes == ["key": "eigen"])
    }

    @Test("D3: nodes without identifiers, counted from 0, and `value` as the weight")
    func d3() throws {
        let map = try read(
            """
            {"nodes": [{"name": "Myriel", "group": 1}, {"name": "Napoleon", "group": 1}, {"name": "Valjean"}],
             "links": [{"source": 1, "target": 0, "value": 8}, {"source": {"index": 2, "name": "Valjean"}, "target": 0}]}
            """
        ).map
        #expect(map.parties.map(\.name) == ["Myriel", "Napoleon", "Valjean"])
        #expect(map.ties[0].from == 1 && map.ties[0].to == 0 && map.ties[0].strength == 8)
        #expect(map.ties[1].from == 2 && !map.ties[0].isDirected)
        #expect(map.parties[0].attributes == ["group": "1"])
    }

    /// As graphology and Sigma write it, the directions of its ties by the type of the graph.
    static func graphology(_ type: String) -> String {
        """
        {"options": {"type": "\(type)", "multi": true, "allowSelfLoops": true}, "attributes": {"name": "Proef"},
         "nodes": [{"key": "1", "attributes": {"label": "Jan", "x": 0.5, "color": "#f00"}}, {"key": 2}, {"key": "c"}],
         "edges": [{"key": "geid_1_0", "source": "1", "target": "2", "attributes": {"weight": 2.5, "kind": "kent"}},
          {"key": "e", "source": 2, "target": "c", "undirected": true, "attributes": null},
          {"source": "c", "target": "1", "undirected": false}]}
        """
    }

    @Test(
        "graphology: nodes with a key, attributes in an object, and undirected where it says so",
        arguments: [
            ("mixed", "1=Jan|2|c; 1>2 2.5 knows, 2-c, c>1"), ("directed", "1=Jan|2|c; 1>2 2.5 knows, 2-c, c>1"),
            ("undirected", "1=Jan|2|c; 1-2 2.5 knows, 2-c, c>1"),
        ])
    func graphology(_ type: String, _ expected: String) throws {
        let read = try read(Self.graphology(type))
        #expect(read.format == .nodeLink && text(read.map) == expected)
        #expect(read.map.settings.title == "Proef" && read.diagnostics.listed.isEmpty)
        #expect(read.map.parties[0].attributes == ["x": "0.5", "color": "#f00"])
        #expect(read.map.ties.allSatisfy { $0.attributes.isEmpty })
    }

    @Test("A key is an identifier only where graphology has it")
    func keysOfOthers() throws {
        let map = try read(
            "{\"nodes\": [{\"key\": \"a\"}], \"links\": [{\"source\": 0, \"target\": 0}]}"
        ).map
        #expect(map.parties[0].id == "1" && map.parties[0].attributes == ["key": "a"])
    }

    @Test("Links before nodes, and the older name of the list")
    func order() throws {
        let text =
            "{\"links\": [{\"source\": \"a\", \"target\": \"b\"}], \"nodes\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}"
        #expect(try read(text).map.ties.count == 1)
    }

    @Test(
        "What is no network is refused",
        arguments: [
            "{\"nodes\": [{\"id\": 1}, {\"id\": 1}], \"links\": []}", "{\"nodes\": [{\"id\": 1}, {}], \"links\": []}",
            "{\"nodes\": [{}, {\"id\": 1}], \"links\": []}", "{\"nodes\": [3], \"links\": []}",
            "{\"nodes\": [{\"id\": 1}], \"links\": [{\"source\": 1}]}",
            "{\"nodes\": [{\"id\": 1}], \"links\": [{\"source\": 1, \"target\": 2}]}",
            "{\"nodes\": [{}], \"links\": [{\"source\": 0, \"target\": 1}]}",
            "{\"nodes\": [{}], \"links\": [{\"source\": -1, \"target\": 0}]}",
            "{\"nodes\": [{}], \"links\": [{\"source\": 99999999999999999999, \"target\": 0}]}",
            "{\"nodes\": [{\"id\": 1}], \"edges\": [{\"source\": 1, \"target\": 1, \"weight\": NaN}]}",
            "{\"nodes\": [{\"id\": 1}], \"edges\": [{\"source\": 1, \"target\": 1, \"weight\": 1e999}]}",
            "{\"nodes\": {}, \"links\": []}",
            "{\"options\": {}, \"nodes\": [{\"key\": 1}, {\"key\": 1}], \"edges\": []}",
            "{\"options\": {}, \"nodes\": [{\"key\": 1}, {}], \"edges\": []}", "{}", "[]", "[{\"id\": 1}]",
        ])
    func notANetwork(text: String) throws {
        let found = try #require(firstError(text))
        #expect(found.line == 1)
    }

    // MARK: Kumu

    @Test("Kumu: as it is imported")
    func kumu() throws {
        let read = try read(
            """
            {"elements": [{"id": "e1", "label": "Fietsmaat", "type": "Groep", "tags": ["fiets", "buurt"],
              "description": "Iedere dinsdag"}, {"id": "e2", "label": "Buurthuis", "type": "Gebouw"}],
             "connections": [{"id": "c1", "from": "e1", "to": "e2", "type": "gevestigd in", "direction": "directed"},
              {"id": "c2", "from": "e1", "to": "e2", "direction": "mutual", "strength": 3},
              {"from": "e2", "to": "e1", "direction": "undirected", "type": "kent"}]}
            """)
        #expect(read.format == .kumuJSON)
        let map = read.map
        #expect(map.parties[0].name == "Fietsmaat" && map.parties[0].tags == ["fiets", "buurt"])
        #expect(map.parties[0].note == "Iedere dinsdag")
        #expect(map.ties.map(\.isDirected) == [true, false, false] && map.ties[0].kind == .locatedAt)
        #expect(map.ties[1].strength == 3)
        // "Gebouw" is no kind that a map has, so the types are kept as they are.
        #expect(map.parties.map { $0.attributes["type"] } == ["Groep", "Gebouw"])
    }

    @Test("Kumu: connections by label, where only one element has it")
    func kumuLabels() throws {
        func text(_ to: String) -> String {
            """
            {"elements": [{"id": "e1", "label": "A"}, {"id": "e2", "label": "B"}, {"id": "B", "label": "C"},
              {"id": "e4", "label": "D"}, {"id": "e5", "label": "D"}],
             "connections": [{"from": "A", "to": "\(to)"}]}
            """
        }
        for (to, expected) in [("e2", 1), ("B", 2), ("C", 2)] {
            let map = try read(text(to)).map
            #expect(map.ties.map { [$0.from, $0.to] } == [[0, expected]], "\(to)")
        }
        let found = try #require(firstError(text("D")))
        guard case .unknownParty = found.problem else { return #expect(Bool(false), "\(found.problem)") }
    }

    @Test("Kumu: as it saves a project itself")
    func kumuProject() throws {
        let map = try read(
            """
            {"elements": [{"_id": "elem-1", "attributes": {"label": "A", "element type": "groep"}},
              {"_id": "elem-2", "attributes": {"label": "B"}}],
             "connections": [{"_id": "conn-1", "from": "elem-1", "to": "elem-2", "direction": "directed",
              "attributes": {"connection type": "helpt"}}], "maps": []}
            """
        ).map
        #expect(map.parties.map(\.name) == ["A", "B"] && map.parties[0].kind == .group)
        #expect(map.ties[0].kind == .helps && map.ties[0].isDirected)
    }
}
