import Graphs
import Testing

@Suite struct GraphBuilderTests {
    @Test func nodesAndEdgesAreNumberedInOrder() {
        var builder = GraphBuilder(isDirected: true)
        #expect(builder.addNode() == Node(0))
        builder.addNodes(2)
        #expect(builder.addNode() == Node(3))
        #expect(builder.addEdge(from: Node(3), to: Node(1)) == Edge(0))
        #expect(builder.addEdge(from: Node(3), to: Node(1)) == Edge(1))
        #expect(builder.nodeCount == 4)
        #expect(builder.edgeCount == 2)
        let graph = builder.build()
        #expect(graph.isDirected)
        #expect(graph.successors(of: Node(3)).map(\.index) == [1, 1])
        #expect(graph.predecessors(of: Node(1)).map(\.index) == [3, 3])
    }

    @Test func edgeToANodeThatWasNotAddedStopsTheProgram() async {
        await #expect(processExitsWith: .failure) {
            var builder = GraphBuilder()
            builder.addNode()
            builder.addEdge(from: Node(0), to: Node(1))
        }
    }

    @Test func tooManyNodesStopTheProgram() async {
        await #expect(processExitsWith: .failure) {
            var builder = GraphBuilder()
            builder.addNodes(Int(UInt32.max))
        }
    }

    @Test func fewerThanNoNodesStopTheProgram() async {
        await #expect(processExitsWith: .failure) {
            var builder = GraphBuilder()
            builder.addNodes(-1)
        }
    }
}
