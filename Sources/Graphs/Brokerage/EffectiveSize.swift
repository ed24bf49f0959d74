extension Graph {
    /// How many contacts of a node are not redundant: Burt's effective size.
    ///
    /// e(i) = Σ (1 - Σ p(i, q) m(j, q)) over the contacts j of i and the other contacts q that i and j share; p(i, q) is
    /// the part of i's investment that goes to q, as in ``constraint(_:strengths:)``, and m(j, q) is w(j, q) over the most
    /// that j invests in any one node: any node at all, or one in the circle of i, as the ``HolesModel`` says. Where all
    /// edges are worth the same this is N - 2 t / N, N the number of contacts and t the ties among them (Borgatti 1997).
    ///
    /// From 0 up to N; 1 for a node with a single contact. An isolated node has no effective size: NaN, as in NetworkX.
    /// Direction, parallel edges, loops and strengths count as in ``constraint(_:strengths:)``.
    ///
    /// - Parameters:
    ///   - model: which ties of the contacts count.
    ///   - strengths: what each edge is worth.
    /// - Precondition: one strength for each edge, finite and at least 0.
    /// - Complexity: O(m^1.5) in time, O(n + m) in memory.
    /// - SeeAlso: R. S. Burt, Structural Holes (1992), formula 2.2; S. P. Borgatti, Structural holes: unpacking Burt's
    ///   redundancy measures, Connections 20 (1997).
    public func effectiveSize(_ model: HolesModel, strengths: EdgeColumn<Double>? = nil) -> NodeColumn<Double> {
        let triangles = TieTriangles(MutualTies(self, strengths: strengths))
        return triangles.column(triangles.effectiveSizes(model))
    }

    /// The part of a node's contacts that is not redundant: effective size over the number of contacts.
    ///
    /// From 0 to 1; 1 for a node with a single contact, NaN for an isolated one.
    ///
    /// - Parameters:
    ///   - model: which ties of the contacts count.
    ///   - strengths: what each edge is worth.
    /// - Precondition: one strength for each edge, finite and at least 0.
    /// - Complexity: O(m^1.5) in time, O(n + m) in memory.
    /// - SeeAlso: R. S. Burt, Structural Holes (1992).
    public func efficiency(_ model: HolesModel, strengths: EdgeColumn<Double>? = nil) -> NodeColumn<Double> {
        let triangles = TieTriangles(MutualTies(self, strengths: strengths))
        let sizes = triangles.effectiveSizes(model)
        return triangles.column(sizes.indices.map { sizes[$0] / Double(triangles.contactCounts[$0]) })
    }
}

extension TieTriangles {
    fileprivate func effectiveSizes(_ model: HolesModel) -> [Double] {
        // Σ w(i, q) w(j, q) over the contacts that the two ends of a tie share
        var shared = [Double](repeating: 0, count: heads.count)
        // The most that the head of a tie invests in one node of the tail's circle, and the other way round.
        var mostOfHead = weights
        var mostOfTail = weights
        shared.withUnsafeMutableBufferPointer { shared in
            weights.withUnsafeBufferPointer { weights in
                switch model {
                case .wholeNetwork where isUnit:
                    forEachTriangle { triangle in
                        shared[triangle.ties.0] += 1
                        shared[triangle.ties.1] += 1
                        shared[triangle.ties.2] += 1
                    }
                case .wholeNetwork, .egoNetwork:
                    forEachTriangle { triangle in
                        let (a, b, c) = triangle.ties
                        shared[a] += weights[b] * weights[c]
                        shared[b] += weights[a] * weights[c]
                        shared[c] += weights[a] * weights[b]
                        mostOfHead[a] = max(mostOfHead[a], weights[c])
                        mostOfTail[a] = max(mostOfTail[a], weights[b])
                        mostOfHead[b] = max(mostOfHead[b], weights[c])
                        mostOfTail[b] = max(mostOfTail[b], weights[a])
                        mostOfHead[c] = max(mostOfHead[c], weights[b])
                        mostOfTail[c] = max(mostOfTail[c], weights[a])
                    }
                }
            }
        }
        if model == .wholeNetwork { (mostOfTail, mostOfHead) = mostOfEnds }
        var redundancies = [Double](repeating: 0, count: contactCounts.count)
        for tail in contactCounts.indices {
            for tie in offsets[tail]..<offsets[tail + 1] {
                redundancies[tail] += shared[tie] / mostOfHead[tie]
                redundancies[Int(heads[tie])] += shared[tie] / mostOfTail[tie]
            }
        }
        return contactCounts.indices.map { node in
            contactCounts[node] == 0 ? .nan : Double(contactCounts[node]) - redundancies[node] / strengths[node]
        }
    }

    /// For each tie the most that its tail, and its head, invest in any one node.
    private var mostOfEnds: (ofTail: [Double], ofHead: [Double]) {
        var most = [Double](repeating: 0, count: contactCounts.count)
        var tails = [Int](repeating: 0, count: heads.count)
        for tail in contactCounts.indices {
            for tie in offsets[tail]..<offsets[tail + 1] {
                tails[tie] = tail
                most[tail] = max(most[tail], weights[tie])
                most[Int(heads[tie])] = max(most[Int(heads[tie])], weights[tie])
            }
        }
        return (tails.map { most[$0] }, heads.map { most[Int($0)] })
    }
}
