import Graphs
import GraphsTestSupport
import Testing

@Suite struct TwoModeCentralityTests {
    @Test func byHand() throws {
        // One event for all three: as central as can be.
        let star = TwoModeGraph(.star(leaves: 3), second: [Node(0)])
        #expect(star.degree().values == [1, 1, 1, 1])
        #expect(agree(try star.closeness().values, [1, 1, 1, 1]))
        // With a single event nobody can lie between others.
        #expect(agree(try star.betweenness().values, [1, .nan, .nan, .nan]))
        let apart = TwoModeGraph(Graph(nodeCount: 3, edges: [(0, 2)]), second: [Node(2)])
        // One of two others is reached, in one step where three were the least for all.
        #expect(agree(try apart.closeness().values, [3.0 * 1 / 2, 0, 2.0 * 1 / 2]))
    }

    /// Borgatti & Everett 1997, table of the women and the events.
    @Test func southernWomen() throws {
        let women = ReferenceGraph.davisSouthernWomen
        let twoMode = TwoModeGraph(women.graph, second: women.graph.nodes.dropFirst(18))
        let degree = twoMode.degree()
        #expect(abs(degree[women.node("E8")] - 0.78) < 0.005 && abs(degree[women.node("Evelyn")] - 0.57) < 0.005)
        let closeness = try twoMode.closeness()
        #expect(abs(closeness[women.node("E8")] - 0.85) < 0.005 && abs(closeness[women.node("Nora")] - 0.80) < 0.005)
        let betweenness = try twoMode.betweenness()
        #expect(abs(betweenness[women.node("E8")] - 0.24) < 0.005 && abs(betweenness[women.node("E9")] - 0.23) < 0.005)
    }

    @Test(arguments: Specimen.small.filter { $0.graph.secondMode() != nil && $0.graph.nodeCount > 1 })
    func agreesWithTheDefinitions(_ specimen: Specimen) throws {
        let second = specimen.graph.secondMode()!
        let twoMode = TwoModeGraph(specimen.graph, second: second)
        let oracle = PathOracle(twoMode.graph)
        let closeness = try twoMode.closeness()
        for node in twoMode.graph.nodes {
            let own = second.contains(node) ? second.count : twoMode.graph.nodeCount - second.count
            let other = twoMode.graph.nodeCount - own
            let found = oracle.distances[node.index].filter { $0 > 0 && $0 < .infinity }
            let least = Double(other + 2 * (own - 1))
            let share = Double(found.count) / Double(twoMode.graph.nodeCount - 1)
            #expect(agree([closeness[node]], [found.isEmpty ? 0 : least / found.reduce(0, +) * share]))
        }
        for value in try twoMode.betweenness().values { #expect(value.isNaN || value >= 0 && value <= 1 + 1e-12) }
        for value in twoMode.degree().values { #expect(value.isNaN || value >= 0 && value <= 1) }
    }

    /// The most that betweenness can be, found by trying every two-mode graph of three and two nodes.
    @Test func theMostThatTwoModesAllow() throws {
        var most = [0.0, 0.0]
        for mask in 0..<64 {
            let edges = (0..<6).filter { mask >> $0 & 1 == 1 }.map { ($0 / 2, 3 + $0 % 2) }
            let values = try TwoModeGraph(Graph(nodeCount: 5, edges: edges), second: [Node(3), Node(4)]).betweenness()
            most = [max(most[0], values.values[..<3].max()!), max(most[1], values.values[3...].max()!)]
        }
        #expect(agree(most, [1, 1]))
    }
}
