package import Graphs

extension Graph {
    /// The nodes that paths from some nodes lead to, those included: a set that grows until it does not.
    ///
    /// - Parameter gone: nodes that no path may pass, nor start from.
    package func flooded(
        from sources: some Sequence<Node>, direction: Direction = .outgoing, without gone: Set<Node> = []
    ) -> Set<Node> {
        var found = Set(sources).subtracting(gone)
        var size = -1
        while found.count != size {
            size = found.count
            for edge in edges {
                let (tail, head) = (source(of: edge), target(of: edge))
                let goesForward = !isDirected || direction != .incoming
                let goesBack = !isDirected || direction != .outgoing
                if goesForward, found.contains(tail), !gone.contains(head) { found.insert(head) }
                if goesBack, found.contains(head), !gone.contains(tail) { found.insert(tail) }
            }
        }
        return found
    }

    /// The number of weak components, found by flooding from node after node.
    package func floodedComponentCount(without gone: Set<Node> = []) -> Int {
        var seen = gone
        var count = 0
        for node in nodes where !seen.contains(node) {
            seen.formUnion(flooded(from: [node], direction: .both, without: gone))
            count += 1
        }
        return count
    }
}
