extension Graph {
    /// How much of a node's investment comes back to single contacts: Burt's constraint, high where there are few holes.
    ///
    /// c(i) = Σ c(i, j) over the contacts j of i, with c(i, j) = (p(i, j) + Σ p(i, q) p(q, j))² over the other contacts q
    /// that i and j share. p(i, j) is the part of i's investment that goes to j: w(i, j) / Σ w(i, k), where
    /// w(i, j) = strength(i → j) + strength(j → i), and k goes over all contacts of i, or those in the circle that the
    /// ``HolesModel`` looks at.
    ///
    /// From 0 up; 1 for a node with a single contact, 9/8 for one of three that all know each other. An isolated node has no
    /// constraint: NaN, as in igraph and NetworkX. The direction of edges does not matter, parallel edges add up, loops
    /// are left out, and an edge worth 0 is none. Without strengths every edge is worth 1.
    ///
    /// - Parameters:
    ///   - model: which ties of the contacts count; the result differs a great deal.
    ///   - strengths: what each edge is worth.
    /// - Precondition: one strength for each edge, finite and at least 0.
    /// - Complexity: O(m^1.5) in time, O(n + m) in memory: one pass over the triangles, two for the ego network.
    /// - SeeAlso: R. S. Burt, Structural Holes (1992), formulas 2.3 to 2.4.
    public func constraint(_ model: HolesModel, strengths: EdgeColumn<Double>? = nil) -> NodeColumn<Double> {
        let triangles = TieTriangles(MutualTies(self, strengths: strengths))
        switch model {
        case .wholeNetwork: return triangles.column(triangles.constraintsInWholeNetwork)
        case .egoNetwork: return triangles.column(DyadicConstraints(triangles, model).sums)
        }
    }

    /// How far the constraint of a node comes from a single contact: Burt's hierarchy.
    ///
    /// h(i) = Σ r(j) ln r(j) / (N ln N) with r(j) = c(i, j) / (c(i) / N), over the N contacts of i: 0 where all constrain
    /// alike, near 1 where one does it all. A node with one contact has 1, an isolated node NaN.
    ///
    /// What counts as a tie, and what it is worth, is as in ``constraint(_:strengths:)``.
    ///
    /// - Parameters:
    ///   - model: which ties of the contacts count.
    ///   - strengths: what each edge is worth.
    /// - Precondition: one strength for each edge, finite and at least 0.
    /// - Complexity: O(m^1.5) in time, O(n + m) in memory.
    /// - SeeAlso: R. S. Burt, Structural Holes (1992), formula 2.9.
    public func holesHierarchy(_ model: HolesModel, strengths: EdgeColumn<Double>? = nil) -> NodeColumn<Double> {
        let triangles = TieTriangles(MutualTies(self, strengths: strengths))
        let dyads = DyadicConstraints(triangles, model)
        let constraints = dyads.sums
        var sums = [Double](repeating: 0, count: constraints.count)
        dyads.forEach { node, _, value in
            let ratio = value * Double(triangles.contactCounts[node]) / constraints[node]
            sums[node] += ratio * naturalLogarithm(ratio)
        }
        return triangles.column(
            sums.indices.map { node in
                let contacts = Double(triangles.contactCounts[node])
                return contacts > 1
                    ? max(0, sums[node] / (contacts * naturalLogarithm(contacts))) : contacts == 1 ? 1 : .nan
            })
    }

    /// How much each contact of a node constrains it: c(i, j) of ``constraint(_:strengths:)``, by ascending contact.
    ///
    /// - Precondition: one strength for each edge, finite and at least 0.
    /// - Complexity: O(m^1.5), as for all nodes together.
    public func dyadicConstraints(
        of node: Node, _ model: HolesModel, strengths: EdgeColumn<Double>? = nil
    ) -> [(contact: Node, constraint: Double)] {
        let triangles = TieTriangles(MutualTies(self, strengths: strengths))
        var found: [(contact: Node, constraint: Double)] = []
        DyadicConstraints(triangles, model).forEach { ego, contact, value in
            if triangles.order[ego] == node.rawValue {
                found.append((Node(rawValue: triangles.order[contact]), value))
            }
        }
        return found.sorted { $0.contact < $1.contact }
    }
}

/// c(i, j) for both ends of each tie.
private struct DyadicConstraints {
    private let triangles: TieTriangles
    /// How much the head of each tie constrains its tail, and how much the tail its head.
    private var ofTail: [Double]
    private var ofHead: [Double]

