package import Graphs

/// Every division of some nodes into groups, as group numbers by node: try only a few nodes.
package func allPartitions(of count: Int) -> [[Int]] {
    (0..<count).reduce([[]]) { partitions, _ in
        partitions.flatMap { partition in (0...((partition.max() ?? -1) + 1)).map { partition + [$0] } }
    }
}

extension Graph {
    /// Modularity by its sum over all ordered pairs of nodes, each entry of the matrix for itself.
    package func modularityByPairs(_ groups: [Int], strengths: EdgeColumn<Double>?, resolution: Double) -> Double {
        var matrix = Array(repeating: [Double](repeating: 0, count: nodeCount), count: nodeCount)
        for edge in edges {
            matrix[source(of: edge).index][target(of: edge).index] += strengths?[edge] ?? 1
            if !isDirected { matrix[target(of: edge).index][source(of: edge).index] += strengths?[edge] ?? 1 }
        }
        let total = matrix.joined().reduce(0, +)
        let leaving = matrix.map { $0.reduce(0, +) }
        let entering = matrix.indices.map { column in matrix.reduce(0) { $0 + $1[column] } }
        var sum = 0.0
        for row in matrix.indices {
            for column in matrix.indices where groups[row] == groups[column] {
                sum += matrix[row][column] - resolution * leaving[row] * entering[column] / total
            }
        }
        return sum / total
    }

    /// Whether each group hangs together by edges of its own.
    package func areConnected(_ groups: [[Node]]) -> Bool {
        groups.allSatisfy { group in
            flooded(from: [group[0]], direction: .both, without: Set(nodes).subtracting(group)).count == group.count
        }
    }
}
