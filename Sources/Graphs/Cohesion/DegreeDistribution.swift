extension Graph {
    /// How many nodes have each degree, from 0 up to the highest.
    ///
    /// A loop counts twice (directed: once out and once in), parallel edges count each. Without nodes it is empty.
    ///
    /// - Complexity: O(n + m).
    public func degreeDistribution(_ direction: Direction = .both) -> [Int] {
        let degrees = degree(direction).values
        var counts = [Int](repeating: 0, count: (degrees.max() ?? -1) + 1)
        for degree in degrees { counts[degree] += 1 }
        return counts
    }
}
