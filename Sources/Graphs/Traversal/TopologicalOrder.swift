/// The nodes of a directed graph in an order in which every edge leads forward, or what stands in the way of one.
public enum TopologicalOrder: Equatable, Sendable {
    /// Every node once, each after all those that edges lead from.
    case order([Node])
    /// Edges that lead round, each from where the one before it leads to; a loop is one by itself.
    case cycle([Edge])
}

extension Graph {
    /// An order of the nodes in which every edge leads from an earlier to a later one; or a cycle, because of which there
    /// is none.
    ///
    /// Of the nodes that can come next, the one that was free first comes first. Parallel edges do not matter. The edges
    /// of an undirected graph lead both ways, so that any edge of it is a cycle.
    ///
    /// - Complexity: O(n + m) in time, O(n) in memory.
    /// - SeeAlso: A. B. Kahn, Topological sorting of large networks, Communications of the ACM 5 (1962).
    public func topologicalOrder() -> TopologicalOrder {
        var waiting = (0..<nodeCount).map { incoming.row($0).count }
        var order = (0..<UInt32(nodeCount)).filter { waiting[Int($0)] == 0 }
        order.reserveCapacity(nodeCount)
        var place = 0
        while place < order.count {
            for slot in outgoing.row(Int(order[place])) {
                let head = outgoing.neighbors[slot]
                waiting[Int(head)] -= 1
                if waiting[Int(head)] == 0 { order.append(head) }
            }
            place += 1
        }
        return order.count == nodeCount ? .order(order.map(Node.init(rawValue:))) : .cycle(cycle(among: waiting))
    }

    /// Whether edges lead from some node back to it. O(n + m).
    package var isCyclic: Bool {
        if case .cycle = topologicalOrder() { true } else { false }
    }

    /// A cycle among the nodes that wait for others: walks back along edges until it comes where it was.
    private func cycle(among waiting: [Int]) -> [Edge] {
        var node = waiting.firstIndex { $0 > 0 }!
        var arrival = [Int](repeating: -1, count: nodeCount)
        var walked: [Edge] = []
        while arrival[node] < 0 {
            arrival[node] = walked.count
            // Every node that waits does so for another one, or for itself.
            let slot = incoming.row(node).first { waiting[Int(incoming.neighbors[$0])] > 0 }!
            walked.append(Edge(rawValue: incoming.edges[slot]))
            node = Int(incoming.neighbors[slot])
        }
        return walked[arrival[node]...].reversed()
    }
}
