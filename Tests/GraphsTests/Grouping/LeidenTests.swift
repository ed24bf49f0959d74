import Graphs
import GraphsTestSupport
import Testing

@Suite struct LeidenTests {
    private static let qualities: [CommunityQuality] = [
        .modularity(), .modularity(resolution: 2), .constantPotts(resolution: 0.3), .constantPotts(resolution: 1.5),
    ]

    @Test func byHand() {
        let graph = Graph(nodeCount: 7, edges: [(0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5), (2, 3)])
        for seed in 0..<5 {
            let found = graph.leidenCommunities(seed: UInt64(seed))
            #expect(found.membership.values == [0, 0, 0, 1, 1, 1, 2])
            #expect(found.sizes == [3, 3, 1])
        }
        // All edges cross: worth more than the two within.
        let strengths = EdgeColumn([1.0, 1, 1, 1, 1, 1, 100])
        #expect(graph.leidenCommunities(strengths: strengths, seed: 1).members.contains([Node(2), Node(3)]))
    }

    @Test func smallestGraphs() {
        #expect(Graph(nodeCount: 0, edges: []).leidenCommunities(seed: 1).count == 0)
        #expect(Graph(nodeCount: 3, edges: [(0, 0)]).leidenCommunities(seed: 1).sizes == [1, 1, 1])
        #expect(Graph.path(2).leidenCommunities(strengths: EdgeColumn([0]), seed: 1).sizes == [1, 1])
    }

    /// The best there is: 0.4198, in four communities (Brandes et al. 2008, On modularity clustering).
    @Test func karate() {
        let graph = ReferenceGraph.zacharyKarate.graph
        let found = (0..<10).map { graph.leidenCommunities(iterations: 10, seed: $0) }
        let best = found.max { graph.modularity(of: $0.membership) < graph.modularity(of: $1.membership) }!
        #expect(abs(graph.modularity(of: best.membership) - 0.4198) < 5e-5)
        #expect(best.sizes == [12, 11, 6, 5])
    }

