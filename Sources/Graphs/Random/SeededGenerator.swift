/// A random number generator that gives the same numbers for the same seed on every machine, now and later:
/// xoshiro256** (Blackman & Vigna 2021), its state filled by SplitMix64.
///
/// Draws with ``index(below:)``, ``unit()`` and ``shuffle(_:)`` do not lean on the standard library, whose way of
/// drawing may change.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: (UInt64, UInt64, UInt64, UInt64)

    /// Makes the generator of a seed.
    ///
    /// - Parameters:
    ///   - seed: what decides every number.
    ///   - stream: work that is done in parallel takes one stream for each part; streams of one seed are
    ///     independent of each other.
    public init(seed: UInt64, stream: UInt64 = 0) {
        var mixer = seed
        func next() -> UInt64 {
            mixer &+= 0x9E37_79B9_7F4A_7C15
            return Self.mix(mixer)
        }
        // The stream goes through the mixer of its own, so that neighbouring streams start far apart.
        mixer ^= Self.mix(stream &* 0xD1B5_4A32_D192_ED03)
        state = (next(), next(), next(), next())
    }

    private static func mix(_ value: UInt64) -> UInt64 {
        var z = value
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    /// The next 64 random bits.
    public mutating func next() -> UInt64 {
        func rotated(_ x: UInt64, _ by: UInt64) -> UInt64 { x << by | x >> (64 - by) }
        let result = rotated(state.1 &* 5, 7) &* 9
        let t = state.1 << 17
        state.2 ^= state.0
        state.3 ^= state.1
        state.1 ^= state.2
        state.0 ^= state.3
        state.2 ^= t
        state.3 = rotated(state.3, 45)
        return result
    }

    /// A whole number from 0 up to `bound`, each equally likely (Lemire 2019).
    ///
    /// - Precondition: `bound` is above 0.
    public mutating func index(below bound: Int) -> Int {
        precondition(bound > 0, "A draw needs something to draw from.")
        let bound = UInt64(bound)
        var product = next().multipliedFullWidth(by: bound)
        if product.low < bound {
            let threshold = (0 &- bound) % bound
            while product.low < threshold { product = next().multipliedFullWidth(by: bound) }
        }
        return Int(product.high)
    }

    /// A number from 0 up to 1, with 53 random bits.
    public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// Puts an array in random order, each order equally likely (Fisher & Yates).
    public mutating func shuffle<Element>(_ array: inout [Element]) {
        for last in stride(from: array.count - 1, to: 0, by: -1) { array.swapAt(last, index(below: last + 1)) }
    }
}
