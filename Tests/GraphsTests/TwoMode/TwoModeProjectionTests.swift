import Graphs
import GraphsTestSupport
import Testing

@Suite struct TwoModeProjectionTests {
    @Test func byHand() {
        // Events 3 (of 0, 1, 2) and 4 (of 0, 1); 5 has nobody.
        let graph = Graph(nodeCount: 6, edges: [(0, 3), (1, 3), (2, 3), (0, 4), (4, 1)])
        let twoMode = TwoModeGraph(graph, second: [Node(3), Node(4), Node(5)])
        let people = twoMode.projection(onto: .first)
        #expect(
            people.graph.edges.map { [people.graph.source(of: $0).index, people.graph.target(of: $0).index] } == [
                [0, 1], [0, 2], [1, 2],
            ])
        #expect(people.strengths.values == [2, 1, 1])
        #expect(agree(twoMode.projection(onto: .first, worth: .newman).strengths.values, [1.5, 0.5, 0.5]))
        let events = twoMode.projection(onto: .second)
        #expect(events.parentNode.values == [Node(3), Node(4), Node(5)])
        #expect(events.strengths.values == [2] && events.graph.nodeCount == 3)
    }

    /// Davis, Gardner & Gardner 1941: Evelyn and Theresa met seven times, more than any other two but one pair.
    @Test func southernWomen() {
        let women = ReferenceGraph.davisSouthernWomen
        let twoMode = TwoModeGraph(women.graph, second: women.graph.nodes.dropFirst(18))
        let projection = twoMode.projection(onto: .first)
        #expect(projection.graph.nodeCount == 18 && projection.graph.edgeCount == 139)
        let evelyn = projection.graph.arcs(from: women.node("Evelyn")).first { $0.neighbor == women.node("Theresa") }
        #expect(projection.strengths[evelyn!.edge] == 7)
        // Newman: what a woman's ties are worth is the number of events where she was not alone.
        let newman = twoMode.projection(onto: .first, worth: .newman)
        let strength = newman.graph.strength(strengths: newman.strengths)
        #expect(agree([strength[women.node("Evelyn")], strength[women.node("Flora")]], [8, 2]))
    }

    @Test(arguments: Specimen.small.filter { $0.graph.secondMode() != nil })
    func agreesWithCountingEachPair(_ specimen: Specimen) {
        let twoMode = TwoModeGraph(specimen.graph, second: specimen.graph.secondMode()!)
        for mode in TwoModeGraph.Mode.allCases {
            let projection = twoMode.projection(onto: mode)
            let nodes = projection.parentNode
            for low in projection.graph.nodes {
                for high in projection.graph.nodes where high > low {
                    let shared = Set(twoMode.graph.successors(of: nodes[low]))
                        .intersection(twoMode.graph.successors(of: nodes[high]))
                    let edge = projection.graph.arcs(from: low).first { $0.neighbor == high }?.edge
                    #expect(edge.map { projection.strengths[$0] } ?? 0 == Double(shared.count))
                }
            }
        }
    }
}
