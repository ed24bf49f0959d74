package import Graphs

/// A graph to try something on, and how it was made.
package struct Specimen: Sendable, CustomStringConvertible {
    package let description: String
    package let graph: Graph

    package init(description: String, graph: Graph) {
        self.description = description
        self.graph = graph
    }

    /// Small graphs of many shapes, directed and not: enough for a slow oracle to agree on.
    package static let small: [Specimen] = shapes + (0..<120).map { random(seed: $0) }

    /// Only those that are undirected, or directed.
    package static func small(isDirected: Bool) -> [Specimen] { small.filter { $0.graph.isDirected == isDirected } }

    private static let shapes: [Specimen] = {
        var generator = SeededGenerator(seed: 1)
        var shapes: [Specimen] = []
        for isDirected in [false, true] {
            let kind = isDirected ? "directed " : ""
            func add(_ name: String, _ graph: Graph) {
                shapes.append(Specimen(description: kind + name, graph: graph))
            }
            add("nothing", Graph(nodeCount: 0, isDirected: isDirected, edges: []))
            add("single node", Graph(nodeCount: 1, isDirected: isDirected, edges: []))
            add("loop", Graph(nodeCount: 1, isDirected: isDirected, edges: [(0, 0)]))
            add("two nodes", Graph(nodeCount: 2, isDirected: isDirected, edges: []))
            add("path", .path(7, isDirected: isDirected).shuffled(using: &generator))
            add("cycle", .cycle(7, isDirected: isDirected))
            add("star", .star(leaves: 6, isDirected: isDirected))
            add("clique", .complete(6, isDirected: isDirected))
            add("grid", .grid(rows: 3, columns: 4, isDirected: isDirected).shuffled(using: &generator))
            for seed in 0..<10 {
                let tree = Graph.randomTree(2 + seed, isDirected: isDirected, using: &generator)
                add("tree \(seed)", tree.shuffled(using: &generator))
            }
        }
        for seed in 0..<15 {
            let cactus = Graph.randomCactus(cycles: 1 + seed / 3, using: &generator)
            shapes.append(Specimen(description: "cactus \(seed)", graph: cactus.shuffled(using: &generator)))
        }
        return shapes
    }()

    /// Up to 14 nodes; by turns directed and not, simple and not, in one piece and in several.
    private static func random(seed: Int) -> Specimen {
        var generator = SeededGenerator(seed: 2, stream: UInt64(seed))
        let isDirected = seed % 2 == 1
        let isSimple = seed / 2 % 2 == 1
        var parts: [Graph] = []
        for _ in 0...(seed / 4 % 3) {
            let nodeCount = 1 + generator.index(below: 12 / (1 + seed / 4 % 3) + 2)
            let edgeCount = generator.index(below: 1 + nodeCount * (1 + seed % 3))
            parts.append(
                .random(
                    nodeCount: nodeCount, edgeCount: edgeCount, isDirected: isDirected, isSimple: isSimple,
                    using: &generator))
        }
        let graph = Graph.union(parts).shuffled(using: &generator)
        let kind = (isDirected ? "directed " : "") + (isSimple ? "simple " : "")
        return Specimen(description: "random \(kind)\(seed)", graph: graph)
    }

    /// A distance for each edge: quarters, which add up without rounding, so that equal paths are equal to any program.
    package func quarters(seed: UInt64 = 3) -> EdgeColumn<Double> {
        var generator = SeededGenerator(seed: seed)
        return EdgeColumn(graph.edges.map { _ in Double(1 + generator.index(below: 8)) / 4 })
    }
}