    /// Fortunato & Barthélemy 2007: modularity merges neighbours in a ring of thirty cliques of five, the constant Potts
    /// model does not.
    @Test func ringOfCliques() {
        var edges: [(Int, Int)] = []
        for clique in 0..<30 {
            for first in 0..<5 { for second in 0..<first { edges.append((5 * clique + first, 5 * clique + second)) } }
            edges.append((5 * clique, (5 * clique + 6) % 150))
        }
        let graph = Graph(nodeCount: 150, edges: edges)
        #expect(
            graph.leidenCommunities(.constantPotts(resolution: 0.5), seed: 1).sizes == Array(repeating: 5, count: 30))
        #expect(graph.leidenCommunities(iterations: 10, seed: 1).count < 30)
    }

    @Test(arguments: Specimen.small.filter { $0.graph.nodeCount <= 8 && $0.graph.edgeCount > 0 })
    func findsTheBestOfAllDivisions(_ specimen: Specimen) {
        let graph = specimen.graph
        for quality in Self.qualities {
            let best = allPartitions(of: graph.nodeCount).map { graph.quality(of: NodeColumn($0), quality) }.max()!
            // Much randomness, since on so few nodes a gain of half an edge is easily the wrong one.
            let found = (UInt64(0)..<30).map { seed in
                let found = graph.leidenCommunities(quality, iterations: 10, randomness: 1, seed: seed)
                return graph.quality(of: found.membership, quality)
            }
            #expect(abs(found.max()! - best) < 1e-9)
        }
    }

    /// Each community hangs together, no two are better as one, and at the end no node is better elsewhere.
    @Test(arguments: Specimen.small.filter { $0.graph.edgeCount > 0 })
    func keepsWhatThePaperPromises(_ specimen: Specimen) {
        let graph = specimen.graph
        for quality in Self.qualities {
            for strengths in [nil, specimen.quarters()] {
                let found = graph.leidenCommunities(quality, strengths: strengths, iterations: 100, seed: 3)
                #expect(graph.areConnected(found.members))
                let value = graph.quality(of: found.membership, quality, strengths: strengths)
                for first in 0..<found.count {
                    for second in 0..<first {
                        let merged = found.membership.map { $0 == first ? second : $0 }
                        #expect(graph.quality(of: merged, quality, strengths: strengths) <= value + 1e-9)
                    }
                }
                for node in graph.nodes {
                    for community in 0...found.count {
                        var moved = found.membership
                        moved[node] = community
                        #expect(graph.quality(of: moved, quality, strengths: strengths) <= value + 1e-9)
                    }
                }
            }
        }
    }

    @Test(arguments: 0..<300)
    func findsWhatThePlainWayFinds(_ seed: Int) {
        var generator = SeededGenerator(seed: 12, stream: UInt64(seed))
        let nodeCount = 1 + generator.index(below: 40)
        let graph = Graph.random(
            nodeCount: nodeCount, edgeCount: generator.index(below: 4 * nodeCount), isDirected: seed % 3 == 0,
            using: &generator)
        // Quarters, and some worth nothing.
        let quarters = EdgeColumn(graph.edges.map { _ in Double(generator.index(below: 9)) / 4 })
        let strengths = seed % 2 == 0 ? nil : quarters
        let quality = Self.qualities[seed / 2 % 4]
        let randomness = seed % 5 == 0 ? 1 : 0.01
        var oracle = LeidenOracle(graph, quality, strengths: strengths, seed: 5)
        #expect(graph.louvainCommunities(quality, strengths: strengths, seed: 5) == oracle.louvain())
        let found = graph.leidenCommunities(
            quality, strengths: strengths, iterations: 3, randomness: randomness, seed: 5)
        #expect(found == oracle.leiden(iterations: 3, randomness: randomness))
    }

    @Test func connectedAfterOneIterationOfALargerGraph() {
        var generator = SeededGenerator(seed: 8)
        for seed in 0..<5 {
            let graph = Graph.random(nodeCount: 3_000, edgeCount: 4_500, using: &generator)
            let found = graph.leidenCommunities(iterations: 1, seed: UInt64(seed))
            let pieces = graph.edges.filter {
                found.membership[graph.source(of: $0)] != found.membership[graph.target(of: $0)]
            }
            #expect(graph.removing(edges: pieces).graph.weakComponentCountByFlooding == found.count)
            let more = graph.leidenCommunities(iterations: 3, seed: UInt64(seed))
            #expect(graph.modularity(of: more.membership) >= graph.modularity(of: found.membership))
        }
    }

    @Test func findsPlantedGroups() {
        var generator = SeededGenerator(seed: 4)
        var edges: [(Int, Int)] = []
        for _ in 0..<60_000 {
            let group = generator.index(below: 40)
            edges.append((group * 150 + generator.index(below: 150), group * 150 + generator.index(below: 150)))
        }
        for _ in 0..<6_000 { edges.append((generator.index(below: 6_000), generator.index(below: 6_000))) }
        let found = Graph(nodeCount: 6_000, edges: edges).leidenCommunities(seed: 1)
        #expect(found.sizes == Array(repeating: 150, count: 40))
        #expect((0..<6_000).allSatisfy { found.membership.values[$0] == found.membership.values[$0 / 150 * 150] })
    }

    @Test func theSeedDecides() {
        var generator = SeededGenerator(seed: 6)
        let graph = Graph.random(nodeCount: 400, edgeCount: 900, using: &generator)
        #expect(graph.leidenCommunities(seed: 1) == graph.leidenCommunities(seed: 1))
        #expect(graph.leidenCommunities(seed: 1) != graph.leidenCommunities(seed: 2))
    }

    @Test func aScaleOfStrengthsDoesNotMatter() {
        let graph = ReferenceGraph.zacharyKarate.graph
        let strengths = EdgeColumn(graph.edges.map { Double(1 + $0.index % 3) })
        let found = graph.leidenCommunities(strengths: strengths, seed: 1)
        #expect(graph.leidenCommunities(strengths: strengths.map { $0 * 0x1p-30 }, seed: 1) == found)
    }
}

extension Graph {
    /// Weak components by a search with a list, for graphs too large for the oracle.
    fileprivate var weakComponentCountByFlooding: Int {
        var isSeen = [Bool](repeating: false, count: nodeCount)
        var count = 0
        for start in nodes where !isSeen[start.index] {
            count += 1
            isSeen[start.index] = true
            var waiting = [start]
            while let node = waiting.popLast() {
                for neighbor in successors(of: node) where !isSeen[neighbor.index] {
                    isSeen[neighbor.index] = true
                    waiting.append(neighbor)
                }
            }
        }
        return count
    }
}
