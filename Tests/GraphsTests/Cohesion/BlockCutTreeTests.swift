import Graphs
import GraphsTestSupport
import Testing

@Suite("Blocks and cut points")
struct BlockCutTreeTests {
    /// Edges of each block, in ascending order, the blocks by their first edge.
    private func blocks(_ graph: Graph) -> [[Int]] {
        let tree = BlockCutTree(graph)
        return (0..<tree.count).map { tree.edges(of: $0).map(Int.init).sorted() }.sorted { $0[0] < $1[0] }
    }

    @Test("Two triangles that share a node, a tail and a loop, by hand")
    func byHand() {
        //   0 - 1 - 2 - 0,  2 - 3 - 4 - 2,  4 - 5,  5 - 5
        let graph = Graph(nodeCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 2), (4, 5), (5, 5)])
        #expect(blocks(graph) == [[0, 1, 2], [3, 4, 5], [6]])
        let tree = BlockCutTree(graph)
        #expect(tree.componentSizes == [6, 6, 6, 6, 6, 6])
        // From node 0: below 2 hang 3, 4 and 5; below 4 hangs 5; the first triangle and the rest hang on 0.
        #expect(tree.hanging == [5, 0, 3, 0, 1, 0])
    }

    @Test("Parallel edges make a block, an isolated node makes none")
    func parallelEdges() {
        #expect(blocks(Graph(nodeCount: 3, edges: [(0, 1), (1, 0)])) == [[0, 1]])
        #expect(blocks(Graph(nodeCount: 2, edges: [])).isEmpty)
    }

    @Test(
        "Every edge that is no loop is in one block, and no node of a block takes it apart", arguments: Specimen.small)
    func property(specimen: Specimen) {
        let graph = specimen.graph.undirected()
        let tree = BlockCutTree(graph)
        let loops = graph.edges.filter { graph.source(of: $0) == graph.target(of: $0) }
        #expect(Set(tree.edges).count == tree.edges.count)
        #expect(tree.edges.count + loops.count == graph.edgeCount)
        for block in 0..<tree.count {
            let edges = tree.edges(of: block).map { Edge(Int($0)) }
            let nodes = Array(Set(edges.flatMap { [graph.source(of: $0), graph.target(of: $0)] })).sorted()
            let others = Set(graph.edges).subtracting(edges)
            let part = graph.removing(edges: others).graph.subgraph(of: nodes).graph
            #expect(part.connectedComponents().count == 1)
            for node in part.nodes where part.nodeCount > 2 {
                #expect(part.removing([node]).graph.connectedComponents().count == 1)
            }
        }
    }

    @Test("A node is in more than one block just when taking it away leaves more components", arguments: Specimen.small)
    func cutPoints(specimen: Specimen) {
        let graph = specimen.graph.undirected()
        let tree = BlockCutTree(graph)
        let before = graph.connectedComponents().count
        for node in graph.nodes {
            // Its own component counts only if it was more than the node.
            let isAlone = tree.componentSizes[node.index] == 1
            let after = graph.removing([node]).graph.connectedComponents().count + (isAlone ? 1 : 0)
            let blocksAbove = graph.arcs(from: node).contains { $0.neighbor != node } && !isRoot(node, tree) ? 1 : 0
            #expect((tree.blockCounts[node.index] + blocksAbove > 1) == (after > before))
        }
    }

    private func isRoot(_ node: Node, _ tree: BlockCutTree) -> Bool {
        tree.hanging[node.index] == tree.componentSizes[node.index] - 1
    }

    @Test("A path and a star of a million nodes")
    func million() {
        #expect(BlockCutTree(.path(1_000_000)).count == 999_999)
        #expect(BlockCutTree(.star(leaves: 999_999)).count == 999_999)
    }
}
