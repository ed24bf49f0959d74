package import Graphs

extension Graph {
    /// Edges between nodes drawn at random, loops and parallel edges among them unless they are left out.
    package static func random(
        nodeCount: Int, edgeCount: Int, isDirected: Bool = false, isSimple: Bool = false,
        using generator: inout SeededGenerator
    ) -> Graph {
        var edges: [(Int, Int)] = []
        for _ in 0..<(nodeCount == 0 ? 0 : edgeCount) {
            edges.append((generator.index(below: nodeCount), generator.index(below: nodeCount)))
        }
        let graph = Graph(nodeCount: nodeCount, isDirected: isDirected, edges: edges)
        return isSimple ? graph.simplified().graph : graph
    }

    /// A tree in which each node is joined to one that came before.
    package static func randomTree(
        _ nodeCount: Int, isDirected: Bool = false, using generator: inout SeededGenerator
    ) -> Graph {
        Graph(
            nodeCount: nodeCount, isDirected: isDirected,
            edges: (1..<max(1, nodeCount)).map { (generator.index(below: $0), $0) })
    }

    /// Cycles and bridges that share no more than a node two at a time; a cycle of two is a pair of parallel edges.
    package static func randomCactus(cycles: Int, using generator: inout SeededGenerator) -> Graph {
        var nodeCount = 1
        var edges: [(Int, Int)] = []
        for _ in 0..<cycles {
            let start = generator.index(below: nodeCount)
            let length = 1 + generator.index(below: 5)
            var last = start
            for _ in 1..<max(2, length) {
                edges.append((last, nodeCount))
                last = nodeCount
                nodeCount += 1
            }
            if length > 1 { edges.append((last, start)) }
        }
        return Graph(nodeCount: nodeCount, edges: edges)
    }

    /// The same graph with its nodes and its edges in random order.
    package func shuffled(using generator: inout SeededGenerator) -> Graph {
        var places = Array(0..<nodeCount)
        generator.shuffle(&places)
        var edges = edges.map { (places[source(of: $0).index], places[target(of: $0).index]) }
        generator.shuffle(&edges)
        return Graph(nodeCount: nodeCount, isDirected: isDirected, edges: edges)
    }
}
