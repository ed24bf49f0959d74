/// A symmetric matrix of numbers on the diagonal and above 0 beside it, and nothing elsewhere: what a symmetric matrix
/// looks like to the vectors of Lanczos' method.
package struct Tridiagonal {
    package private(set) var diagonal: [Double] = []
    /// What stands beside the diagonal: one less than stands on it.
    package private(set) var beside: [Double] = []

    package var size: Int { diagonal.count }

    /// The matrix of no rows.
    package init() {}

    /// Adds a row and a column.
    ///
    /// - Parameter link: what joins them to the last one; nothing at first.
    package mutating func append(_ value: Double, link: Double?) {
        if let link { beside.append(link) }
        diagonal.append(value)
    }

    /// The largest eigenvalue, by Newton's method on the last pivot of x - T between bounds that close in: at an x with no
    /// pivot below 0 all eigenvalues are less. O(size) for each of a few steps.
    ///
    /// - Parameter bound: a number that is known to be no larger than it.
    package func largestEigenvalue(atLeast bound: Double) -> Double {
        var (low, high) = (bound, -Double.infinity)
        for place in diagonal.indices {
            low = max(low, diagonal[place])
            let before = place > 0 ? beside[place - 1] : 0
            let after = place < beside.count ? beside[place] : 0
            high = max(high, diagonal[place] + before + after)
        }
        high = max(high, low)
        var value = high
        while true {
            let (pivot, slope) = lastPivot(value)
            if pivot > 0 { high = min(high, value) } else { low = max(low, value) }
            let closest = max(abs(low), abs(high)) * 0x1p-52
            if high - low <= 2 * closest { return high }
            let next = value - pivot / slope
            if abs(next - value) <= closest { return value }
            value = next > low && next < high ? next : low + (high - low) / 2
            if value == low || value == high { return high }
        }
    }

    /// The last pivot of x - T and how fast it grows with x; -1 and NaN if one before it is not above 0.
    private func lastPivot(_ x: Double) -> (pivot: Double, slope: Double) {
        var (pivot, slope) = (x - diagonal[0], 1.0)
        for place in beside.indices {
            if pivot <= 0 { return (-1, .nan) }
            let share = beside[place] / pivot
            slope = 1 + share * share * slope
            pivot = x - diagonal[place + 1] - beside[place] * share
        }
        return (pivot, slope)
    }

    /// The unit vector of the largest eigenvalue; no entry is below 0.
    ///
    /// Each entry is a share of the one next to it that is nearer to the largest, so that rounding does no harm to small
    /// ones (B. N. Parlett & I. S. Dhillon, 1997).
    package func vector(of value: Double) -> [Double] {
        let least = max(abs(value), .leastNormalMagnitude) * 0x1p-53
        var (fromStart, fromEnd) = (diagonal, diagonal)
        for place in diagonal.indices {
            let gone = place > 0 ? beside[place - 1] * beside[place - 1] / fromStart[place - 1] : 0
            fromStart[place] = value - diagonal[place] - gone
            if abs(fromStart[place]) < least { fromStart[place] = least }
        }
        for place in diagonal.indices.reversed() {
            let gone = place + 1 < size ? beside[place] * beside[place] / fromEnd[place + 1] : 0
            fromEnd[place] = value - diagonal[place] - gone
            if abs(fromEnd[place]) < least { fromEnd[place] = least }
        }
        // Where the two leave the least of the row, the entry is large.
        func left(_ place: Int) -> Double { abs(fromStart[place] + fromEnd[place] - (value - diagonal[place])) }
        let middle = diagonal.indices.min { left($0) < left($1) }!
        var entries = [Double](repeating: 1, count: size)
        for place in stride(from: middle - 1, through: 0, by: -1) {
            entries[place] = entries[place + 1] * abs(beside[place] / fromStart[place])
        }
        for place in stride(from: middle + 1, to: size, by: 1) {
            entries[place] = entries[place - 1] * abs(beside[place - 1] / fromEnd[place])
        }
        let length = dotProduct(entries, entries).squareRoot()
        return entries.map { $0 / length }
    }
}
