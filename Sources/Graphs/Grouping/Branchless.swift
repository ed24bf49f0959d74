// Whether a community has been met before, whether a neighbour is in the same one: nobody foresees it, and a processor that
// guesses wrong loses more time than all the rest takes. So the inner loops of Leiden reckon with such answers instead of
// branching on them.

extension Int {
    /// 1 where a number is 0, else 0.
    ///
    /// - Precondition: the number is not negative, in its sign neither.
    @inline(__always)
    init(isZero number: Double) { self.init(truncatingIfNeeded: (number.bitPattern &- 1) >> 63) }

    /// 1 where two numbers are the same, else 0.
    @inline(__always)
    init(_ one: UInt32, equals other: UInt32) {
        self.init(truncatingIfNeeded: (UInt64(one ^ other) &- 1) >> 63)
    }
}
