/// All eigenvalues of a small symmetric matrix, the largest first, and their unit vectors: Jacobi's rotations.
///
/// Time O(n³) for each of a few rounds. C. G. J. Jacobi, Über ein leichtes Verfahren (1846).
func eigenpairs(_ matrix: [[Double]]) -> (values: [Double], vectors: [[Double]]) {
    let size = matrix.count
    var a = matrix.flatMap { $0 }
    var v = [Double](repeating: 0, count: size * size)
    for place in 0..<size { v[place * size + place] = 1 }
    let total = a.reduce(0) { $0 + $1 * $1 }
    for _ in 0..<60 {
        var off = 0.0
        for row in 0..<size { for column in 0..<row { off += a[row * size + column] * a[row * size + column] } }
        if off <= total * 1e-34 { break }
        for p in 0..<size {
            for q in (p + 1)..<max(size, p + 1) where a[p * size + q] != 0 {
                let ratio = (a[q * size + q] - a[p * size + p]) / (2 * a[p * size + q])
                let tangent = (ratio >= 0 ? 1 : -1) / (abs(ratio) + (ratio * ratio + 1).squareRoot())
                let cosine = 1 / (tangent * tangent + 1).squareRoot()
                let sine = tangent * cosine
                for k in 0..<size {
                    let (x, y) = (a[k * size + p], a[k * size + q])
                    a[k * size + p] = cosine * x - sine * y
                    a[k * size + q] = sine * x + cosine * y
                }
                for k in 0..<size {
                    let (x, y) = (a[p * size + k], a[q * size + k])
                    a[p * size + k] = cosine * x - sine * y
                    a[q * size + k] = sine * x + cosine * y
                    let (u, w) = (v[p * size + k], v[q * size + k])
                    v[p * size + k] = cosine * u - sine * w
                    v[q * size + k] = sine * u + cosine * w
                }
            }
        }
    }
    let order = (0..<size).sorted { a[$0 * size + $0] > a[$1 * size + $1] }
    return (order.map { a[$0 * size + $0] }, order.map { Array(v[$0 * size..<($0 + 1) * size]) })
}
