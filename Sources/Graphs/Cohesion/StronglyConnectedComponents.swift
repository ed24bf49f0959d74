extension Graph {
    /// The largest parts of the graph within which paths lead from every node to every other, along the edges.
    ///
    /// In an undirected graph these are the ``connectedComponents()``. A node on no cycle is a component; loops and
    /// parallel edges do not matter.
    ///
    /// - Complexity: O(n + m) in time, O(n) in memory; nothing recurses.
    /// - SeeAlso: M. Sharir, A strong-connectivity algorithm and its applications in data flow analysis, Computers &
    ///   Mathematics with Applications 7 (1981).
    public func stronglyConnectedComponents() -> Components {
        let forest = DepthFirstForest(outgoing, roots: 0..<UInt32(nodeCount))
        // From the node that was done with last, walking back stays within its component; and so on for the rest.
        let walkedBack = DepthFirstForest(incoming, roots: forest.postorder.reversed())
        var roots = [UInt32](repeating: 0, count: nodeCount)
        for node in walkedBack.preorder {
            let parent = walkedBack.parents[Int(node)]
            roots[Int(node)] = parent == .max ? node : roots[Int(parent)]
        }
        return Components(nodeCount: nodeCount) { roots[Int($0)] }
    }
}
