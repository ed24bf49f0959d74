package import Graphs

extension Graph {
    /// 0 - 1 - 2 - ...; directed: each to the next.
    package static func path(_ nodeCount: Int, isDirected: Bool = false) -> Graph {
        Graph(nodeCount: nodeCount, isDirected: isDirected, edges: (1..<max(1, nodeCount)).map { ($0 - 1, $0) })
    }

    /// A path whose last node is joined to the first.
    package static func cycle(_ nodeCount: Int, isDirected: Bool = false) -> Graph {
        Graph(
            nodeCount: nodeCount, isDirected: isDirected, edges: (0..<nodeCount).map { ($0, ($0 + 1) % nodeCount) })
    }

    /// Node 0 in the middle; directed: from there to all others.
    package static func star(leaves: Int, isDirected: Bool = false) -> Graph {
        Graph(nodeCount: leaves + 1, isDirected: isDirected, edges: (0..<leaves).map { (0, $0 + 1) })
    }

    /// Every node joined to every other; directed: both ways.
    package static func complete(_ nodeCount: Int, isDirected: Bool = false) -> Graph {
        var edges: [(Int, Int)] = []
        for tail in 0..<nodeCount {
            for head in 0..<nodeCount where isDirected ? tail != head : tail < head { edges.append((tail, head)) }
        }
        return Graph(nodeCount: nodeCount, isDirected: isDirected, edges: edges)
    }

    /// Rows of nodes, each joined to the next in its row and its column; directed: to the right and downwards.
    package static func grid(rows: Int, columns: Int, isDirected: Bool = false) -> Graph {
        var edges: [(Int, Int)] = []
        for row in 0..<rows {
            for column in 0..<columns {
                let node = row * columns + column
                if column + 1 < columns { edges.append((node, node + 1)) }
                if row + 1 < rows { edges.append((node, node + columns)) }
            }
        }
        return Graph(nodeCount: rows * columns, isDirected: isDirected, edges: edges)
    }

    /// Squares joined at opposite corners, nodes 0, 3, 6, ..., each side of some parallel edges: with p of them,
    /// 2p² shortest paths lead through each.
    package static func chainOfSquares(_ count: Int, parallel: Int = 1) -> Graph {
        let edges = (0..<count).flatMap { square in
            let corner = 3 * square
            let sides = [
                (corner, corner + 1), (corner, corner + 2), (corner + 1, corner + 3), (corner + 2, corner + 3),
            ]
            return (0..<parallel).flatMap { _ in sides }
        }
        return Graph(nodeCount: 3 * count + 1, edges: edges)
    }

    /// All nodes and edges of several graphs, one after another; directed if the first is.
    package static func union(_ parts: [Graph]) -> Graph {
        var builder = GraphBuilder(isDirected: parts.first?.isDirected ?? false)
        for part in parts {
            let offset = builder.nodeCount
            builder.addNodes(part.nodeCount)
            for edge in part.edges {
                builder.addEdge(
                    from: Node(offset + part.source(of: edge).index), to: Node(offset + part.target(of: edge).index))
            }
        }
        return builder.build()
    }
}
