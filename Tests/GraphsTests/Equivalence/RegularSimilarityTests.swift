import Graphs
import GraphsTestSupport
import Testing

@Suite struct RegularSimilarityTests {
    /// 0 -> 1 -> 2: the tie to 1 matches that from 1, out of three ties; a round later by two thirds.
    @Test func byHand() throws {
        let path = Graph.path(3, isDirected: true)
        let once = try path.regularSimilarity(rounds: 1)
        let part: Double = 2 / 3
        #expect(agree(once[0], [1, part, 0]))
        #expect(agree(once[1], [part, 1, part]))
        #expect(agree(once[2], [0, part, 1]))
        let twice = try path.regularSimilarity(rounds: 2)
        #expect(agree(twice[0], [1, part * part, 0]))
        #expect(try path.regularSimilarity(rounds: 0).allSatisfy { $0 == [1, 1, 1] })
        // 1 of 1 and 1 of 3 each way.
        let strong = Graph(nodeCount: 4, isDirected: true, edges: [(0, 1), (2, 3), (3, 3)])
        let similarity = try strong.regularSimilarity(strengths: EdgeColumn([1, 3, 9]), rounds: 1)
        #expect(agree([similarity[0][2]], [0.5]))
    }

    @Test func nodesWithoutTiesAreAlike() throws {
        let graph = Graph.union([.path(2), .path(1), .path(1)])
        let similarity = try graph.regularSimilarity()
        #expect(similarity[0] == [1, 1, 0, 0])
        #expect(similarity[2] == [0, 0, 1, 1])
    }

    @Test(arguments: Specimen.small.filter { $0.graph.nodeCount <= 10 })
    func agreesWithTheMatrix(specimen: Specimen) throws {
        let graph = specimen.graph
        let strengths = specimen.quarters()
        for rounds in 1...3 {
            let found = try graph.regularSimilarity(strengths: strengths, rounds: rounds)
            let expected = plain(graph, strengths, rounds: rounds)
            for (row, expected) in zip(found, expected) { #expect(agree(row, expected)) }
        }
    }

    @Test(arguments: Specimen.small)
    func equivalentNodesAreWhollyAlike(specimen: Specimen) throws {
        let graph = specimen.graph.simplified().graph
        if graph.isDirected, graph.dyadCensus().mutual > 0 { return }
        let similarity = try graph.regularSimilarity(rounds: 4)
        let roles = graph.regularEquivalence()
        for one in graph.nodes {
            for other in graph.nodes where roles.classes[one] == roles.classes[other] {
                #expect(abs(similarity[one.index][other.index] - 1) < 1e-12)
            }
        }
    }

    @Test func sameOnAnyNumberOfThreads() throws {
        let graph = Graph.grid(rows: 8, columns: 8)
        let strengths = EdgeColumn(graph.edges.map { Double($0.index % 5 + 1) })
        #expect(
            try graph.regularSimilarity(strengths: strengths, execution: Execution(threads: 4))
                == graph.regularSimilarity(strengths: strengths, execution: .serial))
    }

    @Test func aStrengthBelowNothingStopsTheProgram() async {
        await #expect(processExitsWith: .failure) {
            _ = try Graph.path(2).regularSimilarity(strengths: EdgeColumn([-1]))
        }
    }

    /// The formula over whole matrices.
    private func plain(_ graph: Graph, _ strengths: EdgeColumn<Double>, rounds: Int) -> [[Double]] {
        let places = 0..<graph.nodeCount
        var ties = Array(repeating: [Double](repeating: 0, count: graph.nodeCount), count: graph.nodeCount)
        for edge in graph.edges {
            let (tail, head) = (graph.source(of: edge).index, graph.target(of: edge).index)
            if tail == head { continue }
            ties[tail][head] += strengths[edge]
            if !graph.isDirected { ties[head][tail] += strengths[edge] }
        }
        var similarity = places.map { _ in places.map { _ in 1.0 } }
        for _ in 0..<rounds {
            let before = similarity
            for i in places {
                for j in places where i != j {
                    func best(_ i: Int, _ j: Int) -> Double {
                        var sum = 0.0
                        for k in places {
                            var most = 0.0
                            for m in places {
                                let agreed: Double = min(ties[i][k], ties[j][m]) + min(ties[k][i], ties[m][j])
                                most = max(most, before[k][m] * agreed)
                            }
                            sum += most
                        }
                        return sum
                    }
                    var all = 0.0
                    for k in places { all += ties[i][k] + ties[k][i] + ties[j][k] + ties[k][j] }
                    similarity[i][j] = all == 0 ? 1 : (best(i, j) + best(j, i)) / all
                }
            }
        }
        return similarity
    }
}
