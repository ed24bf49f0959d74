extension Graph {
    /// How far each node lives among its own: the spectral segregation index of Echenique & Fryer.
    ///
    /// For each node of a piece of its group, a set that edges within the group connect: λ x(v) / mean of x, λ the largest
    /// eigenvalue, x its vector, of the matrix that has for each two nodes of the piece the part of the first one's ties,
    /// with anybody, that goes to the second. A node is segregated if its ties are with its own, who are segregated in
    /// turn. The mean over a piece is λ: 0 where nobody has a tie with their own, 1 where nobody has another.
    ///
    /// The direction of edges does not matter, parallel edges count each, loops are left out. A node without a tie of its
    /// own group has 0.
    ///
    /// - Parameters:
    ///   - groups: for each node its group, by any numbers.
    ///   - strengths: what each edge is worth; 1 without.
    ///   - limits: when λ is near enough: at a rest |A x - λ x| / λ of the tolerance.
    /// - Precondition: one group for each node; one strength for each edge, finite and at least 0.
    /// - Throws: ``IterationError/didNotConverge(iterations:change:)``.
    /// - Complexity: O(m) for each iteration, O(n + m) in memory.
    /// - SeeAlso: F. Echenique & R. G. Fryer, A measure of segregation based on social interactions, Quarterly J. of
    ///   Economics 122 (2007).
    public func spectralSegregation(
        by groups: NodeColumn<Int>, strengths: EdgeColumn<Double>? = nil,
        limits: IterationLimits = IterationLimits(tolerance: 1e-12, iterations: 10_000)
    ) throws -> NodeColumn<Double> {
        precondition(groups.count == nodeCount, "There is one group for each node.")
        if let strengths { check(strengths: strengths) }
        var sums = [Double](repeating: 0, count: nodeCount)
        var pieces = DisjointSets(count: nodeCount)
        var ties: [(tail: Int, head: Int, worth: Double)] = []
        for edge in 0..<edgeCount where tails[edge] != heads[edge] {
            let worth = strengths?.values[edge] ?? 1
            let (tail, head) = (Int(tails[edge]), Int(heads[edge]))
            sums[tail] += worth
            sums[head] += worth
            if worth == 0 || groups.values[tail] != groups.values[head] { continue }
            pieces.union(tails[edge], heads[edge])
            ties.append((tail, head, worth))
        }
        let communities = Communities(NodeColumn((0..<nodeCount).map { Int(pieces.root(of: UInt32($0))) }))
        var tiesOfPiece = [[(tail: Int, head: Int, worth: Double)]](repeating: [], count: communities.count)
        for tie in ties { tiesOfPiece[communities.membership.values[tie.tail]].append(tie) }
        var values = NodeColumn(repeating: 0.0, count: nodeCount)
        for (members, ties) in zip(communities.members, tiesOfPiece) where !ties.isEmpty {
            let piece = SegregatedPiece(members: members, ties: ties, sums: sums)
            for (node, value) in zip(members, try piece.values(limits)) { values[node] = value }
        }
        return values
    }
}

/// Nodes of one group that edges within it connect.
private struct SegregatedPiece {
    /// The square root of what all ties of each node are worth.
    private var scales: [Double]
    /// The ties by places, made symmetric: over the roots of both ends.
    private var ties: [(tail: Int, head: Int, worth: Double)]

    init(members: [Node], ties: [(tail: Int, head: Int, worth: Double)], sums: [Double]) {
        let places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1.index, $0) })
        let scales = members.map { sums[$0.index].squareRoot() }
        self.scales = scales
        self.ties = ties.map { tie in
            let (tail, head) = (places[tie.tail]!, places[tie.head]!)
            return (tail, head, tie.worth / (scales[tail] * scales[head]))
        }
    }

    func values(_ limits: IterationLimits) throws -> [Double] {
        var search = Lanczos(start: scales) { [ties] vector, image in
            for place in image.indices { image[place] = 0 }
            for tie in ties {
                image[tie.tail] += tie.worth * vector[tie.head]
                image[tie.head] += tie.worth * vector[tie.tail]
            }
        }
        let found = try search.largest(limits) { _ in }
        // Back from the symmetric matrix to the one of parts.
        let vector = zip(found.vector, scales).map { $0 / $1 }
        let mean = vector.reduce(0, +) / Double(vector.count)
        return vector.map { found.value * $0 / mean }
    }
}
