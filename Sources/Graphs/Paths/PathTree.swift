extension Graph {
    /// The edges from the root of a tree to a node, in the order in which they are walked.
    ///
    /// - Parameter arrivals: for each node the edge by which it was reached; `UInt32.max` for a root.
    package func path(to node: Node, arrivals: [UInt32]) -> [Edge] {
        var path: [Edge] = []
        var place = node.rawValue
        while arrivals[Int(place)] != .max {
            let edge = Int(arrivals[Int(place)])
            path.append(Edge(edge))
            place = tails[edge] == place ? heads[edge] : tails[edge]
        }
        path.reverse()
        return path
    }
}