    init(_ triangles: TieTriangles, _ model: HolesModel) {
        self.triangles = triangles
        switch model {
        case .wholeNetwork:
            ofTail = triangles.indirectInWholeNetwork(triangles.strengths.map { 1 / $0 })
            ofHead = ofTail
        case .egoNetwork: (ofTail, ofHead) = Self.indirectInEgoNetworks(triangles)
        }
        for tail in triangles.contactCounts.indices {
            for tie in triangles.offsets[tail]..<triangles.offsets[tail + 1] {
                let head = Int(triangles.heads[tie])
                let forward = (triangles.weights[tie] + ofTail[tie]) / triangles.strengths[tail]
                let back = (triangles.weights[tie] + ofHead[tie]) / triangles.strengths[head]
                ofTail[tie] = forward * forward
                ofHead[tie] = back * back
            }
        }
    }

    /// Σ w(i, q) w(q, j) / (what q invests in i and the contacts of i).
    private static func indirectInEgoNetworks(_ triangles: TieTriangles) -> ([Double], [Double]) {
        let weights = triangles.weights
        // For each tie what its head invests in the circle of its tail, and the other way round.
        var headInTail = weights
        var tailInHead = weights
        triangles.forEachTriangle { triangle in
            let (a, b, c) = triangle.ties
            headInTail[a] += weights[c]
            tailInHead[a] += weights[b]
            headInTail[b] += weights[c]
            tailInHead[b] += weights[a]
            headInTail[c] += weights[b]
            tailInHead[c] += weights[a]
        }
        var ofTail = [Double](repeating: 0, count: weights.count)
        var ofHead = ofTail
        triangles.forEachTriangle { triangle in
            let (a, b, c) = triangle.ties
            ofTail[a] += weights[b] * weights[c] / headInTail[b]
            ofHead[a] += weights[c] * weights[b] / headInTail[c]
            ofTail[b] += weights[a] * weights[c] / headInTail[a]
            ofHead[b] += weights[c] * weights[a] / tailInHead[c]
            ofTail[c] += weights[a] * weights[b] / tailInHead[a]
            ofHead[c] += weights[b] * weights[a] / tailInHead[b]
        }
        return (ofTail, ofHead)
    }

    /// Calls the body for both ends of each tie, with numbers of ``TieTriangles``.
    @inline(__always)
    func forEach(_ body: (_ ego: Int, _ contact: Int, _ value: Double) -> Void) {
        for tail in triangles.contactCounts.indices {
            for tie in triangles.offsets[tail]..<triangles.offsets[tail + 1] {
                body(tail, Int(triangles.heads[tie]), ofTail[tie])
                body(Int(triangles.heads[tie]), tail, ofHead[tie])
            }
        }
    }

    /// The constraint of each node; NaN without contacts.
    var sums: [Double] {
        var sums = triangles.contactCounts.map { $0 == 0 ? Double.nan : 0 }
        forEach { ego, _, value in sums[ego] += value }
        return sums
    }
}

extension TieTriangles {
    /// The constraint of each node in the whole network; NaN without contacts.
    fileprivate var constraintsInWholeNetwork: [Double] {
        // What is invested is the same for i as for j: only what it is divided by is a node's own.
        let inverses = strengths.map { 1 / $0 }
        let indirect = indirectInWholeNetwork(inverses)
        var sums = contactCounts.map { $0 == 0 ? Double.nan : 0 }
        sums.withUnsafeMutableBufferPointer { sums in
            for tail in contactCounts.indices {
                var sum = sums[tail]
                for tie in offsets[tail]..<offsets[tail + 1] {
                    let (invested, head) = (weights[tie] + indirect[tie], Int(heads[tie]))
                    let (own, other) = (invested * inverses[tail], invested * inverses[head])
                    sum += own * own
                    sums[head] += other * other
                }
                sums[tail] = sum
            }
        }
        return sums
    }

    /// Σ w(i, q) w(q, j) / Σ w(q, k), which is the same for i as for j.
    fileprivate func indirectInWholeNetwork(_ inverses: [Double]) -> [Double] {
        return [Double](unsafeUninitializedCapacity: heads.count) { sums, count in
            sums.initialize(repeating: 0)
            count = heads.count
            inverses.withUnsafeBufferPointer { inverses in
                weights.withUnsafeBufferPointer { weights in
                    if isUnit {
                        forEachTriangle { triangle in
                            sums[triangle.ties.0] += inverses[triangle.nodes.2]
                            sums[triangle.ties.1] += inverses[triangle.nodes.1]
                            sums[triangle.ties.2] += inverses[triangle.nodes.0]
                        }
                    } else {
                        forEachTriangle { triangle in
                            let (a, b, c) = triangle.ties
                            sums[a] += weights[b] * weights[c] * inverses[triangle.nodes.2]
                            sums[b] += weights[a] * weights[c] * inverses[triangle.nodes.1]
                            sums[c] += weights[a] * weights[b] * inverses[triangle.nodes.0]
                        }
                    }
                }
            }
        }
    }
}
