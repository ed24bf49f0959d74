/// All eigenvalues of a small symmetric matrix, the largest first, and their unit vectors: Jacobi's rotations.
///
/// Time O(n³) for each of a few rounds. C. G. J. Jacobi, Über ein leichtes Verfahren (1846).
func eigenpairs(_ matrix: [[Double]]) -> (values: [Double], vectors: [[Double]]) {
    let size = matrix.count
    var entries = matrix.flatMap { $0 }
    // One vector in each row.
    var vectors = [Double](repeating: 0, count: size * size)
    for place in 0..<size { vectors[place * size + place] = 1 }
    entries.withUnsafeMutableBufferPointer { entries in
        vectors.withUnsafeMutableBufferPointer { vectors in
            for _ in 0..<60 where !isDiagonal(entries, size) { turnAll(entries, vectors, size) }
        }
    }
    let order = (0..<size).sorted { entries[$0 * size + $0] > entries[$1 * size + $1] }
    return (
        order.map { entries[$0 * size + $0] }, order.map { Array(vectors[$0 * size..<($0 + 1) * size]) }
    )
}

private func isDiagonal(_ entries: UnsafeMutableBufferPointer<Double>, _ size: Int) -> Bool {
    var (beside, on) = (0.0, 0.0)
    for row in 0..<size {
        on += entries[row * size + row] * entries[row * size + row]
        for column in 0..<row { beside += entries[row * size + column] * entries[row * size + column] }
    }
    return beside <= on * 1e-32
}

/// Turns every pair of axes once, so that the entry of the two becomes 0.
private func turnAll(
    _ entries: UnsafeMutableBufferPointer<Double>, _ vectors: UnsafeMutableBufferPointer<Double>, _ size: Int
) {
    for first in 0..<size {
        for second in first + 1..<max(size, first + 1) where entries[first * size + second] != 0 {
            let difference = entries[second * size + second] - entries[first * size + first]
            let ratio = difference / (2 * entries[first * size + second])
            let tangent = (ratio >= 0 ? 1 : -1) / (abs(ratio) + (ratio * ratio + 1).squareRoot())
            let cosine = 1 / (tangent * tangent + 1).squareRoot()
            let sine = tangent * cosine
            for place in 0..<size {
                turn(entries, place * size + first, place * size + second, cosine, sine)
            }
            for place in 0..<size {
                turn(entries, first * size + place, second * size + place, cosine, sine)
                turn(vectors, first * size + place, second * size + place, cosine, sine)
            }
        }
    }
}

@inline(__always)
private func turn(
    _ numbers: UnsafeMutableBufferPointer<Double>, _ first: Int, _ second: Int, _ cosine: Double, _ sine: Double
) {
    let (x, y) = (numbers[first], numbers[second])
    numbers[first] = cosine * x - sine * y
    numbers[second] = sine * x + cosine * y
}
