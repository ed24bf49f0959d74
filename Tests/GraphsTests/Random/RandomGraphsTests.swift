import Graphs
import GraphsTestSupport
import Testing

@Suite struct RandomGraphsTests {
    private func pairs(_ graph: Graph) -> [[Int]] {
        graph.edges.map { edge in
            let ends = [graph.source(of: edge).index, graph.target(of: edge).index]
            return graph.isDirected ? ends : ends.sorted()
        }
    }

    private func isSimple(_ graph: Graph) -> Bool {
        Set(pairs(graph)).count == graph.edgeCount && pairs(graph).allSatisfy { $0[0] != $0[1] }
    }

    @Test(arguments: [false, true])
    func uniformHasItsEdges(isDirected: Bool) {
        var generator = SeededGenerator(seed: 1)
        for count in 0..<7 {
            for edges in 0...(count * max(0, count - 1) / (isDirected ? 1 : 2)) {
                let graph = Graph.uniformRandom(
                    nodeCount: count, edgeCount: edges, isDirected: isDirected, using: &generator)
                #expect(graph.nodeCount == count && graph.edgeCount == edges && isSimple(graph))
            }
        }
        let large = Graph.uniformRandom(
            nodeCount: 50_000, edgeCount: 100_000, isDirected: isDirected, using: &generator)
        #expect(large.edgeCount == 100_000 && isSimple(large))
    }

    /// All graphs of four nodes and two edges, and of four, come equally often.
    @Test(arguments: [2, 4], [false, true])
    func uniformIsUniform(edgeCount: Int, isDirected: Bool) {
        var generator = SeededGenerator(seed: 2)
        var counts: [[[Int]]: Int] = [:]
        for _ in 0..<30_000 {
            let graph = Graph.uniformRandom(
                nodeCount: 4, edgeCount: edgeCount, isDirected: isDirected, using: &generator)
            counts[pairs(graph).sorted { $0.lexicographicallyPrecedes($1) }, default: 0] += 1
        }
        #expect(counts.count == (isDirected ? (edgeCount == 2 ? 66 : 495) : 15))
        #expect(isUniform(Array(counts.values)))
    }

    @Test func attachmentGrows() {
        var generator = SeededGenerator(seed: 3)
        for (nodes, each) in [(2, 1), (5, 1), (5, 4), (500, 3)] {
            let graph = Graph.preferentialAttachment(nodeCount: nodes, edgesPerNode: each, using: &generator)
            #expect(graph.nodeCount == nodes && graph.edgeCount == (nodes - each) * each && isSimple(graph))
            #expect(graph.floodedComponentCount() == 1)
            #expect(graph.nodes.dropFirst(each + 1).allSatisfy { graph.degree(of: $0) >= each })
        }
    }

    /// With one edge for each new node, the fourth one makes a star half of the time.
    @Test func attachmentIsPreferential() {
        var generator = SeededGenerator(seed: 4)
        var hits = 0
        for _ in 0..<20_000 {
            // 0 - 1, then node 2 joins one of two, and node 3 one of three with degrees 2, 1 and 1.
            let graph = Graph.preferentialAttachment(nodeCount: 4, edgesPerNode: 1, using: &generator)
            if graph.degree().values.max() == 3 { hits += 1 }
        }
        #expect(abs(hits - 10_000) < 350)
        // Barabási & Albert 1999: the part of nodes of degree k or more falls as k^-2, from k = 3 to 30 a hundredfold.
        let large = Graph.preferentialAttachment(nodeCount: 30_000, edgesPerNode: 3, using: &generator)
        let high = large.degree().values.count { $0 >= 30 }
        #expect((240...460).contains(high))
    }

    @Test func smallWorldKeepsItsEdges() {
        var generator = SeededGenerator(seed: 5)
        for probability in [0, 0.1, 1] {
            let graph = Graph.smallWorld(nodeCount: 300, neighbors: 6, rewiring: probability, using: &generator)
            #expect(graph.edgeCount == 900 && isSimple(graph))
        }
        let ring = Graph.smallWorld(nodeCount: 7, neighbors: 2, rewiring: 0, using: &generator)
        #expect(
            pairs(ring).sorted { $0[0] < $1[0] || $0[0] == $1[0] && $0[1] < $1[1] }
                == pairs(.cycle(7)).sorted {
                    $0[0] < $1[0] || $0[0] == $1[0] && $0[1] < $1[1]
                })
        #expect(Graph.smallWorld(nodeCount: 5, neighbors: 4, rewiring: 1, using: &generator).edgeCount == 10)
        // A tenth of the edges leaves the ring.
        let graph = Graph.smallWorld(nodeCount: 10_000, neighbors: 4, rewiring: 0.1, using: &generator)
        let far = pairs(graph).count { pair in
            let distance = pair[1] - pair[0]
            return min(distance, 10_000 - distance) > 2
        }
        #expect((1_790...2_210).contains(far))
    }

    @Test func blocksHaveTheirDensities() {
        var generator = SeededGenerator(seed: 6)
        let sizes = [100, 200, 1, 0]
        let probabilities = [[0.3, 0.02, 1, 0], [0.02, 0.1, 0, 0], [1, 0, 1, 0], [0, 0, 0, 1]]
        for isDirected in [false, true] {
            let graph = Graph.stochasticBlocks(
                sizes: sizes, probabilities: probabilities, isDirected: isDirected, using: &generator)
            #expect(graph.nodeCount == 301 && isSimple(graph))
            let mixing = graph.mixing(by: NodeColumn((0..<301).map { $0 < 100 ? 0 : $0 < 300 ? 1 : 2 }))
            for row in 0..<3 {
                for column in 0..<3 {
                    let places = mixing.possible(from: row, to: column)
                    let mean = places * probabilities[row][column]
                    let deviation = (mean * (1 - probabilities[row][column])).squareRoot()
                    #expect(abs(mixing.ties[row][column] - mean) <= 5 * deviation)
                }
            }
        }
    }

    @Test func theSeedDecides() {
        func graph(_ seed: UInt64) -> [[Int]] {
            var generator = SeededGenerator(seed: seed)
            return pairs(.uniformRandom(nodeCount: 50, edgeCount: 100, using: &generator))
        }
        #expect(graph(1) == graph(1) && graph(1) != graph(2))
    }
}
