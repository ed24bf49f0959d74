import Graphs
import GraphsTestSupport
import Testing

@Suite struct ConstraintTests {
    @Test func byHand() {
        // Each contact gets 1/2, and 1/2 · 1/2 through the other one.
        let triangle = Graph.complete(3).constraint(.wholeNetwork)
        #expect(agree(triangle.values, [9.0 / 8, 9.0 / 8, 9.0 / 8]))
        #expect(agree(Graph.star(leaves: 4).constraint(.egoNetwork).values, [1.0 / 4, 1, 1, 1, 1]))
        // 3 -> 0 -> 1 -> 2 -> 0 and 0 -> 2: node 0 invests 1 in 1, 2 in 2 and 1 in 3.
        let directed = Graph(nodeCount: 4, isDirected: true, edges: [(3, 0), (0, 1), (1, 2), (2, 0), (0, 2)])
        let toFirst = 1.0 / 4 + 2.0 / 4 * 1 / 3
        let toSecond = 2.0 / 4 + 1.0 / 4 * 1 / 2
        let expected = toFirst * toFirst + toSecond * toSecond + 1.0 / 16
        #expect(agree([directed.constraint(.wholeNetwork)[Node(0)]], [expected]))
        let dyads = directed.dyadicConstraints(of: Node(0), .wholeNetwork)
        #expect(dyads.map(\.contact) == [Node(1), Node(2), Node(3)])
        #expect(agree(dyads.map(\.constraint), [toFirst * toFirst, toSecond * toSecond, 1.0 / 16]))
    }

    @Test func theModelsDifferWhereAContactLooksOutward() {
        // 0, 1 and 2 know each other, and 2 knows 3: in the circle of 0, what 2 invests in 3 does not exist.
        let graph = Graph(nodeCount: 4, edges: [(0, 1), (0, 2), (1, 2), (2, 3)])
        let whole = 1.0 / 2 + 1.0 / 2 * 1 / 3
        #expect(agree([graph.constraint(.egoNetwork)[Node(0)]], [9.0 / 8]))
        #expect(agree([graph.constraint(.wholeNetwork)[Node(0)]], [whole * whole + 9.0 / 16]))
    }

    @Test(arguments: HolesModel.allCases)
    func smallestGraphs(_ model: HolesModel) {
        #expect(Graph(nodeCount: 0, edges: []).constraint(model).values.isEmpty)
        #expect(agree(Graph(nodeCount: 1, edges: [(0, 0)]).constraint(model).values, [.nan]))
        #expect(Graph.path(2).constraint(model).values == [1, 1])
        #expect(agree(Graph.path(2).constraint(model, strengths: EdgeColumn([0])).values, [.nan, .nan]))
        #expect(agree(Graph(nodeCount: 1, edges: []).holesHierarchy(model).values, [.nan]))
        #expect(Graph.path(2).holesHierarchy(model).values == [1, 1])
    }

    /// Krackhardt 1990 and Padgett & Ansell 1993.
    @Test func kiteAndMedici() {
        let kite = ReferenceGraph.krackhardtKite
        #expect(abs(kite.graph.constraint(.wholeNetwork)[kite.node("Heather")] - 0.4311) < 5e-5)
        let families = ReferenceGraph.padgettMarriage
        #expect(abs(families.graph.constraint(.wholeNetwork)[families.node("Medici")] - 0.2099) < 5e-5)
    }

    /// Borgatti 1997.
    @Test func borgatti() {
        let example = ReferenceGraph.borgattiHoles
        let constraint = example.graph.constraint(.wholeNetwork)
        #expect(abs(constraint[example.node("G")] - 0.400) < 5e-4)
        #expect(abs(constraint[example.node("A")] - 0.595) < 5e-4)
        #expect(constraint[example.node("C")] == 1)
    }

    /// Ucinet's ego networks of the camp; Borgatti, Everett & Johnson 2013.
    @Test func campnet() {
        let ego = Campnet.graph.constraint(.egoNetwork)
        for (label, expected) in [("Holly", 0.436), ("Pat", 0.390), ("Bill", 1.080), ("Steve", 0.615)] {
            #expect(abs(ego[Campnet.node(label)] - expected) < 5e-4)
        }
        #expect(abs(Campnet.graph.constraint(.wholeNetwork)[Campnet.node("Holly")] - 0.3865) < 5e-5)
        #expect(abs(Campnet.graph.holesHierarchy(.egoNetwork)[Campnet.node("Holly")] - 0.088) < 5e-4)
    }

    @Test(arguments: Specimen.small)
    func agreesWithTheFormulas(_ specimen: Specimen) {
        let graph = specimen.graph
        let quarters = specimen.quarters()
        for model in HolesModel.allCases {
            for strengths in [nil, quarters] {
                let oracles = (0..<graph.nodeCount).map { HolesOracle(graph, strengths: strengths, of: $0, model) }
                #expect(agree(graph.constraint(model, strengths: strengths).values, oracles.map(\.constraint)))
                #expect(agree(graph.holesHierarchy(model, strengths: strengths).values, oracles.map(\.hierarchy)))
            }
        }
    }

    /// So many triangles at a node that they are not all kept before they are counted.
    @Test(arguments: 0..<200)
    func agreesWithTheFormulasOnDenseGraphs(_ seed: Int) {
        var generator = SeededGenerator(seed: 31, stream: UInt64(seed))
        let graph = Graph.random(
            nodeCount: 4 + seed % 10, edgeCount: 20 + generator.index(below: 60), isSimple: seed % 3 != 0,
            using: &generator)
        let quarters = EdgeColumn(graph.edges.map { _ in Double(generator.index(below: 9)) / 4 })
        let strengths = seed % 2 == 0 ? nil : quarters
        for model in HolesModel.allCases {
            let oracles = (0..<graph.nodeCount).map { HolesOracle(graph, strengths: strengths, of: $0, model) }
            #expect(agree(graph.constraint(model, strengths: strengths).values, oracles.map(\.constraint)))
            #expect(agree(graph.effectiveSize(model, strengths: strengths).values, oracles.map(\.effectiveSize)))
        }
    }

    @Test(arguments: Specimen.small)
    func theContactsAddUpAndTheScaleDoesNotMatter(_ specimen: Specimen) {
        let graph = specimen.graph
        let quarters = specimen.quarters()
        for model in HolesModel.allCases {
            let constraint = graph.constraint(model, strengths: quarters)
            #expect(agree(graph.constraint(model, strengths: quarters.map { $0 * 7 }).values, constraint.values))
            for node in graph.nodes {
                let dyads = graph.dyadicConstraints(of: node, model, strengths: quarters)
                let contacts = Set(graph.successors(of: node)).union(graph.predecessors(of: node)).subtracting([node])
                #expect(dyads.map(\.contact) == contacts.sorted())
                if !dyads.isEmpty { #expect(agree([dyads.reduce(0) { $0 + $1.constraint }], [constraint[node]])) }
            }
        }
    }

    @Test func aBigStarAndALongPath() {
        let star = Graph.star(leaves: 100_000).constraint(.wholeNetwork)
        #expect(abs(star[Node(0)] - 1e-5) < 1e-12)
        #expect(Graph.path(100_000).constraint(.egoNetwork)[Node(50_000)] == 0.5)
    }

    @Test func aBadStrengthStopsTheProgram() async {
        await #expect(processExitsWith: .failure) {
            _ = Graph.path(2).constraint(.wholeNetwork, strengths: EdgeColumn([-1]))
        }
    }
}
