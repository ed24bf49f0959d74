import Graphs
import GraphsTestSupport
import Testing

@Suite("Twins")
struct TwinClassesTests {
    @Test("The leaves of a star are false twins, the nodes of a clique true ones")
    func fires() {
        let star = TwinClasses(LaneGraph(.star(leaves: 4)))
        #expect(star.classOf == [0, 1, 1, 1, 1])
        #expect(star.isFalse == [false, true])
        let clique = TwinClasses(LaneGraph(.complete(5)))
        #expect(clique.classOf == [0, 0, 0, 0, 0])
        #expect(clique.isFalse == [false])
    }

    @Test("Nodes of a path, of a long cycle, or tied unequally often to the same are no twins")
    func mustNotFire() {
        #expect(TwinClasses(LaneGraph(.path(4))).firsts.count == 4)
        #expect(TwinClasses(LaneGraph(.cycle(5))).firsts.count == 5)
        let unequal = Graph(nodeCount: 4, edges: [(0, 1), (0, 1), (0, 2), (1, 3), (2, 3)])
        #expect(TwinClasses(LaneGraph(unequal)).firsts.count == 4)
    }

    @Test("Twins have the same neighbours, themselves left out, and all who have are twins", arguments: Specimen.small)
    func property(specimen: Specimen) {
        let graph = specimen.graph.undirected().simplified().graph
        let twins = TwinClasses(LaneGraph(graph))
        for a in graph.nodes {
            for b in graph.nodes where a < b {
                let ofA = graph.successors(of: a).filter { $0 != b }
                let ofB = graph.successors(of: b).filter { $0 != a }
                #expect((twins.classOf[a.index] == twins.classOf[b.index]) == (ofA == ofB))
            }
        }
    }

    @Test("What is merged keeps its weight and says how many it is")
    func merged() {
        let graph = LaneGraph(.star(leaves: 4))
        let merged = TwinClasses(graph).merged(graph)
        #expect(merged.nodeCount == 2)
        #expect(merged.weights == [1, 4])
        #expect(merged.multiplicities == [1, 4])
        #expect(Array(merged.row(0)) == [1])
    }
}
