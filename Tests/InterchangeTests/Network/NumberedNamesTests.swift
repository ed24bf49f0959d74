import Community
import Interchange
import Testing

/// Names of nodes that are a word and a number, and those that only look so.
@Suite struct NumberedNamesTests {
    @Test func namesThatDifferAreDifferentNodes() throws {
        let ids = ["n1", "n01", "n001", "1", "n", "n10", "m1", "n1x", "n2000000000", "n99999999", "n1.", "N1"]
        let nodes = ids.map { "<node id=\"\($0)\"/>" }.joined()
        let edges = ids.map { "<edge source=\"\($0)\" target=\"n1\"/>" }.joined()
        let map = try network("<graphml><graph>\(nodes)\(edges)</graph></graphml>").map
        #expect(map.parties.map(\.id) == ids)
        #expect(map.ties.map(\.from) == Array(ids.indices))
        #expect(map.ties.allSatisfy { $0.to == 0 })
    }

    static let orders: [[String]] = [
        ["n0", "n1", "n2", "n3"], ["n5", "n6", "n7", "n8"], ["n5", "n6", "n8", "n7", "n9", "n4", "n0"],
        ["n1", "n2", "x", "n3", "n4"], ["x", "n1", "n2"], ["n9", "n8", "n7"], ["0", "1", "2", "4", "3"],
        ["n999", "n1000", "n1001"], ["n100000", "n100001"], ["n1", "n2", "N3", "n3", "n03"],
    ]

    @Test("Whether numbers count on from node to node, leave some out or come as they like", arguments: orders)
    func order(_ ids: [String]) throws {
        let nodes = ids.map { "<node id=\"\($0)\"/>" }.joined()
        let edges = ids.map { "<edge source=\"\($0)\" target=\"\(ids[0])\"/>" }.joined()
        for text in [nodes + edges, edges + nodes] {
            let map = try network("<graphml><graph>\(text)</graph></graphml>").map
            #expect(map.parties.map(\.id) == ids)
            #expect(map.ties.map(\.from) == Array(ids.indices))
            #expect(map.ties.allSatisfy { $0.to == 0 })
        }
    }
}
