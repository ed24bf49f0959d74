import Graphs
import GraphsTestSupport
import Testing

@Suite struct MaximumMatchingTests {
    @Test func byHand() {
        // 0 could take 3 or 4, 1 only 3, 2 nothing.
        let graph = Graph(nodeCount: 5, edges: [(0, 3), (0, 4), (1, 3)])
        let matching = TwoModeGraph(graph, second: [Node(3), Node(4)]).maximumMatching()
        #expect(matching.partner.values == [Node(4), Node(3), nil, Node(1), Node(0)])
        #expect(matching.count == 2 && matching.cover.count == 2)
        #expect(matching.pairs.map(\.second) == [Node(4), Node(3)])
        let nothing = TwoModeGraph(Graph(nodeCount: 2, edges: []), second: [Node(1)]).maximumMatching()
        #expect(nothing.count == 0 && nothing.cover.isEmpty)
        #expect(TwoModeGraph(Graph(nodeCount: 0, edges: []), second: []).maximumMatching().count == 0)
    }

    /// Each of the fourteen events can have a woman of its own.
    @Test func southernWomen() {
        let women = ReferenceGraph.davisSouthernWomen.graph
        #expect(TwoModeGraph(women, second: women.nodes.dropFirst(18)).maximumMatching().count == 14)
    }

    /// A matching and a cover of the same size prove each other.
    @Test(arguments: 0..<60)
    func theCoverProvesIt(_ seed: Int) {
        var generator = SeededGenerator(seed: 11, stream: UInt64(seed))
        let (left, right) = (1 + generator.index(below: 30), 1 + generator.index(below: 30))
        let edges = (0..<generator.index(below: 80)).map { _ in
            (generator.index(below: left), left + generator.index(below: right))
        }
        let graph = Graph(nodeCount: left + right, edges: edges)
        let halves = TwoModeGraph(graph, second: (left..<left + right).map { Node($0) })
        expectProof(halves.maximumMatching(), of: graph)
        expectProof(halves.maximumMatching(patience: 0), of: graph)
    }

    /// Rings of neighbours, some of whom know someone far away: where many nodes are left over at first, and paths from one
    /// to another are long.
    @Test(arguments: 0..<12)
    func bothWaysOfSearchingFindAsMany(_ seed: Int) {
        var generator = SeededGenerator(seed: 12, stream: UInt64(seed))
        let half = 200 + generator.index(below: 400)
        var places = Array(0..<2 * half)
        generator.shuffle(&places)
        let edges = (0..<2 * half).flatMap { node in
            (1...4).compactMap { step -> (Int, Int)? in
                let isFar = generator.index(below: 10) == 0
                let other = isFar ? generator.index(below: 2 * half) : (node + step) % (2 * half)
                let ends = (places[node], places[other])
                return (ends.0 < half) == (ends.1 < half) ? nil : ends
            }
        }
        let graph = Graph(nodeCount: 2 * half, edges: edges)
        let halves = TwoModeGraph(graph, second: graph.nodes.dropFirst(half))
        let matchings = [0, 1, 16].map { halves.maximumMatching(patience: $0) }
        for matching in matchings { expectProof(matching, of: graph) }
        #expect(Set(matchings.map(\.count)).count == 1)
    }

    private func expectProof(_ matching: Matching, of graph: Graph, sourceLocation: SourceLocation = #_sourceLocation) {
        for (node, partner) in matching.partner.values.enumerated() {
            if let partner {
                #expect(matching.partner[partner] == Node(node), sourceLocation: sourceLocation)
                #expect(graph.hasEdge(from: Node(node), to: partner), sourceLocation: sourceLocation)
            }
        }
        let cover = Set(matching.cover)
        #expect(cover.count == matching.cover.count && cover.count == matching.count, sourceLocation: sourceLocation)
        #expect(
            graph.edges.allSatisfy { cover.contains(graph.source(of: $0)) || cover.contains(graph.target(of: $0)) },
            sourceLocation: sourceLocation)
        #expect(matching.pairs.count == matching.partner.values.count { $0 != nil } / 2, sourceLocation: sourceLocation)
        #expect(
            matching.pairs.allSatisfy { matching.partner[$0.first] == $0.second }, sourceLocation: sourceLocation)
    }

    @Test func aLongChain() {
        // Each node can take the one of the same number, or the one before: only one way fits all.
        let count = 50_000
        let edges = (0..<count).map { ($0, count + $0) } + (1..<count).map { ($0, count + $0 - 1) }
        let graph = Graph(nodeCount: 2 * count, edges: edges)
        let matching = TwoModeGraph(graph, second: (count..<2 * count).map { Node($0) }).maximumMatching()
        #expect(matching.count == count && matching.partner.values[0] == Node(count))
    }
}
