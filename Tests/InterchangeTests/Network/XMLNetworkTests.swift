import Community
import Graphs
import Interchange
import Testing

/// Large files in XML are read on several threads, and nothing depends on it.
@Suite struct XMLNetworkTests {
    private static let tieCount = 24_000

    /// Some 2 MB of GraphML, with remarks on some ties.
    private static var graphML: String {
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml><key id="n" for="node" attr.name="naam" attr.type="string"/>
            <key id="w" for="edge" attr.name="weight" attr.type="double"/>
            <key id="s" for="edge" attr.name="Soort" attr.type="string"/>
            <graph edgedefault="undirected">\n
            """
        for node in 0..<1_000 { text += "<node id=\"n\(node)\"><data key=\"n\">Plek é \(node)</data></node>\n" }
        for tie in 0..<tieCount {
            let (from, to) = (tie % 1_000, tie * 7 % 1_000)
            text += "<edge source=\"n\(from)\" target=\"n\(to)\"><data key=\"w\">\(tie % 9 + 1)</data>"
            text +=
                tie % 5_000 == 0 ? "<data key=\"s\">werkt <!-- <edge --> samen</data><nieuw/></edge>\n" : "</edge>\n"
        }
        return text + "</graph></graphml>\n"
    }

    /// Some 2 MB of GEXF, with lists of edges after one another.
    private static var gexf: String {
        var text = "<gexf version=\"1.3\"><graph defaultedgetype=\"directed\"><nodes>\n"
        for node in 0..<10_000 { text += "<node id=\"\(node)\" label=\"Plek &lt;\(node)&gt;\"><nodes/></node>\n" }
        text += "</nodes><edges>\n"
        for tie in 0..<tieCount {
            text +=
                "<edge id=\"e\(tie)\" source=\"\(tie % 10_000)\" target=\"\(tie * 3 % 10_000)\" weight=\"\(tie % 4)\"/>\n"
            if tie % 8_000 == 7_999 { text += "</edges><edges>\n" }
        }
        return text + "</edges></graph></gexf>\n"
    }

    /// What is read, or what is wrong; and whatever is remarked.
    private static func reading(_ text: String, threads: Int, _ options: ReadOptions) -> (ReadMap?, [Diagnostic]) {
        do {
            let read = try MapReader.read(
                text: Array(text.utf8), name: "kaart", options: options, execution: Execution(threads: threads))
            return (read, read.diagnostics.listed)
        } catch {
            guard case .invalid(let diagnostics) = error else { return (nil, []) }
            return (nil, diagnostics.listed)
        }
    }

    @Test(
        "The map and the remarks do not depend on the number of threads", arguments: [1, 2],
        [ReadOptions.DuplicateTies.keep, .sum])
    func sound(file: Int, duplicates: ReadOptions.DuplicateTies) throws {
        let text = file == 1 ? Self.graphML : Self.gexf
        let options = ReadOptions(duplicates: duplicates)
        let (one, remarks) = Self.reading(text, threads: 1, options)
        let (several, sameRemarks) = Self.reading(text, threads: 4, options)
        let map = try #require(one?.map)
        #expect(map == several?.map)
        #expect(one?.isDirected == several?.isDirected)
        #expect(remarks == sameRemarks && !remarks.isEmpty)
        #expect(duplicates == .sum || map.ties.count == Self.tieCount)
        #expect(map.parties.count == (file == 1 ? 1_000 : 10_000))
    }

    @Test(
        "A fault has the same place with any number of threads",
        arguments: [
            ("<edge source=\"n1\" target=\"n7\">", "<edge source=\"n1\" target=\"nergens\">"),
            ("n999\" target=\"n993\">", "n999\" target=\"n993\"&>"),
            ("<edge source=\"n998\"", "<hyperedge/><edge source=\"n998\""),
            ("</graph></graphml>\n", ""), ("</graphml>\n", "</graphml><edge />"),
        ])
    func faulty(part: String, replacement: String) throws {
        var faulty = Self.graphML
        faulty.replaceSubrange(try #require(faulty.ranges(of: part).last), with: replacement)
        let (none, faults) = Self.reading(faulty, threads: 1, ReadOptions())
        let (alsoNone, sameFaults) = Self.reading(faulty, threads: 4, ReadOptions())
        #expect(none == nil && alsoNone == nil)
        #expect(faults == sameFaults && !faults.isEmpty)
    }
}
