import Community
import Interchange
import OrderedCollections
import Testing

/// Projects of Pajek, and what its lines say beside nodes and ties.
@Suite struct PajekReaderTests {
    @Test func projectsOfPajekHaveMoreThanNetworks() throws {
        let parts = [
            "*Network one\n*Vertices 2\n*Arcs\n1 2", "*Vector age\n*Vertices 2\n30\n40",
            "*Permutation p\n*Vertices 2\n2\n1",
            "*Hierarchy h\n1 Root", "*Cluster c\n*Vertices 1\n2", "*Partition side\n*Vertices 2\n0\n1",
            "*Network two\n*Vertices 2\n1 \"x\"\n2 \"y\"\n*Arcs\n2 1", "",
        ]
        let read = try network(parts.joined(separator: "\n\n"))
        #expect(text(read.map) == "1|2; 1>2")
        #expect(read.map.parties.map { $0.attributes["age"] } == ["30", "40"])
        #expect(read.map.parties.map { $0.attributes["side"] } == ["0", "1"])
        let leftAside = ["*Permutation", "*Hierarchy", "*Cluster"].map { ReadProblem.network(.leftAside($0)) }
        #expect(read.diagnostics.listed.map(\.problem) == leftAside + [.network(.furtherNetwork)])
    }

    @Test func timesOfPajekEndAtTheirBracket() throws {
        let read = try network("*Vertices 2\n1 \"A\" [1-3, 7] ic Red\n2 \"B\" [4-*\n*Edges\n1 2 2 [6-8] l \"knows\"\n")
        #expect(read.map.parties[0].attributes == ["time": "[1-3, 7]", "ic": "Red"])
        #expect(read.map.parties[1].attributes == ["time": "[4-*"])
        #expect(read.map.ties[0].attributes == ["time": "[6-8]", "label": "knows"])
    }
}
