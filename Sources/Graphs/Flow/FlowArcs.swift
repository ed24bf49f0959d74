/// The arcs of a graph as a flow meets them, in borrowed memory: at each node those that leave it, and in a directed
/// graph those that enter it after them, since what flows in can be sent back.
///
/// Every edge has two places: that of its number doubled for what flows forth, and the next one for what flows back.
/// Forth is from its source to its target; if the graph is undirected, from the lower number to the higher, so that no
/// one has to look up where an edge begins.
struct FlowArcs {
    struct Rows {
        let offsets: UnsafePointer<Int64>
        let neighbors: UnsafePointer<UInt32>
        let edges: UnsafePointer<UInt32>

        @inline(__always)
        func row(_ node: UInt32) -> Range<Int> { Int(offsets[Int(node)])..<Int(offsets[Int(node) + 1]) }
    }

    let isDirected: Bool
    let leaving: Rows
    let entering: Rows

    /// The number of arcs at a node.
    @inline(__always)
    func count(at node: UInt32) -> Int { leaving.row(node).count + (isDirected ? entering.row(node).count : 0) }

    /// Calls the body with the neighbour and the place of each arc at a node, until it says that it is done.
    ///
    /// - Parameter first: how many arcs are left out.
    /// - Returns: how many arcs were passed before it was done; none if it never was.
    @inline(__always)
    func first(at node: UInt32, from first: Int = 0, where isDone: (_ neighbor: UInt32, _ place: Int) -> Bool) -> Int? {
        let row = leaving.row(node)
        for slot in row.dropFirst(first) {
            let neighbor = leaving.neighbors[slot]
            let back = isDirected || node < neighbor ? 0 : 1
            if isDone(neighbor, 2 * Int(leaving.edges[slot]) + back) { return slot - row.lowerBound }
        }
        if !isDirected { return nil }
        let entered = entering.row(node)
        for slot in entered.dropFirst(max(0, first - row.count)) {
            if isDone(entering.neighbors[slot], 2 * Int(entering.edges[slot]) + 1) {
                return row.count + slot - entered.lowerBound
            }
        }
        return nil
    }
}

extension Graph {
    /// Lends the arcs for a flow.
    func withFlowArcs<Value>(_ body: (FlowArcs) -> Value) -> Value {
        outgoing.withFlowRows { leaving in
            incoming.withFlowRows { entering in
                body(FlowArcs(isDirected: isDirected, leaving: leaving, entering: entering))
            }
        }
    }
}

extension Adjacency {
    fileprivate func withFlowRows<Value>(_ body: (FlowArcs.Rows) -> Value) -> Value {
        withRows { offsets, neighbors in
            edges.withUnsafeBufferPointer { edges in
                // Without arcs there is nothing to read.
                body(FlowArcs.Rows(offsets: offsets, neighbors: neighbors, edges: edges.baseAddress ?? neighbors))
            }
        }
    }
}
