import Graphs
import GraphsTestSupport
import Testing

@Suite struct BrokerageTests {
    private func roles(_ brokerage: Brokerage, _ node: Int) -> [Int] { brokerage.counts[Node(node)].values }

    @Test func byHand() throws {
        // 0 -> 1 -> 2 with each assignment of groups to the three.
        let path = Graph.path(3, isDirected: true)
        let cases: [([Int], BrokerageRole)] = [
            ([0, 0, 0], .coordinator), ([0, 1, 0], .itinerant), ([0, 0, 1], .representative), ([1, 0, 0], .gatekeeper),
            ([0, 1, 2], .liaison),
        ]
        for (groups, role) in cases {
            let counts = try path.brokerage(groups: NodeColumn(groups)).counts
            #expect(counts[Node(1)][role] == 1)
            #expect(counts.values.map(\.total) == [0, 1, 0])
        }
        let closed = Graph(nodeCount: 3, isDirected: true, edges: [(0, 1), (1, 2), (0, 2), (1, 1), (1, 0)])
        #expect(try closed.brokerage(groups: NodeColumn([0, 0, 0])).counts.values.map(\.total) == [0, 0, 0])
    }

    @Test func anUndirectedEdgeLeadsBothWays() throws {
        let brokerage = try Graph.star(leaves: 3).brokerage(groups: NodeColumn([0, 0, 1, 1]))
        #expect(roles(brokerage, 0) == [0, 2, 2, 2, 0])
        #expect(brokerage.counts[Node(0)].total == 6)
        #expect(brokerage.groupCounts[0].total == 6)
        #expect(brokerage.groupCounts[1].total == 0)
    }

    @Test func smallestGraphs() throws {
        let empty = try Graph(nodeCount: 0, edges: []).brokerage(groups: NodeColumn([]))
        #expect(empty.counts.values.isEmpty && empty.groupCounts.isEmpty)
        let single = try Graph(nodeCount: 1, edges: []).brokerage(groups: NodeColumn([0]))
        #expect(single.counts.values.map(\.total) == [0])
        #expect(single.totalZScore(of: Node(0)).isNaN)
    }

    /// Zachary's club, arcs from the lower to the higher number, the first seventeen against the rest.
    @Test func karate() throws {
        let club = ReferenceGraph.zacharyKarate.graph
        let arcs = club.edges.map { edge in
            let ends = [club.source(of: edge).index, club.target(of: edge).index].sorted()
            return (ends[0], ends[1])
        }
        let graph = Graph(nodeCount: 34, isDirected: true, edges: arcs)
        let brokerage = try graph.brokerage(groups: NodeColumn((0..<34).map { $0 < 17 ? 0 : 1 }))
        #expect(roles(brokerage, 2) == [3, 0, 6, 0, 0])
        #expect(roles(brokerage, 8) == [0, 0, 5, 0, 0])
        #expect(roles(brokerage, 13) == [0, 0, 4, 0, 0])
        #expect(roles(brokerage, 31) == [5, 0, 0, 2, 0])
    }

    @Test(arguments: Specimen.small)
    func agreesWithTheDefinition(_ specimen: Specimen) throws {
        let graph = specimen.graph
        let groups = NodeColumn(graph.nodes.map { $0.index * 7 % 3 })
        let counts = try graph.brokerage(groups: groups).counts
        for broker in graph.nodes {
            var expected = [Int](repeating: 0, count: 5)
            for source in graph.nodes where source != broker && graph.hasEdge(from: source, to: broker) {
                for target in graph.nodes where target != broker && target != source {
                    if !graph.hasEdge(from: broker, to: target) || graph.hasEdge(from: source, to: target) { continue }
                    let role: BrokerageRole =
                        switch (groups[source] == groups[broker], groups[broker] == groups[target]) {
                        case (true, true): .coordinator
                        case (true, false): .representative
                        case (false, true): .gatekeeper
                        case (false, false): groups[source] == groups[target] ? .itinerant : .liaison
                        }
                    expected[role.rawValue] += 1
                }
            }
            #expect(counts[broker].values == expected)
            #expect(counts[broker].total == expected.reduce(0, +))
        }
    }

    /// Mean and deviation over every graph of four nodes, each as likely as its number of edges says.
    @Test(arguments: [[0, 0, 0, 0], [0, 0, 0, 1], [0, 0, 1, 1], [0, 0, 1, 2], [0, 1, 2, 3]], [true, false])
    func chanceIsExact(groups: [Int], isDirected: Bool) throws {
        let pairs = (0..<4).flatMap { tail in
            (0..<4).filter { isDirected ? $0 != tail : tail < $0 }.map { (tail, $0) }
        }
        let edgeCount = pairs.count / 3
        let density = Double(edgeCount) / Double(pairs.count)
        let groupCount = groups.max()! + 1
        var sums = [Double](repeating: 0, count: groupCount * 12)
        var squares = sums
        for mask in 0..<1 << pairs.count {
            let edges = pairs.indices.filter { mask >> $0 & 1 == 1 }.map { pairs[$0] }
            let brokerage = try Graph(nodeCount: 4, isDirected: isDirected, edges: edges)
                .brokerage(groups: NodeColumn(groups), execution: .serial)
            let probability = pairs.indices.reduce(1.0) { $0 * (mask >> $1 & 1 == 1 ? density : 1 - density) }
            for group in 0..<groupCount {
                let node = Node(groups.firstIndex(of: group)!)
                let counts = [brokerage.counts[node], brokerage.groupCounts[group]]
                for (place, value) in counts.flatMap({ $0.values + [$0.total] }).enumerated() {
                    sums[group * 12 + place] += probability * Double(value)
                    squares[group * 12 + place] += probability * Double(value * value)
                }
            }
        }
        let sample = try Graph(nodeCount: 4, isDirected: isDirected, edges: Array(pairs.prefix(edgeCount)))
            .brokerage(groups: NodeColumn(groups))
        for group in 0..<groupCount {
            let places = group * 12..<group * 12 + 12
            func row(_ parts: BrokerageCounts<Double>...) -> [Double] { parts.flatMap { $0.values + [$0.total] } }
            let deviations = places.map { max(0, squares[$0] - sums[$0] * sums[$0]).squareRoot() }
            #expect(agree(row(sample.expected[group], sample.groupExpected[group]), Array(sums[places])))
            #expect(agree(row(sample.deviation[group]), Array(deviations.prefix(6)), within: 1e-7))
            if isDirected {
                #expect(agree(row(sample.groupDeviation[group]), Array(deviations.suffix(6)), within: 1e-7))
            }
        }
    }

    @Test func sameOnAnyNumberOfThreads() throws {
        var generator = SeededGenerator(seed: 5)
        let graph = Graph.random(nodeCount: 2_000, edgeCount: 40_000, isDirected: true, using: &generator)
        let groups = NodeColumn(graph.nodes.map { $0.index % 5 })
        let counts = try graph.brokerage(groups: groups, execution: Execution(threads: 3)).counts
        #expect(try counts == graph.brokerage(groups: groups, execution: .serial).counts)
    }

    @Test func aGroupMissingStopsTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = try Graph.path(2).brokerage(groups: NodeColumn([0])) }
    }
}
