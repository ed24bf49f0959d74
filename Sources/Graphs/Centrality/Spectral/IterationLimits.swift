/// When a measure that is found by getting ever nearer is near enough, and when it gives up.
public struct IterationLimits: Sendable, Equatable {
    /// How small the change of the last iteration is to be; what is measured each measure says.
    public let tolerance: Double
    /// How many iterations there are at most.
    public let iterations: Int

    /// Describes when to stop.
    ///
    /// - Precondition: the tolerance is above 0, and there is at least one iteration.
    public init(tolerance: Double = 1e-10, iterations: Int = 1000) {
        precondition(
            tolerance > 0 && iterations > 0, "An iteration stops at a change above 0, and not before it began.")
        self.tolerance = tolerance
        self.iterations = iterations
    }
}

/// Values that were found by getting ever nearer.
public struct IteratedScores: Sendable, Equatable {
    /// The value of each node.
    public let values: NodeColumn<Double>
    /// How many times all edges were gone through.
    public let iterations: Int
    /// The change that the last iteration made, at most the tolerance.
    public let change: Double
}

/// Why a measure that is found by getting ever nearer was not found.
public enum IterationError: Error, Equatable, Sendable {
    /// After so many iterations the change was still so large.
    case didNotConverge(iterations: Int, change: Double)
    /// The sum over all walks is infinite: the attenuation is not below the limit, which is about this.
    case attenuationTooLarge(attenuation: Double, limit: Double)
}
