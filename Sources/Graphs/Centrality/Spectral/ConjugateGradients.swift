/// The system of equations (D - c · A) x = b, with D a diagonal and A the symmetric matrix of an undirected graph; solved
/// by conjugate gradients, each unknown scaled by its place on the diagonal.
///
/// M. R. Hestenes & E. Stiefel, Methods of conjugate gradients for solving linear systems, J. Research of the National
/// Bureau of Standards 49 (1952).
struct ConjugateGradients {
    let matrix: ArcMatrix
    /// D; above 0.
    let diagonal: [Double]
    /// c
    let factor: Double

    enum Outcome {
        /// The sum of the sizes of what is left, |b - (D - c · A) x|, is at most the tolerance.
        case solved([Double], iterations: Int)
        case tooSlow(iterations: Int, rest: Double)
        /// The matrix is not positive definite: c has to be below this.
        case indefinite(limit: Double)
    }

    /// - Parameter watch: called after each iteration with what is left; may throw to give up.
    func solve(
        _ right: [Double], tolerance: Double, iterations: Int, watch: (Double) throws -> Void
    ) rethrows -> Outcome {
        let count = right.count
        var solution = [Double](repeating: 0, count: count)
        var rest = right
        var image = solution
        var direction = zip(right, diagonal).map { $0 / $1 }
        var size = zip(right, direction).reduce(0) { $0 + $1.0 * $1.1 }
        let startSize = right.reduce(0) { $0 + abs($1) }
        var restSize = startSize
        for iteration in 0..<iterations {
            if restSize <= tolerance { return .solved(solution, iterations: iteration) }
            let curvature = multiply(direction, into: &image)
            if curvature <= 0 {
                // Nothing is left but rounding: this is as near as it gets.
                if restSize <= 1e-13 * startSize { return .tooSlow(iterations: iteration, rest: restSize) }
                return .indefinite(limit: limit(direction, image))
            }
            let step = size / curvature
            let (newSize, newRest) = advance(&solution, &rest, along: direction, image, by: step)
            turn(&direction, towards: rest, keeping: newSize / size)
            (size, restSize) = (newSize, newRest)
            try watch(restSize)
        }
        return restSize <= tolerance
            ? .solved(solution, iterations: iterations) : .tooSlow(iterations: iterations, rest: restSize)
    }

    /// Puts the product of the matrix and a vector in place; returns the product of that and the vector.
    private func multiply(_ vector: [Double], into image: inout [Double]) -> Double {
        image.withUnsafeMutableBufferPointer { image in
            nonisolated(unsafe) let image = image
            return vector.withUnsafeBufferPointer { vector in
                nonisolated(unsafe) let vector = vector
                return diagonal.withUnsafeBufferPointer { diagonal in
                    nonisolated(unsafe) let diagonal = diagonal
                    guard let start = vector.baseAddress else { return 0 }
                    return matrix.forEachProduct(with: start) { node, product in
                        let value = diagonal[node] * vector[node] - factor * product
                        image[node] = value
                        return value * vector[node]
                    }
                }
            }
        }
    }

    private func advance(
        _ solution: inout [Double], _ rest: inout [Double], along direction: [Double], _ image: [Double],
        by step: Double
    ) -> (size: Double, rest: Double) {
        var restSize = 0.0
        let size = solution.withUnsafeMutableBufferPointer { solution in
            nonisolated(unsafe) let solution = solution
            return rest.withUnsafeMutableBufferPointer { rest in
                nonisolated(unsafe) let rest = rest
                restSize = matrix.sum { nodes in
                    var sum = 0.0
                    for node in nodes {
                        solution[node] += step * direction[node]
                        rest[node] -= step * image[node]
                        sum += abs(rest[node])
                    }
                    return sum
                }
                return matrix.sum { nodes in nodes.reduce(0) { $0 + rest[$1] * rest[$1] / diagonal[$1] } }
            }
        }
        return (size, restSize)
    }

    private func turn(_ direction: inout [Double], towards rest: [Double], keeping share: Double) {
        direction.withUnsafeMutableBufferPointer { direction in
            nonisolated(unsafe) let direction = direction
            _ = matrix.sum { nodes in
                for node in nodes { direction[node] = rest[node] / diagonal[node] + share * direction[node] }
                return 0
            }
        }
    }

    /// What c is too large for, by a vector x with x (D - c A) x ≤ 0: the quotient of x D x and x A x.
    private func limit(_ vector: [Double], _ image: [Double]) -> Double {
        var (own, tied) = (0.0, 0.0)
        for node in vector.indices {
            own += diagonal[node] * vector[node] * vector[node]
            tied += vector[node] * (diagonal[node] * vector[node] - image[node]) / factor
        }
        return own / tied
    }
}
