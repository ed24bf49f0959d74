/// What a figure would be if labels had nothing to do with ties, found by putting them on the nodes in random order.
public struct PermutationTest: Sendable, Equatable {
    /// The figure of the labels as they are.
    public let observed: Double
    /// The mean of the figures of random orders.
    public let mean: Double
    /// The standard deviation of the figures of random orders.
    public let deviation: Double
    /// How many random orders were tried.
    public let permutations: Int
    /// How many of them gave the observed figure or more.
    public let atLeast: Int
    /// How many of them gave the observed figure or less.
    public let atMost: Int

    /// Summarises figures; one that is NaN counts as both, and in neither mean nor deviation.
    ///
    /// Figures that differ from the observed one by rounding only are taken for equal.
    package init(observed: Double, permuted: some Sequence<Double>) {
        var (count, defined, atLeast, atMost) = (0, 0.0, 0, 0)
        // Welford's running mean and sum of squares.
        var (mean, squares) = (0.0, 0.0)
        let rounding = 1e-10 * max(abs(observed), 1e-300)
        for value in permuted {
            count += 1
            if !(value < observed - rounding) { atLeast += 1 }
            if !(value > observed + rounding) { atMost += 1 }
            if !value.isFinite { continue }
            defined += 1
            let difference = value - mean
            mean += difference / defined
            squares += difference * (value - mean)
        }
        self.observed = observed
        self.mean = defined == 0 ? .nan : mean
        deviation = defined < 2 ? .nan : (squares / (defined - 1)).squareRoot()
        permutations = count
        self.atLeast = atLeast
        self.atMost = atMost
    }

    /// The probability of the observed figure or more by chance; the labels as they are count as one order more, so that
    /// it is never 0 (Phipson & Smyth 2010).
    public var upperP: Double { Double(atLeast + 1) / Double(permutations + 1) }

    /// The probability of the observed figure or less by chance.
    public var lowerP: Double { Double(atMost + 1) / Double(permutations + 1) }

    /// The probability of a figure as far out by chance, on either side: twice the smaller one, at most 1.
    public var twoSidedP: Double { min(1, 2 * min(upperP, lowerP)) }

    /// The standard error of a probability that is found so: √(p (1 - p) / permutations). With 10,000 permutations it is
    /// 0.0022 at p = 0.05.
    public func monteCarloError(of p: Double) -> Double { (p * (1 - p) / Double(permutations)).squareRoot() }

    /// How many standard deviations the observed figure is above the mean.
    public var zScore: Double { (observed - mean) / deviation }

    /// Tests a figure of labels by putting them on the nodes in random order.
    ///
    /// - Parameters:
    ///   - labels: for each node its label.
    ///   - permutations: how many random orders to try.
    ///   - seed: what decides them, whatever the number of threads.
    ///   - execution: how the work is done.
    ///   - figure: the figure of some labels; must depend on nothing else.
    /// - Precondition: at least one permutation.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: that of the figure, for each permutation.
    /// - SeeAlso: B. Phipson & G. K. Smyth, Permutation p-values should never be zero, Statistical Applications in Genetics
    ///   and Molecular Biology 9 (2010).
    public static func shuffling<Label: Sendable>(
        _ labels: NodeColumn<Label>, permutations: Int = 10_000, seed: UInt64, execution: Execution = .allCores,
        figure: @Sendable (NodeColumn<Label>) -> Double
    ) throws(CancellationError) -> PermutationTest {
        let figures = try Self.figures(labels, permutations: permutations, seed: seed, execution: execution) {
            [figure($0)]
        }
        return PermutationTest(observed: figure(labels), permuted: figures.lazy.map { $0[0] })
    }

    /// Several figures of each of so many random orders.
    static func figures<Label: Sendable>(
        _ labels: NodeColumn<Label>, permutations: Int, seed: UInt64, execution: Execution,
        _ figures: @Sendable (NodeColumn<Label>) -> [Double]
    ) throws(CancellationError) -> [[Double]] {
        precondition(permutations > 0, "A test needs a permutation.")
        // Blocks of a fixed size, each with random numbers of its own.
        let block = 64
        let blocks = try execution.map((permutations + block - 1) / block, blank: [[Double]](), scratch: {}) {
            part, _ in
            var generator = SeededGenerator(seed: seed, stream: UInt64(part))
            var order = labels
            return (part * block..<min((part + 1) * block, permutations)).map { _ in
                generator.shuffle(&order.values)
                return figures(order)
            }
        }
        return blocks.flatMap { $0 }
    }
}
