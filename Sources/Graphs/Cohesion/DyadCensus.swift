/// How many pairs of nodes have edges both ways, one way, or none.
public struct DyadCensus: Sendable, Equatable {
    /// Pairs with edges both ways.
    public let mutual: Int
    /// Pairs with edges one way only.
    public let asymmetric: Int
    /// Pairs without edges.
    public let null: Int
}

extension Graph {
    /// Counts the unordered pairs of nodes by the edges between them.
    ///
    /// Parallel edges count once, loops do not. An undirected edge leads both ways, so that nothing is asymmetric.
    ///
    /// - Complexity: O(n + m).
    /// - SeeAlso: P. W. Holland & S. Leinhardt, A method for detecting structure in sociometric data, American J.
    ///   Sociology 76 (1970).
    public func dyadCensus() -> DyadCensus {
        var (both, single) = (0, 0)
        forEachPair { _, _, code in if code == 3 { both += 1 } else { single += 1 } }
        return DyadCensus(
            mutual: both, asymmetric: single, null: nodeCount * max(0, nodeCount - 1) / 2 - both - single)
    }

    /// Calls the body for each pair of nodes with an edge: the lower one, the higher one, and 1 for an edge to the higher
    /// one, 2 for an edge back, 3 for both.
    private func forEachPair(_ body: (_ low: Int, _ high: Int, _ code: UInt8) -> Void) {
        let rows = CodedRows(self)
        for node in 0..<nodeCount {
            for slot in rows.offsets[node]..<rows.offsets[node + 1] where rows.neighbors[slot] > node {
                body(node, Int(rows.neighbors[slot]), rows.codes[slot])
            }
        }
    }
}

/// For each node the others that it has an edge with, once each, ascending, and which way the edges lead.
struct CodedRows: Sendable {
    private(set) var offsets = [0]
    private(set) var neighbors: [UInt32] = []
    /// 1 for an edge to the neighbour, 2 for one from it, 3 for both.
    private(set) var codes: [UInt8] = []

    init(_ graph: Graph) {
        let back: UInt8 = graph.isDirected ? 2 : 3
        for node in 0..<graph.nodeCount {
            let (outgoing, incoming) = (graph.outgoing.row(node), graph.incoming.row(node))
            var (forward, backward) = (outgoing.lowerBound, incoming.lowerBound)
            while forward < outgoing.upperBound || backward < incoming.upperBound {
                let target = forward < outgoing.upperBound ? graph.outgoing.neighbors[forward] : .max
                let source = backward < incoming.upperBound ? graph.incoming.neighbors[backward] : .max
                let neighbor = min(target, source)
                let code = (target == neighbor ? 1 : 0) | (source == neighbor ? back : 0)
                if target == neighbor { forward += 1 }
                if source == neighbor { backward += 1 }
                if neighbor == node { continue }
                if neighbors.count > offsets[node], neighbors[neighbors.count - 1] == neighbor {
                    codes[codes.count - 1] |= code
                } else {
                    neighbors.append(neighbor)
                    codes.append(code)
                }
            }
            offsets.append(neighbors.count)
        }
    }
}
