extension Graph {
    /// How near every two nodes come to playing the same role, from 0 to 1: White and Reitz's REGE.
    ///
    /// All are taken for wholly alike, and then, in each round, for as alike as their ties can be matched: every tie of i
    /// with that tie of j that it agrees with most, the two others being weighed by how alike they were in the round
    /// before, and every tie of j with one of i:
    ///
    /// E'(i, j) = (Σ_k max_m E(k, m) M(i, k; j, m) + Σ_m max_k E(k, m) M(i, k; j, m)) / Σ (x(i, k) + x(k, i) + x(j, k) + x(k, j))
    ///
    /// with M(i, k; j, m) = min(x(i, k), x(j, m)) + min(x(k, i), x(m, j)), and x what the edges from one to the other are
    /// worth. Regularly equivalent nodes (``regularEquivalence(kinds:within:)``) have 1 in every round where strengths are
    /// equal and nobody has ties both ways, which are matched together here. Two nodes without ties have 1, one without and one with ties 0. Loops are
    /// left out. Three rounds are usual, as in UCINET; what is 1 after all rounds means more than the differences between
    /// what is not.
    ///
    /// - Parameters:
    ///   - strengths: what each edge is worth; 1 without.
    ///   - rounds: how often to look.
    ///   - execution: how the work is done.
    /// - Returns: a row for each node, with an entry for each node; the matrix is symmetric.
    /// - Precondition: one strength for each edge, finite and at least 0; the number of rounds is at least 0.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(m²) in time for each round, O(n² + m) in memory.
    /// - SeeAlso: D. R. White & K. P. Reitz, Measuring role distance: structural, regular and relational equivalence
    ///   (1985); S. P. Borgatti & M. G. Everett, Two algorithms for computing regular equivalence, Social Networks 15
    ///   (1993).
    public func regularSimilarity(
        strengths: EdgeColumn<Double>? = nil, rounds: Int = 3, execution: Execution = .allCores
    ) throws(CancellationError) -> [[Double]] {
        precondition(rounds >= 0, "A number of rounds is at least 0.")
        if let strengths { check(strengths: strengths) }
        let ties = nodes.map { contacts(of: $0, strengths) }
        let execution = execution.suited(to: rounds * edgeCount * edgeCount)
        var similarity = [[Double]](repeating: [Double](repeating: 1, count: nodeCount), count: nodeCount)
        for _ in 0..<rounds {
            let before = similarity
            let lower = try execution.map(nodeCount, blank: [Double](), scratch: {}) { first, _ in
                (0..<first).map { ContactMatch(ties[first], ties[$0]).share(before) }
            }
            for (first, row) in lower.enumerated() {
                for (second, share) in row.enumerated() {
                    similarity[first][second] = share
                    similarity[second][first] = share
                }
            }
        }
        return similarity
    }

    /// Whom a node has ties with, in ascending order, and what they are worth each way.
    private func contacts(of node: Node, _ strengths: EdgeColumn<Double>?) -> [Contact] {
        var contacts: [Int: Contact] = [:]
        for arc in arcs(from: node) where arc.neighbor != node {
            contacts[arc.neighbor.index, default: Contact(arc.neighbor.index)].outgoing += strengths?[arc.edge] ?? 1
        }
        for arc in arcs(to: node) where arc.neighbor != node {
            contacts[arc.neighbor.index, default: Contact(arc.neighbor.index)].incoming += strengths?[arc.edge] ?? 1
        }
        return contacts.values.sorted { $0.node < $1.node }
    }
}

private struct Contact: Sendable {
    let node: Int
    var outgoing = 0.0
    var incoming = 0.0

    init(_ node: Int) { self.node = node }
}

/// The contacts of two nodes, each to be matched with the best of the other's.
private struct ContactMatch {
    private let first: [Contact]
    private let second: [Contact]

    init(_ first: [Contact], _ second: [Contact]) { (self.first, self.second) = (first, second) }

    /// What can be matched, as a share of all ties of both.
    func share(_ similarity: [[Double]]) -> Double {
        let all = (first + second).reduce(0) { $0 + $1.outgoing + $1.incoming }
        if all == 0 { return 1 }
        return (matched(first, with: second, similarity) + matched(second, with: first, similarity)) / all
    }

    private func matched(_ own: [Contact], with others: [Contact], _ similarity: [[Double]]) -> Double {
        own.reduce(0) { sum, contact in
            sum
                + others.reduce(0) { best, other in
                    let agreed = min(contact.outgoing, other.outgoing) + min(contact.incoming, other.incoming)
                    return max(best, similarity[contact.node][other.node] * agreed)
                }
        }
    }
}
