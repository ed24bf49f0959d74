/// Whether counts of equally likely outcomes are as uneven as chance makes them: Σ (count - mean)² / mean within five
/// standard deviations of its mean, which holds for all but one seed in a million or so.
package func isUniform(_ counts: [Int]) -> Bool {
    let mean = Double(counts.reduce(0, +)) / Double(counts.count)
    let freedom = Double(counts.count - 1)
    let statistic = counts.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) / mean }
    return abs(statistic - freedom) < 5 * (2 * freedom).squareRoot() + 5
}
