/// The largest eigenvalue of a symmetric matrix and its vector, by Lanczos' method.
///
/// The vector is what is left of the start when all that belongs to other eigenvalues is taken away: with several vectors
/// of one eigenvalue, the one that is nearest to the start.
///
/// Each vector is made from the last two alone. Rounding lets them forget the earlier ones, but not before the largest
/// eigenvalue is found (C. C. Paige, 1971), and that is when this stops. So little memory is enough: vectors beyond the
/// first few are not kept, but made once more in the end.
///
/// C. Lanczos, An iteration method for the solution of the eigenvalue problem of linear differential and integral
/// operators, J. Research of the National Bureau of Standards 45 (1950).
struct Lanczos: ~Copyable {
    private let count: Int
    private let apply: (_ vector: [Double], _ image: inout [Double]) -> Void
    private var start: [Double]
    /// The first vectors, one after another.
    private let kept: Scratch<Double>
    private let keptCount: Int
    private var image: [Double]
    /// How many times the matrix was applied.
    private(set) var iterations = 0

    init(start: [Double], multiply: @escaping (_ vector: [Double], _ image: inout [Double]) -> Void) {
        count = start.count
        apply = multiply
        self.start = start
        // As many as take 16 MiB, but no fewer than 16; never more than there can be.
        keptCount = min(count, max(16, (1 << 21) / max(1, count)))
        kept = Scratch(uninitialized: keptCount * count)
        image = [Double](repeating: 0, count: start.count)
        scale(&self.start, by: 1 / dotProduct(start, start).squareRoot())
    }

    /// - Parameter watch: called now and then with what is left; may throw to give up.
    /// - Returns: a unit vector x, λ, and |A x - λ x| / λ, at most the tolerance.
    mutating func largest(
        _ limits: IterationLimits, watch: (Double) throws -> Void
    ) throws -> (vector: [Double], value: Double, rest: Double) {
        while true {
            let (projected, shares) = try expand(limits, watch)
            var vector = combine(shares, projected)
            scale(&vector, by: 1 / dotProduct(vector, vector).squareRoot())
            apply(vector, &image)
            iterations += 1
            let value = dotProduct(vector, image)
            subtract(value, vector)
            let rest = dotProduct(image, image).squareRoot() / abs(value)
            if rest <= limits.tolerance { return (vector, value, rest) }
            if iterations >= limits.iterations {
                throw IterationError.didNotConverge(iterations: iterations, change: rest)
            }
            // Rounding has spoilt it: begin anew from the best there is.
            start = vector
        }
    }

    /// Goes on from vector to vector until the best combination of them is good enough.
    ///
    /// - Returns: the matrix as they see it, and the share of each in that combination.
    private mutating func expand(
        _ limits: IterationLimits, _ watch: (Double) throws -> Void
    ) throws -> (projected: Tridiagonal, shares: [Double]) {
        var projected = Tridiagonal()
        var (last, vector) = (start, start)
        var link: Double?
        var progress = Progress()
        var norm = 0.0
        while true {
            if projected.size < keptCount { keep(vector, at: projected.size) }
            let own = step(vector, last, link)
            projected.append(own, link: link)
            let outward = dotProduct(image, image).squareRoot()
            norm = max(norm, abs(own), outward)
            let isWhole = outward <= 1e-12 * norm || projected.size == count
            if isWhole || projected.size >= progress.nextLook || iterations >= limits.iterations {
                let value = projected.largestEigenvalue(atLeast: progress.value)
                let shares = projected.vector(of: value)
                let rest = outward * shares[projected.size - 1] / abs(value)
                if isWhole || rest <= limits.tolerance / 2 { return (projected, shares) }
                if iterations >= limits.iterations {
                    throw IterationError.didNotConverge(iterations: iterations, change: rest)
                }
                try watch(rest)
                progress.looked(at: projected.size, value, rest, limits.tolerance / 2)
            }
            scale(&image, by: 1 / outward)
            swap(&last, &vector)
            swap(&vector, &image)
            link = outward
        }
    }

    /// When to look again how near it is: looking takes longer than a step on a small graph.
    private struct Progress {
        private(set) var value = -Double.infinity
        private(set) var nextLook = 8
        private var size = 0
        private var rest = 1.0

        mutating func looked(at size: Int, _ value: Double, _ rest: Double, _ tolerance: Double) {
            // As if what is left were to shrink as fast as before, or nearly.
            let speed = naturalLogarithm(self.rest / rest) / Double(size - self.size)
            let steps = speed > 0 ? naturalLogarithm(rest / tolerance) / speed : 1
            nextLook = size + Int(max(1, min(Double(size / 4), 0.5 * steps)))
            (self.value, self.size, self.rest) = (value, size, rest)
        }
    }

    /// Puts in place of ``image`` where the matrix leads from a vector, without what that has of it and of the one before.
    ///
    /// - Returns: what it has of the vector.
    private mutating func step(_ vector: [Double], _ last: [Double], _ link: Double?) -> Double {
        apply(vector, &image)
        iterations += 1
        let own = dotProduct(vector, image)
        subtract(own, vector)
        if let link { subtract(link, last) }
        return own
    }

    private func keep(_ vector: [Double], at place: Int) {
        vector.withUnsafeBufferPointer { (kept.base + place * count).update(from: $0.baseAddress!, count: count) }
    }

    private func keptVector(_ place: Int) -> [Double] {
        Array(UnsafeBufferPointer(start: kept.base + place * count, count: count))
    }

    /// Adds up the vectors by their shares; those that are not kept are made again, the same bit for bit.
    private mutating func combine(_ shares: [Double], _ projected: Tridiagonal) -> [Double] {
        var sum = [Double](repeating: 0, count: count)
        for (place, share) in shares.prefix(keptCount).enumerated() {
            add(share, UnsafeBufferPointer(start: kept.base + place * count, count: count), to: &sum)
        }
        if shares.count <= keptCount { return sum }
        var (last, vector) = (keptVector(keptCount - 2), keptVector(keptCount - 1))
        for place in keptCount - 1..<shares.count - 1 {
            _ = step(vector, last, projected.beside[place - 1])
            scale(&image, by: 1 / projected.beside[place])
            swap(&last, &vector)
            swap(&vector, &image)
            vector.withUnsafeBufferPointer { add(shares[place + 1], $0, to: &sum) }
        }
        return sum
    }

    private mutating func subtract(_ share: Double, _ vector: [Double]) {
        vector.withUnsafeBufferPointer { add(-share, $0, to: &image) }
    }
}

private func add(_ share: Double, _ vector: UnsafeBufferPointer<Double>, to sum: inout [Double]) {
    sum.withUnsafeMutableBufferPointer { sum in
        for place in 0..<min(sum.count, vector.count) { sum[place] += share * vector[place] }
    }
}

private func scale(_ vector: inout [Double], by factor: Double) {
    vector.withUnsafeMutableBufferPointer { vector in
        for place in 0..<vector.count { vector[place] *= factor }
    }
}
