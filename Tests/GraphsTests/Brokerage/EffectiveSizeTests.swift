import Graphs
import GraphsTestSupport
import Testing

@Suite struct EffectiveSizeTests {
    @Test func byHand() {
        // Three contacts with one tie among them: 3 - 2 · 1 / 3.
        let graph = Graph(nodeCount: 4, edges: [(0, 1), (0, 2), (0, 3), (1, 2)])
        #expect(agree(graph.effectiveSize(.egoNetwork).values, [7.0 / 3, 1, 1, 1]))
        #expect(agree(graph.efficiency(.egoNetwork).values, [7.0 / 9, 1.0 / 2, 1.0 / 2, 1]))
        #expect(agree(Graph.star(leaves: 4).effectiveSize(.wholeNetwork).values, [4, 1, 1, 1, 1]))
        #expect(agree(Graph.complete(5).effectiveSize(.wholeNetwork).values, [1, 1, 1, 1, 1]))
    }

    @Test func theModelsDifferWhereAContactsStrongestTieIsOutside() {
        // 2 invests 4 in 3, whom 0 does not know, and 1 in 0 and in 1.
        let graph = Graph(nodeCount: 4, edges: [(0, 1), (0, 2), (1, 2), (2, 3)])
        let strengths = EdgeColumn([1.0, 1, 1, 4])
        #expect(agree([graph.effectiveSize(.egoNetwork, strengths: strengths)[Node(0)]], [1]))
        #expect(agree([graph.effectiveSize(.wholeNetwork, strengths: strengths)[Node(0)]], [2 - 0.5 - 0.125]))
    }

    @Test(arguments: HolesModel.allCases)
    func smallestGraphs(_ model: HolesModel) {
        #expect(Graph(nodeCount: 0, edges: []).effectiveSize(model).values.isEmpty)
        #expect(agree(Graph(nodeCount: 1, edges: [(0, 0)]).effectiveSize(model).values, [.nan]))
        #expect(agree(Graph(nodeCount: 1, edges: []).efficiency(model).values, [.nan]))
        #expect(Graph.path(2).effectiveSize(model).values == [1, 1])
    }

    /// Borgatti 1997.
    @Test func borgatti() {
        let example = ReferenceGraph.borgattiHoles
        for model in HolesModel.allCases {
            let size = example.graph.effectiveSize(model)
            #expect(abs(size[example.node("G")] - 4.67) < 0.005)
            #expect(abs(size[example.node("A")] - 2.50) < 0.005)
            #expect(size[example.node("C")] == 1)
        }
    }

    /// Ucinet's ego networks of the camp.
    @Test func campnet() {
        #expect(abs(Campnet.graph.effectiveSize(.egoNetwork)[Campnet.node("Holly")] - 3.857) < 5e-4)
    }

    @Test(arguments: Specimen.small)
    func agreesWithTheFormulas(_ specimen: Specimen) {
        let graph = specimen.graph
        let quarters = specimen.quarters()
        for model in HolesModel.allCases {
            for strengths in [nil, quarters] {
                let oracles = (0..<graph.nodeCount).map { HolesOracle(graph, strengths: strengths, of: $0, model) }
                #expect(agree(graph.effectiveSize(model, strengths: strengths).values, oracles.map(\.effectiveSize)))
                #expect(agree(graph.efficiency(model, strengths: strengths).values, oracles.map(\.efficiency)))
            }
        }
    }

    @Test(arguments: Specimen.small)
    func atMostTheNumberOfContacts(_ specimen: Specimen) {
        let graph = specimen.graph
        let sizes = graph.effectiveSize(.wholeNetwork)
        for node in graph.nodes where !sizes[node].isNaN {
            let contacts = Set(graph.successors(of: node)).union(graph.predecessors(of: node)).subtracting([node])
            let areJoined = contacts.contains { a in contacts.contains { a != $0 && graph.hasEdge(from: a, to: $0) } }
            #expect(areJoined ? sizes[node] < Double(contacts.count) : sizes[node] == Double(contacts.count))
        }
    }
}
