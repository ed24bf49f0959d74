import Graphs
import Testing

/// Agreement with igraph, NetworkX and SciPy; see Tests/Oracles/group_values.py.
@Suite struct GroupPeersTests {
    private func expect(_ peers: PeerValues, _ name: String, _ values: @autoclosure () throws -> [Double]) rethrows {
        if peers.values[name] == nil { return }
        let values = try values()
        #expect(agree(values, peers[name]), "\(name): \(values) is not \(peers[name])")
    }

    private func groups(_ peers: PeerValues) -> NodeColumn<Int> { NodeColumn((0..<peers.nodes).map { $0 % 3 }) }

    @Test func thePeersSayEnough() {
        #expect(PeerValues.groups.count == 120)
        #expect(PeerValues.groups.count { $0.values["triads"] != nil } == 60)
        #expect(PeerValues.groups.count { $0.values["optimalModularity"] != nil } > 50)
    }

    @Test(arguments: PeerValues.groups)
    func holes(_ peers: PeerValues) {
        let simple = peers.graph.simplified().graph
        expect(peers, "constraint", simple.constraint(.wholeNetwork).values)
        expect(peers, "constraintNetworkX", simple.constraint(.wholeNetwork).values)
        expect(peers, "constraintStrengths", peers.graph.constraint(.wholeNetwork, strengths: peers.column).values)
        expect(peers, "effectiveSize", simple.effectiveSize(.wholeNetwork).values)
        expect(
            peers, "effectiveSizeStrengths", peers.graph.effectiveSize(.wholeNetwork, strengths: peers.column).values)
    }

    @Test(arguments: PeerValues.groups)
    func modularity(_ peers: PeerValues) {
        let graph = peers.graph
        expect(peers, "modularity", [graph.modularity(of: groups(peers))])
        let lower = graph.modularity(of: groups(peers), strengths: peers.column, resolution: 0.7)
        expect(peers, "modularityStrengths", [lower])
        // The best of all divisions, which igraph finds by linear programming.
        let simple = graph.simplified().graph
        let found = (UInt64(0)..<20).map { seed in
            simple.modularity(of: simple.leidenCommunities(iterations: 10, randomness: 0.5, seed: seed).membership)
        }
        expect(peers, "optimalModularity", [found.max() ?? .nan])
    }

    @Test(arguments: PeerValues.groups)
    func mixing(_ peers: PeerValues) {
        let simple = peers.graph.simplified().graph
        let numbers = NodeColumn((0..<peers.nodes).map { Double($0 * 5 % 7) })
        expect(peers, "assortativity", [simple.mixing(by: groups(peers)).assortativity])
        expect(peers, "assortativityNumeric", [simple.assortativity(of: numbers)])
        expect(peers, "assortativityDegree", [simple.degreeAssortativity()])
    }

    @Test(arguments: PeerValues.groups)
    func censuses(_ peers: PeerValues) throws {
        let dyads = peers.graph.dyadCensus()
        expect(peers, "dyads", [dyads.mutual, dyads.asymmetric, dyads.null].map(Double.init))
        let triads = try peers.graph.triadCensus()
        expect(peers, "triads", TriadType.allCases.map { Double(triads[$0]) })
    }

    @Test(arguments: PeerValues.groups)
    func likeness(_ peers: PeerValues) {
        let names: [(String, NeighborSimilarity)] = [
            ("jaccard", .jaccard), ("adamicAdar", .adamicAdar), ("resourceAllocation", .resourceAllocation),
        ]
        for (name, measure) in names {
            var values: [Double] = []
            for first in 0..<peers.nodes {
                for second in 0..<first {
                    values.append(peers.graph.similarity(measure, of: Node(first), and: Node(second)))
                }
            }
            expect(peers, name, values)
        }
    }

    @Test(arguments: PeerValues.groups)
    func twoModes(_ peers: PeerValues) throws {
        let edges = peers.edges.filter { ($0[0] + $0[1]) % 2 == 1 }.map { ($0[0], $0[1]) }
        let second = stride(from: 1, to: peers.nodes, by: 2).map { Node($0) }
        let twoMode = TwoModeGraph(Graph(nodeCount: peers.nodes, edges: edges), second: second)
        expect(peers, "twoModeDegree", twoMode.degree().values)
        try expect(peers, "twoModeCloseness", twoMode.closeness().values)
        try expect(peers, "twoModeBetweenness", twoMode.betweenness().values)
        expect(peers, "matching", [Double(twoMode.maximumMatching().count)])
        for (name, worth) in [("projection", SharedWorth.count), ("projectionNewman", .newman)] {
            let projection = twoMode.projection(onto: .second, worth: worth)
            var values: [Double] = []
            for high in second.indices {
                for low in 0..<high {
                    let edge = projection.graph.arcs(from: Node(high)).first { $0.neighbor == Node(low) }?.edge
                    values.append(edge.map { projection.strengths[$0] } ?? 0)
                }
            }
            expect(peers, name, values)
        }
        let costs = (0..<peers.nodes / 2).map { row in
            (0..<peers.nodes).map { Double((row * 7 + $0 * 13 + peers.nodes) % 11) }
        }
        expect(peers, "assignment", [Assignment.cheapest(costs)?.cost ?? .nan])
    }
}
