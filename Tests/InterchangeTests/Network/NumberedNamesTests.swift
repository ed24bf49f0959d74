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
}
