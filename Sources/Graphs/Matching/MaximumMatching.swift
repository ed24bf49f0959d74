/// Pairs of nodes with an edge, each node in one pair at most.
public struct Matching: Sendable {
    /// For each node the one that it is paired with.
    public let partner: NodeColumn<Node?>
    /// Nodes that touch every edge, as few as there are pairs: the proof that there cannot be more pairs (König 1931).
    public let cover: [Node]

    /// The number of pairs.
    public var count: Int { partner.values.count { $0 != nil } / 2 }

    /// The pairs, a node of the first mode with one of the second, by the first.
    public let pairs: [(first: Node, second: Node)]
}

extension TwoModeGraph {
    /// As many pairs of a node of each mode as there can be: who can go with whom.
    ///
    /// Of several such matchings the one that comes of taking nodes in ascending order.
    ///
    /// - Complexity: O(m √n) in time, O(n) in memory.
    /// - SeeAlso: J. E. Hopcroft & R. M. Karp, An n^5/2 algorithm for maximum matchings in bipartite graphs, SIAM J. on
    ///   Computing 2 (1973).
    public func maximumMatching() -> Matching {
        var search = MatchingSearch(rows: graph.outgoing, first: nodes(of: .first).map(\.index))
        while search.layer() { search.augment() }
        let partner = search.partners.map { $0 < 0 ? nil : Node($0) }
        // What alternating paths from unpaired nodes reach: the last layering has all of it.
        let cover = graph.nodes.filter { (modes[$0] == .first) == (search.layers[$0.index] < 0) }
            .filter { modes[$0] == .second || !graph.arcs(from: $0).isEmpty }
        return Matching(
            partner: NodeColumn(partner), cover: cover,
            pairs: nodes(of: .first).compactMap { node in partner[node.index].map { (node, $0) } })
    }
}

private struct MatchingSearch {
    let rows: Adjacency
    let first: [Int]
    /// The node that each one is paired with, or -1.
    var partners: [Int]
    /// The number of steps on an alternating path from an unpaired node of the first mode, or -1.
    var layers: [Int]
    /// The next arc to try from each node.
    private var next: [Int]

    init(rows: Adjacency, first: [Int]) {
        self.rows = rows
        self.first = first
        partners = [Int](repeating: -1, count: rows.nodeCount)
        layers = partners
        next = Array(rows.offsets.dropLast())
    }

    /// Finds the length of the shortest alternating paths.
    ///
    /// - Returns: whether one of them ends at an unpaired node.
    mutating func layer() -> Bool {
        for node in layers.indices {
            layers[node] = -1
            next[node] = rows.offsets[node]
        }
        var queue = first.filter { partners[$0] < 0 }
        for node in queue { layers[node] = 0 }
        var place = 0
        var isFound = false
        while place < queue.count {
            let node = queue[place]
            place += 1
            for slot in rows.row(node) {
                let other = Int(rows.neighbors[slot])
                if layers[other] >= 0 { continue }
                layers[other] = layers[node] + 1
                let back = partners[other]
                if back < 0 {
                    isFound = true
                } else {
                    layers[back] = layers[other] + 1
                    queue.append(back)
                }
            }
        }
        return isFound
    }

    /// Turns as many alternating paths round as fit beside each other.
    mutating func augment() {
        for start in first where partners[start] < 0 {
            // The nodes of the first mode on the path, and the ones of the second mode between them.
            var path = [start]
            var steps: [Int] = []
            while let node = path.last {
                if next[node] == rows.offsets[node + 1] {
                    path.removeLast()
                    if !steps.isEmpty { steps.removeLast() }
                    continue
                }
                let other = Int(rows.neighbors[next[node]])
                next[node] += 1
                if layers[other] != layers[node] + 1 { continue }
                // No other path may pass here.
                layers[other] = .max
                steps.append(other)
                let back = partners[other]
                if back >= 0 {
                    path.append(back)
                    continue
                }
                for (node, other) in zip(path, steps) { (partners[node], partners[other]) = (other, node) }
                break
            }
        }
    }
}
