/// The largest eigenvalue of a symmetric matrix and its vector, by Lanczos' method with thick restarts.
///
/// The vector is what is left of the start when all that belongs to other eigenvalues is taken away: with several vectors
/// of one eigenvalue, the one that is nearest to the start.
///
/// K. Wu & H. Simon, Thick-restart Lanczos method for large symmetric eigenvalue problems, SIAM J. Matrix Analysis and
/// Applications 22 (2000).
struct Lanczos {
    /// The most vectors that are kept, and how many of them outlive a restart.
    private static let (width, kept) = (16, 5)

    private let count: Int
    private let multiply: (_ vector: [Double], _ image: inout [Double]) -> Void
    private var basis: [[Double]]
    /// The matrix as the basis sees it.
    private var projected: [[Double]]
    private var image: [Double]
    private(set) var iterations = 0

    init(start: [Double], multiply: @escaping (_ vector: [Double], _ image: inout [Double]) -> Void) {
        count = start.count
        self.multiply = multiply
        let length = dotProduct(start, start).squareRoot()
        basis = [start.map { $0 / length }]
        projected = Array(repeating: Array(repeating: 0, count: Self.width), count: Self.width)
        image = [Double](repeating: 0, count: start.count)
    }

    /// - Parameter watch: called now and then with what is left; may throw to give up.
    /// - Returns: a unit vector x, λ, and |A x - λ x| / λ, at most the tolerance.
    mutating func largest(
        _ limits: IterationLimits, watch: (Double) throws -> Void
    ) throws -> (vector: [Double], value: Double, rest: Double) {
        while true {
            let rest = expand()
            let size = basis.count
            // What the basis holds is looked at now and then: early, before rounding brings in other vectors of λ.
            if rest > 0, size > 8, size % 4 != 0 {
                basis.append(next)
                continue
            }
            let (values, vectors) = eigenpairs(projected.prefix(size).map { Array($0.prefix(size)) })
            let estimate = rest * abs(vectors[0][size - 1])
            if estimate <= limits.tolerance * abs(values[0]) / 2 || rest == 0 {
                var vector = combine(vectors[0])
                let length = dotProduct(vector, vector).squareRoot()
                for place in vector.indices { vector[place] /= length }
                multiply(vector, &image)
                iterations += 1
                let value = dotProduct(vector, image)
                let left = zip(image, vector).reduce(0) { $0 + ($1.0 - value * $1.1) * ($1.0 - value * $1.1) }
                    .squareRoot()
                if left <= limits.tolerance * abs(value) { return (vector, value, left / abs(value)) }
                // Rounding has spoilt the basis: begin anew from the best there is.
                if iterations < limits.iterations {
                    basis = [vector]
                    continue
                }
            }
            if size < Self.width, rest > 0 {
                basis.append(next)
                continue
            }
            if iterations >= limits.iterations {
                throw IterationError.didNotConverge(
                    iterations: iterations, change: estimate / max(abs(values[0]), 1e-300))
            }
            try watch(estimate / abs(values[0]))
            restart(values, vectors)
        }
    }

    /// Lets the matrix act on the last vector of the basis, and finds the direction in which that leads out of it.
    ///
    /// - Returns: how far it leads out of the basis; 0 if it does not.
    private mutating func expand() -> Double {
        let last = basis.count - 1
        multiply(basis[last], &image)
        iterations += 1
        var scale = 0.0
        for place in 0...last {
            let share = dotProduct(basis[place], image)
            projected[place][last] = share
            projected[last][place] = share
            scale = max(scale, abs(share))
            subtract(share, basis[place])
        }
        // What rounding left of the basis goes as well.
        for place in 0...last { subtract(dotProduct(basis[place], image), basis[place]) }
        let length = dotProduct(image, image).squareRoot()
        if length <= 1e-12 * scale || basis.count == count { return 0 }
        next = image.map { $0 / length }
        return length
    }

    /// The direction in which the matrix leads out of the basis.
    private var next: [Double] = []

    private mutating func subtract(_ share: Double, _ vector: [Double]) {
        for place in 0..<count { image[place] -= share * vector[place] }
    }

    private func combine(_ shares: [Double]) -> [Double] {
        var sum = [Double](repeating: 0, count: count)
        for (share, vector) in zip(shares, basis) {
            for place in 0..<count { sum[place] += share * vector[place] }
        }
        return sum
    }

    /// Keeps the best few combinations of the basis and the direction out of it.
    private mutating func restart(_ values: [Double], _ vectors: [[Double]]) {
        let kept = vectors.prefix(Self.kept).map { combine($0) }
        for row in projected.indices {
            for column in projected.indices {
                projected[row][column] = row == column && row < Self.kept ? values[row] : 0
            }
        }
        basis = kept + [next]
    }
}
