import Community
import Foundation
import Interchange
import OrderedCollections
import Testing

/// Files as the tools wrote them, with the number of nodes and ties that NetworkX 3.4 and igraph 0.11 find, or that the
/// file itself states where those cannot read it (mixed directions, lists, matrices of UCINET).
@Suite struct NetworkFilesTests {
    struct File: Sendable, CustomTestStringConvertible {
        let name: String
        let format: MapFormat
        let parties: Int
        let ties: Int
        var isDirected = false
        var testDescription: String { name }

        init(_ name: String, _ format: MapFormat, _ parties: Int, _ ties: Int, directed: Bool = false) {
            (self.name, self.format, self.parties, self.ties, isDirected) = (name, format, parties, ties, directed)
        }
    }

    static let files: [File] = [
        File("graphology_attributes.graphml", .graphML, 6, 7), File("multigraph.graphml", .graphML, 6, 9),
        File("mixed_multigraph.graphml", .graphML, 6, 8, directed: true),
        File("test.graphml", .graphML, 8, 5, directed: true),
        File("yed_created_edges.graphml", .graphML, 5, 3, directed: true),
        File("yed_created_edges_deeper.graphml", .graphML, 7, 4, directed: true),
        File("yed_created_empty_graph.graphml", .graphML, 0, 0),
        File("basic.gexf", .gexf, 2, 2, directed: true), File("edge_data.gexf", .gexf, 4, 5, directed: true),
        File("liststring.gexf", .gexf, 4, 5, directed: true), File("mixed.gexf", .gexf, 3, 3, directed: true),
        File("v1_3.gexf", .gexf, 2, 1), File("v1_3_writer.gexf", .gexf, 2, 1, directed: true),
        File("undeclared_attribute.gexf", .gexf, 2, 1, directed: true), File("pedantic.gexf", .gexf, 0, 0),
        File("dynamicTest.gexf", .gexf, 4, 5, directed: true),
        File("spec_dynamics.gexf", .gexf, 4, 5, directed: true),
        File("spec_dynamics_openintervals.gexf", .gexf, 2, 1, directed: true),
        File("spec_hierarchy2.gexf", .gexf, 7, 4, directed: true),
        File("spec_hierarchy4.gexf", .gexf, 7, 4, directed: true),
        File("adols.paj", .pajek, 8, 10),
        File("campnet-6404.##h", .ucinet, 18, 54, directed: true),
        File("campnet-6404.##d", .ucinet, 18, 54, directed: true),
        File("campnet2.##h", .ucinet, 18, 54, directed: true), File("ZACKAR-ZACHE-6404.##h", .ucinet, 34, 78),
        File("test-5.##h", .ucinet, 5, 5),
        File("looptest1.gml", .gml, 9, 12), File("looptest2.gml", .gml, 9, 14),
        File("jazz2_directed.gml", .gml, 5, 4, directed: true),
        File("karate.graph", .metis, 34, 78), File("lesmis.graph", .metis, 77, 254),
        File("jazz2double.graph", .metis, 5, 6), File("tiny_01.graph", .metis, 7, 11),
        File("tiny_04.graph", .metis, 7, 11), File("example.graph", .metis, 4, 2),
        File("alphabet.edgelist", .edgeList, 5, 4), File("comments.edgelist", .edgeList, 10, 20),
        File("spaceseparated_weighted.edgelist", .edgeList, 3, 3),
    ]

    static func path(_ name: String) throws -> String {
        try #require(Bundle.module.resourceURL).appending(path: "Fixtures/networks/\(name)").path
    }

    @Test(arguments: files) func isReadWhole(_ file: File) throws {
        let read = try MapReader.read(try Self.path(file.name))
        #expect(read.format == file.format)
        #expect(read.map.parties.count == file.parties)
        #expect(read.map.ties.count == file.ties)
        #expect(read.isDirected == file.isDirected)
    }

    @Test func nodesThatAreNotThereAreAnErrorUnlessAsked() throws {
        let path = try Self.path("missing_nodes.graphml")
        #expect(throws: ReadError.self) { try MapReader.read(path) }
        let read = try MapReader.read(path, options: ReadOptions(addsNewParties: true))
        #expect(read.map.parties.count == 51)
        #expect(read.map.ties.count == 37)
    }

    @Test func labelsAndDetailsAreKept() throws {
        let camp = try MapReader.read(try Self.path("campnet-6404.##h")).map
        #expect(camp.parties.prefix(3).map(\.name) == ["HOLLY", "BRAZEY", "CAROL"])
        let karate = try MapReader.read(try Self.path("ZACKAR-ZACHE-6404.##h")).map
        #expect(karate.ties[0].kind == TieKind(rawValue: "ZACHE"))
        let tree = try MapReader.read(try Self.path("spec_hierarchy4.gexf")).map
        #expect(tree.parties[0].attributes["parent"] == "e")
        let les = try MapReader.read(try Self.path("lesmis.graph")).map
        #expect(les.ties.reduce(0) { $0 + ($1.strength ?? 0) } == 820)
        let dynamics = try MapReader.read(try Self.path("spec_dynamics.gexf")).map
        #expect(dynamics.ties[0].since == Day(year: 2009, month: 3, day: 1))
        #expect(dynamics.parties[2].attributes["spells"] == "<[-Infinity, 2009-03-01]; [2009-03-05, 2009-03-10]>")
        let lists = try MapReader.read(try Self.path("v1_3.gexf")).map
        #expect(lists.parties[0].attributes["single"] == "a|'b'|c")
        #expect(lists.ties[0].kind == TieKind(rawValue: "likes"))
    }
}
