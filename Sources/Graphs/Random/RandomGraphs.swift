extension Graph {
    /// A graph with so many edges in places drawn at random, every such graph equally likely: G(n, m). No loops, no parallel
    /// edges.
    ///
    /// - Precondition: no more edges than pairs of nodes.
    /// - Complexity: O(n + m) on average.
    /// - SeeAlso: P. Erdős & A. Rényi, On random graphs I, Publicationes Mathematicae 6 (1959).
    public static func uniformRandom(
        nodeCount: Int, edgeCount: Int, isDirected: Bool = false, using generator: inout SeededGenerator
    ) -> Graph {
        let places = nodeCount * max(0, nodeCount - 1) / (isDirected ? 1 : 2)
        precondition(edgeCount >= 0 && edgeCount <= places, "There is a place for each edge.")
        // Of more than half of all places, those that stay empty are fewer.
        let areLeftOut = edgeCount > places / 2
        var drawn: Set<Int> = []
        while drawn.count < (areLeftOut ? places - edgeCount : edgeCount) {
            drawn.insert(generator.index(below: places))
        }
        var builder = GraphBuilder(isDirected: isDirected)
        builder.addNodes(nodeCount)
        builder.reserve(edges: edgeCount)
        for place in areLeftOut ? (0..<places).filter({ !drawn.contains($0) }) : drawn.sorted() {
            let (tail, head) = isDirected ? arc(place, nodeCount) : pair(place)
            builder.addEdge(from: Node(tail), to: Node(head))
        }
        return builder.build()
    }

    /// The pair at a place of the row 1-0, 2-0, 2-1, 3-0, ...
    private static func pair(_ place: Int) -> (Int, Int) {
        var high = Int((0.5 + (2 * Double(place) + 0.25).squareRoot()).rounded(.down))
        while high * (high - 1) / 2 > place { high -= 1 }
        while (high + 1) * high / 2 <= place { high += 1 }
        return (high, place - high * (high - 1) / 2)
    }

    private static func arc(_ place: Int, _ nodeCount: Int) -> (Int, Int) {
        let (tail, head) = place.quotientAndRemainder(dividingBy: nodeCount - 1)
        return (tail, head < tail ? head : head + 1)
    }

    /// A graph that grows: each new node is joined to some that are there, those of high degree more likely
    /// (Barabási & Albert 1999).
    ///
    /// It begins with node 0 joined to nodes 1 up to `edgesPerNode`; each later node is joined to as many different earlier
    /// ones, drawn one by one in proportion to their degree. n nodes have (n - k) k edges, k for each new one.
    ///
    /// - Precondition: at least one edge for each node, and more nodes than that.
    /// - Complexity: O(n k) on average.
    /// - SeeAlso: A.-L. Barabási & R. Albert, Emergence of scaling in random networks, Science 286 (1999).
    public static func preferentialAttachment(
        nodeCount: Int, edgesPerNode: Int, using generator: inout SeededGenerator
    ) -> Graph {
        precondition(edgesPerNode >= 1 && nodeCount > edgesPerNode, "A new node finds enough nodes to join.")
        var edges = (1...edgesPerNode).map { (0, $0) }
        // Each node stands here once for each of its edges.
        var ends = edges.flatMap { [$0.0, $0.1] }
        for node in edgesPerNode + 1..<max(nodeCount, edgesPerNode + 1) {
            var chosen: [Int] = []
            while chosen.count < edgesPerNode {
                let end = ends[generator.index(below: ends.count)]
                if !chosen.contains(end) { chosen.append(end) }
            }
            for end in chosen {
                edges.append((node, end))
                ends += [node, end]
            }
        }
        return Graph(nodeCount: nodeCount, edges: edges)
    }

    /// A ring of nodes joined to their nearest ones, some of whose edges lead elsewhere (Watts & Strogatz 1998).
    ///
    /// Node i is joined to the next `neighbors` / 2 on the ring, and so to as many before. Then each of these edges gets,
    /// with a given probability, a new far end: any node that i has no edge with yet. n · neighbors / 2 edges, no loops, no
    /// parallel edges.
    ///
    /// - Precondition: an even number of neighbours below the number of nodes; a probability from 0 to 1.
    /// - Complexity: O(n · neighbors) on average.
    /// - SeeAlso: D. J. Watts & S. H. Strogatz, Collective dynamics of 'small-world' networks, Nature 393 (1998).
    public static func smallWorld(
        nodeCount: Int, neighbors: Int, rewiring probability: Double, using generator: inout SeededGenerator
    ) -> Graph {
        precondition(
            neighbors >= 0 && neighbors % 2 == 0 && neighbors < max(1, nodeCount), "Neighbours stand on a ring.")
        precondition((0...1).contains(probability), "A probability is from 0 to 1.")
        var edges: [(Int, Int)] = []
        var joined = [Set<Int>](repeating: [], count: nodeCount)
        for step in 0..<neighbors / 2 {
            for node in 0..<nodeCount {
                let next = (node + step + 1) % nodeCount
                edges.append((node, next))
                joined[node].insert(next)
                joined[next].insert(node)
            }
        }
        for place in edges.indices where generator.unit() < probability {
            let (node, old) = edges[place]
            if joined[node].count == nodeCount - 1 { continue }
            var new = node
            while new == node || joined[node].contains(new) { new = generator.index(below: nodeCount) }
            joined[node].remove(old)
            joined[old].remove(node)
            joined[node].insert(new)
            joined[new].insert(node)
            edges[place].1 = new
        }
        return Graph(nodeCount: nodeCount, edges: edges)
    }

    /// A graph of blocks: two nodes are joined with a probability that depends on their blocks only
    /// (Holland, Laskey & Leinhardt 1983). No loops, no parallel edges.
    ///
    /// - Parameters:
    ///   - sizes: the number of nodes of each block; the nodes of the first come first.
    ///   - probabilities: by `[from][to]`; symmetric unless directed.
    ///   - isDirected: whether edges lead one way only, each drawn for itself.
    ///   - generator: what decides the edges.
    /// - Precondition: a square of probabilities from 0 to 1.
    /// - Complexity: O(n + m) and O(b²) rows of draws for b blocks: what is not there is skipped.
    /// - SeeAlso: P. W. Holland, K. B. Laskey & S. Leinhardt, Stochastic blockmodels: first steps, Social Networks 5 (1983);
    ///   V. Batagelj & U. Brandes, Efficient generation of large random networks, Physical Review E 71 (2005).
    public static func stochasticBlocks(
        sizes: [Int], probabilities: [[Double]], isDirected: Bool = false, using generator: inout SeededGenerator
    ) -> Graph {
        precondition(
            probabilities.count == sizes.count
                && probabilities.allSatisfy { $0.count == sizes.count && $0.allSatisfy { (0...1).contains($0) } },
            "There is a probability for each two blocks.")
        precondition(
            isDirected
                || sizes.indices.allSatisfy { row in
                    sizes.indices.allSatisfy { probabilities[row][$0] == probabilities[$0][row] }
                }, "Probabilities of an undirected graph are symmetric.")
        let starts = sizes.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
        var edges: [(Int, Int)] = []
        for row in sizes.indices {
            for column in isDirected ? 0..<sizes.count : 0..<row + 1 {
                let size = sizes[row]
                let places = row != column ? size * sizes[column] : size * (size - 1) / (isDirected ? 1 : 2)
                var place = -1
                while let next = generator.nextSuccess(after: place, before: places, probabilities[row][column]) {
                    place = next
                    let (tail, head) =
                        row != column
                        ? place.quotientAndRemainder(dividingBy: sizes[column])
                        : isDirected ? arc(place, size) : pair(place)
                    edges.append((starts[row] + tail, starts[column] + head))
                }
            }
        }
        return Graph(nodeCount: starts[sizes.count], isDirected: isDirected, edges: edges)
    }
}

extension SeededGenerator {
    /// The next of some places where something happens that happens at each with the same probability.
    fileprivate mutating func nextSuccess(after place: Int, before end: Int, _ probability: Double) -> Int? {
        if probability == 0 { return nil }
        // How many places are skipped follows the geometric distribution.
        let skipped = probability == 1 ? 0 : naturalLogarithm(1 - unit()) / naturalLogarithm(1 - probability)
        return skipped >= Double(end - place - 1) ? nil : place + 1 + Int(skipped)
    }
}
