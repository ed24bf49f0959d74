import Graphs
import GraphsTestSupport
import Testing

@Suite struct DominatorsTests {
    @Test func byHand() {
        // 0 -> 1 -> 2 -> 4 -> 5, 1 -> 3 -> 4; 6 reaches only itself and 0
        let graph = Graph(
            nodeCount: 8, isDirected: true,
            edges: [(0, 1), (1, 2), (1, 3), (2, 4), (3, 4), (4, 5), (5, 1), (6, 0), (6, 6), (1, 2)])
        let tree = graph.dominators(from: [Node(0)])
        #expect((0..<8).map { tree.immediateDominator(of: Node($0))?.index } == [nil, 0, 1, 1, 1, 4, nil, nil])
        #expect((0..<8).map { tree.depth(of: Node($0)) } == [0, 1, 2, 2, 2, 3, nil, nil])
        #expect((0..<8).map { tree.dominatedCount(by: Node($0)) } == [5, 4, 0, 0, 1, 0, 0, 0])
        #expect(tree.dominators(of: Node(5)) == [Node(0), Node(1), Node(4)])
        #expect(tree.dominated(by: Node(1)).sorted() == [Node(2), Node(3), Node(4), Node(5)])
        #expect(tree.dominates(Node(1), Node(5)))
        #expect(!tree.dominates(Node(2), Node(5)))
        #expect(!tree.dominates(Node(5), Node(5)))
        #expect(!tree.isReached(Node(6)))
        #expect(tree.dominated(by: Node(6)).isEmpty)
    }

    @Test func aSecondSourceFreesWhatHungOnOne() {
        let path = Graph.path(5)
        let one = path.dominators(from: [Node(0)])
        #expect(one.dominatedCount(by: Node(0)) == 4)
        let two = path.dominators(from: [Node(0), Node(4), Node(0)])
        #expect((0..<5).map { two.dominatedCount(by: Node($0)) } == [0, 0, 0, 0, 0])
        #expect((0..<5).map { two.depth(of: Node($0)) } == [0, 0, 0, 0, 0])
        // A source that is reached from another one hangs on nothing.
        #expect(path.dominators(from: [Node(0), Node(2)]).dominators(of: Node(4)) == [Node(2), Node(3)])
    }

    @Test func direction() {
        let path = Graph.path(4, isDirected: true)
        #expect(path.dominators(from: [Node(3)]).isReached(Node(0)) == false)
        #expect(path.dominators(from: [Node(3)], direction: .incoming).depth(of: Node(0)) == 3)
        #expect(path.dominators(from: [Node(1)], direction: .both).dominated(by: Node(1)).count == 3)
    }

    @Test func noSources() {
        let tree = Graph.path(3).dominators(from: [])
        #expect(!tree.isReached(Node(0)))
        _ = Graph(nodeCount: 0, edges: []).dominators(from: [])
    }

    /// The flow graph of Lengauer & Tarjan 1979, figure 1, and its dominator tree, figure 2.
    @Test func publishedExample() {
        let letters = Array("RABCDEFGHIJKL")
        let arcs = [
            "RA", "RB", "RC", "AD", "BA", "BD", "BE", "CF", "CG", "DL", "EH", "FI", "GI", "GJ", "HE", "HK", "IK", "JI",
            "KI", "KR", "LH",
        ].map { arc in (letters.firstIndex(of: arc.first!)!, letters.firstIndex(of: arc.last!)!) }
        let tree = Graph(nodeCount: 13, isDirected: true, edges: arcs).dominators(from: [Node(0)])
        let immediate = (1..<13).map { letters[tree.immediateDominator(of: Node($0))!.index] }
        #expect(String(immediate) == "RRRRRCCRRGRD")
    }

    /// The peer's graph has a node -1 above the sources.
    @Test(arguments: PeerValues.paths)
    func agreesWithNetworkX(peers: PeerValues) {
        let graph = peers.graph
        let tree = graph.dominators(from: graph.nodes.prefix(3))
        let immediate = graph.nodes.map { node in
            tree.isReached(node) ? tree.immediateDominator(of: node).map { Double($0.index) } ?? -1 : .nan
        }
        #expect(agree(immediate, peers["dominators"]))
    }

    @Test(arguments: Specimen.small, Direction.allCases)
    func agreesWithTakingEachNodeAway(_ specimen: Specimen, _ direction: Direction) {
        let graph = specimen.graph
        var generator = SeededGenerator(seed: 7)
        for count in 1...3 {
            var nodes = Array(graph.nodes)
            generator.shuffle(&nodes)
            let sources = nodes.prefix(count)
            let tree = graph.dominators(from: sources, direction: direction)
            let reached = graph.flooded(from: sources, direction: direction)
            for node in graph.nodes {
                #expect(tree.isReached(node) == reached.contains(node))
                let lost = reached.subtracting(graph.flooded(from: sources, direction: direction, without: [node]))
                    .subtracting([node])
                #expect(Set(tree.dominated(by: node)) == lost)
                #expect(tree.dominated(by: node).count == lost.count)
                #expect(tree.dominatedCount(by: node) == lost.count)
                for other in graph.nodes { #expect(tree.dominates(node, other) == lost.contains(other)) }
            }
            for node in reached {
                let row = tree.dominators(of: node)
                #expect(row.count == tree.depth(of: node))
                #expect(row.last == tree.immediateDominator(of: node))
                #expect(row.allSatisfy { tree.dominates($0, node) })
                #expect(zip(row, row.dropFirst()).allSatisfy { tree.dominates($0, $1) })
            }
        }
    }

    @Test func aMillionNodes() {
        let path = Graph.path(1_000_000).dominators(from: [Node(0)])
        #expect(path.depth(of: Node(999_999)) == 999_999)
        #expect(path.dominatedCount(by: Node(1)) == 999_998)
        let star = Graph.star(leaves: 1_000_000).dominators(from: [Node(1)])
        #expect(star.dominatedCount(by: Node(0)) == 999_999)
        #expect(star.depth(of: Node(1_000_000)) == 2)
    }
}
