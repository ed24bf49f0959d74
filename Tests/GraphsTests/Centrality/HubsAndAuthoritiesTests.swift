import Graphs
import GraphsTestSupport
import Testing

@Suite struct HubsAndAuthoritiesTests {
    /// Two hubs point at one authority, one of them at another as well: the golden ratio.
    @Test func twoHubs() throws {
        let graph = Graph(nodeCount: 4, isDirected: true, edges: [(0, 2), (1, 2), (1, 3)])
        let found = try graph.hubsAndAuthorities(scale: .maximum)
        let share = (5.0.squareRoot() - 1) / 2
        #expect(agree(found.authorities.values, [0, 0, 1, share]))
        #expect(agree(found.hubs.values, [share, 1, 0, 0]))
    }

    @Test func withoutEdgesThereAreNone() throws {
        let found = try Graph(nodeCount: 2, isDirected: true, edges: []).hubsAndAuthorities()
        #expect(found.hubs.values == [0, 0])
        #expect(found.authorities.values == [0, 0])
    }

    @Test(arguments: PeerValues.having("authorities"))
    func agreesWithIgraph(peers: PeerValues) throws {
        let found = try peers.graph.hubsAndAuthorities(scale: .maximum)
        #expect(agree(found.authorities.values, peers["authorities"], within: 1e-8))
    }

    @Test(arguments: Specimen.small)
    func isTheLimitOfGivingToAndFro(specimen: Specimen) throws {
        let graph = specimen.graph
        if graph.edgeCount == 0 { return }
        // arcs[u][v]: the number of arcs from u to v
        let arcs = graph.nodes.map { tail in
            graph.nodes.map { head in Double(graph.successors(of: tail).count { $0 == head }) }
        }
        let there = graph.nodes.map { first in
            graph.nodes.map { second in
                graph.nodes.reduce(0) { $0 + arcs[$1.index][first.index] * arcs[$1.index][second.index] }
            }
        }
        let start = graph.nodes.map { Double(graph.predecessors(of: $0).count) }
        let authorities = powerLimit(there, start)
        let hubs = graph.nodes.map { tail in
            graph.nodes.reduce(0) { $0 + arcs[tail.index][$1.index] * authorities[$1.index] }
        }
        let found = try graph.hubsAndAuthorities()
        #expect(agree(found.hubs.values, NodeColumn(hubs).scaled(to: .sum).values, within: 1e-7))
        #expect(agree(found.authorities.values, authorities, within: 1e-7))
    }

    @Test func turningEdgesRoundSwapsThem() throws {
        var generator = SeededGenerator(seed: 4)
        let graph = Graph.random(nodeCount: 60, edgeCount: 300, isDirected: true, using: &generator)
        let found = try graph.hubsAndAuthorities()
        let other = try graph.reversed().hubsAndAuthorities()
        #expect(agree(found.hubs.values, other.authorities.values, within: 1e-8))
        #expect(agree(found.authorities.values, other.hubs.values, within: 1e-8))
    }
}
