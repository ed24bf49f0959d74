import Graphs
import GraphsTestSupport
import Testing

@Suite struct RegularEquivalenceTests {
    /// Two parents with one and three children each: how many there are does not matter, whose they are does.
    @Test func parentsAndChildren() {
        let families = Graph(nodeCount: 6, isDirected: true, edges: [(0, 2), (1, 3), (1, 4), (1, 5)])
        let roles = families.regularEquivalence()
        #expect(roles.classes.values == [0, 0, 1, 1, 1, 1])
        #expect(roles.count == 2)
        #expect(roles.rounds == 1)
        #expect(roles.separation(of: Node(0), and: Node(1)) == nil)
        #expect(roles.separation(of: Node(0), and: Node(5)) == 1)
    }

    /// Along a path of five the ends part first, and the middle last.
    @Test func aDirectedPath() {
        let roles = Graph.path(5, isDirected: true).regularEquivalence()
        #expect(roles.classes.values == [0, 1, 2, 3, 4])
        #expect(roles.separation(of: Node(0), and: Node(4)) == 1)
        #expect(roles.separation(of: Node(1), and: Node(2)) == 2)
        #expect(roles.separation(of: Node(2), and: Node(3)) == 2)
        #expect(roles.rounds == 2)
    }

    @Test func withoutDirectionOnlyTiesTellApart() {
        let graph = Graph.union([.path(4), .star(leaves: 3), .path(1)])
        #expect(graph.regularEquivalence().classes.values == [0, 0, 0, 0, 0, 0, 0, 0, 1])
        #expect(Graph(nodeCount: 0, edges: []).regularEquivalence().count == 0)
    }

    @Test func kindsAndGroupsTellApart() {
        let path = Graph.path(4)
        let kinds = EdgeColumn([7, 7, 3])
        #expect(path.regularEquivalence(kinds: kinds).classes.values == [0, 1, 2, 3])
        #expect(path.regularEquivalence(kinds: EdgeColumn([7, 3, 7])).classes.values == [0, 1, 1, 0])
        let groups = path.regularEquivalence(within: NodeColumn([5, 9, 9, 5]))
        #expect(groups.classes.values == [0, 1, 1, 0])
        #expect(groups.separation(of: Node(0), and: Node(1)) == 0)
    }

    /// Of all divisions of a small graph that are regular, the one with the fewest classes.
    @Test(arguments: Specimen.small.filter { $0.graph.nodeCount <= 7 })
    func isTheCoarsestThereIs(specimen: Specimen) {
        let graph = specimen.graph
        let found = graph.regularEquivalence()
        #expect(isRegular(graph, found.classes.values))
        let fewest = divisions(graph.nodeCount).filter { isRegular(graph, $0) }.map { Set($0).count }.min()
        #expect(found.count == fewest)
    }

    @Test func theOtherWayRoundTheRolesAreTheSame() {
        for specimen in Specimen.small(isDirected: true) {
            let graph = specimen.graph
            let back = graph.reversed().regularEquivalence()
            #expect(back.classes == graph.regularEquivalence().classes)
        }
    }

    /// The definition: of two nodes of a class, each has ties to and from the classes that the other has.
    private func isRegular(_ graph: Graph, _ classes: [Int]) -> Bool {
        func seen(_ arcs: Arcs) -> Set<Int> { Set(arcs.map { classes[$0.neighbor.index] }) }
        return graph.nodes.allSatisfy { one in
            graph.nodes.allSatisfy { other in
                classes[one.index] != classes[other.index]
                    || seen(graph.arcs(from: one)) == seen(graph.arcs(from: other))
                        && seen(graph.arcs(to: one)) == seen(graph.arcs(to: other))
            }
        }
    }

    /// All ways to divide so many nodes into classes.
    private func divisions(_ count: Int) -> [[Int]] {
        if count == 0 { return [[]] }
        return divisions(count - 1).flatMap { division in
            (0...(division.max() ?? -1) + 1).map { division + [$0] }
        }
    }
}
