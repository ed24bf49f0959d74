/// Which groups have ties with which, and what follows from it.
///
/// All measures are of this matrix and the sizes of the groups. One that divides by nothing is NaN.
public struct Mixing: Sendable, Equatable {
    /// What the edges from one group to another are worth, by `[from][to]`. Undirected it is symmetric: an edge between
    /// two groups stands on both sides, and one within a group stands once.
    public let ties: [[Double]]
    /// The number of nodes of each group.
    public let sizes: [Int]
    /// Whether the edges lead one way only.
    public let isDirected: Bool

    /// Makes a table of mixing, as from a paper.
    ///
    /// - Precondition: `ties` is a square of as many rows as there are sizes, and symmetric unless directed.
    public init(ties: [[Double]], sizes: [Int], isDirected: Bool) {
        precondition(
            ties.count == sizes.count && ties.allSatisfy { $0.count == sizes.count }, "The table is a square of groups."
        )
        precondition(
            isDirected || ties.indices.allSatisfy { row in ties.indices.allSatisfy { ties[row][$0] == ties[$0][row] } },
            "The table of an undirected graph is symmetric.")
        self.ties = ties
        self.sizes = sizes
        self.isDirected = isDirected
    }

    /// What all edges within groups are worth.
    public var internalTies: Double { ties.indices.reduce(0) { $0 + ties[$1][$1] } }

    /// What all edges between groups are worth.
    public var externalTies: Double {
        var sum = 0.0
        for row in ties.indices {
            for column in ties.indices where isDirected ? column != row : column < row { sum += ties[row][column] }
        }
        return sum
    }

    /// In how many places an edge could be from one group to another.
    public func possible(from: Int, to: Int) -> Double {
        let size = Double(sizes[from])
        if from != to { return size * Double(sizes[to]) }
        return isDirected ? size * (size - 1) : size * (size - 1) / 2
    }

    private var nodeCount: Double { Double(sizes.reduce(0, +)) }

    var possibleInternal: Double { sizes.indices.reduce(0) { $0 + possible(from: $1, to: $1) } }

    var possibleExternal: Double {
        let all = nodeCount * (nodeCount - 1) / (isDirected ? 1 : 2)
        return all - possibleInternal
    }

    /// What edges from one group to another are worth where only the sizes of the groups matter: their part of all
    /// places, times what all edges are worth.
    public func expected(from: Int, to: Int) -> Double {
        (internalTies + externalTies) * possible(from: from, to: to) / (possibleInternal + possibleExternal)
    }
}

extension Graph {
    /// What edges lie within and between groups, in a table.
    ///
    /// Loops are left out, parallel edges count each.
    ///
    /// - Parameters:
    ///   - groups: for each node its group, from 0 up.
    ///   - strengths: what each edge is worth; 1 without.
    /// - Precondition: one group for each node, at least 0; one strength for each edge, finite and at least 0.
    /// - Complexity: O(n + m + g²) for g groups.
    /// - SeeAlso: M. E. J. Newman, Mixing patterns in networks, Physical Review E 67 (2003).
    public func mixing(by groups: NodeColumn<Int>, strengths: EdgeColumn<Double>? = nil) -> Mixing {
        precondition(groups.count == nodeCount, "There is one group for each node.")
        precondition(groups.values.allSatisfy { $0 >= 0 }, "A group is at least 0.")
        if let strengths { check(strengths: strengths) }
        let count = (groups.values.max() ?? -1) + 1
        var sizes = [Int](repeating: 0, count: count)
        for group in groups.values { sizes[group] += 1 }
        var table = [Double](repeating: 0, count: count * count)
        for edge in 0..<edgeCount where tails[edge] != heads[edge] {
            let (tail, head) = (groups.values[Int(tails[edge])], groups.values[Int(heads[edge])])
            table[tail * count + head] += strengths?.values[edge] ?? 1
        }
        return Mixing(arcs: table, sizes: sizes, isDirected: isDirected)
    }
}

extension Mixing {
    /// Makes the table from what edges are worth by the order in which their ends were named.
    init(arcs: [Double], sizes: [Int], isDirected: Bool) {
        let count = sizes.count
        var ties = (0..<count).map { Array(arcs[$0 * count..<($0 + 1) * count]) }
        if !isDirected {
            for row in 0..<count {
                for column in 0..<row {
                    ties[row][column] += ties[column][row]
                    ties[column][row] = ties[row][column]
                }
            }
        }
        self.ties = ties
        self.sizes = sizes
        self.isDirected = isDirected
    }
}
