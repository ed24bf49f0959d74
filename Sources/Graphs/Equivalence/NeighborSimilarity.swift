/// How alike two nodes are by the neighbours that they share.
public enum NeighborSimilarity: CaseIterable, Sendable {
    /// |shared| / |of either|; 0 where neither has a neighbour. P. Jaccard (1901).
    case jaccard
    /// |shared| / √(degree · degree); 0 where either has no neighbour. G. Salton (1983).
    case cosine
    /// Σ 1 / ln degree over the shared: rare friends count for more. L. A. Adamic & E. Adar, Social Networks 25 (2003).
    case adamicAdar
    /// Σ 1 / degree over the shared. T. Zhou, L. Lü & Y.-C. Zhang, European Physical Journal B 71 (2009).
    case resourceAllocation
}

extension Graph {
    /// How alike two nodes are by the neighbours that they share.
    ///
    /// Neighbours are other nodes with an edge either way, counted once; a node is no neighbour of itself. From 0;
    /// Jaccard and cosine up to 1. Of two equal nodes it says how alike they are to a twin.
    ///
    /// - Complexity: O(degree of both · log degree).
    public func similarity(_ measure: NeighborSimilarity, of first: Node, and second: Node) -> Double {
        let own = distinctNeighbors(of: first)
        let shared = own.intersection(distinctNeighbors(of: second))
        let (a, b) = (Double(own.count), Double(distinctNeighbors(of: second).count))
        let count = Double(shared.count)
        switch measure {
        case .jaccard: return a + b == 0 ? 0 : count / (a + b - count)
        case .cosine: return a * b == 0 ? 0 : count / (a * b).squareRoot()
        case .adamicAdar:
            return shared.sorted().reduce(0) { $0 + 1 / naturalLogarithm(Double(distinctNeighbors(of: $1).count)) }
        case .resourceAllocation:
            return shared.sorted().reduce(0) { $0 + 1 / Double(distinctNeighbors(of: $1).count) }
        }
    }

    /// The nodes that share a neighbour with a node, the most alike first, and of equals the lower one.
    ///
    /// - Complexity: O(Σ degree of the neighbours), times the cost of ``similarity(_:of:and:)``.
    public func mostSimilar(
        to node: Node, by measure: NeighborSimilarity
    ) -> [(node: Node, similarity: Double)] {
        let others = distinctNeighbors(of: node).reduce(into: Set<Node>()) { $0.formUnion(distinctNeighbors(of: $1)) }
        return others.subtracting([node]).map { ($0, similarity(measure, of: node, and: $0)) }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    }

    private func distinctNeighbors(of node: Node) -> Set<Node> {
        var found = Set(successors(of: node))
        if isDirected { found.formUnion(predecessors(of: node)) }
        found.remove(node)
        return found
    }
}
