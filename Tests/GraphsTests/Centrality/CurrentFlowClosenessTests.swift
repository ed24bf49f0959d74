import Graphs
import GraphsTestSupport
import Testing

@Suite struct CurrentFlowClosenessTests {
    /// In a tree the resistance is the distance.
    @Test func aPathOfThree() throws {
        #expect(agree(try Graph.path(3).currentFlowCloseness().values, [2.0 / 3, 1, 2.0 / 3]))
    }

    /// Between two corners of a triangle 1 and 2 in parallel: 2/3.
    @Test func aTriangleBesideANodeByItself() throws {
        let graph = Graph.union([.complete(3), .path(1)])
        #expect(agree(try graph.currentFlowCloseness().values, [1.5, 1.5, 1.5, .nan]))
    }

    @Test func edgesConductByTheirStrength() throws {
        let graph = Graph(nodeCount: 3, isDirected: true, edges: [(0, 1), (1, 0), (1, 1), (1, 2)])
        let values = try graph.currentFlowCloseness(strengths: EdgeColumn([1, 3, 9, 0])).values
        #expect(agree(values, [4, 4, .nan]))
    }

    @Test(arguments: PeerValues.having("currentFlowCloseness"))
    func agreesWithNetworkX(peers: PeerValues) throws {
        let values = try peers.graph.simplified().graph.currentFlowCloseness().values
        #expect(agree(values.map { $0 / Double(peers.nodes - 1) }, peers["currentFlowCloseness"]))
    }

    /// Kirchhoff's equations by elimination, one pair at a time.
    private func resistance(_ conductance: [[Double]], _ source: Int, _ sink: Int) -> Double {
        var rows = conductance.indices.filter { $0 != sink }.map { row in
            conductance.indices.filter { $0 != sink }.map { column in
                row == column ? conductance[row].reduce(0, +) - conductance[row][row] : -conductance[row][column]
            } + [row == source ? 1 : 0]
        }
        for pivot in rows.indices {
            let best = rows.indices[pivot...].max { abs(rows[$0][pivot]) < abs(rows[$1][pivot]) }!
            rows.swapAt(pivot, best)
            for row in rows.indices where row != pivot {
                let factor = rows[row][pivot] / rows[pivot][pivot]
                for column in rows[row].indices { rows[row][column] -= factor * rows[pivot][column] }
            }
        }
        let place = source < sink ? source : source - 1
        return rows[place][rows.count] / rows[place][place]
    }

    @Test(arguments: Specimen.small)
    func isTheMeanResistanceInverted(specimen: Specimen) throws {
        let graph = specimen.graph.undirected()
        let strengths = specimen.quarters()
        let values = try specimen.graph.currentFlowCloseness(strengths: strengths)
        for nodes in graph.connectedComponents().allNodes() {
            let part = graph.subgraph(of: nodes)
            var conductance = Array(repeating: Array(repeating: 0.0, count: nodes.count), count: nodes.count)
            for edge in part.graph.edges {
                let (tail, head) = (part.graph.source(of: edge).index, part.graph.target(of: edge).index)
                conductance[tail][head] += strengths[part.parentEdge[edge]]
                conductance[head][tail] += strengths[part.parentEdge[edge]]
            }
            for node in nodes.indices {
                let total = nodes.indices.filter { $0 != node }.reduce(0) { $0 + resistance(conductance, node, $1) }
                let expected = nodes.count == 1 ? .nan : Double(nodes.count - 1) / total
                #expect(agree([values[nodes[node]]], [expected]))
            }
        }
    }

    @Test func sameOnAnyNumberOfThreads() throws {
        var generator = SeededGenerator(seed: 9)
        let graph = Graph.random(nodeCount: 300, edgeCount: 900, using: &generator)
        let serial = try graph.currentFlowCloseness(execution: .serial).values.map(\.bitPattern)
        #expect(try graph.currentFlowCloseness(execution: Execution(threads: 4)).values.map(\.bitPattern) == serial)
    }
}
