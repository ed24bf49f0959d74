extension Graph {
    /// This graph with its edges led elsewhere at random, each node keeping its degree (directed: both of them).
    ///
    /// Two edges are drawn, a-b and c-d, to become a-d and c-b, unless that gives a loop or an edge that is there already;
    /// so many times over, those that come to nothing included. From a graph without loops and parallel edges every such
    /// graph of the same degrees that swaps can reach becomes equally likely in the long run (undirected: all there are);
    /// ten tries an edge are the custom. Edges keep their places, so that what is known of them stays with them.
    ///
    /// - Parameters:
    ///   - tries: how many pairs of edges are drawn; ten for each edge without.
    ///   - generator: what decides the draws.
    /// - Complexity: O(m + tries) on average.
    /// - SeeAlso: R. Milo et al., On the uniform generation of random graphs with prescribed degree sequences,
    ///   arXiv:cond-mat/0312028 (2003); B. K. Fosdick et al., Configuring random graph models with fixed degree sequences,
    ///   SIAM Review 60 (2018).
    public func rewired(tries: Int? = nil, using generator: inout SeededGenerator) -> Graph {
        var (tails, heads) = (tails, heads)
        func key(_ tail: UInt32, _ head: UInt32) -> UInt64 {
            let (low, high) = isDirected || tail < head ? (tail, head) : (head, tail)
            return UInt64(low) << 32 | UInt64(high)
        }
        var counts: [UInt64: Int] = [:]
        for edge in tails.indices { counts[key(tails[edge], heads[edge]), default: 0] += 1 }
        func remove(_ key: UInt64) {
            let count = counts[key] ?? 0
            counts[key] = count > 1 ? count - 1 : nil
        }
        for _ in 0..<(edgeCount < 2 ? 0 : tries ?? 10 * edgeCount) {
            let first = generator.index(below: edgeCount)
            // The same edge may come twice: without tries that come to nothing, after an even number of them only half of
            // all graphs could be reached.
            let second = generator.index(below: edgeCount)
            if second == first { continue }
            let (a, b) = (tails[first], heads[first])
            var (c, d) = (tails[second], heads[second])
            // An undirected edge can be taken by either end.
            let isTurned = !isDirected && generator.next() & 1 == 1
            if isTurned { (c, d) = (d, c) }
            if a == d || c == b { continue }
            let (new, other) = (key(a, d), key(c, b))
            if new == other || counts[new] != nil || counts[other] != nil { continue }
            remove(key(a, b))
            remove(key(c, d))
            counts[new] = 1
            counts[other] = 1
            heads[first] = d
            if isTurned { tails[second] = b } else { heads[second] = b }
        }
        return Graph(nodeCount: nodeCount, isDirected: isDirected, tails: tails, heads: heads)
    }
}
