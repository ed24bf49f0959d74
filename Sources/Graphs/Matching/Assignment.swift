/// Who does what, at the lowest cost together.
public struct Assignment: Sendable, Equatable {
    /// For each row its column.
    public let columns: [Int]
    /// What it costs in all.
    public let cost: Double
    /// A price for each row and each column that together never exceed a cost, and equal it where row and column are
    /// assigned: the proof that it cannot be cheaper. A column that is left over has a price of at most 0.
    public let rowPrices: [Double]
    /// See ``rowPrices``.
    public let columnPrices: [Double]

    /// Assigns each row a column of its own so that the sum of the costs is lowest.
    ///
    /// - Parameter costs: for each row what each column costs; infinite where the two do not go together.
    /// - Returns: the assignment, or `nil` if some row must be left over because too little goes together.
    /// - Precondition: all rows are of one length, at least their number; no cost is NaN or minus infinity.
    /// - Complexity: O(r² c) in time for r rows and c columns, O(r + c) in memory.
    /// - SeeAlso: R. Jonker & A. Volgenant, A shortest augmenting path algorithm for dense and sparse linear assignment
    ///   problems, Computing 38 (1987).
    public static func cheapest(_ costs: [[Double]]) -> Assignment? {
        let columnCount = costs.first?.count ?? 0
        precondition(
            costs.count <= columnCount && costs.allSatisfy { $0.count == columnCount },
            "Every row has the same columns, and there are no more rows than columns.")
        precondition(costs.joined().allSatisfy { $0 > -.infinity }, "A cost is a number, or infinite.")
        var search = AssignmentSearch(costs: costs, columnCount: columnCount)
        for row in costs.indices where !search.assign(row) { return nil }
        var columns = [Int](repeating: 0, count: costs.count)
        for (column, row) in search.rows.enumerated() where row >= 0 { columns[row] = column }
        return Assignment(
            columns: columns, cost: costs.indices.reduce(0) { $0 + costs[$1][columns[$1]] },
            rowPrices: search.rowPrices, columnPrices: search.columnPrices)
    }
}

private struct AssignmentSearch {
    let costs: [[Double]]
    /// The row that each column is assigned to, or -1.
    var rows: [Int]
    var rowPrices: [Double]
    var columnPrices: [Double]

    init(costs: [[Double]], columnCount: Int) {
        self.costs = costs
        rows = [Int](repeating: -1, count: columnCount)
        rowPrices = [Double](repeating: 0, count: costs.count)
        columnPrices = [Double](repeating: 0, count: columnCount)
    }

    /// Finds a column for one row more, by the cheapest chain of rows that give up theirs for another: Dijkstra's search
    /// over what costs exceed prices by.
    mutating func assign(_ start: Int) -> Bool {
        var distances = [Double](repeating: .infinity, count: rows.count)
        var previous = [Int](repeating: -1, count: rows.count)
        var isSettled = [Bool](repeating: false, count: rows.count)
        var row = start
        var distance = 0.0
        var last = -1
        while true {
            var nearest = -1
            for column in rows.indices where !isSettled[column] {
                let through = distance + costs[row][column] - rowPrices[row] - columnPrices[column]
                if through < distances[column] {
                    distances[column] = through
                    previous[column] = last
                }
                if nearest < 0 || distances[column] < distances[nearest] { nearest = column }
            }
            if nearest < 0 || distances[nearest] == .infinity { return false }
            isSettled[nearest] = true
            distance = distances[nearest]
            last = nearest
            if rows[nearest] < 0 { break }
            row = rows[nearest]
        }
        rowPrices[start] += distance
        for column in rows.indices where isSettled[column] && column != last {
            rowPrices[rows[column]] += distance - distances[column]
            columnPrices[column] -= distance - distances[column]
        }
        while last >= 0 {
            rows[last] = previous[last] < 0 ? start : rows[previous[last]]
            last = previous[last]
        }
        return true
    }
}
