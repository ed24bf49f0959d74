extension Execution {
    /// Says how far an iteration has come whose changes shrink from about 1 to a tolerance by a like factor each time.
    func report(_ change: Double, of tolerance: Double) {
        guard let onProgress, change > 0, tolerance < 1 else { return }
        onProgress(min(1, max(0, naturalLogarithm(change) / naturalLogarithm(tolerance))))
    }
}
