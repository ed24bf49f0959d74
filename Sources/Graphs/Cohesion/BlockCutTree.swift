/// The blocks of an undirected graph: its maximal parts that no single node can take apart, hung together in a tree by
/// the cut points that they share.
///
/// Direction is ignored; loops belong to no block; parallel edges belong to one.
///
/// - Complexity: O(n + m) time and memory, iterative (Hopcroft & Tarjan 1973).
package struct BlockCutTree: Sendable {
    /// The edges of every block, one block after another, a block before those that hang above it.
    package private(set) var edges: [UInt32] = []
    /// Where each block begins in ``edges``; one more than there are blocks.
    package private(set) var starts: [Int] = [0]
    /// For each block, the node through which it hangs on the rest.
    package private(set) var tops: [UInt32] = []
    /// For each block, the number of nodes in it and below it, its top left out.
    package private(set) var below: [Int] = []
    /// For each node, the number of nodes in the blocks that hang on it.
    package private(set) var hanging: [Int]
    /// For each node, the number of blocks that it is in.
    package private(set) var blockCounts: [Int]
    /// For each node, the number of nodes in its connected component.
    package private(set) var componentSizes: [Int]

    /// The number of blocks.
    package var count: Int { tops.count }

    /// The edges of a block.
    package func edges(of block: Int) -> ArraySlice<UInt32> { edges[starts[block]..<starts[block + 1]] }

    /// Takes a graph apart.
    package init(_ graph: Graph) {
        let n = graph.nodeCount
        hanging = Array(repeating: 0, count: n)
        blockCounts = Array(repeating: 0, count: n)
        componentSizes = Array(repeating: 0, count: n)
        let both = graph.isDirected ? graph.undirected().outgoing : graph.outgoing
        edges.reserveCapacity(graph.edgeCount)
        var search = Search(nodeCount: n, edgeCount: graph.edgeCount)
        for root in 0..<n where search.order[root] == 0 {
            let first = search.visited.count
            search.enter(root, by: .max)
            while let node = search.path.last { step(&search, from: Int(node), in: both) }
            let size = search.visited.count - first
            for node in search.visited[first...] { componentSizes[Int(node)] = size }
        }
    }

    /// Goes one arc on from a node, or back to its parent when it has none left.
    private mutating func step(_ search: inout Search, from node: Int, in rows: Adjacency) {
        let end = rows.offsets[node + 1]
        var arc = rows.offsets[node] + Int(search.done[node])
        while arc < end {
            let edge = rows.edges[arc]
            let neighbor = Int(rows.neighbors[arc])
            arc += 1
            if edge == search.parentEdge[node] || neighbor == node { continue }
            if search.order[neighbor] == 0 {
                search.edges.append(edge)
                search.done[node] = UInt32(arc - rows.offsets[node])
                search.enter(neighbor, by: edge)
                return
            }
            if search.order[neighbor] < search.order[node] {
                search.edges.append(edge)
                search.low[node] = min(search.low[node], search.order[neighbor])
            }
        }
        search.path.removeLast()
        guard let parent = search.path.last.map(Int.init) else { return }
        search.low[parent] = min(search.low[parent], search.low[node])
        search.sizes[parent] += search.sizes[node]
        if search.low[node] >= search.order[parent] { close(&search, top: parent, child: node) }
    }

    /// Takes the edges of a finished block from the stack.
    private mutating func close(_ search: inout Search, top: Int, child: Int) {
        while let edge = search.edges.popLast() {
            edges.append(edge)
            if edge == search.parentEdge[child] { break }
        }
        starts.append(edges.count)
        tops.append(UInt32(top))
        below.append(search.sizes[child])
        hanging[top] += search.sizes[child]
        blockCounts[top] += 1
    }

    /// A depth-first search on its way.
    private struct Search {
        var order, low, done, parentEdge: [UInt32]
        var sizes: [Int]
        var path: [UInt32] = []
        var visited: [UInt32] = []
        var edges: [UInt32] = []

        init(nodeCount: Int, edgeCount: Int) {
            order = Array(repeating: 0, count: nodeCount)
            (low, done, parentEdge) = (order, order, order)
            sizes = Array(repeating: 0, count: nodeCount)
        }

        mutating func enter(_ node: Int, by edge: UInt32) {
            visited.append(UInt32(node))
            path.append(UInt32(node))
            order[node] = UInt32(visited.count)
            low[node] = order[node]
            parentEdge[node] = edge
            sizes[node] = 1
        }
    }
}
